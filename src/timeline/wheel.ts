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
