import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rowsOf } from '../../../../src/timeline/list/eventRows'
import { listKey } from '../../../../src/timeline/list/listKeys'
import { years } from '../support/years'

const events = years.events.slice(0, 8)
const plain = rowsOf([{ key: null, events }])
const grouped = rowsOf([
  { key: 'a', events: events.slice(0, 3) },
  { key: 'b', events: events.slice(3) }
])
const to = (key: string, at: number, rows = plain) => listKey({ key }, { rows, at, enter: 2, page: 3 })

describe('a key in the list', () => {
  test('goes one on or back, to both ends, and stays there', () => {
    expect(to('ArrowDown', 2)).toBe(3)
    expect(to('ArrowUp', 2)).toBe(1)
    expect(to('Home', 5)).toBe(0)
    expect(to('End', 5)).toBe(7)
    expect(to('ArrowUp', 0)).toBe(0)
    expect(to('ArrowDown', 7)).toBe(7)
  })
  test('goes a page of rows, headings counted', () => {
    expect(to('PageDown', 0)).toBe(3)
    expect(to('PageUp', 7)).toBe(4)
    expect(to('PageDown', 1, grouped)).toBe(3)
    expect(to('PageDown', 6)).toBe(7)
  })
  test('enters a list in which nothing is marked where it was told to, and chooses nothing there', () => {
    expect(to('ArrowDown', -1)).toBe(2)
    expect(to('PageUp', -1)).toBe(2)
    expect(to('Enter', -1)).toBeNull()
    expect(to('End', -1)).toBe(7)
  })
  test('chooses what is marked', () => {
    expect(to('Enter', 4)).toBe('choose')
    expect(to(' ', 4)).toBe('choose')
  })
  test('that is not its own is left alone, and so is an empty list', () => {
    for (const key of ['a', 'Tab', 'ArrowLeft', '+']) expect(to(key, 2), key).toBeNull()
    expect(listKey({ key: 'ArrowDown', ctrlKey: true }, { rows: plain, at: 1, enter: 0, page: 3 })).toBeNull()
    expect(listKey({ key: 'End' }, { rows: rowsOf([]), at: -1, enter: -1, page: 3 })).toBeNull()
  })
  test('always leads to an event, and a page there is a page back or more', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(plain, grouped),
        fc.nat(7),
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom('PageUp', 'PageDown', 'ArrowUp', 'ArrowDown'),
        (rows, at, page, key) => {
          const next = listKey({ key }, { rows, at, enter: 0, page })
          expect(typeof next === 'number' && next >= 0 && next < rows.events).toBe(true)
          const forward = key === 'PageDown' || key === 'ArrowDown'
          if (forward)
            expect(next === at ? at : Number(next)).toBe(at === 7 ? 7 : Math.max(Number(next), at + 1))
          else expect(Number(next)).toBe(at === 0 ? 0 : Math.min(Number(next), at - 1))
        }
      )
    )
  })
})
