// Compares places.json with the research and the geometry: positions kept, every event placed, each place in its unit.
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readHand } from '../../data/build/write'
import { typographic } from '../../data/build/typography'
import { atlasFile, atlasList, Named, research, Words } from './folderFiles'

const Place = z.object({
  id: z.string(),
  name: Words,
  also: z.array(z.string()).optional(),
  lat: z.number(),
  lon: z.number(),
  precision: z.string(),
  unit: z.string().optional(),
  abroad: Words.optional(),
  checked: z.boolean(),
  note: Words.optional()
})
const Found = z.object({
  id: z.string(),
  name: z.string(),
  chinese: z.string(),
  province: z.string().nullable(),
  lat: z.number(),
  lon: z.number(),
  precision: z.string(),
  coordVerified: z.boolean(),
  aka: z.array(z.string()).optional()
})
const Placed = Named.extend({
  place: z.string().optional(),
  also: z.array(z.string()).optional(),
  where: Words.optional()
})
const FoundEvent = z.object({
  id: z.string(),
  place: z.string().nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  coordNote: z.string().optional()
})
const Added = z.object({ id: z.string(), readIn: z.object({ says: z.string() }).optional() })
const Ring = z.array(z.array(z.number()))
const Piece = z.object({
  properties: z.object({ id: z.string() }),
  geometry: z.union([
    z.object({ type: z.literal('Polygon'), coordinates: z.array(Ring) }),
    z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(Ring)) })
  ])
})

const places = atlasList('places', Place)
const byId = new Map(places.map((place) => [place.id, place]))
const found = research('people-places', z.object({ places: z.array(Found) })).places
const events = atlasList('events', Placed)
const researchEvents = research('events', z.array(FoundEvent))

const KM_PER_DEGREE = 111.2

/** Kilometres between two points close together; good to a few per cent, which is enough for "the same town". */
function kilometres(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const north = (a.lat - b.lat) * KM_PER_DEGREE
  const east = (a.lon - b.lon) * KM_PER_DEGREE * Math.cos((a.lat * Math.PI) / 180)
  return Math.hypot(north, east)
}

/** Degrees of words such as "75 42 W": degrees, minutes and the side of the globe; south and west are below zero. */
function degrees(words: string): number {
  const [, whole, minutes, side = ''] = /^(\d+) (\d\d) ([NESW])$/.exec(words) ?? []
  return (Number(whole) + Number(minutes) / 60) * ('SW'.includes(side) ? -1 : 1)
}

function inRing(ring: number[][], lon: number, lat: number): boolean {
  let inside = false
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi = 0, yi = 0] = ring[i] ?? []
    const [xj = 0, yj = 0] = ring[j] ?? []
    if (yi > lat !== yj > lat && lon < ((xj - xi) * (lat - yi)) / (yj - yi) + xi) inside = !inside
  }
  return inside
}

/** Ids of the pieces that a point lies in. */
function piecesAt(lon: number, lat: number): string[] {
  return pieces.flatMap(({ id, polygons }) =>
    polygons.some(
      ([outer = [], ...holes]) => inRing(outer, lon, lat) && !holes.some((hole) => inRing(hole, lon, lat))
    )
      ? [id]
      : []
  )
}

const topology = atlasFile('geography/units.topo.json', z.custom<Topology<{ units: GeometryCollection }>>())
const pieces = z
  .array(Piece)
  .parse(feature(topology, topology.objects.units).features)
  .map(({ properties, geometry }) => ({
    id: properties.id,
    polygons: geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  }))

describe('places of the atlas', () => {
  it('hold all 98 of the research with position, unit and check unchanged', () => {
    expect(found).toHaveLength(98)
    for (const from of found) {
      const place = byId.get(from.id)
      expect([place?.lat, place?.lon, place?.checked], from.id).toEqual([
        from.lat,
        from.lon,
        from.coordVerified
      ])
      expect(place?.unit === undefined, from.id).toBe(from.province === null)
      const known = [place?.name.en, ...(place?.also ?? []), `${place?.name.en} (epicentre 8 Mar 1966)`]
      const bare = typographic(from.name).replace(/ \((?:Weixing commune|epicentre .*)\)$/, '')
      expect([...known, place?.name.en.replace(' (Hebei)', '')], from.id).toContain(
        known.includes(typographic(from.name)) ? typographic(from.name) : bare
      )
      for (const other of from.aka ?? []) expect(place?.also, from.id).toContain(other)
      expect(
        place?.name['zh-Hans']?.replace(/[（）]/g, (sign) => (sign === '（' ? '(' : ')')),
        from.id
      ).toBe(from.chinese)
    }
  })

  it('are no more exact than the research says', () => {
    const said: Record<string, string> = {
      epicentre: 'site',
      'ground zero 1964': 'site',
      'county seat': 'approximate'
    }
    for (const from of found)
      expect(byId.get(from.id)?.precision, from.id).toBe(said[from.precision] ?? from.precision)
  })

  it('stand where the research puts the event, to twelve kilometres', () => {
    // Some city centres are given differently by its two files, up to eleven kilometres apart.
    const at = new Map(events.map((event) => [event.id, event.place]))
    for (const { id, lat, lon } of researchEvents) {
      if (lat === null || lon === null) continue
      const place = byId.get(at.get(id) ?? '')
      expect(place, id).toBeDefined()
      if (place) expect(kilometres(place, { lat, lon }), id).toBeLessThan(12)
    }
  })

  it('keep the words of the research for the place of every event that has a point', () => {
    const at = new Map(events.map((event) => [event.id, event]))
    for (const { id, place, lat } of researchEvents) {
      if (place === null || lat === null) continue
      const event = at.get(id)
      const told = [event?.where?.en, byId.get(event?.place ?? '')?.name.en]
      // The point at Chengdu stands for the whole province.
      if (id !== 'sichuan-famine-continues') expect(told, id).toContain(typographic(place))
    }
  })

  it('are approximate, or a seat with a remark, where the research doubts the point', () => {
    const at = new Map(events.map((event) => [event.id, event.place]))
    for (const { id, coordNote } of researchEvents) {
      if (!coordNote || !/approximate|not named|spread|position|revolt/.test(coordNote)) continue
      const place = byId.get(at.get(id) ?? '')
      expect(place?.precision === 'approximate', `${id} ${coordNote}`).toBe(true)
    }
  })

  it('are all used by an event or come from the research', () => {
    const used = new Set(events.flatMap((event) => [event.place ?? '', ...(event.also ?? [])]))
    const known = new Set(found.map((place) => place.id))
    expect(places.filter(({ id }) => !used.has(id) && !known.has(id))).toEqual([])
  })

  it('lie in a piece of their unit, but for four on a border', () => {
    const units = atlasList('units', Named.extend({ pieces: z.array(z.object({ piece: z.string() })) }))
    const owners = new Map(units.map((unit) => [unit.id, new Set(unit.pieces.map(({ piece }) => piece))]))
    const outside = places.filter(
      ({ unit, lon, lat }) =>
        unit !== undefined && !piecesAt(lon, lat).some((piece) => owners.get(unit)?.has(piece))
    )
    // Guantao changed hands, which the pieces do not show; the others lie on the line itself.
    expect(outside.map((place) => place.id)).toEqual(['taktsang-lhamo', 'guantao', 'lo-wu'])
  })

  it('claim no unit for islands and passes whose sovereignty is disputed', () => {
    for (const id of ['jinmen', 'kongka-pass', 'namka-chu', 'walong']) {
      expect(byId.get(id)?.note?.en, id).toMatch(/disputed|differently|Republic of China/)
      expect(byId.get(id)).not.toHaveProperty('unit')
      expect(byId.get(id)).not.toHaveProperty('abroad')
    }
  })

  it('stand on the degrees and minutes of the work they were read in, and only such are checked', () => {
    const added = z.object({ added: z.array(Added) }).parse(readHand('places')).added
    const read = added.filter(({ readIn }) => readIn !== undefined)
    expect(read.length).toBeGreaterThan(0)
    for (const { id, readIn } of read) {
      const place = byId.get(id)
      const [north, east] = (readIn?.says ?? '').split(', ').map(degrees)
      // The atlas keeps hundredths of a degree.
      expect(Math.abs((place?.lat ?? NaN) - (north ?? NaN)), id).toBeLessThanOrEqual(0.0051)
      expect(Math.abs((place?.lon ?? NaN) - (east ?? NaN)), id).toBeLessThanOrEqual(0.0051)
    }
    const checked = added.filter(({ id }) => byId.get(id)?.checked).map(({ id }) => id)
    expect(checked).toEqual(read.map(({ id }) => id))
  })

  it('abroad lie outside every piece of the map, belong to no unit and name their country', () => {
    const abroad = places.filter((place) => place.abroad !== undefined)
    expect(abroad.map(({ id }) => id)).toEqual(['moscow', 'budapest', 'sverdlovsk', 'bucharest', 'ottawa'])
    for (const { id, lon, lat, unit, abroad: country } of abroad) {
      expect(piecesAt(lon, lat), id).toEqual([])
      expect(unit, id).toBeUndefined()
      expect(country?.['zh-Hans'], id).toMatch(/\p{Script=Han}/u)
    }
  })

  it('ship no working remark', () => {
    for (const { id, note } of places) expect(note?.en ?? '', id).not.toMatch(/memory|County seat used/)
  })
})
