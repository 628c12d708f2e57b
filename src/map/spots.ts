// Where on the sheet events can stand: at their place, in the middle of their line or area, or at the sheet's edge for what lies beyond.
import { isPlaceUnsure } from '../atlas/events'
import type { Atlas, AtlasEvent, Place } from '../atlas/model'
import { insideBox, type Box, type Point, type Sheet } from './sheet'
import { traceOf } from './traces'

/** A place on the sheet at which events stand. */
export interface Spot {
  /** Of the place, or of the one event that stands here. */
  readonly id: string
  /** px of zoom 0 */
  readonly at: Point
  /** The place is known only roughly, or was not checked. */
  readonly unsure: boolean
  /** For a place beyond the sheet: the way there from its edge, in radians as canvases turn. */
  readonly beyond?: number
}

/** Finds the spot of an event among some, by index: that of its place, else its own. */
export function spotFinder(spots: readonly Spot[]): (event: AtlasEvent) => number | undefined {
  const byId = new Map(spots.map(({ id }, index) => [id, index]))
  return (event) => {
    const { place, line, area } = event
    const placed = place === undefined ? undefined : byId.get(place)
    return placed === undefined && (line ?? area) ? byId.get(ownSpot(event)) : placed
  }
}

/** Id of the spot of an event that stands on its line or area; no place's id holds a space. */
function ownSpot({ id }: AtlasEvent): string {
  return `trace ${id}`
}

/** The spots of all events of an atlas. */
export function spotsOf({ events, places }: Pick<Atlas, 'events' | 'places'>, sheet: Sheet): readonly Spot[] {
  const ids = new Set(events.map(({ place }) => place))
  const placed = [...places.values()].flatMap((place) => (ids.has(place.id) ? spotOfPlace(place, sheet) : []))
  const traced = events.flatMap((event): Spot[] => {
    const trace = event.place === undefined ? traceOf(event, sheet) : null
    if (!trace) return []
    const { middle } = trace
    const id = ownSpot(event)
    if (insideBox(sheet.neat, middle)) return [{ id, at: middle, unsure: false }]
    return [{ id, unsure: false, ...edgeTowards(sheet, ...sheet.unproject(...middle)) }]
  })
  return [...placed, ...traced]
}

function spotOfPlace(place: Place, sheet: Sheet): Spot[] {
  const { id, lon, lat } = place
  const at = sheet.project(lon, lat)
  const unsure = isPlaceUnsure(place)
  if (insideBox(sheet.neat, at)) return [{ id, at, unsure }]
  return [{ id, unsure, ...edgeTowards(sheet, lon, lat) }]
}

/** Directions are told apart by this much, so that neighbours far away share a mark and fan out. */
const SECTOR = Math.PI / 18

/** How far inside the neatline marks stand, as a share of the sheet's width: half a token at the scale of the whole sheet. */
const INSET = 0.012

/** Where the way from the middle of the sheet to a place beyond it, the shortest over the globe, leaves the sheet. */
export function edgeTowards(
  { neat, project, unproject }: Sheet,
  lon: number,
  lat: number
): { readonly at: Point; readonly beyond: number } {
  const inset = (neat[2] - neat[0]) * INSET
  const box: Box = [neat[0] + inset, neat[1] + inset, neat[2] - inset, neat[3] - inset]
  const middle: Point = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]
  const from = unproject(...middle)
  const next = project(...stepTowards(from, [lon, lat]))
  const way = Math.atan2(next[1] - middle[1], next[0] - middle[0])
  const beyond = Math.round(way / SECTOR) * SECTOR
  const [dx, dy] = [Math.cos(beyond), Math.sin(beyond)]
  const far = Math.min(
    (box[2] - middle[0]) / Math.max(Math.abs(dx), 1e-9),
    (box[3] - middle[1]) / Math.max(Math.abs(dy), 1e-9)
  )
  return { at: [middle[0] + dx * far, middle[1] + dy * far], beyond }
}

const RADIANS = Math.PI / 180

/** The place a tenth of a degree along the great circle to another, degrees east and north. */
function stepTowards(
  [fromLon, fromLat]: readonly [number, number],
  [toLon, toLat]: readonly [number, number]
): readonly [number, number] {
  const turn = (toLon - fromLon) * RADIANS
  const [a, b] = [fromLat * RADIANS, toLat * RADIANS]
  const bearing = Math.atan2(
    Math.sin(turn) * Math.cos(b),
    Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(turn)
  )
  const step = 0.1
  return [fromLon + (step * Math.sin(bearing)) / Math.cos(a), fromLat + step * Math.cos(bearing)]
}
