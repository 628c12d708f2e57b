// Fills the tables of fields in the guide from the loader's zod schemas and the words for their fields; reads no file.
import {
  citation,
  date,
  day,
  moment,
  position,
  tags,
  text,
  type IdKind
} from '../../../src/load/schema/fields'
import { z } from '../../../src/load/zod'
import { dataFiles, wordBook } from './files'
import type { FieldWords } from './words'

interface Field {
  readonly key: string
  /** Of what may stand there: one, or one for each shape that the object may have. */
  readonly schemas: readonly z.core.$ZodType[]
  readonly required: boolean
}

const BLOCKS = new Map<z.core.$ZodType, string>([
  [text, 'text'],
  [citation, 'citation']
])

/** zod's own union of all definitions; `type` tells which of them it is. */
function defOf(schema: z.core.$ZodType) {
  return (schema as z.core.$ZodTypes)._zod.def
}

/** Every object of a folder's files by its path in the book of words, with its fields in order. */
function objectsOfFiles(): ReadonlyMap<string, readonly Field[]> {
  const objects = new Map<string, readonly Field[]>()
  for (const { root, schema } of dataFiles()) collect(schema, root, objects)
  return objects
}

function collect(schema: z.core.$ZodType, at: string, objects: Map<string, readonly Field[]>): void {
  const block = BLOCKS.get(schema)
  if (block !== undefined && objects.has(block)) return
  const path = block ?? at
  const def = defOf(schema)
  if (def.type === 'optional') collect(def.innerType, path, objects)
  if (def.type === 'array') collect(def.element, `${path}[]`, objects)
  if (def.type === 'union') for (const option of def.options) collect(option, path, objects)
  if (def.type !== 'object') return
  const fields = Object.entries(def.shape).map(([key, member]): Field => {
    const inner = defOf(member)
    return inner.type === 'optional'
      ? { key, schemas: [inner.innerType], required: false }
      : { key, schemas: [member], required: true }
  })
  // The branches of a union may be several objects: one table tells of them all.
  objects.set(path, joined(objects.get(path) ?? [], fields))
  for (const { key, schemas } of fields)
    for (const inner of schemas) collect(inner, `${path}.${key}`, objects)
}

/** Fields of one name are one row. */
function joined(known: readonly Field[], more: readonly Field[]): readonly Field[] {
  const fields = new Map(known.map((field) => [field.key, field]))
  for (const { key, schemas, required } of more) {
    const before = fields.get(key)
    fields.set(key, {
      key,
      schemas: [...(before?.schemas ?? []), ...schemas],
      required: required && before?.required !== false
    })
  }
  return [...fields.values()]
}

const IDS: Readonly<Record<IdKind, string>> = {
  event: 'an event',
  place: 'a place',
  person: 'a person',
  unit: 'a province',
  piece: 'a piece',
  source: 'a source',
  indicator: 'an indicator',
  series: 'a series',
  measure: 'a measure',
  kind: 'a kind',
  estimate: 'an estimate',
  era: 'an era',
  note: 'a note',
  term: 'a term'
}

/** What may stand in a field, in a few words of Markdown. */
function typeWords(schema: z.core.$ZodType): string {
  if (schema === citation) return '[Citation](#citation)'
  if (schema === date) return '[date](#dates)'
  if (schema === moment) return '[date](#dates), one moment'
  if (schema === day) return 'day'
  if (schema === position) return '[east, north]'
  const tag = tags.get(schema)
  if (tag?.tag === 'text') return '[Text](#text)'
  if (tag?.tag === 'ref') return `id of ${IDS[tag.kind]}`
  if (tag?.tag === 'range') return '[low, high]'
  const def = defOf(schema)
  if (def.type === 'string') return stringWords(schema)
  if (def.type === 'boolean') return 'true or false'
  if (def.type === 'number') return `${'format' in def ? 'whole number' : 'number'}${limits(schema)}`
  if (def.type === 'literal') return def.values.map((value) => code(value)).join(' or ')
  if (def.type === 'enum') return 'one of these words'
  if (def.type === 'array') return `list: ${typeWords(def.element)}`
  if (def.type === 'tuple') return `[${def.items.map(typeWords).join(', ')}]`
  if (def.type === 'record') return `object: ${typeWords(def.keyType)} to ${typeWords(def.valueType)}`
  if (def.type === 'union') return [...new Set(def.options.map(typeWords))].join(' or ')
  if (def.type === 'object') return 'object, below'
  throw new Error(`no words for a schema of type ${def.type}`)
}

/** The loader's own words for what a text must be, where it says more than that there must be one. */
function stringWords(schema: z.core.$ZodType): string {
  const refused = (schema as z.ZodMiniType).safeParse(' ') // every schema of the loader is one of zod/mini
  const message = refused.error?.issues[0]?.message ?? 'words'
  return /^an (id|ISO)/.test(message) ? 'id' : message.replace(/^words.*/, 'words')
}

function limits(schema: z.core.$ZodType): string {
  const { minimum, maximum, exclusiveMinimum } = z.toJSONSchema(schema)
  if (exclusiveMinimum !== undefined) return ` above ${String(exclusiveMinimum)}`
  const whole = minimum !== undefined && maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER
  return whole ? ` from ${String(minimum)} to ${String(maximum)}` : ''
}

/** A value as an author would write it on one line. */
function code(value: unknown): string {
  const flat = JSON.stringify(value, null, 1).replaceAll(/\n\s*/g, ' ')
  return `\`${flat.replaceAll('[ ', '[').replaceAll(' ]', ']').replaceAll('|', '\\|')}\``
}

function row({ key, schemas, required }: Field, words: FieldWords): string {
  const { says, values, example } = words
  const meanings =
    values === 'defined elsewhere'
      ? [`<br>One of ${schemas.flatMap(wordsOf).join(', ')}.`]
      : Object.entries(values ?? {}).map(([word, meaning]) => `<br>\`${word}\`: ${meaning}`)
  const cells = [
    `\`${key}\``,
    [...new Set(schemas.map(typeWords))].join(' or '),
    required ? 'yes' : 'no',
    [says, ...meanings].join('')
  ]
  return `| ${[...cells, example === undefined ? '' : code(example)].join(' | ')} |`
}

/** The words of a closed list, as code. */
function wordsOf(schema: z.core.$ZodType): readonly string[] {
  const def = defOf(schema)
  return def.type === 'enum' ? Object.values(def.entries).map((word) => `\`${String(word)}\``) : []
}

/** What the object is, and a table of its fields. */
function tableOf(path: string, fields: readonly Field[]): string {
  const object = wordBook[path]
  if (!object) throw new Error(`no words for ${path}`)
  const rows = fields.map((field) => {
    const words = object.fields[field.key]
    if (!words) throw new Error(`no words for ${path}.${field.key}`)
    return row(field, words)
  })
  return [
    object.says,
    '',
    '| field | type | required | meaning | example |',
    '| --- | --- | --- | --- | --- |',
    ...rows
  ].join('\n')
}

const MARKED = /(<!-- fields: (.+?) -->\n)[\s\S]*?(<!-- end of fields -->)/g

/**
 * The guide with every table between its marks made anew. Throws when an object of the format has no place in the guide, or
 * a place names something that does not exist or several things that differ.
 */
export function withTables(guide: string): string {
  const objects = objectsOfFiles()
  const told = new Set<string>()
  const filled = guide.replaceAll(MARKED, (_, open: string, paths: string, close: string) => {
    const tables = paths.split(' ').map((path) => {
      const fields = objects.get(path)
      if (!fields) throw new Error(`the guide tells of ${path}, which does not exist`)
      told.add(path)
      return tableOf(path, fields)
    })
    if (new Set(tables).size !== 1) throw new Error(`${paths} are not alike`)
    return `${open}\n${tables[0] ?? ''}\n\n${close}`
  })
  const missing = [...objects.keys()].filter((path) => !told.has(path))
  if (missing.length > 0) throw new Error(`the guide has no table for ${missing.join(', ')}`)
  return filled
}
