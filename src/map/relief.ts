// The picture of the relief, fetched and cut to the land of the sheet; it is painted elsewhere.
import { areaPath } from './paths'
import type { Ground } from './shapes'
import type { Sheet } from './sheet'

/** Null where it cannot be had: the map is whole without it. */
export async function reliefFrom(
  address: string,
  ground: Ground,
  sheet: Sheet
): Promise<CanvasImageSource | null> {
  const image = new Image()
  image.src = address
  try {
    await image.decode()
  } catch {
    return null
  }
  return onLand(image, ground, sheet)
}

/** The relief picture with everything but land taken off, in its own resolution; null where canvases cannot be had. */
function onLand(image: HTMLImageElement, ground: Ground, sheet: Sheet): CanvasImageSource | null {
  const { naturalWidth: width, naturalHeight: height } = image
  const ctx = new OffscreenCanvas(width, height).getContext('2d')
  if (!ctx) return null
  const [left, top, right, bottom] = sheet.frame
  const [kx, ky] = [width / (right - left), height / (bottom - top)]
  ctx.setTransform(kx, 0, 0, ky, -left * kx, -top * ky)
  ctx.fill(areaPath(ground.land()), 'evenodd')
  ctx.setTransform(1, 0, 0, 1, 0, 0)
  ctx.globalCompositeOperation = 'source-in'
  ctx.drawImage(image, 0, 0)
  return ctx.canvas
}
