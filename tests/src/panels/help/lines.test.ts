import { expect, test } from 'vitest'
import { linesOf } from '../../../../src/panels/help/lines'
import { PANES, ROWS } from '../../../../src/state/keys'

test('rows that do the same are one line with all their gestures and keys', () => {
  expect(linesOf('map').find(({ does }) => does === 'mapZoom')).toEqual({
    does: 'mapZoom',
    gestures: ['wheel', 'pinch'],
    chords: [['+'], ['-']]
  })
  expect(linesOf('map').find(({ does }) => does === 'mapFar')?.chords[0]).toEqual(['Shift', 'ArrowLeft'])
})

test('the lines of all panes hold every key and gesture of the table, and no line is empty', () => {
  const lines = PANES.flatMap((pane) => linesOf(pane))
  const shown = lines.flatMap(({ gestures, chords }) => [...gestures, ...chords.map((keys) => keys.at(-1))])
  const named = ROWS.flatMap((row) => [
    ...('gestures' in row ? row.gestures : []),
    ...('keys' in row ? row.keys : [])
  ])
  expect([...shown].sort()).toEqual([...named].sort())
  for (const line of lines) expect(line.gestures.length + line.chords.length, line.does).toBeGreaterThan(0)
})
