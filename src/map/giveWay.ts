// How a view gives way beyond its limits while a hand holds it, and what the hand had asked for then; plain arithmetic, no DOM.
import { CLOSEST, placeLimits, scaleOf, type Camera, type Size } from './camera'
import type { Box } from './sheet'

/** A hand never gets farther beyond a limit than this: a share of the pane's side, and levels of zoom. */
const MOST = { place: 0.12, zoom: 0.35 } as const
/** Of what a hand asks beyond a limit, this share shows at first, less and less farther on. */
const FIRST = 0.5

/** What shows of an excess. Rises with it, and stays below `most`. */
function given(excess: number, most: number): number {
  return (most * excess) / (Math.abs(excess) + most / FIRST)
}

/** The excess of which so much shows; `given` undone. */
function asked(shown: number, most: number): number {
  const size = Math.min(Math.abs(shown), most * 0.98)
  return (Math.sign(shown) * (most / FIRST) * size) / (most - size)
}

type Give = typeof given

function zoomWith(give: Give, zoom: number, farthest: number): number {
  const kept = Math.min(Math.max(zoom, farthest), CLOSEST)
  return kept + give(zoom - kept, MOST.zoom)
}

function placeWith(give: Give, camera: Camera, size: Size, neat: Box): Camera {
  const scale = scaleOf(camera)
  const kept = placeLimits(camera, size, neat)
  const one = (at: number, from: number, side: number) => from + give((at - from) * scale, side * MOST.place) / scale
  const x = camera.x === kept.x ? kept.x : one(camera.x, kept.x, size.width)
  const y = camera.y === kept.y ? kept.y : one(camera.y, kept.y, size.height)
  return { ...camera, x, y }
} // prettier-ignore

/** A zoom beyond the limits, as it shows: within 0.35 levels of them. */
export function softZoom(zoom: number, farthest: number): number {
  return zoomWith(given, zoom, farthest)
}

/** A camera whose place lies beyond the limits, as it shows: within an eighth of the pane of them. Its zoom is left alone. */
export function softPlace(camera: Camera, size: Size, neat: Box): Camera {
  return placeWith(given, camera, size, neat)
}

/** What a hand had asked for where a camera shows that has given way: what the next hand goes on from, so that nothing jumps. */
export interface Held {
  /** With the zoom that shows. */
  readonly camera: Camera
  /** The zoom asked for. */
  readonly zoom: number
}

export function heldOf(camera: Camera, size: Size, neat: Box, farthest: number): Held {
  return { camera: placeWith(asked, camera, size, neat), zoom: zoomWith(asked, camera.zoom, farthest) }
}
