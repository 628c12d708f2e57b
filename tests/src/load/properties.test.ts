import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Atlas } from '../../../src/atlas/model'
import { isList, isObject } from '../../../src/load/jsonTypes'
import { COLLECTIONS } from '../../../src/load/schema/collections'
import { load, records, smallFiles } from './support/atlases'
import { placesIn, putAt, type Path } from './support/spoil'

const NAMES = Object.keys(smallFiles())

test('the atlas does not hang on the order of records', async () => {
  const { atlas } = await load(smallFiles())
  const lists = COLLECTIONS.map(({ name }) =>
    fc.shuffledSubarray([...records(name)], { minLength: records(name).length })
  )
  await fc.assert(
    fc.asyncProperty(fc.tuple(...lists), async (shuffled) => {
      const changes = COLLECTIONS.map(({ name }, i) => [`${name}.json ${name}`, shuffled[i]])
      const other = await load(smallFiles(Object.fromEntries(changes) as Record<string, unknown>))
      expect(other.problems).toEqual([])
      expect(other.atlas?.events).toEqual(atlas?.events)
      // Maps compare by their members, whatever their order.
      expect(sorted(other.atlas)).toEqual(sorted(atlas))
    }),
    { numRuns: 50 }
  )
})

function sorted(atlas: Atlas | null): unknown {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
  if (!atlas) return null
  const { estimates, eras, notes } = atlas
  return {
    ...atlas,
    estimates: [...estimates].sort(byId),
    eras: [...eras].sort(byId),
    notes: [...notes].sort(byId)
  }
}

/** Values that cannot stand where `value` stands, whatever the member is. */
function wrongFor(value: unknown): unknown[] {
  if (typeof value === 'string') return [42.5, null, true]
  if (typeof value === 'number') return ['x', null, false]
  if (typeof value === 'boolean') return ['yes', null, 1]
  return isList(value) ? [{}, null, 'x'] : [[], null, 'x']
}

interface At {
  name: string
  index: number
  path: Path
  value: unknown
}

/** Every place of every record; members of CSL that the atlas does not use may hold anything, and parts of a
 * date may be quoted. */
const PLACES: At[] = COLLECTIONS.flatMap(({ name }) =>
  records(name).flatMap((record, index) =>
    [{ path: [], value: record }, ...placesIn(record)]
      .filter(({ path }) => path[0] !== 'ISBN' && !path.includes('date-parts'))
      .map((place) => ({ name, index, ...place }))
  )
)

test('any value of a wrong type is told with its record: an error, but for a note, which is left out', async () => {
  const slips = PLACES.flatMap((place) => wrongFor(place.value).map((wrong) => ({ ...place, wrong })))
  expect(slips.length).toBeGreaterThan(1000)
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...slips), async ({ name, index, path, wrong }) => {
      const files = smallFiles()
      putAt(files, [`${name}.json`, name, index, ...path], wrong)
      const { atlas, problems } = await load(files)
      const spared = name === 'notes'
      if (spared) expect(atlas?.notes).toHaveLength(records('notes').length - 1)
      else expect(atlas).toBeNull()
      const own = problems.filter(
        ({ file, path: at }) => file === `${name}.json` && at.startsWith(`${name}[${index}]`)
      )
      expect(own.map((problem) => problem.severity)).toContain(spared ? 'warning' : 'error')
    }),
    { numRuns: 500 }
  )
})

test('any member more is a warning that names its record and stays out of the atlas', async () => {
  const closed = PLACES.filter(({ value }) => isObject(value))
    // The open part of a source takes any member, and the pieces of a territory are named by units.
    .filter(({ name, path }) => (name === 'sources' ? path[0] === 'custom' : path.at(-1) !== 'pieces'))
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...closed), async ({ name, index, path }) => {
      const files = smallFiles()
      putAt(files, [`${name}.json`, name, index, ...path, 'unheardOf'], 1)
      const { atlas, problems } = await load(files)
      expect(problems).toMatchObject([{ severity: 'warning', file: `${name}.json` }])
      expect(problems[0]?.path.startsWith(`${name}[${index}]`)).toBe(true)
      expect(
        JSON.stringify(atlas, (_, value: unknown) => (value instanceof Map ? [...value] : value))
      ).not.toContain('unheardOf')
    }),
    { numRuns: 300 }
  )
})

test('no JSON in any file or any place of it makes the loader throw', async () => {
  const everywhere = NAMES.flatMap((name) => [
    { name, path: [] as Path },
    ...placesIn(smallFiles()[name]).map(({ path }) => ({ name, path }))
  ])
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...everywhere), fc.jsonValue(), async ({ name, path }, any) => {
      const files = smallFiles()
      if (path.length === 0) files[name] = JSON.stringify(any)
      else putAt(files, [name, ...path], any)
      const { atlas, errors, problems } = await load(files)
      expect(atlas === null).toBe(errors > 0)
      expect(problems.filter((problem) => problem.severity === 'error')).toHaveLength(errors)
    }),
    {
      numRuns: 800,
      // Rare finds of earlier runs.
      examples: [5, 'id', null].map((any): [(typeof everywhere)[number], fc.JsonValue] => [
        {
          name: 'geography/units.topo.json',
          path: ['objects', 'units', 'geometries', 1, 'properties'] as Path
        },
        any
      ])
    }
  )
})

test('no text in place of a file makes the loader throw', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...NAMES), fc.string({ unit: 'binary' }), async (name, text) => {
      const { atlas } = await load({ ...smallFiles(), [name]: `${text}{` })
      expect(atlas).toBeNull()
    }),
    { numRuns: 100 }
  )
})
