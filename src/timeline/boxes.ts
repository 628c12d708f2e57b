// The words in which a scene is told: boxes in CSS px, faces and inks by name. Types only; nothing here measures or draws.
import type { AtlasEvent, EventId, Mark } from '../atlas/model'
import type { TimeScale } from '../time/span'
import type { GroupRow } from './groupRows'
import type { Listing } from './listing'
import type { CanvasRows } from './rows'

/** Type of a text: size and weight are the painter's, the same that it measured with. */
export type Face = 'label' | 'chosen' | 'axis' | 'major' | 'flag' | 'era'

/** Width of a text in CSS px. */
export type Measure = (text: string, face: Face) => number

/** Tokens without their dashes: `ink-2` is `--ink-2`. */
type Ink = 'ink' | 'ink-2' | 'ink-3' | 'on-accent'

export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface TextBox {
  /** Left end and baseline. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly text: string
  readonly face: Face
  readonly ink: Ink
}

export interface LineBox {
  readonly x: number
  readonly top: number
  readonly bottom: number
  readonly tone: 'rule' | 'hair' | 'control'
}

/** A band that comes and goes softly; px of its four turning points, `left` and `right` its drawn ends. */
export interface Soft {
  readonly left: number
  readonly right: number
  readonly from: number
  readonly full: number
  readonly fade: number
  readonly to: number
}

export interface EraBox {
  readonly id: string
  readonly soft: Soft
  readonly y: number
  readonly height: number
  readonly name: TextBox | null
}

export interface BarBox {
  readonly mark: Mark
  readonly soft: Soft
  readonly y: number
  readonly height: number
}

export interface MarkBox {
  readonly mark: Mark
  /** Middle. */
  readonly x: number
  readonly y: number
  /** Half of its box. */
  readonly radius: number
  /** Drawn with a dashed outline: the date was not seen at a source. */
  readonly open: boolean
  readonly confidence: AtlasEvent['confidence']
  /** Of how many lanes it is besides its own. */
  readonly more: number
}

/** An event that has found a lane. */
export interface LabelBox {
  readonly id: EventId
  readonly lane: number
  readonly side: 'right' | 'left'
  readonly mark: MarkBox
  /** Null when the title is too long to be shown whole. */
  readonly text: TextBox | null
  readonly bar: BarBox | null
  /** Mark and text with their air: what is tinted when selected and hit by a pointer. */
  readonly box: Rect
  readonly selected: boolean
}

/** The stroke above the axis that every event of the pane has. */
export interface StrokeBox {
  readonly id: EventId
  readonly mark: Mark
  readonly x: number
  /** Day on which the mark stands. */
  readonly at: number
  /** Its label is shown, so the stroke is pale. */
  readonly labelled: boolean
  readonly weight: number
}

/** As many events as cannot be told apart as strokes: their number by kind, one on the other. */
export interface ColumnBox extends Rect {
  /** Days, half-open, in which their marks stand. */
  readonly from: number
  readonly to: number
  /** From the foot up. */
  readonly parts: readonly { readonly mark: Mark; readonly y: number; readonly height: number }[]
  readonly count: number
  /** It stands for more than its height says. */
  readonly cut: boolean
  /** Half-open run of slots of the listing. */
  readonly slots: readonly [first: number, after: number]
}

/** Strokes and columns in one row. */
export interface CountRow {
  readonly listing: Listing
  readonly top: number
  readonly foot: number
  readonly strokes: readonly StrokeBox[]
  readonly columns: readonly ColumnBox[]
}

/** A lane of its own for a kind, a unit, a person or a confidence: its labels are among all labels. */
export interface GroupBox {
  readonly key: string
  readonly top: number
  readonly height: number
  readonly folded: boolean
  readonly row: CountRow
}

/** A lane where it lies among all, in sight or not. */
export type PlacedGroup = GroupRow & { readonly key: string }

/** A figure where it stands: as wide as the time that it was counted over. */
export interface FigureStep {
  readonly x: number
  readonly width: number
  readonly y: number
  /** Its place among the series: each has its own dash. */
  readonly series: number
  /** Of the series that the map fills the land with: a column. Where the map prefers none, none is. */
  readonly filled: boolean
  /** A line over a year; a bracket over a longer or shorter stretch; a dot on a day. */
  readonly form: 'year' | 'stretch' | 'day'
  /** Not checked, or claimed only. */
  readonly open: boolean
}

export interface FigureRow {
  readonly top: number
  readonly foot: number
  /** Where zero is. */
  readonly zero: number
  /** Hairlines at the numbers of the axis. */
  readonly lines: readonly number[]
  readonly steps: readonly FigureStep[]
  /** Years that nobody counted. */
  readonly gaps: readonly Rect[]
  readonly words: readonly TextBox[]
}

export interface CursorBox {
  readonly x: number
  /** The day as a column, where days are wide. */
  readonly column: Rect | null
  readonly flag: Rect
  readonly words: TextBox
}

/** The other day of a comparison. */
export interface ComparedBoxes {
  /** The years whose figures are compared, as columns. */
  readonly columns: readonly Rect[]
  /** Line and flag of the day that the cursor's is compared with; null when it is not on the pane. */
  readonly flag: CursorBox | null
}

export interface HandleBox {
  readonly end: 'start' | 'end'
  readonly x: number
  readonly grip: Rect
}

interface SceneCounts {
  /** Events that touch the window. */
  readonly events: number
  /** Of these, with a label. */
  readonly labelled: number
  /** Of these, without a label and with their stroke beyond the pane. */
  readonly through: number
}

export interface Scene {
  /** px by which the lanes are scrolled. */
  readonly scroll: number
  /** Where all lanes lie, in sight or not; none where lanes are not of anything. */
  readonly places: readonly PlacedGroup[]
  readonly width: number
  readonly rows: CanvasRows
  readonly scale: TimeScale
  readonly lines: readonly LineBox[]
  readonly axis: readonly TextBox[]
  readonly eras: readonly EraBox[]
  readonly labels: readonly LabelBox[]
  /** The row above the axis. */
  readonly strokes: readonly StrokeBox[]
  readonly columns: readonly ColumnBox[]
  /** How many events the highest column stands for, in words. */
  readonly columnKey: TextBox | null
  /** Figures of the map's layer over the years; null where their row is not shown. */
  readonly figures: FigureRow | null
  /** All rows of strokes and columns, the one above the axis first. */
  readonly countRows: readonly CountRow[]
  /** Those in sight; none where lanes are not of anything. */
  readonly groups: readonly GroupBox[]
  /** What lies outside the window, under a veil. */
  readonly veils: readonly Rect[]
  readonly handles: readonly HandleBox[]
  readonly cursor: CursorBox | null
  /** Null where nothing is compared. */
  readonly compared: ComparedBoxes | null
  readonly counts: SceneCounts
}
