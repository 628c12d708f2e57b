// What the steps of painting marks and names share: the brush, and what there is to paint. No state.
import type { AtlasEvent, Mark as MarkShape, UnitId } from '../atlas/model'
import type { Theme } from '../marks/theme'
import type { Fan } from './fan'
import type { Land } from './land'
import type { PlacedGroup, PlacedName, Plan } from './plan'
import type { Box, Point } from './sheet'
import type { Canvas2D } from './surface'
import type { Trace } from './traces'

/** Colours of one name, as CSS colours. */
export interface NameInk {
  readonly ink: string
  readonly halo: string
}

/** What names look like that are painted or laid out. */
export interface NameLook {
  readonly theme: Theme
  /** Between letters of neighbours' names, px. */
  readonly spacing: number
  readonly inkOf: (name: PlacedName) => NameInk
}

/** An open fan and what of it is chosen or pointed at. */
export interface FanScene {
  readonly fan: Fan
  /** How far it has opened, 0..1. */
  readonly share: number
  readonly hovered: AtlasEvent | null
  readonly selected: AtlasEvent | null
}

export interface OverScene {
  readonly plan: Plan
  /** Units that have just changed, and the land that went from one to another. */
  readonly changed: readonly Land[]
  readonly moved: Land | null
  readonly chosen: readonly Land[]
  readonly hovered: readonly Land[]
  /** Units whose circles or open figures are drawn stronger. */
  readonly lit: ReadonlySet<UnitId>
  /** Where the printed sheet ends, px of zoom 0. */
  readonly neat: Box
  /** Lines and areas of events, in the order of painting. */
  readonly traces: readonly Trace[]
  /** Is it chosen or pointed at? */
  readonly isLit: (trace: Trace) => boolean
  /** The open fan, if there is one. */
  readonly fan: FanScene | null
  /** The group or dot that holds the hovered event. */
  readonly hoveredGroup: PlacedGroup | null
  /** Names that are painted with the marks, while the map moves. */
  readonly names: readonly PlacedName[]
  readonly look: NameLook
  readonly shapeOf: (group: PlacedGroup) => MarkShape
  /** Size of counts, px. */
  readonly minor: number
}

/** What every paint step needs. */
export interface Brush {
  readonly ctx: Canvas2D
  readonly theme: Theme
  /** Place of the pane. */
  readonly at: (point: Point) => Point
}
