// Writes geography.json: projection, sheet, disputed lines and labels; the geometry itself comes from data/build/geometry.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { neighbors } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { z } from 'zod'
import { readHand, runAlone, writeAtlas } from './write'

const folder = fileURLToPath(new URL('../great-leap/geography/', import.meta.url))

const Range = z.tuple([z.number(), z.number()])
const Point = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
const Sheet = z.strictObject({ x: Range, y: Range })
const Text = z.strictObject({ en: z.string().min(1), 'zh-Hans': z.string().min(1) })
const Hand = z.strictObject({
  projection: z.strictObject({
    kind: z.literal('albers'),
    parallels: Range,
    meridian: z.number(),
    origin: z.number(),
    radius: z.number().positive()
  }),
  frame: Sheet,
  neat: Sheet,
  files: z.strictObject({ units: z.string(), water: z.string(), hatch: z.string(), relief: z.string() }),
  about: z.array(z.strictObject({ title: Text, text: Text })).min(1),
  home: z.string(),
  apart: z.array(z.string()),
  disputedLines: z.array(z.tuple([z.string(), z.string()])),
  disputedAreas: z.array(z.string()),
  labels: z.strictObject({
    units: z.array(z.strictObject({ unit: z.string(), at: Point })),
    around: z.array(
      z.strictObject({
        text: Text,
        at: Point
      })
    )
  })
})

export type PiecesTopology = Topology<{ units: GeometryCollection<{ id: string; st: string }> }>

/** The committed topology of atomic pieces. */
export function readPieces(): PiecesTopology {
  // The file is made by data/build/geometry in this shape; tests/data/geography.test.ts checks it.
  return JSON.parse(readFileSync(`${folder}units.topo.json`, 'utf8')) as PiecesTopology
}

/** Ids of the pieces that the home state administers, in the order of the topology. */
export function homePieces(topology: PiecesTopology, home = 'CN'): string[] {
  return topology.objects.units.geometries
    .filter(({ properties }) => properties && 'st' in properties && properties.st === home)
    .map((g) => String(g.id))
}

/** Pairs of pieces that share a border, as "A|B" in both orders. */
export function borderPairs(topology: PiecesTopology): Set<string> {
  const geometries = topology.objects.units.geometries
  const pairs = new Set<string>()
  neighbors(geometries).forEach((list, i) => {
    for (const j of list) pairs.add(`${geometries[i]?.id}|${geometries[j]?.id}`)
  })
  return pairs
}

/**
 * Writes geography/geography.json. Throws when a file is missing, a disputed line is not a border of the topology
 * (it would silently not be drawn dashed) or a disputed area is not a piece.
 */
export function buildGeography(): void {
  const hand = Hand.parse(readHand('geography'))
  for (const file of Object.values(hand.files)) {
    if (!existsSync(folder + file)) throw new Error(`geography/${file} is missing: run data/build/geometry`)
  }
  const topology = readPieces()
  const pieces = new Set(topology.objects.units.geometries.map((g) => String(g.id)))
  const pairs = borderPairs(topology)
  for (const [a, b] of hand.disputedLines) {
    if (!pairs.has(`${a}|${b}`)) throw new Error(`disputed line ${a}|${b} is no border of the topology`)
  }
  for (const area of hand.disputedAreas) if (!pieces.has(area)) throw new Error(`no piece ${area}`)
  writeAtlas('geography/geography.json', hand)
}

if (runAlone(import.meta.url)) buildGeography()
