// The sheet the map is printed on: projected ground in px of zoom 0, y downwards; plain arithmetic, no Leaflet.
import type { Frame, Geography } from '../atlas/geography'
import { albersProjection } from './albers'

/** Width of the data's frame at zoom 0, px. */
export const SHEET_WIDTH = 256

/** A place on the sheet, px of zoom 0. */
export type Point = readonly [x: number, y: number]

/** A rectangle: left, top, right, bottom. */
export type Box = readonly [left: number, top: number, right: number, bottom: number]

export interface Sheet {
  /** Limits of the data. */
  readonly frame: Box
  /** Where the printed sheet ends. */
  readonly neat: Box
  /** Metres on the ground for one px at zoom 0. */
  readonly metres: number
  /** From the sheet's left edge to projected x = 0, and from its top to y = 0, px. */
  readonly offset: Point
  readonly project: (lon: number, lat: number) => Point
  /** The same for degrees east that may run on beyond half a turn from the meridian. */
  readonly projectOn: (lon: number, lat: number) => Point
  /** Degrees east of the middle of the projection. */
  readonly meridian: number
  readonly unproject: (x: number, y: number) => readonly [lon: number, lat: number]
}

export function sheetOf(geography: Pick<Geography, 'projection' | 'frame' | 'neat'>): Sheet {
  const { project, projectOn, unproject } = albersProjection(geography.projection)
  const { frame } = geography
  const metres = (frame.x[1] - frame.x[0]) / SHEET_WIDTH
  const offset: Point = [-frame.x[0] / metres, frame.y[1] / metres]
  const boxOf = ({ x, y }: Frame): Box => [
    x[0] / metres + offset[0],
    offset[1] - y[1] / metres,
    x[1] / metres + offset[0],
    offset[1] - y[0] / metres
  ]
  const onSheet = ([x, y]: readonly [number, number]): Point => [
    x / metres + offset[0],
    offset[1] - y / metres
  ]
  return {
    frame: boxOf(frame),
    neat: boxOf(geography.neat),
    metres,
    offset,
    meridian: geography.projection.meridian,
    project: (lon, lat) => onSheet(project(lon, lat)),
    projectOn: (lon, lat) => onSheet(projectOn(lon, lat)),
    unproject: (x, y) => unproject((x - offset[0]) * metres, (offset[1] - y) * metres)
  }
}

export function insideBox([left, top, right, bottom]: Box, [x, y]: Point): boolean {
  return x >= left && x <= right && y >= top && y <= bottom
}

/** Do two boxes come nearer than `air`? */
export function boxesMeet(a: Box, b: Box, air = 0): boolean {
  return a[0] < b[2] + air && a[2] > b[0] - air && a[1] < b[3] + air && a[3] > b[1] - air
}

export function grownBox([left, top, right, bottom]: Box, by: number): Box {
  return [left - by, top - by, right + by, bottom + by]
}
