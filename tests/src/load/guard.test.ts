import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasShape } from '../../../src/load/guard'
import { shapeFindings } from '../../../src/load/issues'
import { COLLECTIONS } from '../../../src/load/schema/collections'
import { geography } from '../../../src/load/schema/geography'
import { manifest } from '../../../src/load/schema/manifest'
import { z } from '../../../src/load/zod'
import { records, small } from './support/atlases'
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

test.each(CASES)('every record of $name has its shape', ({ schema, sound }) => {
  for (const record of sound) expect(hasShape(schema, record)).toBe(true)
})

test.each(CASES)(
  'the quick test of $name says what the schema says of any spoilt record',
  ({ schema, sound }) => {
    const any = fc.oneof(fc.jsonValue(), fc.constantFrom(0, 1, '', 'en', {}, [], Infinity, 1e300, 0.5))
    const how = fc.constantFrom('put', 'drop', 'add')
    fc.assert(
      fc.property(fc.constantFrom(...sound), fc.nat(), any, how, (record, at, value, way) => {
        const wrong = spoilt(record, at, value, way)
        expect(hasShape(schema, wrong)).toBe(shapeFindings(schema, wrong).length === 0)
      }),
      { numRuns: 600 }
    )
  }
)

test.each(CASES)('the quick test of $name says what the schema says of anything', ({ schema }) => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(hasShape(schema, value)).toBe(shapeFindings(schema, value).length === 0)
    })
  )
})

test('a schema of a kind that the quick test does not know is refused at once', () => {
  expect(() => hasShape(z.date(), new Date())).toThrow('no guard for a schema of type date')
  expect(() => hasShape(z.string().check(z.maxLength(3)), 'x')).toThrow('no guard for the check max_length')
})
