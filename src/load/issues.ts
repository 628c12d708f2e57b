// Words what a schema found: zod's issues to findings with value, expectation and nearest valid word; unknown keys apart.
import { isList, isObject } from './jsonTypes'
import { nearest } from './nearest'
import { shown, type Step } from './problems'
import type { Finding } from './report'
import { forgiven } from './schema/forgiven'
import type { z } from './zod'

export interface ShapeFinding {
  /** From the record. */
  readonly path: readonly Step[]
  readonly finding: Finding
  /** Set: no error but a member that this program does not know. */
  readonly unknownKey?: string
  /** Set: what stands there is kept. */
  readonly forgiven?: true
}

/** Everything that a schema says of a value; empty when the value has its shape. */
export function shapeFindings(schema: z.core.$ZodType, value: unknown): readonly ShapeFinding[] {
  const result = (schema as z.ZodMiniType).safeParse(value) // every schema of this room is one of zod/mini
  return result.success ? [] : result.error.issues.flatMap((issue) => worded(issue, schema, value, []))
}

type Issue = z.core.$ZodIssue

function worded(
  issue: Issue,
  schema: z.core.$ZodType,
  root: unknown,
  above: readonly Step[]
): ShapeFinding[] {
  const path: readonly Step[] = [
    ...above,
    ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))
  ]
  const value = valueAt(root, path)
  if (issue.code === 'unrecognized_keys') {
    const keys = keysAt(schema, path)
    return issue.keys.map((key) => unknownKey(path, key, keys, valueAt(root, [...path, key])))
  }
  if (issue.code === 'invalid_union') {
    const inside = issue.errors.filter((branch) => branch.length > 0 && branch.every(isBelowTheTop))
    const meant = inside.sort(
      (a, b) => Number(hasOtherType(a)) - Number(hasOtherType(b)) || a.length - b.length
    )[0]
    if (meant) return meant.flatMap((inner) => worded(inner, schema, root, path))
  }
  const near = issue.code === 'invalid_value' ? nearestOf(value, issue.values) : undefined
  const pardon = pardonAt(schema, path)
  const isForgiven = pardon?.when(value) === true
  return [
    {
      path,
      finding: {
        given: shown(value),
        expected: expectation(issue),
        ...(isForgiven && { mend: pardon.mend }),
        ...(near !== undefined && { nearest: near })
      },
      ...(isForgiven && { forgiven: true })
    }
  ]
}

/** The branch of a union that was meant has the right kind of value and is wrong only inside: not in its type, or in the fewest places. */
function isBelowTheTop(issue: Issue): boolean {
  return issue.code === 'unrecognized_keys' || issue.path.length > 0
}

/** Is it a shape of another name than the value bears? */
function hasOtherType(branch: readonly Issue[]): boolean {
  return branch.some(({ code, path }) => code === 'invalid_value' && path.length === 1)
}

function unknownKey(
  path: readonly Step[],
  key: string,
  keys: readonly string[],
  value: unknown
): ShapeFinding {
  const near = nearest(key, keys)
  return {
    path: [...path, key],
    unknownKey: key,
    finding: {
      given: `the key "${key}" with ${shown(value)}`,
      expected: 'only keys of the format',
      mend: 'It is left out.',
      ...(near !== undefined && { nearest: near })
    }
  }
}

function nearestOf(value: unknown, values: readonly unknown[]): string | undefined {
  return typeof value === 'string'
    ? nearest(
        value,
        values.filter((one) => typeof one === 'string')
      )
    : undefined
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  tuple: 'a list in [ ]',
  object: 'an object in { }',
  record: 'an object in { }'
}

function expectation(issue: Issue): string {
  // Schemas say themselves what they expect where the code alone would not tell it.
  if (issue.message !== 'Invalid input') return issue.message
  if (issue.code === 'invalid_type') return TYPES[issue.expected] ?? issue.expected
  if (issue.code === 'invalid_value') {
    return issue.values.length === 1
      ? shown(issue.values[0])
      : `one of ${issue.values.map(String).join(', ')}`
  }
  if (issue.code === 'too_small') {
    if (issue.origin === 'array') return `a list of at least ${issue.minimum}`
    return `a number ${issue.inclusive ? 'not below' : 'above'} ${issue.minimum}`
  }
  if (issue.code === 'too_big') {
    if (issue.origin === 'array') return `a list of at most ${issue.maximum}`
    return `a number ${issue.inclusive ? 'not above' : 'below'} ${issue.maximum}`
  }
  return 'another value'
}

function valueAt(root: unknown, path: readonly Step[]): unknown {
  let value = root
  for (const step of path) {
    if (isList(value) && typeof step === 'number') value = value[step]
    else if (isObject(value)) value = value[String(step)]
    else return undefined
  }
  return value
}

/** What is forgiven at a path, which leads through objects and lists only. */
function pardonAt(schema: z.core.$ZodType, path: readonly Step[]): ReturnType<typeof forgiven.get> {
  const def = (schema as z.core.$ZodTypes)._zod.def // as in keysAt
  if (def.type === 'optional') return pardonAt(def.innerType, path)
  const [step, ...rest] = path
  if (step === undefined) return forgiven.get(schema)
  if (def.type === 'array') return pardonAt(def.element, rest)
  const inner = def.type === 'object' && Object.hasOwn(def.shape, step) ? def.shape[step] : undefined
  return inner && pardonAt(inner, rest)
}

/** Keys that a schema knows at a path; empty where the path goes through something else than objects and lists. */
function keysAt(schema: z.core.$ZodType, path: readonly Step[]): readonly string[] {
  const def = (schema as z.core.$ZodTypes)._zod.def // zod's own union of all definitions
  if (def.type === 'optional') return keysAt(def.innerType, path)
  if (def.type === 'union') return def.options.flatMap((option) => keysAt(option, path))
  const [step, ...rest] = path
  if (def.type === 'object') {
    if (step === undefined) return Object.keys(def.shape)
    const inner = Object.hasOwn(def.shape, step) ? def.shape[step] : undefined
    return inner ? keysAt(inner, rest) : []
  }
  if (step === undefined) return []
  if (def.type === 'array') return keysAt(def.element, rest)
  if (def.type === 'record') return keysAt(def.valueType, rest)
  const item = def.type === 'tuple' && typeof step === 'number' ? def.items[step] : undefined
  return item ? keysAt(item, rest) : []
}
