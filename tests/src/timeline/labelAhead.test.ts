import { expect, test } from 'vitest'
import { tilesAhead } from '../../../src/timeline/labelAhead'

/** Ten days that are cut in two at each level. */
const tileAt = (level: number, day: number) =>
  Math.max(0, Math.min(2 ** level - 1, Math.floor((day / 10) * 2 ** level)))
const ask = { level: 1, deepest: 24, tileAt, stretch: { start: 5, end: 7.4 } }

test('while time moves only the next level is looked ahead at, in what is in sight, its even tiles first', () => {
  expect([...tilesAhead({ ...ask, depth: 1 })]).toEqual([[2, 2]])
  expect([...tilesAhead({ ...ask, depth: 1, stretch: { start: 2.6, end: 7.6 } })]).toEqual([[2, 0], [2, 2], [2, 1], [2, 3]]) // prettier-ignore
})
test('while nothing moves what lies beside is looked at as well, and then the levels beyond', () => {
  const tiles = [...tilesAhead({ ...ask, depth: 3 })]
  expect(tiles.slice(0, 4)).toEqual([[2, 2], [0, 0], [1, 0], [1, 1]]) // prettier-ignore
  expect(tiles.map(([level]) => level).filter((level) => level > 2)).toEqual([3, 3, 4, 4, 4, 4])
})
test('no level is looked at beyond the deepest', () => {
  expect([...tilesAhead({ ...ask, level: 24, depth: 1 })]).toEqual([])
  expect(Math.max(...[...tilesAhead({ ...ask, deepest: 3, depth: 4 })].map(([level]) => level))).toBe(3)
})
