// Holds events.json against the edits of its texts and the rest of the folder: what is edited arrives, what is named is there.
import { describe, expect, it } from 'vitest'
import { typographic } from '../../data/build/typography'
import { z } from 'zod'
import { atlasList, Named, Words } from './folderFiles'
import { byId, editOf, edits, events, pairs } from './support/events'
import { printed } from './support/printed'

const idsOf = (name: string): Set<string> => new Set(atlasList(name, Named).map((record) => record.id))

/** Members of an edit that do not arrive as they stand. */
const APART = ['figures', 'facts', 'see', 'citations', 'open', 'dateChecked']

describe('events as edited', () => {
  it('carry every text of an edit', () => {
    expect(edits.size).toBeGreaterThan(0)
    for (const [id, edit] of edits) {
      expect(byId.get(id), id).toMatchObject(
        printed(Object.fromEntries(Object.entries(edit).filter(([key]) => !APART.includes(key))))
      )
      for (const [label, { en: typed = label, 'zh-Hans': zh }] of Object.entries(edit.figures ?? {})) {
        const en = typographic(typed)
        const labels = byId.get(id)?.figures?.map((figure) => figure.label)
        expect(labels, `${id} ${label}`).toContainEqual(
          zh === undefined ? expect.objectContaining({ en }) : { en, 'zh-Hans': zh }
        )
      }
    }
  })

  it('cite what was opened, and leave open what was not settled', () => {
    for (const [id, edit] of edits) {
      const event = byId.get(id)
      for (const cited of edit.citations ?? [])
        expect(event?.citations, id).toContainEqual(expect.objectContaining(printed(cited)))
      for (const point of edit.open ?? []) {
        if ('was' in point)
          expect(event?.open ?? [], id).not.toContainEqual(
            expect.objectContaining({ en: typographic(point.was) })
          )
        if (point.now) expect(event?.open, id).toContainEqual(printed(point.now))
      }
      if (edit.dateChecked) expect(event?.dateChecked, id).toBeUndefined()
      for (const { source } of edit.facts ?? [])
        expect(event?.citations, id).toContainEqual(expect.objectContaining({ source, checked: true }))
    }
  })

  it('point to each other where one points to another, and never to themselves', () => {
    for (const { id, see = [] } of events) {
      expect(see, id).not.toContain(id)
      expect(new Set(see).size, id).toBe(see.length)
      for (const other of see) expect(byId.get(other)?.see, `${other} of ${id}`).toContain(id)
      expect(see, id).toEqual(expect.arrayContaining(editOf(id).see ?? []))
    }
  })

  it('have a short label in both languages wherever the title is longer than 34 letters', () => {
    for (const { id, title, label } of events) {
      if (title.en.length > 34) expect(label, id).toBeDefined()
      if (!label) continue
      expect(label.en.length, label.en).toBeLessThanOrEqual(34)
      expect(label['zh-Hans']?.length ?? 99, id).toBeLessThanOrEqual(16)
    }
    for (const { id, title, label } of events) {
      expect((label ?? title)['zh-Hans']?.length ?? 99, id).toBeLessThanOrEqual(16)
    }
  })

  it('name only places, units, people, kinds and sources that are there', () => {
    const places = idsOf('places')
    const units = idsOf('units')
    const people = idsOf('people')
    const sources = idsOf('sources')
    for (const event of events) {
      expect(
        [event.place, ...(event.also ?? [])].filter((id) => id !== undefined && !places.has(id))
      ).toEqual([])
      expect((event.units ?? []).filter((id) => !units.has(id))).toEqual([])
      expect((event.people ?? []).filter((id) => !people.has(id))).toEqual([])
      expect(event.citations.filter(({ source }) => !sources.has(source))).toEqual([])
    }
  })

  it('name people only where title or summary does', () => {
    const people = new Map(
      atlasList('people', Named.extend({ name: Words })).map((person) => [person.id, person.name.en])
    )
    for (const { id, title, summary, careful, people: named } of events) {
      for (const person of named ?? []) {
        const name = (people.get(person) ?? '').replace(/ \(.*/, '')
        const short = name.replace(/^(10th|14th) /, '').split(' ')[0] ?? name
        const words = `${title.en} ${summary.en} ${careful?.en ?? ''}`
        expect(words, `${id} ${person}`).toMatch(new RegExp(`${name}|\\b${short}\\b`))
      }
    }
  })

  it('have units that existed on a day of the event', () => {
    const units = new Map(
      atlasList(
        'units',
        Named.extend({ names: z.array(z.object({ from: z.string(), to: z.string().optional() })) })
      ).map((unit) => [unit.id, unit.names])
    )
    for (const { id, date, units: named } of events) {
      const [from = '', to = from] = date.replaceAll(/[~?]/g, '').split('/')
      for (const unit of named ?? []) {
        const held = (units.get(unit) ?? []).some(
          (name) => name.from <= (to.length < 10 ? `${to}-99` : to) && (name.to ?? '9999') >= from
        )
        expect(held || from < '1956', `${id} ${unit}`).toBe(true)
      }
    }
  })

  it('weigh about 25 events for the whole span and 60 to 80 for a year', () => {
    const heavy = (least: number): number => events.filter((event) => event.weight >= least).length
    expect(heavy(4)).toBeGreaterThanOrEqual(22)
    expect(heavy(4)).toBeLessThanOrEqual(30)
    expect(heavy(3) - heavy(4)).toBeGreaterThanOrEqual(60)
    expect(heavy(3) - heavy(4)).toBeLessThanOrEqual(80)
  })

  it('without coordinates are of national scope or abroad and say where in words', () => {
    for (const [id, from, event] of pairs) {
      // The research has no coordinates abroad; tests/data/eventsPlaced.test.ts tells which of them have a place.
      if (event.scope !== 'abroad' || from.lat !== null)
        expect(event.place === undefined, id).toBe(from.lat === null && editOf(id).place === undefined)
      if (event.place !== undefined) continue
      expect(['national', 'abroad'], id).toContain(event.scope)
      const nationwide = from.place === null || ['China (national)', 'Nationwide'].includes(from.place)
      expect(event.where?.en, id).toBe(nationwide ? undefined : from.place)
    }
  })
})
