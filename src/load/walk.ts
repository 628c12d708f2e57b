// Walks a record along its schema and meets every tagged value, however broken the record is; judges nothing itself.
import { isList, isObject } from './jsonTypes'
import type { Step } from './problems'
import { tags, type Tag } from './schema/fields'
import type { z } from './zod'

/** Called with each tagged value that is there; `path` is reused and must be copied to be kept. */
export type Meet = (tag: Tag, value: unknown, path: readonly Step[]) => void
type Walker = (value: unknown, path: Step[], meet: Meet) => void

const walkers = new Map<z.core.$ZodType, Walker | null>()

/** Meets the tagged values of `value` in the order in which they stand. `path` is where the value stands. */
export function walk(schema: z.core.$ZodType, value: unknown, path: Step[], meet: Meet): void {
  walkerOf(schema)?.(value, path, meet)
}

/** One function a schema, made once; null where nothing below is tagged, so that whole branches cost nothing. */
function walkerOf(schema: z.core.$ZodType): Walker | null {
  const known = walkers.get(schema)
  if (known !== undefined) return known
  const made = makeWalker(schema)
  walkers.set(schema, made)
  return made
}

function makeWalker(schema: z.core.$ZodType): Walker | null {
  const tag = tags.get(schema)
  if (tag) return (value, path, meet) => meet(tag, value, path)
  // zod's own union of all definitions; `type` tells which of them it is.
  const def = (schema as z.core.$ZodTypes)._zod.def
  if (def.type === 'optional') return walkerOf(def.innerType)
  if (def.type === 'object') {
    return objectWalker(Object.entries(def.shape).flatMap(([key, inner]) => withWalker(key, inner)))
  }
  if (def.type === 'array') {
    const inner = walkerOf(def.element)
    return inner && listWalker(inner)
  }
  if (def.type === 'tuple') {
    const inner = def.items.map(walkerOf)
    return inner.every((one) => one === null) ? null : tupleWalker(inner)
  }
  if (def.type === 'record') return recordWalker(walkerOf(def.keyType), walkerOf(def.valueType))
  if (def.type !== 'union') return null
  // Every branch looks only at values of its own shape, so that all can be walked without knowing which was meant.
  const branches = def.options.map(walkerOf).filter((one) => one !== null)
  if (branches.length === 0) return null
  return (value, path, meet) => {
    for (const branch of branches) branch(value, path, meet)
  }
}

function withWalker(key: string, schema: z.core.$ZodType): [string, Walker][] {
  const walker = walkerOf(schema)
  return walker ? [[key, walker]] : []
}

function objectWalker(entries: readonly [string, Walker][]): Walker | null {
  if (entries.length === 0) return null
  const members = new Map(entries)
  return (value, path, meet) => {
    if (!isObject(value)) return
    // By the members there are, not those there may be: most records have few of them.
    for (const key in value) {
      const walker = members.get(key)
      if (!walker) continue
      path.push(key)
      walker(value[key], path, meet)
      path.pop()
    }
  }
}

function recordWalker(keys: Walker | null, values: Walker | null): Walker | null {
  if (!keys && !values) return null
  return (value, path, meet) => {
    if (!isObject(value)) return
    for (const key of Object.keys(value)) {
      path.push(key)
      keys?.(key, path, meet)
      values?.(value[key], path, meet)
      path.pop()
    }
  }
}

// Lists are walked by index: at the start nothing is compiled yet, and an iterator's pairs cost more than the entries.
function listWalker(walker: Walker): Walker {
  return (value, path, meet) => {
    if (!isList(value)) return
    for (let i = 0; i < value.length; i++) {
      path.push(i)
      walker(value[i], path, meet)
      path.pop()
    }
  }
}

function tupleWalker(walkers: readonly (Walker | null)[]): Walker {
  return (value, path, meet) => {
    if (!isList(value)) return
    for (let i = 0; i < walkers.length && i < value.length; i++) {
      path.push(i)
      walkers[i]?.(value[i], path, meet)
      path.pop()
    }
  }
}
