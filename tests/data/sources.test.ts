// Holds the bibliography to the research: nothing lost, nothing invented, no working remark shipped.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import {
  citationOf,
  isRecalled,
  openPointOf,
  readCitationTable,
  sourceIdOf
} from '../../data/build/citations'
import { addedEvents } from '../../data/build/eventsAdded'
import { citationTableText, makeSources, tablePath } from '../../data/build/sources'
import { atlasFileText, readHand, readResearch } from '../../data/build/write'
import { edits as editedEvents } from './support/events'

const Text = z.strictObject({ en: z.string().min(1), 'zh-Hans': z.string().min(1).optional() })
const Source = z.looseObject({
  id: z.string(),
  type: z.string(),
  title: z.string().min(1),
  URL: z.string().optional(),
  DOI: z.string().optional(),
  ISBN: z.string().optional(),
  custom: z.strictObject({
    kind: z.enum([
      ...[
        'document',
        'official',
        'dataset',
        'scholarship',
        'reference',
        'memoir',
        'journalism',
        'lecture',
        'fiction'
      ]
    ] as const),
    standing: z.enum(['sound', 'partial', 'contested', 'rejected']),
    seen: z.boolean(),
    copy: Text.optional(),
    assessment: Text
  })
})
const Item = z.looseObject({
  id: z.string(),
  title: z.string(),
  URL: z.string().optional(),
  DOI: z.string().optional(),
  ISBN: z.string().optional()
})

const written = readFileSync(
  fileURLToPath(new URL('../../data/great-leap/sources.json', import.meta.url)),
  'utf8'
)
const sources = z
  .strictObject({ $schema: z.string(), sources: z.array(Source) })
  .parse(JSON.parse(written)).sources
const byId = new Map(sources.map((source) => [source.id, source]))
const items = Object.values(z.record(z.string(), z.array(Item)).parse(readResearch('sources.csl'))).flat()
const events = z
  .array(
    z.looseObject({
      sources: z.array(z.looseObject({ cite: z.string(), url: z.string().optional(), verified: z.boolean() }))
    })
  )
  .parse(readResearch('events'))
const changes = z
  .array(z.looseObject({ source: z.string(), url: z.string().optional(), verified: z.boolean() }))
  .parse(readResearch('province-changes'))
const cited = [
  ...events.flatMap((event) => event.sources),
  ...changes.map(({ source, url, verified }) => ({ cite: source, url, verified }))
]
const table = readCitationTable()

/** Works that research does not have: looked up for the notes on the three first texts, named one by one. */
const READ_FOR_NOTES = new Set([
  ...['alexander-1991', 'baum-lecture', 'bbc-deng-1999', 'britannica-trotsky', 'britannica-tukhachevsky'],
  ...['history-channel-troop-reduction', 'iisg-communes-poster', 'kotkin-2017', 'li-xia-2014'],
  ...['rt-troop-cuts-2023', 'snow-1968', 'theobald-gao-rao', 'time-1955-08-22', 'time-1956-troop-cut'],
  ...['time-1957-mao-moscow', 'time-1957-zhukov', 'wikipedia-history-prc-1949-1976'],
  'wilson-center-purges-1950s'
])
/** Works that research does not have: looked up for the facts of edited events. */
const READ_FOR_FACTS = new Set(
  [...editedEvents.values()].flatMap(({ citations = [] }) => citations.map(({ source }) => source))
)
for (const { citations } of addedEvents()) for (const { source } of citations) READ_FOR_FACTS.add(source)

/** Works opened for terms, people and eras. */
const opened = z.object({ sources: z.record(z.string(), z.object({ seen: z.literal(true) })) })
for (const id of Object.keys(opened.parse(readHand('sources-terms')).sources)) READ_FOR_FACTS.add(id)

/** Every source id that a panel, a national series or an estimate names. */
function idsUsed(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const member of value) idsUsed(member, found)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      const named = z.union([z.string().transform((one) => [one]), z.array(z.string())]).safeParse(member)
      if (['source', 'sources'].includes(key) && named.success) for (const id of named.data) found.add(id)
      else idsUsed(member, found)
    }
  }
  return found
}

describe('citation wordings', () => {
  test('every wording of the events and of the province changes leads to a source or is a recalled fact', () => {
    const lost = cited.filter(({ cite }) => !isRecalled(cite) && !byId.has(citationOf(cite).source))
    expect(lost).toEqual([])
  })

  test('no wording stands in the table that research does not have', () => {
    const known = new Set(cited.map(({ cite }) => cite))
    expect(Object.keys(table.texts).filter((text) => !known.has(text))).toEqual([])
    expect(Object.keys(table.open).filter((text) => !isRecalled(text))).toEqual([])
  })

  test('only wordings that were not verified are taken for recalled facts', () => {
    const verified = cited.filter(({ cite, verified }) => verified && isRecalled(cite))
    expect(verified.map(({ cite }) => cite)).toEqual([])
  })

  test('every event keeps at least one citation', () => {
    expect(events.filter((event) => event.sources.every(({ cite }) => isRecalled(cite)))).toEqual([])
  })

  test('chapters of one book are one source with a locator', () => {
    const tombstone = Object.values(table.texts).filter((end) => end?.source === 'yang-jisheng-2008')
    expect(tombstone.length).toBeGreaterThan(20)
    const sichuan = cited.find(({ cite }) => cite.includes('[ch. 3.4, Sichuan]'))?.cite ?? ''
    expect(citationOf(sichuan)).toMatchObject({
      source: 'yang-jisheng-2008',
      locator: { label: 'chapter', value: '3.4' }
    })
  })

  test('a chapter number in a wording is the chapter of its locator', () => {
    for (const [text, end] of Object.entries(table.texts)) {
      const number = /\[ch\. ([\d.]*\d)/.exec(text)?.[1]
      const place = end?.locator?.value
      // A section found since stands behind the chapter: 10.4.
      if (number !== undefined && typeof place === 'string')
        expect([text, `${place}.`.startsWith(`${number}.`)]).toEqual([text, true])
    }
  })

  test('the two editions of Tombstone stay two works', () => {
    expect(sourceIdOf('yang2008')).toBe('yang-jisheng-2008')
    expect(sourceIdOf('yang-2012')).toBe('yang-jisheng-2012')
  })

  test('an unknown wording, a recalled fact and an unknown id are refused', () => {
    expect(() => citationOf('A book nobody cited')).toThrow('no source')
    expect(() => isRecalled('A book nobody cited')).toThrow('no source')
    expect(() => citationOf('Exact date 17 September 1959 (from memory)')).toThrow('isRecalled')
    expect(() => sourceIdOf('nobody-1900')).toThrow('no source')
  })

  test('a recalled fact of an event says what was not checked', () => {
    const mute = events
      .flatMap((event) => event.sources)
      .filter(({ cite }) => isRecalled(cite) && !openPointOf(cite))
    expect(mute).toEqual([])
  })

  test('the table in the fixtures is the one that the hand-made list gives', () => {
    expect(existsSync(tablePath) && readFileSync(tablePath, 'utf8')).toBe(citationTableText())
  })
})

describe('bibliography ids', () => {
  test('no item is lost: each leads to a record, or to none because it is our own arithmetic', () => {
    const lost = items.filter(({ id }) => {
      const end = sourceIdOf(id)
      return end === null ? id !== 'derived' : !byId.has(end)
    })
    expect(lost).toEqual([])
  })

  test('every id that a panel, a national series or an estimate names is known', () => {
    for (const file of ['provinces', 'national', 'estimates']) {
      const used = idsUsed(readResearch(file))
      expect(used.size).toBeGreaterThan(5)
      for (const id of used) expect(() => sourceIdOf(id)).not.toThrow()
    }
  })

  test('every record is reached from a wording or a bibliography id, or was read for the notes or for a fact', () => {
    const ends = Object.values(table.texts).flatMap((end) => (end ? [end.source, ...(end.also ?? [])] : []))
    const reached = new Set([...ends, ...Object.values(table.ids), ...READ_FOR_NOTES, ...READ_FOR_FACTS])
    expect(sources.filter(({ id }) => !reached.has(id)).map(({ id }) => id)).toEqual([])
  })
})

describe('source records', () => {
  test('the file is the one that the conversion writes', () => {
    expect(written).toBe(atlasFileText('sources.json', { sources: makeSources() }))
  })

  test('ids are unique, in order, kebab-case and free of the word for the three first texts', () => {
    const ids = sources.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect([...ids].sort()).toEqual(ids)
    for (const id of ids) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      expect(id).not.toContain('seed')
    }
  })

  test('an address is one that research gives for the same work', () => {
    for (const source of sources) {
      if (source.URL === undefined || READ_FOR_NOTES.has(source.id) || READ_FOR_FACTS.has(source.id)) continue
      const given = [
        ...cited.filter(({ cite }) => {
          const end = table.texts[cite]
          return end?.source === source.id || end?.also?.includes(source.id)
        }),
        ...items.filter(({ id }) => table.ids[id] === source.id).map(({ URL }) => ({ url: URL }))
      ]
      expect([source.id, given.map(({ url }) => url).includes(source.URL)]).toEqual([source.id, true])
    }
  })

  test('DOI and ISBN come from a bibliography item', () => {
    for (const { id, DOI, ISBN } of sources) {
      const own = items.filter((item) => table.ids[item.id] === id)
      if (DOI !== undefined) expect(own.map((item) => item.DOI)).toContain(DOI)
      if (ISBN !== undefined) expect(own.map((item) => item.ISBN)).toContain(ISBN)
    }
  })

  test('no working remark of the research is shipped', () => {
    for (const { custom, ...fields } of sources) {
      const words = JSON.stringify({ ...fields, accessed: undefined, said: custom.assessment })
      expect(words).not.toMatch(
        /from memory|third-party copy|recalled|verified|reliability|excerpt seen|page seen|abstract seen|text seen/i
      )
      expect(fields).not.toHaveProperty('note')
    }
  })

  test('a work whose wordings and items were never opened is not marked as seen', () => {
    for (const id of [
      'yang-jisheng-2012',
      'macfarquhar-schoenhals-2006',
      'sun-jingxian-2011',
      'commune-statistics'
    ]) {
      expect([id, byId.get(id)?.custom.seen]).toEqual([id, false])
    }
    for (const [text, end] of Object.entries(table.texts)) {
      const read = cited.some(({ cite, verified }) => cite === text && verified)
      if (read && end) expect([text, byId.get(end.readIn ?? end.source)?.custom.seen]).toEqual([text, true])
    }
  })

  test('only the third of the three first texts is rejected, and the three are documents', () => {
    expect(sources.filter(({ custom }) => custom.standing === 'rejected').map(({ id }) => id)).toEqual([
      'document-3'
    ])
    for (const id of ['document-1', 'document-2', 'document-3'])
      expect(byId.get(id)?.custom.kind).toBe('document')
  })

  test('disputed low estimates are contested, encyclopaedias anyone can edit are partial', () => {
    for (const id of ['sun-jingxian-2011', 'yang-songlin-2021', 'cheng-zhan-famine-study']) {
      expect(byId.get(id)?.custom.standing).toBe('contested')
    }
    for (const { id, custom } of sources) {
      if (id.startsWith('wikipedia-')) expect([id, custom.standing]).toEqual([id, 'partial'])
    }
  })

  test('no run of eight words of the three first texts stands here but in titles of works', () => {
    const runs = new Set(z.looseObject({ runs: z.array(z.string()) }).parse(readResearch('seed-runs')).runs)
    const given = new Set(items.map(({ title }) => title))
    for (const { id, title, custom } of sources) {
      const ours = [custom.assessment.en, custom.copy?.en ?? '', given.has(title) ? '' : title]
      for (const text of ours) {
        const words =
          text
            .normalize('NFKC')
            .toLowerCase()
            .match(/[a-z0-9]+/g) ?? []
        for (let at = 0; at + 8 <= words.length; at++) {
          const hash = createHash('sha256')
            .update(words.slice(at, at + 8).join(' '))
            .digest('hex')
            .slice(0, 16)
          expect([id, text, runs.has(hash)]).toEqual([id, text, false])
        }
      }
    }
  })
})
