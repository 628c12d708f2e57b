// Makes a fast yes-or-no test from a zod schema, which stays the one truth: on a "no" zod itself says what is wrong.
import { isList, isObject } from './jsonTypes'
import type { z } from './zod'

type Guard = (value: unknown) => boolean

const guards = new Map<z.core.$ZodType, Guard>()

/**
 * Does the value have the shape of the schema? Answers as the schema's own parse would (a test holds them against each other),
 * ten times as fast and, what counts at the start, without a warm-up. Throws for a kind of schema that this room does not use.
 */
export function hasShape(schema: z.core.$ZodType, value: unknown): boolean {
  return guardOf(schema)(value)
}

function guardOf(schema: z.core.$ZodType): Guard {
  const known = guards.get(schema)
  if (known) return known
  const guard = withChecks(schema, makeGuard(schema))
  guards.set(schema, guard)
  return guard
}

function makeGuard(schema: z.core.$ZodType): Guard {
  // zod's own union of all definitions; `type` tells which of them it is.
  const def = (schema as z.core.$ZodTypes)._zod.def
  if (def.type === 'string') return (value) => typeof value === 'string'
  if (def.type === 'number') return 'format' in def ? Number.isSafeInteger : Number.isFinite
  if (def.type === 'boolean') return (value) => typeof value === 'boolean'
  if (def.type === 'literal') return oneOf(def.values)
  if (def.type === 'enum') return oneOf(Object.values(def.entries))
  if (def.type === 'optional') return guardOf(def.innerType)
  if (def.type === 'array') return listGuard(guardOf(def.element))
  if (def.type === 'tuple') return tupleGuard(def.items.map(guardOf))
  if (def.type === 'record') return recordGuard(guardOf(def.keyType), guardOf(def.valueType))
  if (def.type === 'object') return objectGuard(def)
  if (def.type === 'union') {
    const options = def.options.map(guardOf)
    return (value) => options.some((guard) => guard(value))
  }
  throw new Error(`no guard for a schema of type ${def.type}`)
}

function oneOf(words: readonly unknown[]): Guard {
  const known = new Set(words)
  return (value) => known.has(value)
}

function tupleGuard(items: readonly Guard[]): Guard {
  return (value) =>
    isList(value) && value.length === items.length && items.every((guard, i) => guard(value[i]))
}

function listGuard(guard: Guard): Guard {
  return (value) => {
    if (!isList(value)) return false
    for (let i = 0; i < value.length; i++) if (!guard(value[i])) return false
    return true
  }
}

function recordGuard(keys: Guard, values: Guard): Guard {
  return (value) => {
    if (!isObject(value)) return false
    for (const key of Object.keys(value)) if (!keys(key) || !values(value[key])) return false
    return true
  }
}

function objectGuard({ shape, catchall }: z.core.$ZodObjectDef): Guard {
  const strict = catchall?._zod.def.type === 'never'
  const members = new Map<string, Guard>()
  const required: string[] = []
  for (const [key, inner] of Object.entries(shape)) {
    members.set(key, guardOf(inner))
    if (inner._zod.def.type !== 'optional') required.push(key)
  }
  return (value) => {
    if (!isObject(value)) return false
    let missing = required.length
    for (const key in value) {
      const guard = members.get(key)
      if (!guard) {
        if (strict) return false
      } else if (!guard(value[key])) return false
    }
    for (const key of required) if (value[key] !== undefined) missing--
    return missing === 0
  }
}

function withChecks(schema: z.core.$ZodType, guard: Guard): Guard {
  const checks = (schema._zod.def.checks ?? []).map((check) => checkGuard(check as z.core.$ZodChecks)) // as in makeGuard
  return checks.length === 0 ? guard : (value) => guard(value) && checks.every((check) => check(value))
}

/** A test of a value that already has its type. */
function checkGuard({ _zod: { def } }: z.core.$ZodChecks): Guard {
  if (def.check === 'string_format' && 'pattern' in def && def.pattern instanceof RegExp) {
    const { pattern } = def
    return (value) => typeof value === 'string' && pattern.test(value)
  }
  if (def.check === 'min_length') return (value) => isList(value) && value.length >= def.minimum
  if (def.check === 'greater_than') {
    return (value) => (def.inclusive ? Number(value) >= Number(def.value) : Number(value) > Number(def.value))
  }
  if (def.check === 'less_than') {
    return (value) => (def.inclusive ? Number(value) <= Number(def.value) : Number(value) < Number(def.value))
  }
  if (def.check === 'number_format') return Number.isSafeInteger
  throw new Error(`no guard for the check ${def.check}`)
}
