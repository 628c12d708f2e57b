// The shape of geography.json; the TopoJSON it names is looked at by ../rules/topology.ts, which is faster over many points.
import { z } from '../zod'
import { optional, position, ref, text } from './fields'

const pair = z.tuple([z.number(), z.number()])
const frame = z.strictObject({ x: pair, y: pair })

export const geography = z.strictObject({
  $schema: optional(z.string()),
  projection: z.strictObject({
    kind: z.literal('albers'),
    parallels: pair,
    meridian: z.number(),
    origin: z.number(),
    radius: z.number().check(z.gt(0))
  }),
  frame,
  neat: frame,
  files: z.strictObject({
    units: z.string(),
    water: optional(z.string()),
    hatch: optional(z.string()),
    relief: optional(z.string())
  }),
  about: optional(z.array(z.strictObject({ title: text, text }))),
  home: z.string(),
  apart: z.array(z.string()),
  states: optional(z.record(z.string(), z.string())),
  disputedLines: z.array(z.tuple([ref('piece'), ref('piece')])),
  disputedAreas: z.array(ref('piece')),
  labels: z.strictObject({
    units: z.array(z.strictObject({ unit: ref('unit'), at: position })),
    around: z.array(z.strictObject({ text, at: position }))
  })
})
export type RawGeography = z.infer<typeof geography>
