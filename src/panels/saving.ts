// Hands a text to the browser as a file to be saved. The file is made in the page; nothing is fetched or sent.

/** How long the text is kept after the click, ms: browsers read the file later. */
const KEPT = 10_000

export function saveText(text: string, mediaType: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: mediaType }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => {
    URL.revokeObjectURL(address)
  }, KEPT)
}
