// Outlines of areas as SVG path data, made once each and kept as long as these are; text only, no DOM.
import type { Area } from './shapes'

/** Steps of path data a px of zoom 0: at the closest view one is a sixth of a px. */
export const STEPS = 1024

const known = new WeakMap<Area, string>()

/** All rings of an area in whole steps, to be filled by the even-odd or the winding rule alike. */
export function outlineOf(area: Area): string {
  const made = known.get(area) ?? area.flatMap((rings) => rings.map(ringOf)).join('')
  known.set(area, made)
  return made
}

function ringOf(ring: Area[number][number]): string {
  let data = ''
  let [left, top] = [0, 0]
  for (const [x, y] of ring) {
    const [toX, toY] = [Math.round(x * STEPS), Math.round(y * STEPS)]
    data += data === '' ? `M${toX} ${toY}l` : `${toX - left} ${toY - top} `
    ;[left, top] = [toX, toY]
  }
  return data === '' ? '' : `${data}z`
}
