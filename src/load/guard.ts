// Makes fast yes-or-no tests of single values from a zod schema: types, words, checks. Objects and lists are looked at by ./pass.ts.
import { isList } from './jsonTypes'
import type { z } from './zod'

export type Guard = (value: unknown) => boolean

/** A test of the type of a text, number or boolean; null for every other kind of schema. */
export function typeGuard(schema: z.core.$ZodType): Guard | null {
  // zod's own union of all definitions; `type` tells which of them it is.
  const def = (schema as z.core.$ZodTypes)._zod.def
  if (def.type === 'string') return (value) => typeof value === 'string'
  if (def.type === 'number') return 'format' in def ? Number.isSafeInteger : Number.isFinite
  if (def.type === 'boolean') return (value) => typeof value === 'boolean'
  return null
}

/** The tests of a value beyond its type, in their order. Throws for a check that this room does not use. */
export function checksOf(schema: z.core.$ZodType): readonly Guard[] {
  return (schema._zod.def.checks ?? []).map((check) => checkGuard(check as z.core.$ZodChecks)) // as in typeGuard
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
