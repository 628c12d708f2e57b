import { describe, expect, test } from 'vitest'
import { openState } from '../../../src/state/appState'
import { firstView } from '../../../src/state/view'
import { lengthOf } from '../../../src/time/span'
import { paneKey } from '../../../src/timeline/keys'
import { years } from './support/years'

const state = openState(years, firstView(years))
const after = (...keys: string[]) => keys.reduce((now, key) => paneKey({ key })?.(now) ?? now, state)
const selected = (...keys: string[]) => after(...keys).view.selection?.id

describe('keys on the drawing of events', () => {
  test('step through the events from the day cursor, and to the first and the last', () => {
    expect(selected('ArrowRight')).toBe('cadres')
    expect(selected('ArrowLeft')).toBe('endless')
    expect(selected('ArrowRight', 'ArrowLeft')).toBe('endless')
    expect(selected('Home')).toBe('before')
    expect(selected('End')).toBe('later')
    expect(selected('Home', 'Escape')).toBeUndefined()
  })
  test('zoom about the day cursor and end on whole days', () => {
    for (const key of ['+', '=']) {
      const { view } = after(key)
      expect(lengthOf(view.window)).toBeLessThan(lengthOf(years.span))
      expect(Number.isInteger(view.window.start) && Number.isInteger(view.window.end)).toBe(true)
      expect(view.day).toBe(state.view.day)
    }
    expect(after('+', '+', '-', '-', '-', '_').view.window).toEqual(years.span)
  })
  test('of other kinds are left to the page', () => {
    for (const key of ['a', 'Tab', 'PageUp', ' ', 'ArrowUp']) expect(paneKey({ key }), key).toBeNull()
  })
})
