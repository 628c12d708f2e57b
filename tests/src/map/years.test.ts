// Tests runs of years and the nearest of them.
import { expect, test } from 'vitest'
import { nearestYear, yearRanges } from '../../../src/map/years'

test('years in a row join into runs', () => {
  expect(yearRanges([1957, 1958, 1959, 1962, 1964, 1965])).toEqual([[1957, 1959], [1962, 1962], [1964, 1965]]) // prettier-ignore
  expect(yearRanges([])).toEqual([])
})

test('the nearest year is the earlier of two equally near ones, and none of none', () => {
  expect(nearestYear([1957, 1962], 1966)).toBe(1962)
  expect(nearestYear([1957, 1959], 1958)).toBe(1957)
  expect(nearestYear([], 1958)).toBeNull()
})
