// Collects every text of the atlas folder with the way to it, for the tests that read all of them; expects nothing.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const FOLDER = fileURLToPath(new URL('../../../data/great-leap/', import.meta.url))

export interface AtlasText {
  /** File, ids and members that lead to it: "events.json xinyang-incident summary". */
  readonly way: string
  readonly en: string
  readonly zh: string | undefined
}

function textsIn(value: unknown, way: string): AtlasText[] {
  if (typeof value !== 'object' || value === null) return []
  if ('en' in value && typeof value.en === 'string') {
    const zh = 'zh-Hans' in value && typeof value['zh-Hans'] === 'string' ? value['zh-Hans'] : undefined
    return [{ way, en: value.en, zh }]
  }
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const id: unknown = typeof inner === 'object' && inner !== null && 'id' in inner ? inner.id : key
    return textsIn(inner, `${way} ${String(id)}`)
  })
}

/** The texts of all JSON files in the atlas folder itself, in the order of files and records. */
export function atlasTexts(): readonly AtlasText[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => textsIn(JSON.parse(readFileSync(`${FOLDER}${name}`, 'utf8')), name))
}
