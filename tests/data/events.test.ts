// Compares events.json with the research value by value: nothing lost, nothing invented.
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { citationOf, isRecalled } from '../../data/build/citations'
import { atlasList, Named, research, Words } from './folderFiles'

const Figure = z.object({
  label: Words,
  value: z.union([z.number(), z.array(z.number()), Words]),
  bound: z.string().optional(),
  checked: z.boolean(),
  sources: z.array(z.string())
})
const AtlasEvent = z.object({
  id: z.string(),
  date: z.string(),
  title: Words,
  label: Words.optional(),
  summary: Words,
  careful: Words.optional(),
  kinds: z.array(z.string()),
  scope: z.string(),
  place: z.string().optional(),
  where: Words.optional(),
  also: z.array(z.string()).optional(),
  units: z.array(z.string()).optional(),
  people: z.array(z.string()).optional(),
  weight: z.number(),
  confidence: z.string(),
  disagreement: Words.optional(),
  open: z.array(Words).optional(),
  figures: z.array(Figure).optional(),
  citations: z.array(z.object({ source: z.string(), checked: z.boolean() }))
})
type AtlasEvent = z.infer<typeof AtlasEvent>
const Found = z.object({
  id: z.string(),
  title: z.string(),
  title_zh: z.string(),
  edtf: z.string(),
  place: z.string().nullable(),
  province: z.string().nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  categories: z.array(z.string()),
  summary: z.string(),
  summary_zh: z.string(),
  figures: z
    .array(
      z.object({
        label: z.string(),
        value: z.union([z.number(), z.string(), z.array(z.number())]),
        verified: z.boolean().optional()
      })
    )
    .optional(),
  sources: z.array(z.object({ cite: z.string(), verified: z.boolean() })),
  confidence: z.string(),
  disagreement: z.string().optional(),
  unverified: z.union([z.string(), z.array(z.string())]).optional()
})
type Found = z.infer<typeof Found>

const events = atlasList('events', AtlasEvent)
const found = research('events', z.array(Found))
const byId = new Map(events.map((event) => [event.id, event]))
const pairs = found.map((from): [string, Found, AtlasEvent] => {
  const event = byId.get(from.id)
  if (!event) throw new Error(`${from.id} is missing`)
  return [from.id, from, event]
})
const idsOf = (name: string): Set<string> => new Set(atlasList(name, Named).map((record) => record.id))
const letters = (text: string): string => text.replace(/[\p{P}\s]/gu, '').toLowerCase()
/** The characters of `text` that are left when each character of `others` is taken out once. */
function without(text: string, others: string): string {
  const left = Array.from(others)
  return Array.from(text)
    .filter((letter) => {
      const at = left.indexOf(letter)
      if (at >= 0) left.splice(at, 1)
      return at < 0
    })
    .sort((a, b) => 'and'.indexOf(a) - 'and'.indexOf(b))
    .join('')
}
const numbers = (text: string): string[] => (text.match(/\d+(?:[.,]\d+)*/g) ?? []).sort()

describe('events of the atlas', () => {
  it('are those of the research, all 319, in the same order', () => {
    expect(events.map((event) => event.id)).toEqual(found.map((event) => event.id))
    expect(events).toHaveLength(319)
  })

  it('keep date, titles, kinds and confidence unchanged', () => {
    for (const [id, from, event] of pairs) {
      expect([event.date, event.title.en, event.title['zh-Hans'], event.kinds, event.confidence], id).toEqual(
        [from.edtf, from.title, from.title_zh, from.categories, from.confidence]
      )
    }
  })

  it('keep every summary that is not split unchanged', () => {
    for (const [id, from, { summary, careful }] of pairs) {
      if (careful) continue
      expect([summary.en, summary['zh-Hans']], id).toEqual([from.summary, from.summary_zh])
    }
  })

  it('split a summary without losing a word or a number', () => {
    const split = pairs.filter(([, , event]) => event.careful)
    expect(split.length).toBeGreaterThan(0)
    for (const [id, from, { summary, careful }] of split) {
      for (const [before, rest, folded] of [
        [from.summary, summary.en, careful?.en ?? ''],
        [from.summary_zh, summary['zh-Hans'] ?? '', careful?.['zh-Hans'] ?? '']
      ] as const) {
        expect(rest, id).toMatch(/[.。]$/)
        expect(folded, id).toMatch(/[.。]$/)
        expect(numbers(rest + ' ' + folded), id).toEqual(numbers(before))
        // Only an "and" that joined the folded sentence to the next may go.
        expect(['', 'and'], id).toContain(without(letters(before), letters(rest + folded)))
      }
    }
  })

  it('keep every number of the English titles and summaries', () => {
    for (const [id, from, event] of pairs) {
      const words = `${event.title.en} ${event.summary.en} ${event.careful?.en ?? ''}`
      expect(numbers(words), id).toEqual(numbers(`${from.title} ${from.summary}`))
    }
  })

  it('carry every figure with the number of the research', () => {
    for (const [id, from, event] of pairs) {
      expect(event.figures?.length ?? 0, id).toBe(from.figures?.length ?? 0)
      for (const [i, figure] of (from.figures ?? []).entries()) {
        const got = event.figures?.[i]?.value
        if (typeof figure.value === 'number' || (Array.isArray(figure.value) && figure.value.length === 2)) {
          expect(got, `${id} ${figure.label}`).toEqual(figure.value)
        } else {
          // A ratio or a time of day becomes words with the same numbers.
          const told = typeof got === 'object' && 'en' in got ? got.en : ''
          const asDate = String(figure.value).match(/^(\d{4})-(\d\d)-(\d\d)$/)
          const want = asDate ? [asDate[1], asDate[3]] : numbers(String(figure.value).replaceAll(',', ' '))
          expect(
            want.filter((number) => !told.includes(number ?? '')),
            `${id} ${told}`
          ).toEqual([])
        }
      }
    }
  })

  it('count a figure as checked only where the research read it, and then name sources that were opened', () => {
    for (const [id, from, event] of pairs) {
      for (const [i, figure] of (event.figures ?? []).entries()) {
        const seen = from.figures?.[i]?.verified === true
        const opened = event.citations.filter((citation) => citation.checked)
        expect(figure.checked, `${id} ${figure.label.en}`).toBe(seen && opened.length > 0)
        const cited = new Set((figure.checked ? opened : event.citations).map((citation) => citation.source))
        expect(
          figure.sources.filter((source) => !cited.has(source)),
          id
        ).toEqual([])
        expect(figure.sources.length, id).toBeGreaterThan(0)
      }
    }
  })

  it('mark a figure that says it was claimed as a claim', () => {
    for (const [id, from, event] of pairs) {
      for (const [i, figure] of (from.figures ?? []).entries()) {
        if (/claim/i.test(figure.label) && !figure.label.endsWith('after the claim'))
          expect(event.figures?.[i]?.bound, `${id} ${figure.label}`).toBe('claimed')
        if (/\((more than|at least)\)$/.test(figure.label)) {
          expect(['atLeast', 'claimed'], `${id} ${figure.label}`).toContain(event.figures?.[i]?.bound)
        }
      }
    }
  })

  it('cite a source for every citation text that names a work, once, and say whether it was read', () => {
    for (const [id, from, event] of pairs) {
      const works = from.sources.filter(({ cite }) => !isRecalled(cite))
      const want = new Map<string, { source: string; checked: boolean }>()
      for (const { cite, verified } of works) {
        const { source, locator, says } = citationOf(cite)
        const key = JSON.stringify([source, locator, says])
        want.set(key, { source, checked: verified || want.get(key)?.checked === true })
      }
      expect(event.citations, id).toEqual([...want.values()])
    }
  })

  it('say what could not be checked wherever the research does, in words for a reader', () => {
    for (const [id, from, event] of pairs) {
      const recalled = from.sources.some(({ cite }) => isRecalled(cite))
      expect((event.open?.length ?? 0) > 0, id).toBe(from.unverified !== undefined || recalled)
      const shown = [...(event.open ?? []), ...(event.disagreement ? [event.disagreement] : [])]
      for (const { en } of shown)
        expect(en, id).not.toMatch(/from memory|from general|seen here|source seen|verified here/)
    }
  })

  it('tell a disagreement wherever the research does', () => {
    for (const [id, from, event] of pairs) {
      expect(event.disagreement !== undefined, id).toBe(from.disagreement !== undefined)
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
    for (const { id, title, summary, people: named } of events) {
      for (const person of named ?? []) {
        const name = (people.get(person) ?? '').replace(/ \(.*/, '')
        const short = name.replace(/^(10th|14th) /, '').split(' ')[0] ?? name
        expect(`${title.en} ${summary.en}`, `${id} ${person}`).toMatch(new RegExp(`${name}|\\b${short}\\b`))
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
      expect(event.place === undefined, id).toBe(from.lat === null)
      if (event.place !== undefined) continue
      expect(['national', 'abroad'], id).toContain(event.scope)
      const nationwide = from.place === null || ['China (national)', 'Nationwide'].includes(from.place)
      expect(event.where?.en, id).toBe(nationwide ? undefined : from.place)
    }
  })
})
