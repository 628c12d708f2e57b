import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance, nearest } from '../../../src/load/nearest'

test.each([
  ['', '', 0],
  ['abc', 'abc', 0],
  ['abc', '', 3],
  ['abc', 'abd', 1],
  ['abc', 'abcd', 1],
  ['lushan', 'luhsan', 1],
  ['kitten', 'sitting', 3]
])('from "%s" to "%s" it takes %i changes', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance)
  expect(editDistance(b, a)).toBe(distance)
})

test('a distance at or above the limit is told as the limit', () => {
  expect(editDistance('aaaaaa', 'bbbbbb', 3)).toBe(3)
  fc.assert(
    fc.property(
      fc.string({ maxLength: 8 }),
      fc.string({ maxLength: 8 }),
      fc.integer({ min: 1, max: 9 }),
      (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(limit, editDistance(a, b)))
      }
    )
  )
})

test('one slip anywhere in an id is found among others', () => {
  const ids = ['lushan-conference', 'beidaihe-conference', 'xinyang-famine', 'anhui-famine', 'mao-zedong']
  for (const id of ids) {
    for (let i = 0; i < id.length; i++) expect(nearest(id.slice(0, i) + id.slice(i + 1), ids)).toBe(id)
  }
})

test('a word that is like none has no nearest', () => {
  expect(nearest('great-wall', ['lushan-conference', 'mao-zedong'])).toBeUndefined()
  expect(nearest('x', ['abc'])).toBeUndefined()
  expect(nearest('a'.repeat(5000), ['a'.repeat(4999)])).toBeUndefined()
})
