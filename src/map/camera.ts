// What part of the sheet a pane shows, as an immutable value with pan, zoom, limits and the way between two; no Leaflet, no DOM.
import type { Box, Point } from './sheet'

/** The place of the sheet in the pane's middle (px of zoom 0) and the zoom: at z one px of zoom 0 is 2^z px. */
export interface Camera {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

/** Size of a pane in CSS px. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** Beyond this the data has nothing more to show: 85 m of ground a px. */
export const CLOSEST = 7.5

export function scaleOf({ zoom }: Camera): number {
  return 2 ** zoom
}

export function sameCamera(a: Camera, b: Camera): boolean {
  return a.x === b.x && a.y === b.y && a.zoom === b.zoom
}

/** From the sheet to px of the pane, from its upper left corner. */
export function toPane(camera: Camera, size: Size, [x, y]: Point): Point {
  const scale = scaleOf(camera)
  return [(x - camera.x) * scale + size.width / 2, (y - camera.y) * scale + size.height / 2]
}

/** The same for many places, the scale worked out once. */
export function paneOf(camera: Camera, { width, height }: Size): (at: Point) => Point {
  const scale = scaleOf(camera)
  const [left, top] = [width / 2 - camera.x * scale, height / 2 - camera.y * scale]
  return ([x, y]) => [x * scale + left, y * scale + top]
}

/** From px of the pane to the sheet. */
export function toSheet(camera: Camera, size: Size, [x, y]: Point): Point {
  const scale = scaleOf(camera)
  return [(x - size.width / 2) / scale + camera.x, (y - size.height / 2) / scale + camera.y]
}

/** The part of the sheet that a pane shows, with `margin` px more on every side. */
export function shownBox(camera: Camera, size: Size, margin = 0): Box {
  const [left, top] = toSheet(camera, size, [-margin, -margin])
  const [right, bottom] = toSheet(camera, size, [size.width + margin, size.height + margin])
  return [left, top, right, bottom]
}

/** Moves the eye by px of the pane: right and down if positive. */
export function panCamera(camera: Camera, dx: number, dy: number): Camera {
  const scale = scaleOf(camera)
  return { ...camera, x: camera.x + dx / scale, y: camera.y + dy / scale }
}

/** Another zoom with the place under `at` (px of the pane) kept where it is. */
export function zoomCamera(camera: Camera, size: Size, at: Point, zoom: number): Camera {
  const [x, y] = toSheet(camera, size, at)
  const scale = 2 ** zoom
  return { x: x - (at[0] - size.width / 2) / scale, y: y - (at[1] - size.height / 2) / scale, zoom }
}

/** Rooms at the pane's edges that something else covers, px. */
export interface Margins {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Air that stays around a fitted box, as a share of the pane. */
const AIR = { x: 0.05, y: 0.024 } as const

/**
 * The camera that shows a whole box as large as the pane allows. What is left over goes to the left and the top first, as far as
 * cards stand there, so that they cover little; `room.right` and `room.bottom` are kept where the pane has that much to spare.
 */
export function fitCamera(box: Box, size: Size, room: Margins): Camera {
  const [left, top, right, bottom] = box
  const [airX, airY] = [size.width * AIR.x, size.height * AIR.y]
  const scale = Math.min((size.width - 2 * airX) / (right - left), (size.height - 2 * airY) / (bottom - top))
  const before = (pane: number, part: number, air: number, near: number, far: number) => {
    const free = pane - part * scale
    const most = free - Math.min(Math.max(far, air), free / 2)
    return Math.min(Math.max(free / 2, near), most)
  }
  const x = before(size.width, right - left, airX, room.left, room.right)
  const y = before(size.height, bottom - top, airY, room.top, room.bottom)
  return {
    x: left + (size.width / 2 - x) / scale,
    y: top + (size.height / 2 - y) / scale,
    zoom: Math.log2(scale)
  }
}

/** The smallest zoom allowed: the whole sheet in the pane, and never more than the zoom of the home view. */
export function farthestZoom(neat: Box, size: Size, homeZoom: number): number {
  const fits = Math.min(size.width / (neat[2] - neat[0]), size.height / (neat[3] - neat[1])) * 0.94
  return Math.min(homeZoom, Math.log2(Math.max(fits, 1e-3)))
}

/** The nearest place at which the sheet lies over the middle fifth of the pane; the zoom is left alone. */
export function placeLimits(camera: Camera, size: Size, neat: Box): Camera {
  const scale = scaleOf(camera)
  const limit = (at: number, from: number, to: number, pane: number) => {
    const reach = (pane * 0.1) / scale
    const [least, most] = [from + reach, to - reach]
    return least > most ? (from + to) / 2 : Math.min(Math.max(at, least), most)
  }
  const x = limit(camera.x, neat[0], neat[2], size.width)
  const y = limit(camera.y, neat[1], neat[3], size.height)
  return x === camera.x && y === camera.y ? camera : { ...camera, x, y }
}

/** Keeps the zoom in its limits (about the pane's middle) and the sheet over the middle fifth of the pane. */
export function limitCamera(camera: Camera, size: Size, neat: Box, farthest: number): Camera {
  const zoom = Math.min(Math.max(camera.zoom, farthest), CLOSEST)
  return placeLimits(zoom === camera.zoom ? camera : { ...camera, zoom }, size, neat)
}

/** The zoom on which a wheel turn from `before` comes to rest: the nearest quarter, and at least one on from a real turn. */
export function restingZoom(before: number, now: number, step = 0.25): number {
  const nearest = Math.round(now / step) * step
  const moved = now - before
  if (Math.abs(moved) < step / 5) return before
  if (Math.abs(nearest - before) >= step / 2 && Math.sign(nearest - before) === Math.sign(moved))
    return nearest
  return moved > 0
    ? (Math.floor(before / step + 1e-6) + 1) * step
    : (Math.ceil(before / step - 1e-6) - 1) * step
}

/** The camera a share (0..1) of the way: a change of zoom keeps the one place still that both views have in common. */
export function between(from: Camera, to: Camera, share: number): Camera {
  if (share <= 0) return from
  if (share >= 1) return to
  const zoom = from.zoom + (to.zoom - from.zoom) * share
  const turn = 1 - 2 ** (from.zoom - to.zoom)
  const moved = Math.abs(turn) < 1e-6 ? share : (1 - 2 ** (from.zoom - zoom)) / turn
  return { x: from.x + (to.x - from.x) * moved, y: from.y + (to.y - from.y) * moved, zoom }
}

/** Moves just far enough that a place shows at least within the margins; the same camera when it does already. */
export function revealPoint(camera: Camera, size: Size, point: Point, margins: Margins): Camera {
  const [x, y] = toPane(camera, size, point)
  const least = (at: number, from: number, to: number) =>
    from > to ? at - (from + to) / 2 : Math.min(0, at - from) + Math.max(0, at - to)
  const dx = least(x, margins.left, size.width - margins.right)
  const dy = least(y, margins.top, size.height - margins.bottom)
  return dx === 0 && dy === 0 ? camera : panCamera(camera, dx, dy)
}
