import { expect, test } from 'vitest'
import type { EventId, SeriesId, UnitId } from '../../../src/atlas/model'
import { dayOf } from '../../../src/time/days'
import { loadAtlas } from '../../../src/load/load'
import { load, readingOf, records, small, smallFiles } from './support/atlases'

async function smallAtlas() {
  const { atlas, problems } = await load(smallFiles())
  if (!atlas) throw new Error(JSON.stringify(problems))
  return atlas
}

test('the small atlas opens without a problem', async () => {
  const loaded = await load(smallFiles())
  expect(loaded.problems).toEqual([])
  expect([loaded.errors, loaded.warnings]).toEqual([0, 0])
  expect(loaded.atlas?.id).toBe('small')
})

test('every file that is named is read exactly once', async () => {
  const files = smallFiles()
  const { reading, asked } = readingOf(files)
  await loadAtlas(reading)
  expect([...asked].sort()).toEqual(Object.keys(files).sort())
})

test('the files of the manifest are asked for before any of them is there', async () => {
  const { reading, asked } = readingOf(smallFiles())
  let open: (() => void) | undefined
  const gate = new Promise<void>((go) => (open = go))
  const loaded = loadAtlas({
    ...reading,
    text: async (file) => {
      const read = await reading.text(file)
      if (file !== 'atlas.json') await gate
      return read
    }
  })
  await new Promise((go) => setTimeout(go, 10))
  expect(asked).toHaveLength(13)
  open?.()
  expect((await loaded).atlas).not.toBeNull()
})

test('events stand by earliest day, then heavy before light, then by id', async () => {
  const meeting = small('events.json events[1]')
  const others = [
    { ...meeting, id: 'b-light', weight: 1 },
    { ...meeting, id: 'heavy', weight: 5 },
    { ...meeting, id: 'a-light', weight: 1 }
  ]
  const { atlas } = await load(smallFiles({ 'events.json events': [...records('events'), ...others] }))
  expect(atlas?.events.map((event) => event.id)).toEqual([
    'letter',
    'heavy',
    'meeting',
    'a-light',
    'b-light',
    'shortage'
  ])
})

test('dates become days, and absent lists become empty ones', async () => {
  const atlas = await smallAtlas()
  const meeting = atlas.eventsById.get('meeting' as EventId)
  expect(meeting).toMatchObject({
    date: {
      edtf: '1958-08-17/1958-08-30',
      kind: 'interval',
      earliest: dayOf(1958, 8, 17),
      latest: dayOf(1958, 8, 30)
    },
    dateChecked: true,
    also: [],
    units: [],
    open: [],
    figures: []
  })
  const shortage = atlas.eventsById.get('shortage' as EventId)
  expect(shortage?.dateChecked).toBe(false)
  expect(shortage?.date.earliest).toBe(dayOf(1959, 3, 1))
  expect(shortage?.figures[0]?.period?.latest).toBe(dayOf(1961, 12, 31))
})

test('the span is half-open and the start is one of its days', async () => {
  const atlas = await smallAtlas()
  expect(atlas.span).toEqual({ start: dayOf(1956), end: dayOf(1967) })
  expect(atlas.start).toEqual({ day: dayOf(1960, 3, 15), layer: 'death-rate' })
})

test('the last day that is written becomes the first that no longer holds', async () => {
  const atlas = await smallAtlas()
  const alpha = atlas.units.get('CN-AA' as UnitId)
  expect(alpha?.names.map((name) => name.held)).toEqual([
    { start: dayOf(1956), end: dayOf(1959) },
    { start: dayOf(1959), end: dayOf(1967) }
  ])
  expect(alpha?.pieces[1]).toEqual({ piece: 'M', held: { start: dayOf(1956), end: dayOf(1959, 7) } })
})

test('what begins only after the span still holds for a day', async () => {
  const { atlas } = await load(
    smallFiles({
      'units.json units[1].capitals[+]': { from: '1970-05-01', place: 'alpha-town' },
      'units.json units[1].capitals[0].to': '1969'
    })
  )
  const held = atlas?.units.get('CN-BB' as UnitId)?.capitals[1]?.held
  expect(held).toEqual({ start: dayOf(1970, 5, 1), end: dayOf(1970, 5, 2) })
})

test('a series keeps the pieces that its values cover and reads their times', async () => {
  const atlas = await smallAtlas()
  const territory = atlas.series.get('death-rate-gazetteer' as SeriesId)?.territory
  expect(territory === 'ofTheDay' ? null : [...(territory?.pieces ?? [])]).toEqual([['CN-BB', ['B', 'M']]])
  const values = atlas.series.get('death-rate-yearbook' as SeriesId)?.values
  expect(values?.[0]).toEqual({ unit: 'CN-AA', year: 1959, value: 14.5, checked: true, how: 'seen' })
  expect(values?.[2]?.period?.kind).toBe('interval')
  expect(values?.[3]?.day?.earliest).toBe(dayOf(1960, 6, 30))
})

test('members of CSL that the atlas does not use are kept', async () => {
  const atlas = await smallAtlas()
  expect([...atlas.sources.values()][0]?.ISBN).toBe('978-0-00-000000-0')
})

test('the relief is addressed from the atlas folder', async () => {
  expect((await smallAtlas()).geography?.relief).toBe('geography/relief.webp')
})

test('an atlas without a map, people or statistics opens', async () => {
  const { atlas, problems } = await load(
    smallFiles({
      'atlas.json files': { events: 'events.json', sources: 'sources.json' },
      'atlas.json begin': [],
      'atlas.json start.layer': undefined,
      'events.json events': [small('events.json events[2]')]
    })
  )
  expect(problems).toEqual([])
  expect(atlas?.geography).toBeUndefined()
  expect(atlas?.places.size).toBe(0)
})

/** Every object that can be reached, with a path to it. */
function* reachable(value: unknown, path: string, seen = new Set<unknown>()): Generator<[string, object]> {
  if (typeof value !== 'object' || value === null || seen.has(value)) return
  seen.add(value)
  yield [path, value]
  const members = value instanceof Map ? [...value] : Object.entries(value)
  for (const [key, member] of members) yield* reachable(member, `${path}.${String(key)}`, seen)
}

test('every object and list of the atlas is frozen', async () => {
  const open = [...reachable(await smallAtlas(), 'atlas')].filter(([, value]) => !Object.isFrozen(value))
  expect(open.map(([path]) => path)).toEqual([])
})

test('no map of the atlas can be changed', async () => {
  const maps = [...reachable(await smallAtlas(), 'atlas')].flatMap(([, value]) =>
    value instanceof Map ? [value] : []
  )
  expect(maps).toHaveLength(10)
  for (const map of maps) {
    const size = map.size
    expect(() => map.set('x', 1)).toThrow('cannot be changed')
    expect(() => map.delete([...map.keys()][0])).toThrow('cannot be changed')
    expect(() => map.clear()).toThrow('cannot be changed')
    expect(map.size).toBe(size)
  }
})
