// Parses JSON text and names line and column of what is wrong, alike in every engine; knows nothing of atlases.
import { shown } from './problems'

export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false
      readonly line: number
      readonly column: number
      readonly given: string
      readonly expected: string
    }

/** A byte order mark at the beginning is passed over, as editors on Windows write one. */
export function parseJson(text: string): ParsedJson {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text
  try {
    const value: unknown = JSON.parse(body)
    return { ok: true, value }
  } catch {
    // Engines word and place the error differently, so that it is looked for here.
    const fault = findFault(body) ?? { at: 0, expected: 'JSON' }
    return {
      ok: false,
      ...lineAndColumn(body, fault.at),
      given: givenAt(body, fault.at),
      expected: fault.expected
    }
  }
}

/** Line and column from 1, for "\n", "\r\n" and "\r" alike; columns in UTF-16 units. */
function lineAndColumn(text: string, at: number): { line: number; column: number } {
  let line = 1
  let start = 0
  for (const { index, 0: mark } of text.slice(0, at).matchAll(/\r\n|\n|\r/g)) {
    line++
    start = index + mark.length
  }
  return { line, column: at - start + 1 }
}

function givenAt(text: string, at: number): string {
  if (at >= text.length) return 'the end of the file'
  const rest = text.slice(at, at + 40)
  return shown(/^[^\s,:[\]{}"]+|^[\s\S]/u.exec(rest)?.[0] ?? rest)
}

export interface Fault {
  /** Index of the first unit that cannot belong to JSON. */
  readonly at: number
  readonly expected: string
}

const SPACE = /[ \t\n\r]*/y
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const WORD = /true|false|null/y
// A string is passed over in short runs: one pattern for all of it would exhaust the stack on a text of megabytes.
const PLAIN = /[^"\\\u0000-\u001f]{1,1000}/y // eslint-disable-line no-control-regex -- a control character may not stand in a string
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y

/** The first place where a text stops being JSON (RFC 8259); null when it is JSON. */
export function findFault(text: string): Fault | null {
  let at = 0
  const open: ('{' | '[')[] = []
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at
    if (!pattern.test(text)) return false
    at = pattern.lastIndex
    return true
  }
  const fault = (expected: string): Fault => ({ at, expected })
  const string = (): Fault | null => {
    at++
    while (skip(PLAIN) || skip(ESCAPE));
    if (text[at] === '"') {
      at++
      return null
    }
    const [next, escape] = [text[at], text[at] === '\\']
    if (next === undefined || next === '\n' || next === '\r') return fault('a " that ends the text')
    return fault(
      escape
        ? 'one of the escapes \\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX'
        : 'a tab or control character written as \\t or \\uXXXX'
    )
  }
  /** The name of a member and its colon. */
  const key = (): Fault | null => {
    if (text[at] !== '"') return fault('a key in double quotes')
    const wrong = string()
    if (wrong) return wrong
    skip(SPACE)
    if (text[at] !== ':') return fault('":" after the key')
    at++
    skip(SPACE)
    return null
  }
  skip(SPACE)
  for (;;) {
    // A value stands here.
    const first = text[at]
    if (first === '{' || first === '[') {
      at++
      skip(SPACE)
      if (text[at] !== (first === '{' ? '}' : ']')) {
        open.push(first)
        const wrong = first === '{' ? key() : null
        if (wrong) return wrong
        continue
      }
      at++
    } else if (first === '"') {
      const wrong = string()
      if (wrong) return wrong
    } else if (!skip(NUMBER) && !skip(WORD))
      return fault('a value: a text in double quotes, a number, true, false, null, [ or {')
    // After a value: close what ends here, then a comma and the next one.
    for (;;) {
      skip(SPACE)
      const inside = open.at(-1)
      if (inside === undefined) return at === text.length ? null : fault('the end of the file')
      if (text[at] === (inside === '{' ? '}' : ']')) {
        open.pop()
        at++
        continue
      }
      if (text[at] !== ',') return fault(inside === '{' ? '"," or "}"' : '"," or "]"')
      at++
      skip(SPACE)
      const wrong = inside === '{' ? key() : null
      if (wrong) return wrong
      break
    }
  }
}
