import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shapeFindings } from '../../../src/load/issues'
import { isList } from '../../../src/load/jsonTypes'
import { Pass } from '../../../src/load/pass'
import { checkRecord } from '../../../src/load/record'
import { Report } from '../../../src/load/report'
import { COLLECTIONS } from '../../../src/load/schema/collections'
import type { RawEvent } from '../../../src/load/schema/events'
import { geography } from '../../../src/load/schema/geography'
import { manifest } from '../../../src/load/schema/manifest'
import { Site } from '../../../src/load/site'
import { z } from '../../../src/load/zod'
import { records, small } from './support/atlases'
import { knownOfSmall } from './support/known'
import { spoilt } from './support/spoil'

interface Case {
  name: string
  schema: z.core.$ZodType
  sound: readonly unknown[]
}

const CASES: Case[] = [
  { name: 'manifest', schema: manifest, sound: [small('atlas.json')] },
  { name: 'geography', schema: geography, sound: [small('geography/geography.json')] },
  ...COLLECTIONS.map(({ name, schema }) => ({ name, schema, sound: records(name) }))
]

const known = knownOfSmall()
const pass = new Pass(known)

/** Takes every record for unsound, so that schema and tags are asked themselves. */
class Blind extends Pass {
  override sound(): boolean {
    return false
  }
}

/** What the exact way says: without a problem, but for texts that are not in all languages? And how many are those? */
function exactly(schema: z.core.$ZodType, value: unknown): { sound: boolean; missing: number } {
  const copy: unknown = structuredClone(value)
  const report = new Report()
  checkRecord(schema, copy, new Site(report, 'x.json'), known, new Blind(known))
  const other = report.problems().filter((problem) => !problem.given?.startsWith('a text without'))
  const missing = report
    .problems()
    .find((problem) => problem.severity === 'warning' && !other.includes(problem))
  return { sound: report.errors === 0 && other.length === 0, missing: missing ? (missing.times ?? 1) : 0 }
}

function expectAgreement(schema: z.core.$ZodType, value: unknown): void {
  const exact = exactly(schema, value)
  const before = JSON.stringify(value)
  const sound = pass.sound(schema, value)
  expect(sound).toBe(exact.sound)
  if (sound) expect(pass.missing).toBe(exact.missing)
  // What was put to another text was put to an equal one.
  expect(JSON.stringify(value)).toBe(before)
}

test.each(CASES)('every record of $name is sound', ({ schema, sound }) => {
  for (const record of sound) {
    expectAgreement(schema, record)
    expect(pass.sound(schema, record)).toBe(true)
    expect(shapeFindings(schema, record)).toEqual([])
  }
})

const ANY = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(0, 1, '', 'en', {}, [], Infinity, 1e300, 0.5),
  fc.constantFrom(
    'meeting',
    'CN-AH',
    '1958-08',
    '1958-13',
    '1958/1957',
    [2, 1],
    { en: 'x' },
    { 'zh-Hans': '字' }
  )
)

test.each(CASES)(
  'a pass over a spoilt record of $name says what schema and tags say',
  ({ schema, sound }) => {
    const how = fc.constantFrom('put', 'drop', 'add')
    fc.assert(
      fc.property(fc.constantFrom(...sound), fc.nat(), ANY, how, (record, at, value, way) => {
        expectAgreement(schema, spoilt(record, at, value, way))
      }),
      { numRuns: 600 }
    )
  }
)

test.each(CASES)('a pass over anything as one of $name says what schema and tags say', ({ schema }) => {
  fc.assert(fc.property(fc.jsonValue(), (value) => expectAgreement(schema, value)))
})

function isFrozenDeep(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  return Object.isFrozen(value) && (isList(value) ? value : Object.values(value)).every(isFrozenDeep)
}

test('a sound event is frozen whole, an unsound one not at all', () => {
  const { schema } = COLLECTIONS.find(({ name }) => name === 'events')!
  fc.assert(
    fc.property(fc.constantFrom(...records('events')), fc.nat(), ANY, (record, at, value) => {
      const wrong = spoilt(record, at, value, 'put')
      const sound = pass.sound(schema, wrong)
      expect(pass.freeze()).toBe(sound)
      expect(isFrozenDeep(wrong)).toBe(sound)
      expect(Object.isFrozen(wrong)).toBe(sound)
    })
  )
})

test('a long record before it does not keep a short one from being told rightly', () => {
  const { schema } = COLLECTIONS.find(({ name }) => name === 'series')!
  const [long] = records('series')
  expect(pass.sound(schema, long)).toBe(true)
  const short = structuredClone(records('eras')[0])
  expect(pass.sound(COLLECTIONS.find(({ name }) => name === 'eras')!.schema, short)).toBe(true)
  expect(pass.freeze()).toBe(true)
  expect(isFrozenDeep(short)).toBe(true)
  expect(Object.isFrozen(long)).toBe(false)
})

test('an id is put to the text that stands for it in its own file', () => {
  // The engine cannot be asked whether two equal texts are one; ids that lead to another text show it.
  const marked = [...known.ids].map(([kind, ids]) => {
    return [kind, new Map([...ids.keys()].map((id) => [id, `the ${kind} ${id}`]))] as const
  })
  const { schema } = COLLECTIONS.find(({ name }) => name === 'events')!
  const record = structuredClone(records('events')[0]) as RawEvent // the small atlas is sound
  const { place, kinds, citations } = structuredClone(record)
  expect(new Pass({ ...known, ids: new Map(marked) }).sound(schema, record)).toBe(true)
  expect(record.place).toBe(`the place ${place}`)
  expect(record.kinds).toEqual(kinds.map((kind) => `the kind ${kind}`))
  expect(record.citations.map(({ source }) => source)).toEqual(
    citations.map(({ source }) => `the source ${source}`)
  )
})

test('references to things that are not known yet are handed out, to be looked up later', () => {
  const ids = new Map([...known.ids].filter(([kind]) => kind !== 'place'))
  const early = new Pass({ ...known, ids })
  const { schema } = COLLECTIONS.find(({ name }) => name === 'events')!
  const record = { ...(records('events')[0] as RawEvent), place: 'nowhere-yet', also: ['there', 'here'] } // as above
  expect(pass.sound(schema, structuredClone(record))).toBe(false)
  expect(early.sound(schema, structuredClone(record))).toBe(true)
  expect([...early.untold].sort()).toEqual(['here', 'nowhere-yet', 'there'])
  expect(early.sound(COLLECTIONS.find(({ name }) => name === 'eras')!.schema, records('eras')[0])).toBe(true)
  expect(early.untold).toEqual([])
})

test('a schema of a kind that the pass does not know is refused at once', () => {
  expect(() => pass.sound(z.date(), new Date())).toThrow('no pass over a schema of type date')
  expect(() => pass.sound(z.string().check(z.maxLength(3)), 'x')).toThrow('no guard for the check max_length')
})
