// Waits for the faces that the first page is set in, so that nothing on it moves when they come. No style of its own.

/** Upright faces of interface and reading; italics and other slices appear on canvases or later. */
const FACES = ['16px "Source Sans 3 Variable"', '16px "Source Serif 4 Variable"']

/** Longer than this, ms, no page waits for its letters: the system's stand in until they come. */
const MOST = 1500

/** Resolves when the Latin faces have come, or could not be had in time. Never rejects. */
export async function firstFonts(): Promise<void> {
  await inTime(Promise.all(FACES.map((face) => document.fonts.load(face))))
}

/** Resolves when every face that the page asks for now has come: with Chinese, the slices of the signs it shows. Never rejects. */
export async function fontsShown(): Promise<void> {
  await inTime(document.fonts.ready)
}

async function inTime(fonts: Promise<unknown>): Promise<void> {
  await Promise.race([fonts.catch(() => undefined), new Promise((go) => setTimeout(go, MOST))])
}
