// Writes sources.json and the citation table: the bibliography, from the research items and what was decided by hand; invents no field.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { readCitationTable } from './citations'
import { readHand, readResearch, runAlone, writeAtlas } from './write'

const Both = z.strictObject({ en: z.string().min(1), 'zh-Hans': z.string().min(1) })
const Kind = z.enum([
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
] as const)
const Standing = z.enum(['sound', 'partial', 'contested', 'rejected'])

/** Sources of one sort share kind, standing and the sentence that says how far they carry. */
const Classes = z.strictObject({
  classes: z.record(
    z.string(),
    z.strictObject({ kind: Kind, standing: Standing, type: z.string(), assessment: Both })
  ),
  copies: z.record(z.string(), Both)
})

/**
 * A record decided by hand: a class, the research items it takes its fields from (`base`, the first one wins), CSL
 * fields that replace those, and departures from the class. A title wholly in square brackets is supplied by us, as
 * cataloguers do, because the work has none or research does not give it.
 */
const Decided = z.looseObject({
  class: z.string(),
  base: z.array(z.string()).optional(),
  kind: Kind.optional(),
  standing: Standing.optional(),
  seen: z.boolean().optional(),
  copy: z.union([z.string(), Both]).optional(),
  assessment: Both.optional()
})
const Bibliography = z.record(
  z.string(),
  z.array(
    z.looseObject({
      id: z.string(),
      note: z.string(),
      custom: z.looseObject({ seen: z.boolean() }).optional()
    })
  )
)
const Cited = z.array(
  z.looseObject({ sources: z.array(z.looseObject({ cite: z.string(), verified: z.boolean() })) })
)
const Changes = z.array(z.looseObject({ source: z.string(), verified: z.boolean() }))

/** The order in which the fields of a record are written. */
const FIELDS = [
  ...[
    'type',
    'title',
    'author',
    'editor',
    'translator',
    'issued',
    'container-title',
    'collection-title',
    'volume'
  ],
  ...[
    'issue',
    'page',
    'number',
    'publisher',
    'publisher-place',
    'authority',
    'archive',
    'DOI',
    'ISBN',
    'URL'
  ],
  ...['language', 'accessed']
]

export const tablePath = fileURLToPath(new URL('../../tests/fixtures/citation-table.json', import.meta.url))

/** Citation texts that research marks as read at the source (or at the copy that the record names). */
function textsRead(): Set<string> {
  const cited = Cited.parse(readResearch('events')).flatMap((event) => event.sources)
  const changes = Changes.parse(readResearch('province-changes')).map((row) => ({ ...row, cite: row.source }))
  return new Set([...cited, ...changes].filter((row) => row.verified).map((row) => row.cite))
}

/** Hand-made records: those that the research names, and those opened since for terms, people and eras; in order of their ids. */
function decidedSources(): Record<string, z.infer<typeof Decided>> {
  const shape = z.strictObject({ sources: z.record(z.string(), Decided) })
  const files = ['sources', 'sources-terms'].map((file) => shape.parse(readHand(file)).sources)
  const all = files.flatMap((file) => Object.entries(file)).sort(([a], [b]) => (a < b ? -1 : 1))
  const twice = all.find(([id], i) => all[i + 1]?.[0] === id)
  if (twice) throw new Error(`the source "${twice[0]}" is decided twice`)
  return Object.fromEntries(all)
}

/**
 * All source records in the order of their ids. Throws when a record names an unknown class, copy, research item or
 * field, and when a wording or research id leads to a source that is not there.
 */
export function makeSources(): ({ id: string } & Record<string, unknown>)[] {
  const { classes, copies } = Classes.parse(readHand('sources-classes'))
  const decided = decidedSources()
  const items = Object.values(Bibliography.parse(readResearch('sources.csl'))).flat()
  const byId = new Map(items.map((item) => [item.id, item]))
  const table = readCitationTable()
  const read = textsRead()

  const ends = Object.values(table.texts).flatMap((end) =>
    end ? [end.source, ...(end.also ?? []), ...(end.readIn === undefined ? [] : [end.readIn])] : []
  )
  for (const id of [...ends, ...Object.values(table.ids)]) {
    if (id !== null && !(id in decided))
      throw new Error(`hand/citations.json leads to "${id}", which is not there`)
  }
  const opened = new Set(
    Object.entries(table.texts).flatMap(([text, end]) =>
      end && read.has(text) ? [end.readIn ?? end.source] : []
    )
  )

  return Object.entries(decided).map(([id, record]) => {
    const { class: name, base = [], kind, standing, seen, copy, assessment, ...own } = record
    const sort = classes[name]
    if (!sort) throw new Error(`${id}: no class "${name}"`)
    const from = base.map((item) => {
      const found = byId.get(item)
      if (!found || table.ids[item] !== id)
        throw new Error(`${id}: research item "${item}" is not one of its own`)
      return found
    })
    const fields = [...from]
      .reverse()
      .reduce<Record<string, unknown>>((all, item) => ({ ...all, ...item }), {})
    Object.assign(fields, own)
    const stray = Object.keys(own).find((field) => !FIELDS.includes(field))
    if (stray !== undefined) throw new Error(`${id}: unknown field "${stray}"`)
    const copyRead = typeof copy === 'string' ? copies[copy] : copy
    if (copy !== undefined && !copyRead) throw new Error(`${id}: no copy "${JSON.stringify(copy)}"`)
    return {
      id,
      ...Object.fromEntries(FIELDS.map((field) => [field, fields[field]])),
      custom: {
        kind: kind ?? sort.kind,
        standing: standing ?? sort.standing,
        seen: seen ?? (opened.has(id) || from.some((item) => item.custom?.seen === true)),
        copy: copyRead,
        assessment: assessment ?? sort.assessment
      }
    }
  })
}

/** The citation table as text, sorted by wording and by id: the record of what each old wording and id became. */
export function citationTableText(): string {
  const { texts, open, ids } = readCitationTable()
  const sorted = <T>(record: Record<string, T>): [string, T][] =>
    Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))
  const line = ([key, value]: [string, unknown]): string =>
    `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`
  const part = (name: string, record: Record<string, unknown>): string =>
    `  ${JSON.stringify(name)}: {\n${sorted(record).map(line).join(',\n')}\n  }`
  return `{\n${[part('texts', texts), part('open', open), part('ids', ids)].join(',\n')}\n}\n`
}

/** Writes sources.json and tests/fixtures/citation-table.json. */
export function buildSources(): void {
  writeAtlas('sources.json', { sources: makeSources() })
  writeFileSync(tablePath, citationTableText())
}

if (runAlone(import.meta.url)) buildSources()
