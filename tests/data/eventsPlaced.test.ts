// Holds the places of events to the borders of their days: the land they stand on belonged to a unit that the event names.
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { atlasFile, atlasList, Named } from './folderFiles'
import { events } from './support/events'

const Ring = z.array(z.array(z.number()))
const Piece = z.object({
  properties: z.object({ id: z.string() }),
  geometry: z.union([
    z.object({ type: z.literal('Polygon'), coordinates: z.array(Ring) }),
    z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(Ring)) })
  ])
})
const topology = atlasFile('geography/units.topo.json', z.custom<Topology<{ units: GeometryCollection }>>())
const pieces = z
  .array(Piece)
  .parse(feature(topology, topology.objects.units).features)
  .map(({ properties, geometry }) => ({
    id: properties.id,
    polygons: geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  }))
const Held = z.object({ piece: z.string(), from: z.string(), to: z.string().optional() })
const units = atlasList('units', Named.extend({ pieces: z.array(Held) }))
const places = new Map(
  atlasList('places', Named.extend({ lat: z.number(), lon: z.number(), abroad: z.unknown().optional() })).map(
    (place) => [place.id, place]
  )
)

function inRing(ring: number[][], lon: number, lat: number): boolean {
  let inside = false
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi = 0, yi = 0] = ring[i] ?? []
    const [xj = 0, yj = 0] = ring[j] ?? []
    if (yi > lat !== yj > lat && lon < ((xj - xi) * (lat - yi)) / (yj - yi) + xi) inside = !inside
  }
  return inside
}

const piecesAt = (lon: number, lat: number): string[] =>
  pieces.flatMap(({ id, polygons }) =>
    polygons.some(
      ([outer = [], ...holes]) => inRing(outer, lon, lat) && !holes.some((hole) => inRing(hole, lon, lat))
    )
      ? [id]
      : []
  )

/** Units that held one of the pieces on a day of the event's time; a part of a date such as 1958-09 stands for all its days. */
function ownersIn(held: readonly string[], date: string): string[] {
  const [from = '', to = from] = date.replaceAll(/[~?]/g, '').split('/')
  return units.flatMap(({ id, pieces: own }) =>
    own.some(
      ({ piece, from: since, to: until }) =>
        held.includes(piece) && since <= `${to}-99` && (until === undefined || until >= from)
    )
      ? [id]
      : []
  )
}

/** Events abroad that stand at no place, with the reason. */
const NOWHERE: Readonly<Record<string, string>> = {
  'sputnik-launch': 'the event names only the country',
  'volunteers-leave-korea': 'a whole country',
  'nuclear-aid-suspended': 'a letter sent from Moscow and handed over in Beijing',
  'canada-credit-grain-agreement': 'agreed and announced between Hong Kong and Ottawa',
  'france-recognises-china': 'announced in Paris and Beijing at once'
}

/** Events whose point stands elsewhere, with the reason. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'quemoy-bombardment': 'held by the Republic of China; the guns stood in Fujian',
  'taktsang-lhamo-1958': 'the monastery lies on the line between Sichuan and Gansu',
  'guantao-incident': 'Guantao went from Shandong to Hebei in 1965, which the pieces do not show',
  'food-parcels-hong-kong': 'the crossing at Lo Wu, on the Hong Kong side of the river',
  'sino-indian-war-opens': 'land in dispute, given to no unit',
  'sino-indian-ceasefire': 'land in dispute, given to no unit'
}

describe('places of events', () => {
  it('stand on land that a unit of the event held at the time, but for those listed', () => {
    const elsewhere = events.flatMap(({ id, date, place: at, units: named = [] }) => {
      const place = places.get(at ?? '')
      if (!place || place.abroad !== undefined) return []
      const owners = ownersIn(piecesAt(place.lon, place.lat), date)
      return owners.some((owner) => named.includes(owner)) ? [] : [id]
    })
    expect(elsewhere).toEqual(Object.keys(ELSEWHERE))
  })

  it('lie abroad only for events abroad, which stand at one city or, for a reason, nowhere', () => {
    const atPlaceAbroad = events.filter(({ place }) => places.get(place ?? '')?.abroad !== undefined)
    expect(atPlaceAbroad.filter(({ scope }) => scope !== 'abroad').map(({ id }) => id)).toEqual([])
    expect(atPlaceAbroad.flatMap(({ units = [] }) => units)).toEqual([])
    const nowhere = events.filter(({ scope, place }) => scope === 'abroad' && place === undefined)
    expect(nowhere.map(({ id }) => id)).toEqual(Object.keys(NOWHERE))
  })

  it('know who held a piece on a day: Miyun was of Hebei until October 1958', () => {
    const miyun = places.get('miyun')
    const held = piecesAt(miyun?.lon ?? 0, miyun?.lat ?? 0)
    expect(ownersIn(held, '1958-09')).toEqual(['CN-HE'])
    expect(ownersIn(held, '1959')).toEqual(['CN-BJ'])
  })
})
