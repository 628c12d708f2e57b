// Tests how the notes about the selected unit are parted by the year whose figures are shown.
import { expect, test } from 'vitest'
import type { Note } from '../../../src/atlas/model'
import { pinYear, select, setDay, setLanguage } from '../../../src/state/actions'
import { notesOfSelectedUnit } from '../../../src/state/notes'
import { dayOf } from '../../../src/time/days'
import { atlasOf, unitId, unitOf } from '../atlas/support/atlas'
import { openState } from '../../../src/state/appState'
import { firstView } from '../../../src/state/view'

const noteOf = (id: string, year?: number): Note => ({
  id: id as Note['id'], // a brand from the plain word of a test
  about: [{ unit: unitId('CN-AA'), ...(year !== undefined && { year }) }],
  claim: { en: id },
  kind: 'cause',
  verdict: 'opinion',
  finding: { en: '' },
  citations: []
})

const atlas = atlasOf({
  units: [unitOf('CN-AA', []), unitOf('CN-BB', [])],
  notes: [noteOf('always'), noteOf('of-1959', 1959), noteOf('of-1960', 1960)]
})
const chosen = select({ kind: 'unit', id: unitId('CN-AA') })(openState(atlas, firstView(atlas)))
const at = (year: number) => setDay(dayOf(year, 5, 1))(chosen)
const ids = (notes: readonly Note[]) => notes.map(({ id }) => id)

test('those of the year shown and of any year stand together, those of other years apart', () => {
  const { now, other } = notesOfSelectedUnit(at(1960))
  expect([ids(now), ids(other)]).toEqual([['always', 'of-1960'], ['of-1959']])
})

test('they follow the pinned year, not the cursor', () => {
  const { now } = notesOfSelectedUnit(setDay(dayOf(1963))(pinYear(true)(at(1959))))
  expect(ids(now)).toEqual(['always', 'of-1959'])
})

test('they are the same object as long as neither year nor unit changes', () => {
  const before = notesOfSelectedUnit(at(1960))
  expect(notesOfSelectedUnit(setLanguage('zh-Hans')(setDay(dayOf(1960, 9, 9))(chosen)))).toBe(before)
})

test('there are none about another unit, and none with nothing selected', () => {
  const none = { now: [], other: [] }
  expect(notesOfSelectedUnit(select({ kind: 'unit', id: unitId('CN-BB') })(chosen))).toEqual(none)
  expect(notesOfSelectedUnit(select(null)(chosen))).toEqual(none)
})
