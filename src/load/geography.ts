// Checks geography.json and the shapes it names and puts them together; null where something is wrong.
import type { Geography, PiecesTopology, WaterTopology } from '../atlas/geography'
import { beside, type GeographyFiles } from './folder'
import type { Known } from './known'
import { nearest } from './nearest'
import { shown, type Step } from './problems'
import { checkRecord } from './record'
import type { Report } from './report'
import { disputedLineRule } from './rules/borders'
import { checkLines, checkTopology, piecesOf } from './rules/topology'
import { geography as schema, type RawGeography } from './schema/geography'
import { Site } from './site'

export interface Shapes {
  readonly pieces?: PiecesTopology
  readonly water?: WaterTopology
  readonly hatch?: NonNullable<Geography['hatch']>
  /** State of every piece; null when the topology of the pieces could not be read. */
  readonly states: ReadonlyMap<string, string> | null
}

/** Reports what is wrong with the shapes. They come before the units, which name their pieces. */
export function checkShapes(files: GeographyFiles, report: Report): Shapes {
  const { units, water, hatch } = files
  const read = (part: { value: unknown } | undefined) => part !== undefined && part.value !== undefined
  const shapes: { -readonly [K in keyof Shapes]: Shapes[K] } = { states: null }
  if (units && read(units)) {
    const site = new Site(report, units.file)
    if (checkTopology(units.value, ['units'], site)) {
      shapes.states = piecesOf(units.value, site)
      shapes.pieces = units.value as unknown as PiecesTopology // just checked, in plain loops
    }
  }
  if (water && read(water) && checkTopology(water.value, ['rivers', 'lakes'], new Site(report, water.file))) {
    shapes.water = water.value as unknown as WaterTopology // as above
  }
  if (hatch && read(hatch) && checkLines(hatch.value, new Site(report, hatch.file))) {
    shapes.hatch = hatch.value as NonNullable<Geography['hatch']> // as above
  }
  return shapes
}

export interface CheckedGeography {
  /** Absent where there is none or something is wrong with it. */
  readonly geography?: Geography
  /** The state whose pieces belong to units, where it can be told. */
  readonly home?: string
}

/** Reports what is wrong with geography.json itself. */
export function checkGeography(
  files: GeographyFiles | undefined,
  shapes: Shapes,
  report: Report,
  known: Known
): CheckedGeography {
  if (files?.main.value === undefined) return {}
  const { file, value } = files.main
  const site = new Site(report, file)
  const checked = checkRecord<RawGeography>(schema, value, site, known)
  if (!checked) return {}
  const { home, apart } = checked.sound
  const homeKnown = checkState(home, ['home'], shapes, site)
  for (const [i, state] of (apart ?? []).entries()) checkState(state, ['apart', i], shapes, site)
  if (shapes.pieces) disputedLineRule(checked.sound.disputedLines ?? [], shapes.pieces, site)
  for (const key of ['frame', 'neat'] as const) {
    const frame = checked.sound[key]
    for (const axis of ['x', 'y'] as const) {
      const [low, high] = frame?.[axis] ?? [0, 1]
      if (low >= high)
        site.error([key, axis], { given: `[${low}, ${high}]`, expected: 'the lower number first' })
    }
  }
  return {
    ...(home !== undefined && homeKnown && { home }),
    // Whole means that the schema found nothing wrong.
    ...(checked.whole &&
      shapes.pieces && { geography: assembled(file, value as RawGeography, shapes.pieces, shapes) })
  }
}

function checkState(
  state: string | undefined,
  path: readonly Step[],
  { states }: Shapes,
  site: Site
): boolean {
  if (!states || state === undefined) return true
  const known = new Set(states.values())
  if (known.has(state)) return true
  const near = nearest(state, known)
  const expected = 'a state (st) of the geometry'
  site.error(path, { given: shown(state), expected, ...(near !== undefined && { nearest: near }) })
  return false
}

function assembled(
  file: string,
  raw: RawGeography,
  pieces: PiecesTopology,
  { water, hatch }: Shapes
): Geography {
  const {
    projection,
    frame,
    neat,
    about = [],
    home,
    apart,
    disputedLines,
    disputedAreas,
    labels,
    files
  } = raw
  return {
    ...{ projection, frame, neat, about, home, apart, disputedLines, disputedAreas, labels, pieces },
    ...(water && { water }),
    ...(hatch && { hatch }),
    ...(files.relief !== undefined && { relief: beside(file, files.relief) })
  }
}
