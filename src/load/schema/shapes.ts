// The shapes of lines and areas as GeoJSON (RFC 7946) writes them; what must hold of their rings is in ../rules/shapes.ts.
import { z } from '../zod'
import { position } from './fields'

const path = z.array(position).check(z.minLength(2))
const ring = z.array(position).check(z.minLength(4))
/** The outer ring, then its holes. */
const polygon = z.array(ring).check(z.minLength(1))

export const line = z.union([
  z.strictObject({ type: z.literal('LineString'), coordinates: path }),
  z.strictObject({ type: z.literal('MultiLineString'), coordinates: z.array(path).check(z.minLength(1)) })
])

export const area = z.union([
  z.strictObject({ type: z.literal('Polygon'), coordinates: polygon }),
  z.strictObject({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon).check(z.minLength(1)) })
])
export type RawArea = z.infer<typeof area>
