// What is to be placed in a pane at rest, and where it came to stand: the nouns of the plan, no behaviour.
import type { BoxGrid } from './boxGrid'
import type { FigureMarks, PlacedFigures } from './figurePlan'
import type { Group, Standers } from './gather'
import type { Region } from './inside'
import type { Corner, Flag, Obstacles } from './names'
import type { Box, Point } from './sheet'

export type Face = 'serif' | 'sans'

/** Width of words, px. */
export type Measure = (text: string, size: number, weight: number, face: Face, spacing?: number) => number

export interface UnitName {
  readonly text: string
  readonly at: Point
  readonly region: Region
  /** Too small for its name: it may stand beside. */
  readonly small: boolean
  /** The selected unit and units of the top class come before counts. */
  readonly first: boolean
  /** Its figure, where the layer prints the sign of each; it may stand without the name, which is then empty. */
  readonly figure?: string
}

export interface AroundName {
  readonly text: string
  readonly at: Point
  /** The land that bears the name, where the anchor lies on it. */
  readonly region?: Region
}

/** A seat from which a unit is run. */
export interface SeatName {
  /** Empty where the unit bears the same name. */
  readonly text: string
  readonly at: Point
  /** The unit is this town: a municipality. */
  readonly own: boolean
}

/** Where the sign of a seat stands on the sheet. */
export type SeatSign = Pick<SeatName, 'at' | 'own'>

/** What is to be placed. Units and neighbours in the order of their claim. */
export interface Scene {
  readonly standers: Standers
  readonly units: readonly UnitName[]
  readonly around: readonly AroundName[]
  readonly seats?: readonly SeatName[]
  readonly home: Region
  /** Name of the selected event's place. */
  readonly flag?: string
  readonly neat: Box
  /** Figures that stand as marks of their own. */
  readonly figures?: FigureMarks
}

export interface Style {
  /** Size of provinces' names, px. */
  readonly name: number
  /** Size of neighbours' names and of counts, px. */
  readonly minor: number
  readonly flag: number
  /** Letter spacing of neighbours' names, px. */
  readonly spacing: number
  /** Radius of a token, px; signs follow from it. */
  readonly radius: number
  /** Radius of a dot, px. */
  readonly dot: number
  /** Distances at which marks join, in radii. */
  readonly apart: { readonly tokens: number; readonly dotToToken: number; readonly dots: number }
}

/** A name whose middle stands `offset` px from its anchor `at`. */
export interface PlacedName {
  readonly kind: 'unit' | 'seat' | 'around' | 'figure'
  readonly text: string
  readonly at: Point
  readonly offset: Point
  readonly size: number
  /** Middle of the name on the sheet, to ask what lies under it. */
  readonly middle: Point
  /** Where it stood in the pane for which it was placed, px; the same object for a name and the figure under it. */
  readonly box: Box
}

export interface PlacedGroup extends Group {
  readonly radius: number
  /** The count and its box relative to the mark, px; absent for a mark that stands for one event only. */
  readonly count?: { readonly box: Box; readonly text: string }
}

/** What marks of events abroad were brought into sight of, and where they found room. */
export interface Edge {
  /** px of the pane */
  readonly cards: readonly Box[]
  /** Where the sheet ends, px of zoom 0. */
  readonly neat: Box
  /** From their place on the sheet's edge to the one where they stand, px of zoom 0. */
  readonly found: ReadonlyMap<Point, Point>
}

export interface Plan {
  readonly groups: readonly PlacedGroup[]
  readonly dots: readonly PlacedGroup[]
  readonly names: readonly PlacedName[]
  readonly seats?: readonly SeatSign[]
  readonly figures?: PlacedFigures
  readonly edge: Edge
  readonly flag?: { readonly at: Point; readonly text: string; readonly size: number; readonly flag: Flag }
}

/** A token or sign where it stands; counts and joined dots are added to it. */
export interface Standing {
  readonly group: Group
  readonly at: Point
  readonly radius: number
  /** Dots that a name covered. */
  readonly joined: Group[]
  /** Relative to the mark. */
  count?: Box
}

/** What the steps of one pass share. */
export interface Room {
  readonly pane: Box
  readonly taken: Obstacles
  /** Lines of circles: names keep off them where there is room, else cross them. */
  readonly rings: Obstacles
  /** Boxes of names placed so far: counts and dots give way to them. */
  readonly nameBoxes: Obstacles
  /** Tokens and signs and their counts: other counts give way to them. */
  readonly standing: BoxGrid<Standing>
  /** The corners at which counts stood before, by place: they stay there where there is room. */
  readonly corners: ReadonlyMap<Point, Corner>
  readonly style: Style
  readonly measure: Measure
  readonly scale: number
  /** The pane on the sheet. */
  readonly shown: Box
  at(point: Point): Point
  onSheet(at: Point): Point
  within(region: Region): (at: Point) => boolean
}
