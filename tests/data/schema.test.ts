// Checks that the JSON Schemas are made from the loader, explain everything, catch slips in dates, and are named by the files.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeSchemaFiles } from '../../data/build/schema'
import { DATE_PATTERN, MOMENT_PATTERN } from '../../data/build/schema/edtf'
import { withTables } from '../../data/build/schema/guide'
import { problemText } from '../../src/load/problems'
import { loadAtlas } from '../../src/load/load'
import { dayOf } from '../../src/time/days'
import { readEdtf } from '../../src/time/edtf'
import { load, readingOf, smallFiles } from '../src/load/support/atlases'

const ROOT = path.resolve(import.meta.dirname, '../..')
const SCHEMAS = path.join(ROOT, 'data/schema')
const ATLAS = path.join(ROOT, 'data/great-leap')
const KINDS =
  'atlas events places people units eras indicators series estimates sources notes glossary geography'.split(
    ' '
  )

describe('the schema files', () => {
  test('and the tables of the guide are what the loader and the words make', async () => {
    for (const [file, text] of await makeSchemaFiles()) {
      expect(
        readFileSync(file, 'utf8') === text,
        `${path.relative(ROOT, file)}: run npm run build-schema`
      ).toBe(true)
    }
  })

  test('are one for each kind of file', () => {
    expect(readdirSync(SCHEMAS).sort()).toEqual(KINDS.map((kind) => `${kind}.schema.json`).sort())
  })

  test.each(KINDS)('%s explains every property and every word of a closed list', (kind) => {
    const schema: unknown = JSON.parse(readFileSync(path.join(SCHEMAS, `${kind}.schema.json`), 'utf8'))
    expect(unexplained(schema, kind)).toEqual([])
  })
})

/** Properties without a description, and lists of words without meanings, by their path. */
function unexplained(node: unknown, at: string): string[] {
  if (Array.isArray(node)) return node.flatMap((one, i) => unexplained(one, `${at}[${i}]`))
  if (typeof node !== 'object' || node === null) return []
  const found = Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    unexplained(value, `${at}.${key}`)
  )
  if ('enum' in node && !('enumDescriptions' in node) && !at.endsWith('source.properties.type'))
    found.push(at)
  if ('properties' in node) {
    for (const [key, property] of Object.entries(node.properties as Record<string, object>)) {
      if (!('description' in property)) found.push(`${at}.${key}`)
    }
  }
  return found
}

describe('the pattern of a date', () => {
  // Validators read patterns as Unicode ones.
  const DATE = new RegExp(DATE_PATTERN, 'u')
  const MOMENT = new RegExp(MOMENT_PATTERN, 'u')
  const limits = { first: dayOf(1956), last: dayOf(1966, 12, 31) }
  const SEEDS = [
    ...['1958-08-17', '1958-08', '1958', '195X', '19XX', '1958-XX-XX', '-0044-03-15', 'Y170000', 'Y-17000'],
    ...['1958-21', '1958-24~', '1958-08-17T02:00:00+08:00', '1958/1959', '../1958', '1958/', '[1958,1960]'],
    ...['{1958..1960}', '1958S2', '?1958-~08-%17', '195', '19']
  ]
  const change = fc.record({
    at: fc.nat(25),
    letter: fc.constantFrom(...'0123456789-/.?~%X[]{},YESTZ:+^abc '.split('')),
    cut: fc.nat(1)
  })
  const nearDates = fc
    .tuple(fc.constantFrom(...SEEDS), fc.array(change, { maxLength: 3 }))
    .map(([seed, changes]) =>
      changes.reduce((text, { at, letter, cut }) => text.slice(0, at) + letter + text.slice(at + cut), seed)
    )
  // EDTF writes a year of more than four digits with a Y before it; what reads dates also takes it without.
  const withoutY = /(^|[^Y\dE-])-?\d{5,}/

  test('lets through whatever the loader reads', () => {
    fc.assert(
      fc.property(nearDates, (text) => {
        const read = readEdtf(text, limits)
        if ('error' in read || withoutY.test(text)) return
        expect(text).toMatch(DATE)
        if (read.date.kind === 'moment') expect(text).toMatch(MOMENT)
      }),
      { numRuns: 4000 }
    )
  })

  test.each(SEEDS)('lets %s through', (text) => {
    expect('error' in readEdtf(text, limits)).toBe(false)
    expect(text).toMatch(DATE)
  })

  const SLIPS = ['', ' ', 'August 1958', 'about 1958', '1958-13', '1958-00', '1958-25', '1958-8', '1958-08-32', '17.8.1958', '1958/08/17', '1958-08-17 ', '1958/soon', '../..', '/', '..', '195808'] // prettier-ignore
  test.each(SLIPS)('stops "%s"', (text) => {
    expect(text).not.toMatch(DATE)
    expect(text).not.toMatch(MOMENT)
  })

  test('of one moment stops an interval and a set', () => {
    for (const text of ['1958/1959', '1958/..', '[1958,1959]']) expect(text).not.toMatch(MOMENT)
  })
})

describe('the address of a schema', () => {
  const files = [...KINDS.slice(0, -1).map((kind) => `${kind}.json`), 'geography/geography.json']

  test.each(files)('in %s leads to the schema of its kind', (file) => {
    const { $schema } = JSON.parse(readFileSync(path.join(ATLAS, file), 'utf8')) as { $schema: string }
    const target = path.resolve(path.dirname(path.join(ATLAS, file)), $schema)
    expect(target).toBe(path.join(SCHEMAS, `${path.basename(file, '.json')}.schema.json`))
    expect(existsSync(target)).toBe(true)
  })

  test.each([
    '../schema/x.schema.json',
    'file:///C:/atlas/schema/x.schema.json',
    'https://example.org/x.schema.json'
  ])('%s may stand in every file of an own atlas, and is never followed', async (address) => {
    const named = Object.fromEntries(files.map((file) => [`${file} $schema`, address]))
    const { reading, asked } = readingOf(smallFiles(named))
    const { atlas, problems } = await loadAtlas(reading)
    expect(problems.map(problemText)).toEqual([])
    expect(asked.filter((file) => file.includes('schema'))).toEqual([])
    expect(atlas).toEqual((await load(smallFiles())).atlas)
  })
})

describe('the tables of the guide', () => {
  const guide = readFileSync(path.join(ROOT, 'docs/own-atlas.md'), 'utf8')

  test('that are missing are told', () => {
    const shorter = guide.replace('<!-- fields: era -->', '')
    expect(() => withTables(shorter)).toThrow('the guide has no table for era')
  })

  test('of things that do not exist are told', () => {
    const wrong = guide.replace('<!-- fields: era -->', '<!-- fields: erra -->')
    expect(() => withTables(wrong)).toThrow('the guide tells of erra, which does not exist')
  })

  test('for several things that differ are told', () => {
    const wrong = guide.replace('<!-- fields: era -->', '<!-- fields: era place -->')
    expect(() => withTables(wrong)).toThrow('era place are not alike')
  })
})
