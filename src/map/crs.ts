// Leaflet's coordinate system for the sheet: Albers metres, and a transformation that makes the frame 256 px wide at zoom 0.
import { bounds, CRS, latLng, point, transformation, Util, type LatLng, type Point } from 'leaflet'
import type { Geography } from '../atlas/geography'
import { albersProjection } from './albers'
import { SHEET_WIDTH } from './sheet'

/** `infinite: false`: the sheet has edges, nothing wraps. At zoom z the frame is 256 * 2^z px wide. */
export function crsOf({ projection, frame }: Pick<Geography, 'projection' | 'frame'>): CRS {
  const { project, unproject } = albersProjection(projection)
  const width = frame.x[1] - frame.x[0]
  const own = {
    code: 'Albers',
    infinite: false,
    projection: {
      project({ lng, lat }: LatLng) {
        const [x, y] = project(lng, lat)
        return point(x, y)
      },
      unproject({ x, y }: Point) {
        const [lon, lat] = unproject(x, y)
        return latLng(lat, lon)
      },
      bounds: bounds([frame.x[0], frame.y[0]], [frame.x[1], frame.y[1]])
    },
    transformation: transformation(1 / width, -frame.x[0] / width, -1 / width, frame.y[1] / width),
    scale: (zoom: number) => SHEET_WIDTH * 2 ** zoom,
    zoom: (scale: number) => Math.log2(scale / SHEET_WIDTH)
  }
  // CRS.Earth brings the methods and distances on the sphere; `own` replaces everything that is about the plane.
  return Util.extend({}, CRS.Earth, own, { wrapLng: undefined })
}
