// The nouns of figures that stand on the map as marks, and of how they came to stand; no behaviour.
import type { UnitId } from '../atlas/model'
import type { Region } from './inside'
import type { Box, Point } from './sheet'

/** A circle with an area in proportion to a count. */
export interface Circle {
  readonly unit: UnitId
  /** The middle of the land that was counted. */
  readonly at: Point
  /** px; 0 for a count of 0. */
  readonly radius: number
  /** Below zero: the circle is crossed by a bar. */
  readonly negative: boolean
  /** Not checked: dashed, with its number. */
  readonly text?: string
}

/** An unchecked figure of a layer that fills land: its number in a dashed frame. */
interface OpenMark {
  readonly unit: UnitId
  readonly at: Point
  readonly region: Region
  readonly text: string
}

export interface FigureMarks {
  /** Largest first, so that small ones are painted over large ones. */
  readonly circles: readonly Circle[]
  readonly open: readonly OpenMark[]
}

export interface PlacedFigures {
  readonly circles: readonly Circle[]
  /** Boxes about their places, px. */
  readonly open: readonly (OpenMark & { readonly box: Box })[]
  /** Size of the numbers, px. */
  readonly size: number
}
