import { expect, test } from 'vitest'
import { pathText, problemText, shown } from '../../../src/load/problems'

test('a problem is told in one line with all that is known of it', () => {
  const line = problemText({
    severity: 'error',
    file: 'events.json',
    path: 'events[3].place',
    record: 'lushan',
    given: '"lushna"',
    expected: 'the id of a place',
    nearest: 'lushan-town',
    mend: 'Mend it.',
    times: 4
  })
  expect(line).toBe(
    'events.json events[3].place (lushan): found "lushna", expected the id of a place (4 places like this in the file). Nearest: lushan-town. Mend it.'
  )
})

test('a problem of a text has its line and column behind the file', () => {
  expect(
    problemText({ severity: 'error', file: 'a.json', path: '', line: 3, column: 7, expected: 'JSON' })
  ).toBe('a.json:3:7: expected JSON.')
})

test('paths read as code does', () => {
  expect(pathText(['events', 12, 'title', 'zh-Hans'])).toBe('events[12].title.zh-Hans')
  expect(pathText(['a b', 0, 'c"d'])).toBe('["a b"][0]["c\\"d"]')
  expect(pathText([])).toBe('')
})

test.each([
  [undefined, 'nothing'],
  [null, 'null'],
  [1.5, '1.5'],
  [true, 'true'],
  ['a"b\n', '"a\\"b\\n"'],
  [[1, 2], 'a list of 2'],
  [{}, 'an empty object'],
  [{ a: 1, b: 2 }, 'an object with a, b'],
  [{ a: 1, b: 2, c: 3, d: 4 }, 'an object with a, b, c ...']
])('%j is shown as %s', (value, text) => {
  expect(shown(value)).toBe(text)
})

test('a value of any length is shown in at most 60 letters, on one line', () => {
  for (const long of ['x'.repeat(1e6), '\n'.repeat(100), { ['k'.repeat(1e6)]: 1 }, 'é'.repeat(61)]) {
    expect(shown(long).length).toBeLessThanOrEqual(60)
    expect(shown(long)).not.toContain('\n')
  }
})
