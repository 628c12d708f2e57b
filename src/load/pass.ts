// One pass over a record looks at shape, references, dates and languages at once and answers yes or no; ./record.ts says what is wrong.
import { checksOf, typeGuard, type Guard } from './guard'
import { isList, isObject } from './jsonTypes'
import type { Known } from './known'
import { tags, type IdKind, type Tag, type text } from './schema/fields'
import type { z } from './zod'

/** Answers a look with no. */
const NO = Symbol('no')

/** What is to stand in the place of the value: itself, or an equal text that is in memory already; `NO` where it is wrong. */
type Look = (value: unknown, pass: Pass) => unknown

/** What the pass needs to know of the rest of the folder. */
export type PassKnown = Pick<Known, 'ids' | 'readDate' | 'firstLanguage' | 'otherLanguages'>

/**
 * Passes over records one after another. A record is sound when the schema finds nothing wrong with it nor any rule along its tags
 * (tests hold this against both); a pass is many times as fast as they are and, what counts at the start, needs no warm-up.
 * Ids and words that stand often in a folder are put to one and the same text, which saves memory and the reading of texts to look
 * things up; equal texts are the same to everybody else.
 */
export class Pass {
  /** Texts of the last record that are not in all languages of the atlas: no fault, but to be told. */
  missing = 0
  /** References of the last record to things of a kind of which no ids are known: the pass cannot tell whether they lead anywhere. */
  readonly untold: string[] = []
  /** Objects and lists of the last record; of longer ones before it more stand behind `#count`. */
  readonly #holders: object[] = []
  #count = 0
  #sound = false

  constructor(readonly known: PassKnown) {}

  /** Throws for a kind of schema that this room does not use. */
  sound(schema: z.core.$ZodType, value: unknown): boolean {
    this.#count = 0
    this.missing = 0
    this.untold.length = 0
    this.#sound = lookOf(schema)(value, this) !== NO
    return this.#sound
  }

  /** Freezes the last record and all it holds; false when it was not sound. Its schema must close all objects, or more is left. */
  freeze(): boolean {
    if (!this.#sound) return false
    for (let i = 0; i < this.#count; i++) Object.freeze(this.#holders[i])
    return true
  }

  /** Notes an object or list of the record. */
  held(value: object): void {
    this.#holders[this.#count++] = value
  }
}

const looks = new Map<z.core.$ZodType, Look>()

/** One function a schema, made once. */
function lookOf(schema: z.core.$ZodType): Look {
  const known = looks.get(schema)
  if (known) return known
  const tag = tags.get(schema)
  const look = tag ? taggedLook(schema, tag) : withChecks(makeLook(schema), checksOf(schema))
  looks.set(schema, look)
  return look
}

function makeLook(schema: z.core.$ZodType): Look {
  const guard = typeGuard(schema)
  if (guard) return (value) => (guard(value) ? value : NO)
  // zod's own union of all definitions; `type` tells which of them it is.
  const def = (schema as z.core.$ZodTypes)._zod.def
  if (def.type === 'literal') return oneOf(def.values)
  if (def.type === 'enum') return oneOf(Object.values(def.entries))
  if (def.type === 'optional') return lookOf(def.innerType)
  if (def.type === 'array') return listLook(lookOf(def.element))
  if (def.type === 'tuple') return tupleLook(def.items.map(lookOf))
  if (def.type === 'record') return recordLook(lookOf(def.keyType), lookOf(def.valueType))
  if (def.type === 'object') return objectLook(def)
  if (def.type === 'union') return unionLook(def.options.map(lookOf))
  throw new Error(`no pass over a schema of type ${def.type}`)
}

function withChecks(look: Look, checks: readonly Guard[]): Look {
  if (checks.length === 0) return look
  return (value, pass) => {
    const kept = look(value, pass)
    return kept !== NO && checks.every((check) => check(kept)) ? kept : NO
  }
}

function oneOf(words: readonly unknown[]): Look {
  const known = new Map(words.map((word) => [word, word]))
  return (value) => (known.has(value) ? known.get(value) : NO)
}

function listLook(look: Look): Look {
  return (value, pass) => {
    if (!isList(value)) return NO
    // By index: at the start nothing is compiled yet, and an iterator costs more than the entries.
    for (let i = 0; i < value.length; i++) {
      const kept = look(value[i], pass)
      if (kept === NO) return NO
      if (kept !== value[i]) value[i] = kept
    }
    pass.held(value)
    return value
  }
}

function tupleLook(items: readonly Look[]): Look {
  return (value, pass) => {
    if (!isList(value) || value.length !== items.length) return NO
    for (const [i, look] of items.entries()) if (look(value[i], pass) === NO) return NO
    pass.held(value)
    return value
  }
}

function recordLook(keys: Look, values: Look): Look {
  return (value, pass) => {
    if (!isObject(value)) return NO
    for (const key of Object.keys(value)) {
      if (keys(key, pass) === NO || values(value[key], pass) === NO) return NO
    }
    pass.held(value)
    return value
  }
}

function objectLook({ shape, catchall }: z.core.$ZodObjectDef): Look {
  const strict = catchall?._zod.def.type === 'never'
  const members = new Map<string, { readonly look: Look; readonly required: number }>()
  let required = 0
  for (const [key, inner] of Object.entries(shape)) {
    const needed = inner._zod.def.type === 'optional' ? 0 : 1
    members.set(key, { look: lookOf(inner), required: needed })
    required += needed
  }
  return (value, pass) => {
    if (!isObject(value)) return NO
    let missing = required
    // By the members there are, not those there may be: most records have few of them.
    for (const key in value) {
      const member = members.get(key)
      if (!member) {
        if (strict) return NO
        continue
      }
      const given = value[key]
      const kept = member.look(given, pass)
      if (kept === NO) return NO
      if (kept !== given) value[key] = kept
      missing -= member.required
    }
    if (missing > 0) return NO
    pass.held(value)
    return value
  }
}

function unionLook(options: readonly Look[]): Look {
  return (value, pass) => {
    const { missing } = pass
    for (const look of options) {
      const kept = look(value, pass)
      if (kept !== NO) return kept
      // What was counted on the wrong way does not count.
      pass.missing = missing
    }
    return NO
  }
}

/** The rules beyond shapes, as ./record.ts judges them in words. */
function taggedLook(schema: z.core.$ZodType, tag: Tag): Look {
  if (tag.tag === 'ref') return refLook(tag.kind)
  if (tag.tag === 'text') return textLook((schema as typeof text)._zod.def) // only texts have this tag
  const look = withChecks(makeLook(schema), checksOf(schema))
  if (tag.tag === 'range') {
    return (value, pass) => {
      const kept = look(value, pass)
      return isList(kept) && Number(kept[0]) <= Number(kept[1]) ? kept : NO
    }
  }
  const moment = tag.tag === 'moment'
  return (value, { known }) => {
    if (typeof value !== 'string') return NO
    const read = known.readDate(value)
    return 'error' in read || (moment && read.date.kind !== 'moment') ? NO : value
  }
}

function refLook(kind: IdKind): Look {
  return (value, { known, untold }) => {
    if (typeof value !== 'string') return NO
    const ids = known.ids.get(kind)
    if (ids) return ids.get(value) ?? NO
    untold.push(value)
    return value
  }
}

/** Most objects of an atlas are texts: they are looked at and their languages counted in one. */
function textLook({ shape }: z.core.$ZodObjectDef): Look {
  const languages = new Map<string, Look>(Object.entries(shape).map(([key, inner]) => [key, lookOf(inner)]))
  return (value, pass) => {
    if (!isObject(value)) return NO
    const { firstLanguage, otherLanguages } = pass.known
    let inFirst = false
    let inOthers = 0
    for (const key in value) {
      const look = languages.get(key)
      if (!look || look(value[key], pass) === NO) return NO
      if (key === firstLanguage) inFirst = true
      else for (let i = 0; i < otherLanguages.length; i++) if (key === otherLanguages[i]) inOthers++
    }
    if (!inFirst) return NO
    if (inOthers < otherLanguages.length) pass.missing++
    pass.held(value)
    return value
  }
}
