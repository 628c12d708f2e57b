// Which names an open fan would cut; px arithmetic, no canvas.
import { toPane, type Camera, type Size } from './camera'
import type { Fan } from './fan'
import type { PlacedName } from './plan'

/** Does a name come near the disc of the fan? At most as wide as its letters are high. */
export function isUnder(
  fan: Fan,
  { at, offset, text, size: letters }: PlacedName,
  camera: Camera,
  size: Size
): boolean {
  const [fanX, fanY] = toPane(camera, size, fan.at)
  const [x, y] = toPane(camera, size, at)
  const half = (Array.from(text).length * letters) / 2
  const near = Math.abs(x + offset[0] - fanX - fan.middle[0]) < fan.reach + half
  return near && Math.abs(y + offset[1] - fanY - fan.middle[1]) < fan.reach + letters / 2
}
