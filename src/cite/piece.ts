// Stretches of a citation and how they are joined: sentences and commas that respect quotation marks. It knows no records.

/** A stretch of a line that is set in one way. */
export interface Piece {
  readonly text: string
  /** The title of a work in Latin script. */
  readonly italic?: true
  /** Raised or lowered, as in a formula. */
  readonly shift?: 'sup' | 'sub'
  /** Of what language the stretch is, where it is not that of the line. */
  readonly lang?: string
}
export type Line = readonly Piece[]

/** What ends a sentence or a title by itself. */
const STOPS = /[.?!…。？！]$/
const CLOSING = /[”’]+$/

export function plainText(line: Line): string {
  return line.map(({ text }) => text).join('')
}

/** A line of one plain stretch; none for no text. */
export function said(text: string | undefined): Line {
  return text === undefined || text === '' ? [] : [{ text }]
}

/** The line with a full stop or a comma at its end: inside closing quotation marks, and never doubled. */
export function ended(line: Line, mark: '.' | ','): Line {
  const last = line.at(-1)
  if (!last) return line
  const quotes = CLOSING.exec(last.text)?.[0] ?? ''
  const words = last.text.slice(0, last.text.length - quotes.length)
  // Quotation marks may be a stretch of their own.
  const before = words === '' ? (line.at(-2)?.text ?? '') : words
  if (mark === '.' ? STOPS.test(before) : before.endsWith(',')) return line
  if (words === '' && line.length > 1) return [...ended(line.slice(0, -1), mark), last]
  const text = mark === '.' ? words.replace(/[,;:]+$/, '') : words
  return quotes === ''
    ? [...line.slice(0, -1), { ...last, text }, { text: mark }]
    : [...line.slice(0, -1), { ...last, text: text + mark + quotes }]
}

/** The parts that say something, one after another; after each but the last the mark and a space. */
export function joined(parts: readonly Line[], mark: '.' | ','): Line {
  const saying = parts.filter((part) => part.length > 0)
  return saying.flatMap((part, i) => (i < saying.length - 1 ? [...ended(part, mark), { text: ' ' }] : part))
}

/** Neighbouring stretches that are set alike as one. */
export function merged(line: Line): Line {
  const out: Piece[] = []
  for (const piece of line) {
    const last = out.at(-1)
    if (piece.text === '') continue
    if (last && last.italic === piece.italic && last.shift === piece.shift && last.lang === piece.lang)
      out[out.length - 1] = { ...last, text: last.text + piece.text }
    else out.push(piece)
  }
  return out
}
