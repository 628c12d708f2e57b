// Holds the JSON Schemas against the loader by a validator of JSON Schema: sound files pass, what is wrong by shape does not.
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shapeFindings } from '../../src/load/issues'
import { COLLECTIONS } from '../../src/load/schema/collections'
import { geography } from '../../src/load/schema/geography'
import { manifest } from '../../src/load/schema/manifest'
import type { z } from '../../src/load/zod'
import { shownFiles } from '../docs/guide'
import { records, small, smallFiles } from '../src/load/support/atlases'
import { placesIn, putAt } from '../src/load/support/spoil'

const DATA = path.resolve(import.meta.dirname, '../../data')

// Strict: an unknown keyword or a slip in a schema is an error. The two added words are for editors and check nothing.
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true })
ajv.addVocabulary(['enumDescriptions', 'patternErrorMessage'])
const names = readdirSync(path.join(DATA, 'schema')).map((file) => file.replace('.schema.json', ''))
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(DATA, file), 'utf8'))
for (const name of names) ajv.addSchema(read(`schema/${name}.schema.json`) as object, name)

/** Where a value does not fit a schema, as paths in it. */
function faults(schema: string, value: unknown): readonly string[] {
  const validate = ajv.getSchema(schema)
  if (!validate) throw new Error(`no schema ${schema}`)
  if (validate(value) === true) return []
  return (validate.errors ?? []).map(({ instancePath }) => instancePath)
}

const fileOf = (name: string) => (name === 'geography' ? 'geography/geography.json' : `${name}.json`)

describe('the schemas', () => {
  test.each(names)('%s is a sound schema of draft 2020-12', (name) => {
    const schema = read(`schema/${name}.schema.json`) as { $schema: string }
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(ajv.validateSchema(schema)).toBe(true)
  })

  test.each(names)('%s takes the file of the atlas that comes with the program', (name) => {
    expect(faults(name, read(`great-leap/${fileOf(name)}`))).toEqual([])
  })

  test.each(names)('%s takes the file of the small atlas', (name) => {
    expect(faults(name, smallFiles()[fileOf(name)])).toEqual([])
  })

  test.each(['smallest', 'valley'])('take the files of the %s atlas in the guide', (atlas) => {
    for (const [file, text] of Object.entries(shownFiles(atlas))) {
      expect(faults(file.replace('.json', ''), JSON.parse(text))).toEqual([])
    }
  })

  test('allow keys that they do not name, of which the loader only warns', () => {
    const files = smallFiles({
      'events.json events[0].colour': 'red',
      'events.json events[0].citations[0].colour': 'red',
      'atlas.json start.colour': 'red',
      'geography/geography.json labels.colour': 'red'
    })
    for (const name of ['events', 'atlas', 'geography']) expect(faults(name, files[fileOf(name)])).toEqual([])
  })
})

// prettier-ignore
const BROKEN: [address: string, value: unknown][] = [
  ['atlas.json format', 2],
  ['atlas.json title', 'A small atlas'],
  ['atlas.json notice', undefined],
  ['atlas.json span', '1956/1966'],
  ['atlas.json start.day', '1960-03'],
  ['atlas.json begin[0]', 'meeting'],
  ['atlas.json languages', []],
  ['atlas.json languages[1]', 'fr'],
  ['atlas.json kinds[0].id', 'Policy'],
  ['atlas.json kinds[0].mark', 'sqare'],
  ['atlas.json measures[0].decimals', 2.5],
  ['atlas.json files.events', undefined],
  ['events.json events', {}],
  ['events.json events[0]', null],
  ['events.json events[0].id', 'a shortage'],
  ['events.json events[0].title', undefined],
  ['events.json events[0].title', {}],
  ['events.json events[0].summary.en', ' '],
  ['events.json events[0].date', '1959-13'],
  ['events.json events[0].date', 1959],
  ['events.json events[0].kinds', []],
  ['events.json events[0].weight', 6],
  ['events.json events[0].weight', 2.5],
  ['events.json events[0].confidence', 'hihg'],
  ['events.json events[0].figures[0].value', 'many'],
  ['events.json events[0].figures[0].value', [1]],
  ['events.json events[0].figures[0].period', 'about 1960'],
  ['events.json events[0].citations[0].stance', 'agrees'],
  ['events.json events[0].citations[0].locator.label', 'p.'],
  ['events.json events[0].citations[0].locator.value', 12],
  ['events.json events[0].citations[0].locator.value', { en: ' ' }],
  ['events.json events[0].citations[0].checked', 'yes'],
  ['places.json places[0].lat', 90.5],
  ['places.json places[0].lon', -181],
  ['places.json places[0].precision', 'exact'],
  ['people.json people[0].roles', undefined],
  ['units.json units[0].id', 'cn-aa'],
  ['units.json units[0].names', []],
  ['units.json units[0].names[0].from', '1956/1957'],
  ['units.json units[0].pieces[0].from', '1956'],
  ['eras.json eras[0].label', 'The campaign'],
  ['indicators.json indicators[0].breaks', []],
  ['indicators.json indicators[0].kind', 'number'],
  ['series.json series[0].values[0].value', '14.5'],
  ['series.json series[0].values[0].value', null],
  ['series.json series[0].values[0].year', 1959.5],
  ['series.json series[0].territory', 'today'],
  ['series.json series[1].territory.pieces.CN-BB', 'B'],
  ['estimates.json estimates[0].standing', 'good'],
  ['notes.json notes[0].about', []],
  ['notes.json notes[0].about[1].year', 1959.5],
  ['notes.json notes[0].order.at', 0],
  ['notes.json notes[0].verdict', 'refuted'],
  ['notes.json notes[0].citations[1].stance', 'contradict'],
  ['notes.json notes[0].of.period', undefined],
  ['sources.json sources[0].id', 'year book'],
  ['sources.json sources[0].type', 'boook'],
  ['sources.json sources[0].URL', 'javascript:alert(1)'],
  ['sources.json sources[0].custom', undefined],
  ['geography/geography.json projection.kind', 'mercator'],
  ['geography/geography.json projection.radius', 0],
  ['geography/geography.json labels.units[0].at', [30.5]],
  ['geography/geography.json disputedLines[0]', ['B']]
]

describe('what is wrong by shape', () => {
  test.each(BROKEN)('is found at %s when it is %j', (address, value) => {
    const [file = '', steps = ''] = address.split(' ')
    const name = path.basename(file, '.json')
    const place = `/${steps.replaceAll(/[.[\]]+/g, '/').replace(/\/$/, '')}`
    const expected = value === undefined ? place.slice(0, place.lastIndexOf('/')) : place
    const found = faults(name, smallFiles({ [address]: value })[file])
    expect(found.some((at) => at.startsWith(expected))).toBe(true)
    // The branches of a union are told of, too, which lie above.
    expect(found.filter((at) => !at.startsWith(expected) && !expected.startsWith(at))).toEqual([])
  })
})

interface Case {
  name: string
  shape: z.core.$ZodType
  sound: readonly unknown[]
  /** In the list of schemas, one record or a whole file. */
  schema: string
}

const CASES: Case[] = [
  { name: 'manifest', shape: manifest, sound: [small('atlas.json')], schema: 'atlas' },
  { name: 'geography', shape: geography, sound: [small('geography/geography.json')], schema: 'geography' },
  ...COLLECTIONS.map(({ name, kind, schema }) => ({
    name,
    shape: schema,
    sound: records(name),
    schema: `${name}#/$defs/${kind}`
  }))
]

test.each(CASES)(
  'of a spoilt record of $name the schema says what the loader says',
  ({ shape, sound, schema }) => {
    const any = fc.oneof(fc.jsonValue(), fc.constantFrom(0, 1, '', 'en', {}, [], 0.5, -1, 7, undefined))
    fc.assert(
      fc.property(fc.constantFrom(...sound), fc.nat(), any, (record, at, value) => {
        const wrong: unknown = structuredClone(record)
        const places = placesIn(wrong)
        const spot = places[at % places.length]
        if (!spot) return
        putAt(wrong, spot.path, value)
        const errors = shapeFindings(shape, wrong).filter(({ unknownKey }) => unknownKey === undefined)
        const found = faults(schema, wrong)
        // Words in no language and texts that are no dates are found by the loader's further checks, not by shape.
        const further = isEmpty(value) || typeof value === 'string'
        if (errors.length > 0) expect(found.length, JSON.stringify(errors)).toBeGreaterThan(0)
        else if (!further) expect(found).toEqual([])
      }),
      { numRuns: 500 }
    )
  }
)

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !('en' in value) && !('zh-Hans' in value)
}

describe('the examples', () => {
  const schemas = names.flatMap((name) => examplesIn(read(`schema/${name}.schema.json`), `${name}#`))

  test('of fields are many', () => {
    expect(schemas.length).toBeGreaterThan(150)
  })

  test.each(schemas)('at %s are sound', (schema, examples) => {
    for (const example of examples) expect(faults(schema, example), JSON.stringify(example)).toEqual([])
  })
})

/** Addresses of the schemas that have examples, with these. */
function examplesIn(node: unknown, at: string): [string, unknown[]][] {
  if (typeof node !== 'object' || node === null) return []
  const below = Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    key === 'examples' ? [] : examplesIn(value, `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
  )
  return 'examples' in node && Array.isArray(node.examples) ? [[at, node.examples], ...below] : below
}
