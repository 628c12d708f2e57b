// Writes atlas.json, the manifest: what this atlas is called, says of itself and consists of.
import { z } from 'zod'
import { measures } from './measures'
import { readHand, runAlone, writeAtlas } from './write'

const Both = z.strictObject({ en: z.string().min(1), 'zh-Hans': z.string().min(1) })

const Hand = z.strictObject({
  id: z.string(),
  version: z.string(),
  title: Both,
  subtitle: Both,
  about: Both,
  notice: Both,
  span: z.string(),
  start: z.strictObject({ day: z.iso.date(), layer: z.string() }),
  begin: z
    .array(z.union([z.strictObject({ event: z.string() }), z.strictObject({ unit: z.string() })]))
    .min(1),
  kinds: z.array(z.strictObject({ id: z.string(), label: Both, mark: z.string() })).min(1),
  credits: z.array(Both).min(1)
})

const FORMAT = 1
const LISTS = [
  'events',
  'places',
  'people',
  'units',
  'eras',
  'indicators',
  'series',
  'estimates',
  'sources',
  'notes',
  'glossary'
] as const

/** The manifest. */
export function makeManifest(): object {
  const { kinds, credits, ...hand } = Hand.parse(readHand('manifest'))
  const files = Object.fromEntries(LISTS.map((list) => [list, `${list}.json`]))
  return {
    format: FORMAT,
    ...hand,
    languages: ['en', 'zh-Hans'],
    kinds,
    measures,
    credits,
    files: { ...files, geography: 'geography/geography.json' }
  }
}

/** Writes atlas.json. */
export function buildManifest(): void {
  writeAtlas('atlas.json', makeManifest())
}

if (runAlone(import.meta.url)) buildManifest()
