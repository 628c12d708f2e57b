// How the height of the pane is shared out among bar, strip, eras, lanes, strokes and axis; sizes only, no time and no events.

/** Tops and heights in CSS px. Lanes are counted from the top of the lane area. */
export interface PaneRows {
  readonly bar: number
  readonly strip: number
  /** Height of the main canvas, below bar and strip. */
  readonly canvas: number
  /** Free paper left and right of the drawing, into which the handles may reach. */
  readonly inset: number
}

/** px beside the drawing for the names of lanes. */
export function gutterOf(width: number, unit: number): number {
  return Math.round(Math.min(width * 0.3, Math.max(104, Math.min(176, width * 0.13)) * unit))
}

/** Rows inside the main canvas, from its top. */
export interface CanvasRows {
  /** px of one interface pixel: 1, or more with larger text. */
  readonly unit: number
  readonly eraRows: number
  readonly eraHeight: number
  readonly laneTop: number
  readonly lanes: number
  readonly laneHeight: number
  readonly strokeTop: number
  /** Where the row of figures begins, below the strokes; the same as `axisTop` where there is none. */
  readonly figureTop: number
  readonly axisTop: number
  readonly height: number
}

/** @param unit text size as a factor of the usual 16 px */
export function paneRows(width: number, height: number, unit = 1): PaneRows {
  const h = height / unit
  const bar = h < 250 ? 40 : h < 380 ? 48 : 56
  const strip = h < 250 ? 36 : h < 310 ? 44 : h < 380 ? 48 : 64
  const gap = h < 310 ? 8 : 10
  const taken = Math.min(height, (bar + strip + gap) * unit)
  return {
    bar: bar * unit,
    strip: strip * unit,
    canvas: Math.max(0, height - taken),
    inset: width >= 1600 ? 24 : width >= 480 ? 16 : 12
  }
}

/**
 * Eras give way first, then lanes, then strokes: a low pane keeps its axis.
 * @param deep the strokes are so many that columns stand for them, which need height
 * @param figures the row of figures is shown, if there is room for it and one lane
 */
export function canvasRows(height: number, unit = 1, deep = false, figures = false): CanvasRows {
  const h = height / unit
  const axis = Math.min(h, 32)
  const strokes = Math.min(h - axis, deep && h >= 120 ? 42 : 16)
  const wanted = h >= 230 ? 64 : 50
  const row = figures && h - axis - strokes - wanted >= 24 ? wanted : 0
  const free = h - axis - strokes - row
  const eraRows = free < 94 ? 0 : free < 200 ? 1 : 2
  const eraHeight = free < 150 ? 22 : 24
  const eras = eraRows === 0 ? 0 : eraRows * eraHeight + (free < 150 ? 4 : 6)
  // A lane is 24 px; a hair less is better than a lane less, and what is left over goes between them.
  const lanes = Math.max(0, Math.floor((free - eras) / 23.5))
  const laneHeight = lanes === 0 ? 24 : Math.min(30, (free - eras) / lanes)
  const axisTop = h - axis
  return {
    unit,
    eraRows,
    eraHeight: eraHeight * unit,
    laneTop: eras * unit,
    lanes,
    laneHeight: laneHeight * unit,
    strokeTop: (axisTop - row - strokes) * unit,
    figureTop: (axisTop - row) * unit,
    axisTop: axisTop * unit,
    height
  }
}
