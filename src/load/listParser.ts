// Parses a file { "events": [ ... ] } while its text comes in, portion by portion; knows nothing of records and reports nothing.

/**
 * UTF-16 units gathered before they are looked at: some milliseconds of work. Of a text below 100,000 V8 makes objects in its
 * nursery and copies them twice from there.
 */
const PORTION = 250_000

/** Stands in the rest of the file for the list that was taken out of it. */
const MARK = 'the list stands here'

const QUOTE = 34
const BACKSLASH = 92
const COMMA = 44
const OPEN_LIST = 91
const CLOSE_LIST = 93
const OPEN_OBJECT = 123
const CLOSE_OBJECT = 125

/**
 * Cuts the text between records and hands every piece to JSON.parse. Nothing hangs on the cuts being right: pieces that are lists make
 * one list when strung together with commas, and what stands around it is parsed with a value in its place. So what comes out is what
 * JSON.parse makes of the whole, or nothing.
 */
export class ListParser {
  readonly #key: string
  readonly #named: RegExp
  readonly #records: unknown[] = []
  #waiting: string[] = []
  #waitingLength = 0
  /** What is not parsed yet; up to `#at` it is looked through. */
  #text = ''
  #at = 0
  /** Brackets open at `#at`. */
  #depth = 0
  #inString = false
  /** What stands before the list, as soon as that has begun. */
  #head: string | undefined
  /** Where the next record's text begins. */
  #start = 0
  #ended = false
  /** What stood between two records. */
  #separator: string | undefined

  /**
   * `key`: the member that holds the list, a plain word. `taken` gets the next records each time that some were parsed, and may put
   * others in their place. `portion`: UTF-16 units to gather before they are looked at.
   */
  constructor(
    key: string,
    readonly taken: (records: unknown[]) => void = () => undefined,
    readonly portion = PORTION
  ) {
    this.#key = key
    this.#named = new RegExp(`(?<!\\\\)"${key}"[ \\t\\n\\r]*:[ \\t\\n\\r]*$`)
  }

  /** Takes the next part of the text; true after so much work that a pause is due. @throws SyntaxError when it is no JSON */
  push(part: string): boolean {
    this.#waiting.push(part)
    this.#waitingLength += part.length
    // At least as much as is left over, so that a record of many megabytes is not copied anew with every part of it.
    if (this.#waitingLength < Math.max(this.portion, this.#text.length)) return false
    this.#work(true)
    return true
  }

  /**
   * What JSON.parse makes of the whole text; undefined where this parser cannot tell, because the list was not found or its key stands
   * twice. To be called once, at the end. @throws SyntaxError when the text is no JSON
   */
  end(): Record<string, unknown> | undefined {
    this.#work(false)
    if (this.#head === undefined || !this.#ended || this.#text.includes(MARK)) return undefined
    // The mark stands after a key, so that the whole is an object.
    const file = JSON.parse(`${this.#head}"${MARK}"${this.#text}`) as Record<string, unknown>
    if (file[this.#key] !== MARK) return undefined
    file[this.#key] = this.#records
    return file
  }

  #work(guess: boolean): void {
    if (!this.#ended && guess && this.#takeByGuess()) return
    this.#text = [this.#text, ...this.#waiting].join('')
    this.#waiting = []
    this.#waitingLength = 0
    if (this.#ended) return
    const cut = this.#look()
    if (cut < 0) return
    this.#separator ??= separatorAt(this.#text, cut)
    const records = this.#parsed([this.#text.slice(this.#start, cut)])
    this.#take(records, this.#text.slice(cut + 1))
    this.#at -= cut + 1
  }

  /**
   * To look at every sign takes half as long as to parse. Where records follow each other as the first ones did, the text is most
   * probably cut rightly; where it was not, JSON.parse refuses the piece, and the signs decide.
   */
  #takeByGuess(): boolean {
    const last = this.#waiting.at(-1)
    const cut = this.#separator === undefined ? -1 : (last?.lastIndexOf(this.#separator) ?? -1)
    if (last === undefined || cut < 0) return false
    const pieces = [this.#text.slice(this.#start), ...this.#waiting.slice(0, -1), last.slice(0, cut)]
    let records: unknown[]
    try {
      records = this.#parsed(pieces)
    } catch {
      return false
    }
    this.#take(records, last.slice(cut + 1))
    this.#waiting = []
    this.#waitingLength = 0
    this.#at = 0
    this.#depth = 2
    this.#inString = false
    return true
  }

  /** Looks through what is new. The last place in it where a record of the list ends, by a comma or with the list, else -1. */
  #look(): number {
    const text = this.#text
    let at = this.#at
    let depth = this.#depth
    let cut = -1
    if (this.#inString) at = afterString(text, at)
    while (at < text.length) {
      const code = text.charCodeAt(at++)
      if (code === QUOTE) at = afterString(text, at)
      else if (code === COMMA) {
        if (depth === 2 && this.#head !== undefined) cut = at - 1
      } else if (code === OPEN_OBJECT || code === OPEN_LIST) {
        if (code === OPEN_LIST && depth === 1 && this.#begins(at - 1)) {
          this.#head = text.slice(0, at - 1)
          this.#start = at
        }
        depth++
      } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
        depth--
        if (depth === 1 && this.#head !== undefined) {
          if (code !== CLOSE_LIST) throw new SyntaxError('the list has another end')
          this.#ended = true
          cut = at - 1
          break
        }
      }
    }
    this.#inString = at === Infinity
    this.#at = Math.min(at, text.length)
    this.#depth = depth
    return cut
  }

  /** Does the list begin at this bracket? */
  #begins(at: number): boolean {
    return this.#head === undefined && this.#named.test(this.#text.slice(Math.max(0, at - 1_000), at))
  }

  /** The records that the pieces of text hold, strung together. */
  #parsed(pieces: readonly string[]): unknown[] {
    const records = JSON.parse(['[', ...pieces, ']'].join('')) as unknown[] // what [ begins is a list
    // Only of a list without any record nothing stands before its end.
    if (records.length === 0 && !(this.#ended && this.#records.length === 0))
      throw new SyntaxError('no record at a comma')
    return records
  }

  #take(records: unknown[], rest: string): void {
    this.taken(records)
    for (const record of records) this.#records.push(record)
    this.#text = rest
    this.#start = 0
  }
}

/** The comma at `at` with the beginning of the record after it up to the name of its first member; undefined before anything else. */
function separatorAt(text: string, at: number): string | undefined {
  const follows = /,\s*\{\s*"[^"\\]{1,50}"/y
  follows.lastIndex = at
  return follows.exec(text)?.[0]
}

/** The place after the quote that ends a text which `at` lies in; Infinity when there is none. */
function afterString(text: string, at: number): number {
  for (let from = at; ;) {
    const quote = text.indexOf('"', from)
    if (quote < 0) return Infinity
    let escapes = 0
    while (text.charCodeAt(quote - 1 - escapes) === BACKSLASH) escapes++
    if (escapes % 2 === 0) return quote + 1
    from = quote + 1
  }
}
