import { describe, expect, test } from 'vitest'
import { dayOf } from '../../../src/time/days'
import { readEdtf } from '../../../src/time/edtf'
import { coreOf, extentOf, isExact, type UncertainDate } from '../../../src/time/uncertain'

function read(text: string): UncertainDate {
  const answer = readEdtf(text, { first: dayOf(1956), last: dayOf(1966, 12, 31) })
  if ('error' in answer) throw new Error(answer.error)
  return answer.date
}

describe('the certain part of a date', () => {
  test('is the day itself when the day is known', () => {
    expect(coreOf(read('1959-07-23'))).toEqual({ start: dayOf(1959, 7, 23), end: dayOf(1959, 7, 24) })
  })
  test('is empty when only the month, the year or about the day is known', () => {
    for (const text of ['1959-07', '1959', '1959-21', '1959-07-23~']) {
      const { start, end } = coreOf(read(text))
      expect(end <= start, text).toBe(true)
    }
  })
  test('of an interval lies between its latest beginning and its earliest end', () => {
    expect(coreOf(read('1959-07-02/1959-08'))).toEqual({ start: dayOf(1959, 7, 2), end: dayOf(1959, 8, 2) })
  })
  test('of an interval within one month is empty', () => {
    const { start, end } = coreOf(read('1959-07/1959-07'))
    expect(end <= start).toBe(true)
  })
})

describe('the extent of a date', () => {
  test('is half-open from the first to after the last day it can touch', () => {
    expect(extentOf(read('1959-07'))).toEqual({ start: dayOf(1959, 7), end: dayOf(1959, 8) })
  })
})

describe('an exact date', () => {
  test('has both ends known to the day, sure and closed', () => {
    expect(isExact(read('1959-07-02/1959-08-16'))).toBe(true)
    expect(isExact(read('1959-07-02/1959-08'))).toBe(false)
    expect(isExact(read('1959-07-02/'))).toBe(false)
  })
})
