// Finds all places of a value and changes one of them, for the tests of properties.
import { isList, isObject } from '../../../../src/load/jsonTypes'
import { member, put } from './atlases'

export type Path = readonly (string | number)[]

export interface Place {
  readonly path: Path
  readonly value: unknown
}

/** All places below a value's root, each with what stands there. */
export function placesIn(value: unknown, path: Path = []): readonly Place[] {
  const keys = isList(value) ? [...value.keys()] : isObject(value) ? Object.keys(value) : []
  return keys.flatMap((key) => {
    const inner = member(value, key)
    return [{ path: [...path, key], value: inner }, ...placesIn(inner, [...path, key])]
  })
}

/** Puts `value` at a path below `root`; `undefined` takes away what is there. */
export function putAt(root: unknown, path: Path, value: unknown): void {
  put(path.slice(0, -1).reduce(member, root), path.at(-1) ?? '', value)
}

export type How = 'put' | 'drop' | 'add'

/** A copy of a record with its place number `at` put to `value`, taken away, or given a neighbour. */
export function spoilt(record: unknown, at: number, value: unknown, how: How): unknown {
  const copy: unknown = structuredClone(record)
  const places = placesIn(copy)
  const path = places[at % places.length]?.path ?? []
  if (how !== 'add') putAt(copy, path, how === 'put' ? value : undefined)
  else {
    const around = path.slice(0, -1).reduce(member, copy)
    put(around, isList(around) ? '+' : 'more', value)
  }
  return copy
}
