// Tests how the hand-made files of notes are joined, that the loader has nothing to say against the result, and what holds over all evidence.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { joinNotes } from '../../data/build/notes'
import { folderReader } from '../../electron/folder'
import type { Atlas, Note, SourceId } from '../../src/atlas/model'
import { claimsOf, notesAbout } from '../../src/atlas/notes'
import { loadAtlas } from '../../src/load/load'
import { problemText } from '../../src/load/problems'
import { shippedAtlas } from '../src/timeline/support/shipped'
import { atlasList, Named } from './folderFiles'

const files = (content: Record<string, unknown>) => new Map(Object.entries(content))

describe('joined notes', () => {
  test('stand in the order of their ids, whichever file holds them', () => {
    const joined = joinNotes(
      files({ 'a.json': { notes: [{ id: 'c' }, { id: 'a' }] }, 'b.json': { notes: [{ id: 'b' }] } })
    )
    expect(joined.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })

  test('have their members in the order of the format, unknown ones last', () => {
    const [note] = joinNotes(
      files({ 'a.json': { notes: [{ finding: {}, more: 1, claim: {}, id: 'a', about: [] }] } })
    )
    expect(Object.keys(note ?? {})).toEqual(['id', 'about', 'claim', 'finding', 'more'])
  })

  test('may not share an id, and both files are named', () => {
    expect(() =>
      joinNotes(files({ 'a.json': { notes: [{ id: 'x' }] }, 'b.json': { notes: [{ id: 'x' }] } }))
    ).toThrow('notes/b.json: the note "x" is also in a.json')
  })

  test('come from files of one list only, and the file that is none is named', () => {
    expect(() => joinNotes(files({ 'a.json': [{ id: 'x' }] }))).toThrow('notes/a.json')
    expect(() => joinNotes(files({ 'a.json': { notes: [{ claim: {} }] } }))).toThrow('notes/a.json')
  })
})

test('every note of the atlas is opened, and nothing is to be said against any of them', async () => {
  const { atlas, problems } = await loadAtlas({
    text: folderReader(fileURLToPath(new URL('../../data/great-leap', import.meta.url))),
    pause: () => Promise.resolve(),
    progress: () => undefined
  })
  expect(problems.filter(({ file }) => file === 'notes.json').map(problemText)).toEqual([])
  expect(atlas?.notes.map(({ id }) => String(id))).toEqual(atlasList('notes', Named).map(({ id }) => id))
})

describe('the shipped evidence', () => {
  let atlas: Atlas
  beforeAll(async () => {
    atlas = await shippedAtlas()
  })
  const documents = ['document-1', 'document-2', 'document-3'] as const
  const claims = [
    ...readFileSync(new URL('../fixtures/research/seed-claims.md', import.meta.url), 'utf8').matchAll(
      /^\| (\d{3}-\d\d) \|/gm
    )
  ].map(([, id]) => `claim-${id ?? ''}`)
  const note = (id: string) => {
    const found = atlas.notes.find((one) => one.id === id)
    if (!found) throw new Error(`no note ${id}`)
    return found
  }

  test('has a note of its own for each of the 177 claims, in the order of its document', () => {
    expect(documents.map((id) => claimsOf(atlas, id as SourceId).length)).toEqual([85, 60, 32])
    const listed = documents.flatMap((id) => claimsOf(atlas, id as SourceId).map((one) => String(one.id)))
    expect(listed).toEqual(claims)
    expect(claims).toHaveLength(177)
  })

  test('has a note for every event that carries a disagreement, as the research has 137', () => {
    const disputed = atlas.events.filter((event) => event.disagreement)
    expect(disputed).toHaveLength(137)
    for (const { id } of disputed)
      expect(notesAbout(atlas, { event: id }).map((one) => String(one.id))).toContain(`differ-${id}`)
  })

  test('tells claims 49 to 57 of the second document with events of 1962 to 1966', () => {
    for (let number = 49; number <= 57; number++) {
      const events = note(`claim-001-${number}`).about.flatMap(({ event }) => event ?? [])
      expect(events.length, String(number)).toBeGreaterThan(0)
      for (const id of events) {
        const date = atlas.events.find((event) => event.id === id)?.date
        expect(date?.start.year, id).toBeGreaterThanOrEqual(1962)
        expect(date?.end.year, id).toBeLessThanOrEqual(1966)
      }
    }
  })

  test('leads to every note from each thing that it is about, and from the document whose claim it is', () => {
    for (const one of atlas.notes) {
      expect(one.about.length + (one.order ? 1 : 0), one.id).toBeGreaterThan(0)
      if (one.order) expect(notesAbout(atlas, { source: one.order.source }), one.id).toContain(one)
      for (const { event, person, place, unit, indicator, source, year } of one.about) {
        if (event !== undefined) expect(notesAbout(atlas, { event }), one.id).toContain(one)
        if (person !== undefined) expect(notesAbout(atlas, { person }), one.id).toContain(one)
        if (place !== undefined) expect(notesAbout(atlas, { place }), one.id).toContain(one)
        if (source !== undefined) expect(notesAbout(atlas, { source }), one.id).toContain(one)
        const when = year === undefined ? {} : { year }
        if (indicator !== undefined) {
          const where = unit === undefined ? {} : { unit }
          expect(notesAbout(atlas, { indicator, ...where, ...when }), one.id).toContain(one)
        }
        if (unit !== undefined) expect(notesAbout(atlas, { unit, ...when }), one.id).toContain(one)
      }
    }
  })

  test('resolves every citation to a source of the bibliography', () => {
    const cited = [
      ...[...atlas.events, ...atlas.eras, ...atlas.notes].flatMap(({ citations }) =>
        citations.map(({ source }) => source)
      ),
      ...atlas.events.flatMap(({ figures }) => figures.flatMap(({ sources }) => sources)),
      ...[...atlas.series.values(), ...atlas.estimates].flatMap(({ sources }) => sources),
      ...[...atlas.units.values()].flatMap(({ changes }) => changes.flatMap(({ source }) => source ?? []))
    ]
    expect(cited.length).toBeGreaterThan(1500)
    expect(cited.filter((source) => !atlas.sources.has(source))).toEqual([])
  })

  test('lets a rejected source assert, and rests nothing on it', () => {
    const rejected = new Set(
      [...atlas.sources.values()]
        .filter(({ custom }) => custom.standing === 'rejected')
        .map((source) => source.id)
    )
    expect([...rejected]).toEqual(['document-3'])
    const stances = [...atlas.events, ...atlas.eras, ...atlas.notes].flatMap(({ citations }) =>
      citations.filter(({ source }) => rejected.has(source)).map(({ stance }) => stance)
    )
    expect(stances.length).toBeGreaterThanOrEqual(32)
    expect(new Set(stances)).toEqual(new Set(['asserts']))
    const resting = [
      ...atlas.events.flatMap(({ figures }) => figures),
      ...atlas.series.values(),
      ...atlas.estimates
    ].filter(({ sources }) => sources.some((source) => rejected.has(source)))
    expect(resting).toEqual([])
  })

  test('rests every verdict on sources outside of the documents, on both sides where it is disputed', () => {
    const outside = (one: Note, stance: 'supports' | 'contradicts') =>
      one.citations.some(
        (citation) =>
          citation.stance === stance && !documents.some((document) => document === String(citation.source))
      )
    for (const one of atlas.notes) {
      if (one.verdict === 'supported' || one.verdict === 'disputed')
        expect(outside(one, 'supports'), one.id).toBe(true)
      if (one.verdict === 'contradicted' || one.verdict === 'disputed')
        expect(outside(one, 'contradicts'), one.id).toBe(true)
    }
    expect(new Set(atlas.notes.map(({ verdict }) => verdict)).size).toBe(5)
  })

  test('counts nothing as seen in a source that was not opened', () => {
    const unseen = [...atlas.sources.values()].filter(({ custom }) => !custom.seen).map(({ id }) => id)
    const seenAll = [...atlas.events, ...atlas.notes].flatMap(({ id, citations }) =>
      citations.filter(({ source, checked }) => checked && unseen.includes(source)).map(() => id)
    )
    const estimates = atlas.estimates.filter(
      ({ checked, sources }) => checked && sources.every((source) => unseen.includes(source))
    )
    expect([...seenAll, ...estimates.map(({ id }) => id)]).toEqual([])
  })

  test('says that an estimate rests on another only where its method names the other’s author', () => {
    const using = atlas.estimates.filter(({ restsOn }) => restsOn !== undefined)
    expect(using.map(({ id }) => id)).toEqual(['coale-1984', 'rummel-1991', 'yang-dali-1996', 'becker-1996'])
    for (const { id, restsOn = [], method, brief, author } of using)
      for (const other of restsOn) {
        const words = `${method.en} ${brief?.en ?? ''} ${author}`
        const surname = atlas.estimates.find((one) => one.id === other)?.author.match(/^\S+ (\p{L}+)/u)?.[1]
        expect(words, id).toContain(surname)
        expect(words, id).not.toContain('set against')
      }
  })
})
