// Reads what the conversion starts from and writes the files of the atlas; knows nothing of what is in them.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { typographic } from './typography'

const here = dirname(fileURLToPath(import.meta.url))
const researchFolder = join(here, '../../tests/fixtures/research')
const handFolder = join(here, 'hand')
const atlasFolder = join(here, '../great-leap')

function readJson(path: string): unknown {
  const text = readFileSync(path, 'utf8')
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Error(`${path} is not JSON`, { cause })
  }
}

/** Parsed content of a research file, named without its ending ("events"). Throws when missing or broken. */
export function readResearch(name: string): unknown {
  return readJson(join(researchFolder, `${name}.json`))
}

/** Parsed content of a hand-made file, named without its ending ("measures"). Throws when missing or broken. */
export function readHand(name: string): unknown {
  return readJson(join(handFolder, `${name}.json`))
}

/** Parsed content of a file of the atlas that another part has written ("series.json"). Throws when missing or broken. */
export function readAtlas(file: string): unknown {
  return readJson(join(atlasFolder, file))
}

/** Drops members that are undefined, so that what is not known is absent from the file and never null; sets English as printed. */
function known(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(known)
  if (value === null) throw new Error('null in an atlas file: a value not known is left out')
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${value} cannot be written`)
  if (typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([key, member]) => [
        key,
        key === 'en' && typeof member === 'string' ? typographic(member) : known(member)
      ])
  )
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${inline(member)}`)
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}

// A record that would run far over a screen is broken at its members, else a change of one word shows as a
// change of the whole record.
const WIDE = 180

function layOut(value: unknown, indent: string): string {
  const flat = inline(value)
  if (flat.length + indent.length <= WIDE || typeof value !== 'object' || value === null) return flat
  const deeper = `${indent}  `
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => deeper + layOut(item, deeper)).join(',\n')}\n${indent}]`
  }
  const members = Object.entries(value).map(
    ([key, member]) => `${deeper}${JSON.stringify(key)}: ${layOut(member, deeper)}`
  )
  return `{\n${members.join(',\n')}\n${indent}}`
}

/**
 * JSON text of `value` that diffs well: short records on one line each, long ones a member a line, the keys in
 * the order given, English words with the marks of print, a final newline. Members that are undefined are left out; null and NaN throw.
 */
export function atlasText(value: object): string {
  return `${layOut(known(value), '')}\n`
}

/** Where the form of a file is described, from the file itself; editors check and complete by it while somebody types. */
function schemaAddress(file: string): string {
  const up = '../'.repeat(file.split('/').length)
  return `${up}schema/${basename(file, '.json')}.schema.json`
}

/** The text of `file` (a path inside data/great-leap such as "geography/geography.json"): `$schema`, then `atlasText`. */
export function atlasFileText(file: string, value: object): string {
  return atlasText({ $schema: schemaAddress(file), ...value })
}

/** Writes `value` to `file` as `atlasFileText`. */
export function writeAtlas(file: string, value: object): void {
  const path = join(atlasFolder, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, atlasFileText(file, value))
}

/** True when the module of this address is the script that was started, so that each part can be run alone. */
export function runAlone(moduleUrl: string): boolean {
  const started = process.argv[1]
  return started !== undefined && pathToFileURL(started).href === moduleUrl
}
