// Makes the JSON Schema of a file from the loader's own zod schema and the words for its fields; writes nothing.
import { citation, date, day, moment, tags, text, type Tag } from '../../../src/load/schema/fields'
import { z } from '../../../src/load/zod'
import { readEdtf } from '../../../src/time/edtf'
import { dayOf } from '../../../src/time/days'
import { DATE_PATTERN, MOMENT_PATTERN } from './edtf'
import { dataFiles, listShape, listWords, wordBook, type DataFile } from './files'
import type { FieldWords, WordBook } from './words'

/** A JSON Schema or a part of one. */
export type Node = Record<string, unknown>

/** Building blocks that stand once in a file's schema, under their names. */
const SHARED: readonly (readonly [z.core.$ZodType, string])[] = [
  [text, 'text'],
  [citation, 'citation'],
  [date, 'date'],
  [moment, 'moment'],
  [day, 'day']
]

/**
 * The JSON Schemas (draft 2020-12) of all files, by the file's name. Where the loader only warns, of keys that it does not
 * know, they allow them. Throws when a field or a word of a closed list is not told of, or something that does not exist is.
 */
export function jsonSchemas(): ReadonlyMap<string, Node> {
  const met = new Set<string>()
  const schemas = new Map(dataFiles().map((file) => [file.name, jsonSchemaOf(file, met)]))
  for (const [path, { fields }] of Object.entries(wordBook)) {
    const strange = Object.keys(fields).filter((key) => !met.has(`${path}.${key}`))
    if (strange.length > 0) throw new Error(`${path} has no ${strange.join(', ')}`)
  }
  return schemas
}

function jsonSchemaOf(file: DataFile, met: Set<string>): Node {
  const registry = z.registry<{ id: string }>()
  for (const [schema, id] of SHARED) registry.add(schema, { id })
  const isList = file.most !== undefined
  if (isList) registry.add(file.schema, { id: file.root })
  const made: Node = z.toJSONSchema(isList ? listShape(file) : file.schema, {
    target: 'draft-2020-12',
    metadata: registry,
    override: ({ zodSchema, jsonSchema }) => {
      // What may be left out has been given the schema of what may stand there, hints and all.
      if (zodSchema._zod.def.type !== 'optional') hint(zodSchema, jsonSchema)
    }
  })
  const { $defs = {}, ...body } = made
  const root = isList ? `${file.name}.json` : file.root
  const book = isList ? { ...wordBook, [root]: listWords(file) } : wordBook
  const defs = Object.entries(members($defs)).map(([name, def]) => [
    name,
    told(members(def), name, { book, met })
  ])
  const whole = told(body, root, { book, met })
  return { ...whole, $defs: Object.fromEntries(defs) }
}

/** What the loader checks along its tags, as far as a schema can say it; and what to say when a pattern does not fit. */
function hint(schema: z.core.$ZodType, json: Node): void {
  const tag = tags.get(schema)
  if (tag?.tag === 'text') json.minProperties = 1
  const pattern = tag && PATTERNS[tag.tag]
  if (pattern !== undefined) {
    json.pattern = pattern
    json.patternErrorMessage = `Expected ${noDate()}.`
    json.examples = tag?.tag === 'date' ? [...MOMENTS, '1958-08/1959-01', '1958-05/..'] : MOMENTS
  } else if (typeof json.pattern === 'string') {
    // A space fits none of the patterns; the answer is the loader's own.
    const refused = (schema as z.ZodMiniType).safeParse(' ') // every schema of the loader is one of zod/mini
    const message = refused.error?.issues[0]?.message
    if (message === undefined) throw new Error(`${json.pattern} lets a space through`)
    json.patternErrorMessage = `Expected ${message}.`
  }
}

const PATTERNS: Readonly<Partial<Record<Tag['tag'], string>>> = { date: DATE_PATTERN, moment: MOMENT_PATTERN }

/** Editors offer these forms while a date is typed. */
const MOMENTS = ['1958-08-17', '1958-08', '1958', '1958-08~', '1958?', '1958-21']

/** What the loader says of a text that is no date at all. */
function noDate(): string {
  const read = readEdtf('x', { first: dayOf(1), last: dayOf(1) })
  if (!('error' in read)) throw new Error('"x" was read as a date')
  return read.error
}

interface Telling {
  readonly book: WordBook
  /** Paths of the fields that were told of. */
  readonly met: Set<string>
  /** Of several shapes the examples show the first one. */
  readonly withoutExamples?: true
}

/** A part of a schema with its words put in; `path` as in the book of words. */
function told(node: Node, path: string, telling: Telling): Node {
  const { additionalProperties, properties, items, prefixItems, anyOf, ...rest } = node
  const out: Node = { ...rest }
  if (isNode(properties)) {
    const words = telling.book[path]
    if (!words) throw new Error(`no words for ${path}`)
    // Editors would show these instead of what the field says that refers to them.
    if (path !== 'text') Object.assign(out, { title: words.title, description: words.says })
    out.properties = Object.fromEntries(
      Object.entries(properties).map(([key, property]) => {
        const at = `${path}.${key}`
        const field = words.fields[key]
        if (!field) throw new Error(`no words for ${at}`)
        telling.met.add(at)
        const part = withWords(told(members(property), at, telling), field, at)
        if (telling.withoutExamples) delete part.examples
        return [key, part]
      })
    )
  }
  // An empty one and `false` come from the loader's strict and loose objects, both of which take other keys.
  if (isNode(additionalProperties) && Object.keys(additionalProperties).length > 0) {
    out.additionalProperties = told(additionalProperties, `${path}.*`, telling)
  }
  if (isNode(items)) out.items = told(items, `${path}[]`, telling)
  else if (items !== undefined) out.items = items
  if (Array.isArray(prefixItems))
    out.prefixItems = prefixItems.map((item) => told(members(item), path, telling))
  if (Array.isArray(anyOf)) {
    const branches = anyOf.map(members)
    const first = branches.findIndex((branch) => isNode(branch.properties))
    out.anyOf = branches.map((branch, i) => {
      const further = isNode(branch.properties) && i !== first
      return told(branch, path, further ? { ...telling, withoutExamples: true } : telling)
    })
  }
  return inOrder(out)
}

/** Description, example and the meaning of each word, beside what the schema says. */
function withWords(node: Node, field: FieldWords, path: string): Node {
  const { says, example, values, otherwise } = field
  const list = isNode(node.items) && 'enum' in node.items ? node.items : node
  const { title, ...plain } = node
  return inOrder({
    ...plain,
    ...(title !== undefined && { title }),
    description: says,
    ...(example !== undefined && { examples: [example] }),
    ...(otherwise !== undefined && { default: otherwise }),
    ...meanings(list, node, values, path)
  })
}

function meanings(list: Node, node: Node, values: FieldWords['values'], path: string): Node {
  const words = Array.isArray(list.enum) ? list.enum.map(String) : null
  if (!words) {
    if (values !== undefined) throw new Error(`${path} has no closed list of words`)
    return {}
  }
  if (values === 'defined elsewhere') return {}
  const known = Object.keys(values ?? {})
  if (known.length !== words.length || words.some((word) => !known.includes(word))) {
    throw new Error(`${path} takes ${words.join(', ')}; told of are ${known.join(', ') || 'none'}`)
  }
  const enumDescriptions = words.map((word) => values?.[word])
  return list === node ? { enumDescriptions } : { items: inOrder({ ...list, enumDescriptions }) }
}

const ORDER = [
  ...['$schema', 'title', 'description', '$ref', 'type', 'const', 'enum', 'enumDescriptions', 'anyOf'],
  ...[
    'pattern',
    'patternErrorMessage',
    'minimum',
    'exclusiveMinimum',
    'maximum',
    'minProperties',
    'required'
  ],
  ...['properties', 'propertyNames', 'additionalProperties', 'minItems', 'maxItems', 'prefixItems', 'items'],
  ...['default', 'examples']
]

function inOrder(node: Node): Node {
  const strange = Object.keys(node).filter((key) => !ORDER.includes(key))
  if (strange.length > 0) throw new Error(`a schema with ${strange.join(', ')} is not foreseen`)
  return Object.fromEntries(ORDER.flatMap((key) => (node[key] === undefined ? [] : [[key, node[key]]])))
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function members(value: unknown): Node {
  if (!isNode(value)) throw new Error('a schema that is no object')
  return value
}
