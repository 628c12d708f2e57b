import { describe, expect, test } from 'vitest'
import { keyIn, ROWS, type Pane } from '../../../src/state/keys'

const heldOf = (row: (typeof ROWS)[number]) => ({
  shiftKey: 'shift' in row,
  altKey: 'held' in row && row.held === 'Alt',
  ctrlKey: 'held' in row && row.held === 'Ctrl'
})
const withKeys = ROWS.filter((row) => 'keys' in row)

describe('the table of keys', () => {
  test('names every key of a pane once', () => {
    const names = withKeys.map(({ pane, id }) => `${pane} ${id}`)
    expect(new Set(names).size).toBe(names.length)
  })
  test('gives no key of a pane two meanings', () => {
    const seen = new Set<string>()
    for (const row of withKeys) {
      for (const key of [...row.keys, ...('also' in row ? row.also : [])]) {
        const one = `${row.pane} ${'shift' in row ? 'Shift ' : ''}${'held' in row ? row.held : ''}${key}`
        expect(seen, one).not.toContain(one)
        seen.add(one)
      }
    }
  })
  test('is what the panes hear: every key of a row is answered by its name', () => {
    for (const row of withKeys) {
      for (const key of [...row.keys, ...('also' in row ? row.also : [])])
        expect(keyIn<Pane>(row.pane, { key, ...heldOf(row) })).toBe(row.id)
    }
  })
})

describe('a key in a pane', () => {
  test('means the same with Shift where nothing else is named for it', () => {
    expect(keyIn('map', { key: '+', shiftKey: true })).toBe('zoomIn')
    expect(keyIn('timeline', { key: 'ArrowRight', shiftKey: true })).toBe('next')
    expect(keyIn('map', { key: 'ArrowRight', shiftKey: true })).toBe('farRight')
    expect(keyIn('map', { key: 'ArrowRight' })).toBe('right')
  })
  test('is another one with Ctrl (or Cmd) or Alt, and none with both', () => {
    expect(keyIn('page', { key: '+', ctrlKey: true })).toBe('larger')
    expect(keyIn('page', { key: '+', metaKey: true })).toBe('larger')
    expect(keyIn('page', { key: '+' })).toBeNull()
    expect(keyIn('page', { key: 'ArrowLeft', altKey: true })).toBe('back')
    expect(keyIn('page', { key: 'ArrowLeft', altKey: true, ctrlKey: true })).toBeNull()
  })
  test('is left to the shell with Ctrl, Alt or Meta where the pane names none', () => {
    for (const held of ['ctrlKey', 'altKey', 'metaKey'])
      expect(keyIn('timeline', { key: '+', [held]: true }), held).toBeNull()
  })
  test('of another pane or of none means nothing', () => {
    expect(keyIn('timeline', { key: 'ArrowUp' })).toBeNull()
    expect(keyIn('page', { key: 'a' })).toBeNull()
  })
})
