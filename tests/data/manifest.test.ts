// Checks atlas.json, the eras and the whole folder: everything is named in both languages and opens without an error.
import { readFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { loadAtlas } from '../../src/load/load'
import { problemText } from '../../src/load/problems'
import { measureOf } from '../../data/build/measures'
import { atlasFile, atlasList, Named, research, Words } from './folderFiles'

const folder = new URL('../../data/great-leap/', import.meta.url)
const Manifest = z.object({
  about: Words,
  notice: Words,
  begin: z.array(z.object({ event: z.string().optional(), unit: z.string().optional() })),
  kinds: z.array(z.object({ id: z.string(), label: Words, mark: z.string() })),
  measures: z.array(z.object({ id: z.string(), label: Words, unit: Words, decimals: z.number().optional() })),
  credits: z.array(Words),
  files: z.record(z.string(), z.string())
})
const manifest = atlasFile('atlas.json', Manifest)
const idsOf = (name: string): Set<string> => new Set(atlasList(name, Named).map((record) => record.id))
const Rows = z.object({ data: z.array(z.object({ unit: z.string() })) })

describe('the manifest', () => {
  it('opens the folder without any error', async () => {
    const { errors, problems, atlas } = await loadAtlas({
      text: async (file) => {
        try {
          return { ok: true, text: await readFile(new URL(file, folder), 'utf8') }
        } catch {
          return { ok: false, problem: 'missing' }
        }
      },
      pause: () => Promise.resolve(),
      progress: () => undefined
    })
    expect(problems.filter((problem) => problem.severity === 'error').map(problemText)).toEqual([])
    expect(errors).toBe(0)
    expect(atlas?.events.length).toBe(322)
  })

  it('names files that are there', () => {
    for (const file of Object.values(manifest.files))
      expect(existsSync(new URL(file, folder)), file).toBe(true)
  })

  it('has a mark of its own for each of the ten kinds of the research', () => {
    const used = new Set(
      research('events', z.array(z.object({ categories: z.array(z.string()) }))).flatMap(
        (event) => event.categories
      )
    )
    expect(new Set(manifest.kinds.map((kind) => kind.id))).toEqual(used)
    expect(new Set(manifest.kinds.map((kind) => kind.mark)).size).toBe(10)
  })

  it('says everything in both languages', () => {
    const texts = [
      manifest.about,
      manifest.notice,
      ...manifest.credits,
      ...manifest.kinds.map((kind) => kind.label),
      ...manifest.measures.flatMap((measure) => [measure.label, measure.unit]),
      ...atlasList('eras', z.object({ label: Words })).map((era) => era.label)
    ]
    expect(texts.filter((text) => !text['zh-Hans'])).toEqual([])
  })

  it('states the neutrality of the borders', () => {
    expect(manifest.notice.en).toMatch(/approximate/)
    expect(manifest.notice.en).toMatch(/no position on sovereignty/)
  })

  it('offers ways in that exist', () => {
    const events = idsOf('events')
    const units = idsOf('units')
    expect(manifest.begin).toHaveLength(3)
    for (const { event, unit } of manifest.begin) {
      expect(event === undefined ? units.has(unit ?? '') : events.has(event)).toBe(true)
    }
  })
})

describe('the measures', () => {
  it('join every spelling of a unit in the research to one measure', () => {
    const events = research('events', z.array(z.object({ figures: Rows.shape.data.optional() })))
    const national = research('national', Rows).data
    const provinces = research('provinces', Rows).data
    const ids = new Set(manifest.measures.map((measure) => measure.id))
    const units = [...events.flatMap((event) => event.figures ?? []), ...national, ...provinces].map(
      ({ unit }) => unit
    )
    for (const unit of new Set(units)) expect(ids.has(measureOf(unit)), unit).toBe(true)
    expect(measureOf('Mt')).toBe(measureOf('million tonnes'))
    expect(measureOf('%')).toBe(measureOf('per cent'))
    expect(measureOf('bureaux')).toBe(measureOf('bureaus'))
  })

  it('refuse a unit that nobody defined', () => {
    expect(() => measureOf('furlongs')).toThrow('no measure for the unit "furlongs"')
  })

  it('cut no decimal of any figure of an event', () => {
    const measures = new Map(manifest.measures.map((measure) => [measure.id, measure.decimals]))
    const events = atlasList(
      'events',
      Named.extend({ figures: z.array(z.object({ value: z.unknown(), measure: z.string() })).optional() })
    )
    for (const { id, figures } of events) {
      for (const { value, measure } of figures ?? []) {
        if (typeof value !== 'number') continue
        const decimals = String(value).split('.')[1]?.length ?? 0
        expect(measures.get(measure) ?? 0, `${id} ${value}`).toBeGreaterThanOrEqual(decimals)
      }
    }
  })
})

describe('the eras', () => {
  const eras = atlasList(
    'eras',
    Named.extend({ citations: z.array(z.object({ source: z.string(), checked: z.boolean() })) })
  )

  it('are seven, each with a source', () => {
    const sources = idsOf('sources')
    expect(eras).toHaveLength(7)
    for (const { id, citations } of eras) {
      expect(citations.length, id).toBeGreaterThan(0)
      expect(
        citations.filter((citation) => !sources.has(citation.source)),
        id
      ).toEqual([])
    }
  })

  it('mark a source as read only where the bibliography says that it was', () => {
    const seen = new Map(
      atlasList('sources', Named.extend({ custom: z.object({ seen: z.boolean() }) })).map((source) => [
        source.id,
        source.custom.seen
      ])
    )
    for (const { id, citations } of eras) {
      for (const { source, checked } of citations)
        if (checked) expect(seen.get(source), `${id} ${source}`).toBe(true)
    }
  })
})
