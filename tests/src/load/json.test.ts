import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findFault, parseJson } from '../../../src/load/json'

test.each([
  ['', 1, 1, 'the end of the file', 'a value'],
  ['   \n  ', 2, 3, 'the end of the file', 'a value'],
  ['{"a": 1,}', 1, 9, '"}"', 'a key in double quotes'],
  ['[1, 2,]', 1, 7, '"]"', 'a value'],
  ['{"a" 1}', 1, 6, '"1"', '":" after the key'],
  ['{a: 1}', 1, 2, '"a"', 'a key in double quotes'],
  ["{'a': 1}", 1, 2, '"\'a\'"', 'a key in double quotes'],
  ['[1 2]', 1, 4, '"2"', '"," or "]"'],
  ['{"a": 1', 1, 8, 'the end of the file', '"," or "}"'],
  ['[1]]', 1, 4, '"]"', 'the end of the file'],
  ['[01]', 1, 3, '"1"', '"," or "]"'],
  ['[.5]', 1, 2, '".5"', 'a value'],
  ['[NaN]', 1, 2, '"NaN"', 'a value'],
  ['[tru]', 1, 2, '"tru"', 'a value'],
  ['// note\n{}', 1, 1, '"//"', 'a value'],
  ['["a\\x"]', 1, 4, '"\\\\x"', 'one of the escapes'],
  ['["a\tb"]', 1, 4, '"\\t"', 'a tab or control character'],
  ['["a\nb"]', 1, 4, '"\\n"', 'a " that ends the text'],
  ['["a', 1, 4, 'the end of the file', 'a " that ends the text'],
  ['{\n  "x": 1\n  "y": 2\n}', 3, 3, '"\\""', '"," or "}"'],
  ['{\r\n  "x": 1\r\n  "y": 2\r\n}', 3, 3, '"\\""', '"," or "}"'],
  ['{\r  "x": 1\r  "y": 2\r}', 3, 3, '"\\""', '"," or "}"'],
  ['\uFEFF[1 2]', 1, 4, '"2"', '"," or "]"'],
  ['["饥荒" "x"]', 1, 7, '"\\""', '"," or "]"']
])('%j is broken at line %i, column %i', (text, line, column, given, expected) => {
  const parsed = parseJson(text)
  expect(parsed).toMatchObject({ ok: false, line, column, given })
  expect(parsed.ok ? '' : parsed.expected).toContain(expected)
})

test('what the engine parses has no fault', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2, '\t'), (value, space) => {
      expect(findFault(JSON.stringify(value, null, space))).toBeNull()
    })
  )
})

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

test('a fault is found exactly where the engine refuses a text', () => {
  const piece = fc.constantFrom(
    ...Array.from('{}[]":,\\ \n\t-+.eE01tfnu/'),
    'true',
    'null',
    '"a"',
    '\\u12',
    '1e5',
    'é',
    '\uD800'
  )
  const soup = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
  const spoilt = fc.tuple(fc.json(), fc.nat(), piece).map(([json, at, put]) => {
    const i = at % (json.length + 1)
    return json.slice(0, i) + put + json.slice(i + (at % 2))
  })
  fc.assert(
    fc.property(fc.oneof(soup, spoilt), (text) => {
      expect(findFault(text) === null).toBe(parses(text))
    }),
    { numRuns: 5000 }
  )
})

test('nothing before a fault is wrong: the text up to it can be completed', () => {
  const spoilt = fc
    .tuple(fc.json({ maxDepth: 3 }), fc.nat())
    .map(([json, at]) => json.slice(0, at % (json.length + 1)))
  fc.assert(
    fc.property(spoilt, (text) => {
      const fault = findFault(text)
      // A text that only breaks off is wrong nowhere but at its end, or within the word or number it breaks off in.
      if (fault) expect(text.slice(fault.at)).toMatch(/^(-?\d*\.?\d*[eE]?[+-]?|[a-z]*|\\u?[\dA-Fa-f]{0,3})$/)
    }),
    { numRuns: 2000 }
  )
})

test('a text, a number and a stretch of blanks of megabytes are passed over', () => {
  const long = 20_000_000
  for (const filler of [
    '"' + 'a'.repeat(long) + '"',
    '"' + '\\n'.repeat(long / 2) + '"',
    '1'.repeat(long),
    ' '.repeat(long) + '1'
  ]) {
    expect(parseJson(`[${filler} 2]`)).toMatchObject({ ok: false, column: filler.length + 3, given: '"2"' })
  }
})
