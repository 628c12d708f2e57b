// Tests on which side of every cut towns lie, day by day, against the dated record of who moved where: nothing is taken from the pieces' names.
import { describe, expect, it } from 'vitest'
import { capitals, places } from '../fixtures/research/people-places.json'
import research from '../fixtures/research/province-changes.json'
import { provinces } from '../fixtures/research/provinces.json'
import sides from '../fixtures/townSides.json'
import { places as shippedPlaces } from '../../data/great-leap/places.json'
import { units } from '../../data/great-leap/units.json'
import type { Point } from '../../data/build/geometry/albers'
import { piecesAt } from './support/pieces'

interface Held {
  readonly from: string
  readonly to?: string
}
const holds = ({ from, to }: Held, day: string): boolean => from <= day && day <= (to ?? '9999')

const FIRST = Date.UTC(1956, 0, 1)
const LAST = Date.UTC(1966, 11, 31)
const days = Array.from({ length: (LAST - FIRST) / 86_400_000 + 1 }, (_, i) =>
  new Date(FIRST + i * 86_400_000).toISOString().slice(0, 10)
)

/** The unit of a place on each of the 4,018 days, as stretches: [first day, unit]. */
function unitsAt(at: readonly number[]): [string, string | undefined][] {
  const [lon = 0, lat = 0] = at
  const point: Point = [lon, lat]
  const found = piecesAt(point)
  expect(found, `pieces at ${lon}, ${lat}`).toHaveLength(1)
  const owners = units.flatMap(({ id, pieces }) =>
    (pieces as (Held & { piece: string })[]) // the types of a JSON file lose the optional member
      .filter(({ piece }) => piece === found[0])
      .map((held) => ({ id, held }))
  )
  const stretches: [string, string | undefined][] = []
  for (const day of days) {
    const now = owners.filter(({ held }) => holds(held, day))
    expect(now.length, `${lon}, ${lat} on ${day}`).toBe(1)
    const unit = now[0]?.id
    if (stretches.at(-1)?.[1] !== unit) stretches.push([day, unit])
  }
  return stretches
}

/** The research names units in words: "Guangxi Zhuang Autonomous Region", "Neimenggu (Inner Mongolia AR)". */
function unitNamed(words: string): string | undefined {
  const also: Record<string, string> = { Neimenggu: 'CN-NM' }
  const [first = ''] = words.split(' ')
  return also[first] ?? provinces.find(({ name }) => name.startsWith(first))?.id
}
const recordOf = (key: string) => research.find(({ date, unit }) => `${date} ${unit}` === key)

describe('towns', () => {
  it('are at least 40', () => {
    const count = sides.moved.flatMap(({ towns }) => towns).length + sides.held.length + sides.beside.length
    expect(count).toBeGreaterThanOrEqual(60)
  })

  const moved = sides.moved.flatMap(({ record, towns }) => towns.map((town) => ({ ...town, record })))
  it.each(moved)('$name changes its unit once, as told of "$record"', ({ name, at, record: key }) => {
    const record = recordOf(key)
    if (!record) throw new Error(`the research has no ${key}`)
    expect(`${record.unit} ${record.change}`, 'the record names the town').toContain(name)
    const [before, after, ...more] = unitsAt(at)
    expect(more).toEqual([])
    expect(before?.[1]).toBe(unitNamed(record.from))
    expect(after?.[1]).toBe(unitNamed(record.to))
    // Where only the month is told, the map's day lies in it.
    expect(after?.[0].startsWith(record.date), after?.[0]).toBe(true)
  })

  it.each(sides.held)('$name stays in $unit from the first day to the last', ({ name, at, unit, record: key, named }) => {
    const record = recordOf(key)
    expect(JSON.stringify(record), 'the record names the town or what it lies in').toContain(named ?? name)
    expect(unitsAt(at)).toEqual([['1956-01-01', unit]])
  }) // prettier-ignore

  it.each(sides.beside)('$name, which no record moves, stays in $unit', ({ name, at, unit }) => {
    const named = new RegExp(`\\b${name}\\b`)
    expect(research.filter(({ unit, change }) => named.test(`${unit} ${change}`))).toEqual([])
    expect(unitsAt(at)).toEqual([['1956-01-01', unit]])
  })

  it('lie on both sides of every cut inside the country', () => {
    const all = [...moved, ...sides.held, ...sides.beside].flatMap(({ at: [lon = 0, lat = 0] }) => piecesAt([lon, lat]))
    const cut = units.flatMap(({ pieces }) => pieces.filter(({ from }) => from !== '1956-01-01').map(({ piece }) => piece))
    expect([...new Set(cut)].filter((piece) => !all.includes(piece))).toEqual([])
    expect(all).toEqual(expect.arrayContaining(['HE', 'TJ', 'BJ-0', 'SH-0', 'NM', 'GX']))
  }) // prettier-ignore
})

describe('seats', () => {
  it('lie on land of their unit on every day on which it is run from there', () => {
    const at = new Map(shippedPlaces.map(({ id, lon, lat }) => [id, [lon, lat] as const]))
    for (const { id, capitals: seats } of units) {
      for (const { place, ...held } of seats as (Held & { place: string })[]) {
        const point = at.get(place)
        if (!point) throw new Error(`no place ${place}`)
        const stretches = unitsAt(point)
        // A month or year alone stands for all of its days.
        const wrong = days.filter((day) => {
          if (!(held.from <= day && (held.to === undefined || day.slice(0, held.to.length) <= held.to)))
            return false
          return stretches.filter(([first]) => first <= day).at(-1)?.[1] !== id
        })
        expect(wrong, `${place} of ${id}`).toEqual([])
      }
    }
  })

  it('stand where the research has them', () => {
    const known = new Map(places.map(({ name, lat, lon }) => [name, [lon, lat]]))
    for (const { capital } of capitals) {
      const name = capital.replace(/ \(.*/, '')
      const shipped = shippedPlaces.find((place) => place.name.en === name)
      const at = known.get(name)
      if (shipped && at) expect([shipped.lon, shipped.lat], name).toEqual(at)
    }
  })
})
