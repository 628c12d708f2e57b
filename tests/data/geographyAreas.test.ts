// Tests that no area was ever measured on the map: not in the data that ships, nor in the code that reads and draws it.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { indicators } from '../../data/great-leap/indicators.json'
import { series } from '../../data/great-leap/series.json'
import geography from '../../data/great-leap/geography/geography.json'
import areas from '../fixtures/areas.json'
import { topology } from './support/pieces'

function filesIn(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => path.join(folder, name))
}

/** Every number in a parsed file, with the keys that lead to it. */
function numbersIn(value: unknown, keys: readonly string[] = []): [keys: string, value: number][] {
  if (typeof value === 'number') return [[keys.join('.'), value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, member]) => numbersIn(member, [...keys, key]))
}

describe('no area measured on the map', () => {
  it('is an indicator: land is counted for the whole country only, and from sources', () => {
    const ofLand = indicators.filter((one) => /\barea|density|面积|密度/i.test(JSON.stringify(one.label)))
    expect(ofLand.map(({ id }) => id).sort()).toEqual(['cultivated-area', 'irrigated-area'])
    const counted = series.filter(({ indicator }) => ofLand.some(({ id }) => id === indicator))
    expect(counted.length).toBeGreaterThanOrEqual(2)
    for (const { id, sources, values } of counted) {
      expect(sources.length, id).toBeGreaterThan(0)
      expect(values.filter((value) => 'unit' in value), id).toEqual([]) // prettier-ignore
    }
  })

  it('stands beside a unit or a piece', () => {
    for (const name of ['units.json', 'places.json', 'geography/geography.json']) {
      const file: unknown = JSON.parse(readFileSync(path.join('data/great-leap', name), 'utf8'))
      const keys = numbersIn(file).map(([key]) => key)
      expect(keys.filter((key) => /area|km|size/i.test(key))).toEqual([])
    }
    for (const { properties } of topology.objects.units.geometries)
      expect(Object.keys(properties ?? {}).sort()).toEqual(['id', 'st'])
    expect(Object.keys(geography)).not.toContain('areas')
  })

  it('is a figure of any series: none of the values that the map gives for a unit is in one', () => {
    const measured = new Set(Object.values(areas).flatMap(({ km2 }) => Object.values(km2)))
    expect(measured.size).toBeGreaterThan(28)
    const values = ['series.json', 'estimates.json', 'events.json'].flatMap((name) =>
      numbersIn(JSON.parse(readFileSync(path.join('data/great-leap', name), 'utf8')))
    )
    expect(values.length).toBeGreaterThan(3000)
    expect(values.filter(([, value]) => value > 1000 && measured.has(value))).toEqual([])
  })

  it('is worked out by the program: nothing in it turns an outline into square kilometres', () => {
    const code = ['src', 'electron', 'data/build'].flatMap((folder) => filesIn(folder, /\.tsx?$/))
    expect(code.length).toBeGreaterThan(200)
    const told = code.filter((file) =>
      /geoArea|polygonArea|ringArea|areaOfRing|sphericalArea|@turf|\bkm2\b|km²|squareKm|sqKm|hectare/i.test(
        readFileSync(file, 'utf8')
      )
    )
    expect(told).toEqual([])
  })
})
