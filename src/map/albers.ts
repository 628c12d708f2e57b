// The equal-area projection of the map as plain arithmetic between degrees and metres; it knows neither panes nor Leaflet.
import type { AlbersParameters } from '../atlas/geography'

export interface Projection {
  /** Degrees to metres, y northwards. */
  readonly project: (lon: number, lat: number) => readonly [x: number, y: number]
  /** The same, but degrees east may run on beyond half a turn from the meridian: what crosses there is not torn apart. */
  readonly projectOn: (lon: number, lat: number) => readonly [x: number, y: number]
  /** Metres to degrees; longitude within half a turn of the meridian. */
  readonly unproject: (x: number, y: number) => readonly [lon: number, lat: number]
}

const RADIANS = Math.PI / 180

/**
 * Spherical Albers equal-area conic with two standard parallels. Areas on the sheet are areas on the ground everywhere.
 * Method: J. P. Snyder, Map Projections: A Working Manual (USGS Professional Paper 1395, 1987), p. 100.
 * @throws RangeError when the parallels lie opposite each other, which leaves no cone
 */
export function albersProjection(parameters: AlbersParameters): Projection {
  const { parallels, meridian, origin, radius } = parameters
  const [south, north] = [parallels[0] * RADIANS, parallels[1] * RADIANS]
  const cone = (Math.sin(south) + Math.sin(north)) / 2
  if (Math.abs(cone) < 1e-9) throw new RangeError(`No cone between the parallels ${parallels.join(' and ')}`)
  const constant = Math.cos(south) ** 2 + 2 * cone * Math.sin(south)
  const distance = (lat: number) =>
    (radius * Math.sqrt(Math.max(0, constant - 2 * cone * Math.sin(lat * RADIANS)))) / cone
  const originDistance = distance(origin)

  /** @param turn degrees east of the meridian */
  const onCone = (turn: number, lat: number): readonly [number, number] => {
    const rho = distance(lat)
    const theta = cone * turn * RADIANS
    return [rho * Math.sin(theta), originDistance - rho * Math.cos(theta)]
  }

  return {
    project: (lon, lat) => onCone(wrapped(lon - meridian), lat),
    projectOn: (lon, lat) => onCone(lon - meridian, lat),
    unproject(x, y) {
      const sign = Math.sign(cone)
      const theta = Math.atan2(sign * x, sign * (originDistance - y))
      const rho = Math.hypot(x, originDistance - y)
      const sine = (constant - ((rho * cone) / radius) ** 2) / (2 * cone)
      return [meridian + theta / cone / RADIANS, Math.asin(Math.min(1, Math.max(-1, sine))) / RADIANS]
    }
  }
}

/**
 * How much longer than on the ground a short way to the right is on the sheet, at a place in degrees. Along a parallel it is
 * k = sqrt(C - 2 n sin(lat)) / cos(lat), along a meridian 1/k; off the meridian of the projection, to the right is a little of both.
 * Infinite at a pole that the sheet draws as an arc.
 * Method: J. P. Snyder, Map Projections: A Working Manual (USGS Professional Paper 1395, 1987), p. 100, equation 14-7.
 */
export function albersStretch({ parallels, meridian }: AlbersParameters, lon: number, lat: number): number {
  const [south, north] = [parallels[0] * RADIANS, parallels[1] * RADIANS]
  const cone = (Math.sin(south) + Math.sin(north)) / 2
  const constant = Math.cos(south) ** 2 + 2 * cone * Math.sin(south)
  const parallel =
    Math.sqrt(Math.max(0, constant - 2 * cone * Math.sin(lat * RADIANS))) / Math.cos(lat * RADIANS)
  const turn = cone * wrapped(lon - meridian) * RADIANS
  return 1 / Math.hypot(Math.cos(turn) / parallel, Math.sin(turn) * parallel)
}

/** The same direction within -180..180. */
function wrapped(degrees: number): number {
  if (degrees >= -180 && degrees <= 180) return degrees
  return degrees - 360 * Math.floor((degrees + 180) / 360)
}
