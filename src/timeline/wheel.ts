// What one turn of a wheel or stroke on a trackpad asks for: a zoom factor or a pan in px. Arithmetic only.

export interface WheelTurn {
  readonly deltaX: number
  readonly deltaY: number
  /** 0 px, 1 lines, 2 pages */
  readonly deltaMode: number
  readonly shiftKey: boolean
  /** Set by browsers for a pinch on a trackpad. */
  readonly ctrlKey: boolean
}

export type WheelAsk =
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'pan'; readonly px: number }
  | { readonly kind: 'none' }

const PX_A_LINE = 33
/** Most px that one event counts, so that a free-spinning wheel stays readable. */
const MOST = 240
/** A usual notch of 100 px shows a quarter more or a fifth less. */
const ZOOM_A_PX = Math.log(1.25) / 100
const PINCH_A_PX = 0.01

/** Turns with less than this between them are one stroke, ms: a trackpad sends on for a while after the fingers are gone. */
export const STROKE_REST = 180
/** A stroke changes its way only where the other one is plainly meant. */
const PLAINLY = 3

/**
 * Asks of one turn after another. Within a stroke a zoom stays a zoom and a pan a pan, so that the last, slanting turns of
 * a trackpad's momentum do not jump from the one to the other; a key held or let go begins a new stroke.
 */
export function wheelStroke(): (turn: WheelTurn, page: number, time: number) => WheelAsk {
  let last: { time: number; keys: string; kind: WheelAsk['kind'] } | null = null
  return (turn, page, time) => {
    const keys = `${turn.ctrlKey} ${turn.shiftKey}`
    const asked = wheelAsk(turn, page)
    const goesOn =
      last && time - last.time <= STROKE_REST && last.keys === keys && !turn.ctrlKey && !turn.shiftKey
    const kind = goesOn && last ? lasting(turn, last.kind, asked.kind) : asked.kind
    last = { time, keys, kind: kind === 'none' && last ? last.kind : kind }
    if (kind === asked.kind || asked.kind === 'none') return asked
    // Only the way that the stroke has is followed.
    return wheelAsk({ ...turn, ...(kind === 'pan' ? { deltaY: 0 } : { deltaX: 0 }) }, page)
  }
}

function lasting(
  { deltaX, deltaY }: WheelTurn,
  before: WheelAsk['kind'],
  now: WheelAsk['kind']
): WheelAsk['kind'] {
  if (before === 'none' || now === 'none' || before === now) return now
  const [along, across] = before === 'pan' ? [deltaX, deltaY] : [deltaY, deltaX]
  return Math.abs(across) > PLAINLY * Math.abs(along) ? now : before
}

/** In proportion to the deltas; sideways, or with Shift, it pans, later if positive. @param page px of a page of the pane */
export function wheelAsk(turn: WheelTurn, page: number): WheelAsk {
  const unit = turn.deltaMode === 1 ? PX_A_LINE : turn.deltaMode === 2 ? page : 1
  const cut = (px: number) => Math.max(-MOST, Math.min(MOST, px * unit))
  const [x, y] = [cut(turn.deltaX), cut(turn.deltaY)]
  if (x === 0 && y === 0) return { kind: 'none' }
  if (turn.ctrlKey) return { kind: 'zoom', factor: Math.exp(y * PINCH_A_PX) }
  if (turn.shiftKey) return { kind: 'pan', px: Math.abs(x) > Math.abs(y) ? x : y }
  if (Math.abs(x) > Math.abs(y)) return { kind: 'pan', px: x }
  return { kind: 'zoom', factor: Math.exp(y * ZOOM_A_PX) }
}
