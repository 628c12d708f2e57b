// The patterns that stand beside colour where a theme asks for them: one a class, heavier from class to class; and the hatch. Descriptions, no drawing.

/** Dots or level lines in a square tile, px at the usual text size; `line`: thickness, or radius of a dot. */
export interface Pattern {
  readonly side: number
  readonly line: number
  readonly kind: 'dots' | 'rows' | 'columns' | 'grid'
}

/** Side of the tile of slanted lines for land without a figure, px at the usual text size (they lie 6.4 px apart), and their thickness. */
export const HATCH = { side: 9, line: 1.1 } as const

/** By colour token. Slanted lines are kept for land without a figure; the lightest class and the neutral one stay plain. */
const PATTERNS: Readonly<Record<string, Pattern>> = {
  '--c2': { kind: 'dots', side: 11, line: 0.9 },
  '--c3': { kind: 'dots', side: 7, line: 1.1 },
  '--c4': { kind: 'rows', side: 8, line: 1 },
  '--c5': { kind: 'rows', side: 5, line: 1.1 },
  '--c6': { kind: 'grid', side: 6, line: 1.1 },
  '--d1': { kind: 'dots', side: 11, line: 0.9 },
  '--d2': { kind: 'dots', side: 7, line: 1.1 },
  '--d3': { kind: 'rows', side: 7, line: 1 },
  '--d4': { kind: 'rows', side: 4.5, line: 1.1 },
  '--d-1-soft': { kind: 'columns', side: 11, line: 0.8 },
  '--d-1': { kind: 'columns', side: 8, line: 1 },
  '--d-2': { kind: 'columns', side: 6, line: 1.1 },
  '--d-3': { kind: 'columns', side: 4.5, line: 1.2 }
}

export function patternOf(token: string): Pattern | null {
  return PATTERNS[token] ?? null
}

/** The strokes of one tile as an SVG path of lines, `line` thick; dots are lines of no length with round ends. */
export function tilePath({ kind, side }: Pattern): string {
  const middle = side / 2
  if (kind === 'dots') return `M${middle} ${middle}h.001`
  const row = `M0 ${middle}H${side}`
  const column = `M${middle} 0V${side}`
  return kind === 'rows' ? row : kind === 'columns' ? column : row + column
}

/** Thickness of the strokes of a tile, px. */
export function tileLine({ kind, line }: Pattern): number {
  return kind === 'dots' ? 2 * line : line
}
