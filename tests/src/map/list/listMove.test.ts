// Tests where keys lead in the list of the map: steps, pages and ends stay inside, other keys are left to others.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listMove } from '../../../../src/map/list/listMove'

const move = (key: string, at: number, count = 20) => listMove({ key }, at, count, 8)

test('arrows step, pages leap, Home and End go to the ends', () => {
  expect(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'].map((key) => move(key, 10))).toEqual([
    9, 11, 2, 18, 0, 19
  ])
})

test('a list without a marked row is entered at its top, and nothing is chosen in it', () => {
  expect(['ArrowUp', 'ArrowDown', 'PageDown'].map((key) => move(key, -1))).toEqual([0, 0, 0])
  expect(move('Enter', -1)).toBeNull()
  expect(move('Enter', 3)).toBe('choose')
  expect(move(' ', 3)).toBe('choose')
})

test('an empty list has no rows to go to, but is left by Escape', () => {
  expect(move('ArrowDown', -1, 0)).toBeNull()
  expect(move('Escape', -1, 0)).toBe('back')
})

test('other keys are not its own', () => {
  for (const key of ['ArrowLeft', 'ArrowRight', 'Tab', 'a', '+']) expect(move(key, 3)).toBeNull()
  expect(listMove({ key: 'ArrowDown', altKey: true }, 3, 20, 8)).toBeNull()
})

test('no key leads out of the list', () => {
  const key = fc.constantFrom('ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End')
  fc.assert(
    fc.property(key, fc.integer({ min: 1, max: 300 }), fc.nat(299), (pressed, count, at) => {
      const to = listMove({ key: pressed }, Math.min(at, count - 1), count, 8)
      expect(to).toBeGreaterThanOrEqual(0)
      expect(to).toBeLessThan(count)
    })
  )
})
