import { beforeAll, describe, expect, test } from 'vitest'
import { citedFrom, documentsAgainst, documentsOf, notesOf, timesCited } from '../../../src/atlas/cited'
import type { Atlas, SourceId } from '../../../src/atlas/model'
import { claimsOf, notesAbout } from '../../../src/atlas/notes'
import { shippedAtlas } from '../timeline/support/shipped'

let atlas: Atlas
beforeAll(async () => {
  atlas = await shippedAtlas()
})
const of = (id: string) => citedFrom(atlas, id as SourceId) // ids of the shipped bibliography

describe('what rests on a source', () => {
  test('is every citation of every event, note, estimate and series, told from the other side', () => {
    for (const event of atlas.events)
      for (const { source, stance } of event.citations)
        expect(citedFrom(atlas, source).events.find((one) => one.event === event)?.stances).toContain(stance)
    for (const note of atlas.notes)
      for (const { source, stance } of note.citations)
        expect(citedFrom(atlas, source).notes.find((one) => one.note === note)?.stances).toContain(stance)
    for (const estimate of atlas.estimates)
      for (const source of estimate.sources) expect(citedFrom(atlas, source).estimates).toContain(estimate)
    for (const series of atlas.series.values())
      for (const source of series.sources) expect(citedFrom(atlas, source).series).toContain(series)
    for (const era of atlas.eras)
      for (const { source } of era.citations) expect(citedFrom(atlas, source).eras).toContain(era)
    for (const term of atlas.glossary)
      for (const { source } of term.citations ?? []) expect(citedFrom(atlas, source).terms).toContain(term)
    for (const person of atlas.people.values())
      for (const { source } of person.citations ?? [])
        expect(citedFrom(atlas, source).people).toContain(person)
    for (const unit of atlas.units.values())
      for (const { source } of unit.leaders)
        if (source !== undefined) expect(citedFrom(atlas, source).units).toContain(unit)
  })
  test('holds each thing once, and nothing that does not name the source', () => {
    for (const id of atlas.sources.keys()) {
      const { events, notes, estimates, series, units, eras, terms, people } = citedFrom(atlas, id)
      for (const list of [
        events.map(({ event }) => event),
        notes.map(({ note }) => note),
        estimates,
        series,
        units,
        eras,
        terms,
        people
      ])
        expect(new Set<unknown>(list).size).toBe(list.length)
      for (const { event } of events)
        expect(
          event.citations.some(({ source }) => source === id) ||
            event.figures.some(({ sources }) => sources.includes(id))
        ).toBe(true)
      for (const { note } of notes) expect(note.citations.some(({ source }) => source === id)).toBe(true)
    }
  })
  test('is empty for a source that nothing names', () => {
    expect(Object.values(of('no-such-source')).flat()).toEqual([])
    expect(timesCited(atlas, 'no-such-source' as SourceId)).toBe(0)
  })
  test('does not count what a document claims itself', () => {
    for (const { id } of documentsOf(atlas))
      expect(timesCited(atlas, id) + claimsOf(atlas, id).length).toBeLessThanOrEqual(
        Object.values(citedFrom(atlas, id)).flat().length
      )
  })
})

test('nothing but notes names the rejected document, and there it only asserts', () => {
  const rejected = [...atlas.sources.values()].filter(({ custom }) => custom.standing === 'rejected')
  expect(rejected.length).toBeGreaterThan(0)
  for (const { id } of rejected) {
    const { events, estimates, series, units, notes } = citedFrom(atlas, id)
    expect([...estimates, ...series, ...units]).toEqual([])
    expect(
      [...events, ...notes].flatMap(({ stances }) => stances).every((stance) => stance === 'asserts')
    ).toBe(true)
  }
})

describe('the documents examined', () => {
  test('are the three that the atlas began with, and every row of their table is about two or more', () => {
    const documents = documentsOf(atlas).map(({ id }) => id)
    expect(documents).toHaveLength(3)
    const rows = documentsAgainst(atlas)
    expect(rows.length).toBeGreaterThan(0)
    for (const { about } of rows)
      expect(about.filter(({ source }) => source && documents.includes(source)).length).toBeGreaterThan(1)
  })
  test('a row of the table is neither a claim nor a note among others', () => {
    for (const note of documentsAgainst(atlas))
      for (const { id } of documentsOf(atlas)) {
        expect(claimsOf(atlas, id)).not.toContain(note)
        expect(notesOf(atlas, id).others).not.toContain(note)
      }
  })
})

test('a source contradicts where it says so, and is contradicted where another does', () => {
  let found = 0
  for (const id of atlas.sources.keys()) {
    const { contradicts, contradicted } = notesOf(atlas, id)
    found += contradicts.length
    for (const { citations } of contradicts)
      expect(citations.some(({ source, stance }) => source === id && stance === 'contradicts')).toBe(true)
    for (const { citations } of contradicted)
      expect(citations.some(({ source, stance }) => source !== id && stance === 'contradicts')).toBe(true)
  }
  expect(found).toBeGreaterThan(0)
})

test('every note that cites a source or is about it stands on its page, in one list only', () => {
  for (const id of atlas.sources.keys()) {
    const lists = Object.values(notesOf(atlas, id)).flat()
    expect(new Set(lists).size).toBe(lists.length)
    for (const { note } of citedFrom(atlas, id).notes) expect(lists).toContain(note)
    for (const note of notesAbout(atlas, { source: id })) expect(lists).toContain(note)
  }
})
