// The projection in which the geometry is cut, thinned and hatched: spherical Albers equal-area conic; numbers only.

const D = Math.PI / 180
const PARALLELS = [25, 47] as const
const MERIDIAN = 105
const ORIGIN = 36
/** Radius of the sphere with the area of the WGS84 ellipsoid, metres. */
const RADIUS = 6371007.2

const n = (Math.sin(PARALLELS[0] * D) + Math.sin(PARALLELS[1] * D)) / 2
const c = Math.cos(PARALLELS[0] * D) ** 2 + 2 * n * Math.sin(PARALLELS[0] * D)
const rho0 = (RADIUS * Math.sqrt(c - 2 * n * Math.sin(ORIGIN * D))) / n

/** Limits of the data in projected metres. */
export const FRAME = { x: [-3_700_000, 3_300_000], y: [-2_750_000, 2_600_000] } as const

/** The same projection for mapshaper. */
export const PROJ4 = `+proj=aea +lat_1=${PARALLELS[0]} +lat_2=${PARALLELS[1]} +lat_0=${ORIGIN} +lon_0=${MERIDIAN} +R=${RADIUS} +units=m`
export const CLIP = `bbox=${FRAME.x[0]},${FRAME.y[0]},${FRAME.x[1]},${FRAME.y[1]}`

export type Point = readonly [number, number]

/** Degrees (longitude, latitude) to metres. Snyder, Map Projections: A Working Manual (1987), eq. 14-1 to 14-6. */
export function project([lon, lat]: Point): Point {
  const rho = (RADIUS * Math.sqrt(c - 2 * n * Math.sin(lat * D))) / n
  const theta = n * (lon - MERIDIAN) * D
  return [rho * Math.sin(theta), rho0 - rho * Math.cos(theta)]
}

/** Metres to degrees (longitude, latitude). Snyder (1987), eq. 14-8 to 14-11. */
export function unproject([x, y]: Point): Point {
  const rho = Math.hypot(x, rho0 - y)
  const theta = Math.atan2(x, rho0 - y)
  return [MERIDIAN + theta / n / D, Math.asin((c - ((rho * n) / RADIUS) ** 2) / (2 * n)) / D]
}
