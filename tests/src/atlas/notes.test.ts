// Tests which notes are about a thing, in what order, and how they are counted and filtered.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Citation, Note, PersonId, SourceId, Stance } from '../../../src/atlas/model'
import { claimsOf, filteredNotes, notesAbout, STANCES, tallyOf, VERDICTS } from '../../../src/atlas/notes'
import { atlasOf, dateOf, eventId, indicatorId, measureId, placeId, unitId } from './support/atlas'

// The casts make brands from the plain words of tests.
const sourceId = (id: string) => id as SourceId
const personId = (id: string) => id as PersonId

function noteOf(id: string, given: Partial<Note> = {}): Note {
  return {
    id: id as Note['id'],
    about: [{ event: eventId('meeting') }],
    claim: { en: id },
    kind: 'cause',
    verdict: 'opinion',
    finding: { en: '' },
    citations: [],
    ...given
  }
}

const order = (source: string, at: number) => ({ order: { source: sourceId(source), at } })
const cite = (stance: Stance): Citation => ({ source: sourceId('s'), stance, checked: true })
const ids = (notes: readonly Note[]) => notes.map(({ id }) => id)

describe('the notes about a thing', () => {
  const atlas = atlasOf({
    notes: [
      noteOf('c', order('b-doc', 2)),
      noteOf('b', {
        ...order('b-doc', 1),
        about: [{ person: personId('zhang') }, { event: eventId('meeting') }]
      }),
      noteOf('d', order('a-doc', 9)),
      noteOf('z'),
      noteOf('a', { about: [{ unit: unitId('CN-AA'), year: 1960 }] }),
      noteOf('e', { about: [{ unit: unitId('CN-AA') }, { place: placeId('town') }] }),
      noteOf('f', {
        about: [
          { unit: unitId('CN-AA'), year: 1959 },
          { unit: unitId('CN-BB'), year: 1960 }
        ]
      }),
      noteOf('g', { about: [{ indicator: indicatorId('cdr'), unit: unitId('CN-AA'), year: 1960 }] }),
      noteOf('h', {
        about: [{ event: eventId('other') }, { event: eventId('other') }],
        of: { indicator: indicatorId('cdr'), measure: measureId('per-thousand'), period: dateOf('1960') }
      })
    ]
  })

  test("are the atlas's own first, then the claims of each document in the order of its text", () => {
    expect(ids(notesAbout(atlas, { event: eventId('meeting') }))).toEqual(['z', 'd', 'b', 'c'])
  })

  test('are found by person, place and source', () => {
    expect(ids(notesAbout(atlas, { person: personId('zhang') }))).toEqual(['b'])
    expect(ids(notesAbout(atlas, { place: placeId('town') }))).toEqual(['e'])
    expect(ids(notesAbout(atlas, { source: sourceId('b-doc') }))).toEqual(['b', 'c'])
    expect(notesAbout(atlas, { source: sourceId('s') })).toEqual([])
  })

  test('of a unit in a year leave out those on other years only', () => {
    expect(ids(notesAbout(atlas, { unit: unitId('CN-AA') }))).toEqual(['a', 'e', 'f', 'g'])
    expect(ids(notesAbout(atlas, { unit: unitId('CN-AA'), year: 1960 }))).toEqual(['a', 'e', 'g'])
    expect(ids(notesAbout(atlas, { unit: unitId('CN-AA'), year: 1959 }))).toEqual(['e', 'f'])
  })

  test('the year of one entry is not that of another', () => {
    expect(ids(notesAbout(atlas, { unit: unitId('CN-BB'), year: 1959 }))).toEqual([])
  })

  test('of a statistic are those whose number it is, too; narrowed to a unit, only those on it or on all', () => {
    expect(ids(notesAbout(atlas, { indicator: indicatorId('cdr') }))).toEqual(['g', 'h'])
    expect(ids(notesAbout(atlas, { indicator: indicatorId('cdr'), unit: unitId('CN-BB') }))).toEqual(['h'])
    expect(
      ids(notesAbout(atlas, { indicator: indicatorId('cdr'), unit: unitId('CN-AA'), year: 1959 }))
    ).toEqual(['h'])
  })

  test('stand once, however often they name it', () => {
    expect(ids(notesAbout(atlas, { event: eventId('other') }))).toEqual(['h'])
  })

  test('are the same list when asked again', () => {
    const thing = { event: eventId('meeting') }
    expect(notesAbout(atlas, thing)).toBe(notesAbout(atlas, thing))
  })

  test('of a document are told apart from what it claims', () => {
    const about = noteOf('about', { about: [{ source: sourceId('doc') }] })
    const other = atlasOf({ notes: [about, noteOf('claim', order('doc', 1))] })
    expect(ids(notesAbout(other, { source: sourceId('doc') }))).toEqual(['about', 'claim'])
    expect(ids(claimsOf(other, sourceId('doc')))).toEqual(['claim'])
  })
})

test('the tally counts citations by stance', () => {
  const note = noteOf('a', {
    citations: [cite('supports'), cite('contradicts'), cite('supports'), cite('asserts')]
  })
  expect(tallyOf(note)).toEqual({ supports: 2, contradicts: 1, context: 0, asserts: 1 })
})

const anyNote = fc
  .record({
    verdict: fc.constantFrom(...VERDICTS),
    citations: fc.array(fc.constantFrom(...STANCES).map(cite), { maxLength: 4 })
  })
  .map((given) => noteOf('n', given))
const anyFilter = fc.record({
  verdict: fc.option(fc.constantFrom(...VERDICTS)),
  stance: fc.option(fc.constantFrom(...STANCES))
})

test('a filter keeps the order, loses nothing that fits, and lets nothing else through', () => {
  fc.assert(
    fc.property(fc.array(anyNote), anyFilter, (notes, filter) => {
      const kept = filteredNotes(notes, filter)
      expect(notes.filter((note) => kept.includes(note))).toEqual(kept)
      for (const note of notes) {
        const fits =
          (filter.verdict ?? note.verdict) === note.verdict &&
          (filter.stance === null || tallyOf(note)[filter.stance] > 0)
        expect(kept.includes(note)).toBe(fits)
      }
    })
  )
})
