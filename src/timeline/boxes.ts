// The words in which a scene is told: boxes in CSS px, faces and inks by name. Types only; nothing here measures or draws.
import type { EventId, Mark } from '../atlas/model'
import type { TimeScale } from '../time/span'
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
  /** Drawn as an outline: the date was not seen at a source. */
  readonly open: boolean
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
  /** Its label is shown, so the stroke is pale. */
  readonly labelled: boolean
}

export interface CursorBox {
  readonly x: number
  /** The day as a column, where days are wide. */
  readonly column: Rect | null
  readonly flag: Rect
  readonly words: TextBox
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
  readonly width: number
  readonly rows: CanvasRows
  readonly scale: TimeScale
  readonly lines: readonly LineBox[]
  readonly axis: readonly TextBox[]
  readonly eras: readonly EraBox[]
  readonly labels: readonly LabelBox[]
  readonly strokes: readonly StrokeBox[]
  /** What lies outside the window, under a veil. */
  readonly veils: readonly Rect[]
  readonly handles: readonly HandleBox[]
  readonly cursor: CursorBox | null
  readonly counts: SceneCounts
}
