import { expect, test } from 'vitest'
import { dateNote } from '../../../src/panels/dateNote'
import { dateOf } from '../atlas/support/atlas'

test.each([
  ['1960-03-15', null],
  ['1960-03-15/1960-04-02', null],
  ['1960-03', 'day'],
  ['1960', 'month'],
  ['1959-21', 'month'],
  ['1959-10/1960-04', 'days'],
  ['1958/1961', 'months'],
  ['1958/1961-03', 'days'],
  ['1959-10-02/1960-04', 'lastDay'],
  ['1959-10/1960-04-02', 'firstDay'],
  ['1958/1960-04-02', 'firstMonth'],
  ['1958-04-02/1960', 'lastMonth'],
  ['1960-03-15~', null],
  ['1958-08/..', null],
  ['[1958,1960]', null]
] as const)('%s leaves open: %s', (edtf, note) => {
  expect(dateNote(dateOf(edtf))).toBe(note)
})
