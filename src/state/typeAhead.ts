// Finding an event by the first letters of its title, as one types them: texts and times in, a position out. No keys of its own, no clock.

/** What has been typed so far. */
export interface TypedAhead {
  /** In small letters. */
  readonly text: string
  /** ms of any steady clock, of the last letter */
  readonly time: number
}

export const NOTHING_TYPED: TypedAhead = { text: '', time: -Infinity }

/** After so long without a letter the next begins anew, ms. */
const PAUSE = 1000

/** Does a key write a letter or figure, or go on with what is being typed? `KeyboardEvent.key` of a press without Ctrl, Alt or Meta. */
export function isTyped(key: string, typed: TypedAhead, now: number): boolean {
  if (/^[\p{L}\p{N}]$/u.test(key)) return true
  // A space or a hyphen is part of a title, but begins none.
  return /^[\p{P}\p{Zs}]$/u.test(key) && typed.text !== '' && now - typed.time <= PAUSE
}

export function typeOn(typed: TypedAhead, key: string, now: number): TypedAhead {
  const before = now - typed.time <= PAUSE ? typed.text : ''
  return { text: before + key.toLocaleLowerCase('en'), time: now }
}

/**
 * The position that is meant: the next title that begins so, else the next with a word that does; round the end. One letter, or the
 * same again and again, goes on from the event after `from`; more letters keep to the one at `from` while it fits.
 * @param titles of a position, in every language that it has one in, that of the page first
 * @returns null when none fits
 */
export function typedTo(
  typed: string,
  from: number,
  length: number,
  titles: (position: number) => readonly string[]
): number | null {
  const one = isOneLetter(typed)
  const wanted = one ? (Array.from(typed)[0] ?? '') : withKeysMarks(typed)
  const start = from < 0 ? 0 : one ? from + 1 : from
  let inside: number | null = null
  for (let i = 0; i < length; i++) {
    const position = (start + i) % length
    for (const title of titles(position)) {
      const small = withKeysMarks(title.toLocaleLowerCase('en'))
      if (small.startsWith(wanted)) return position
      if (inside === null && wordBegins(small, wanted)) inside = position
    }
  }
  return inside
}

/** The quotation marks and apostrophe that keyboards have for those of print. */
function withKeysMarks(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"')
}

function isOneLetter(typed: string): boolean {
  return new Set(typed).size === 1
}

/** Chinese has no spaces between words: any character may begin one. */
function wordBegins(title: string, wanted: string): boolean {
  for (let at = title.indexOf(wanted); at >= 0; at = title.indexOf(wanted, at + 1)) {
    if (at === 0 || /[^\p{L}\p{N}]$/u.test(title.slice(0, at)) || /^\p{Script=Han}/u.test(wanted)) return true
  }
  return false
}
