// Makes the shaded relief: the light and dark of the Natural Earth II picture, warped to the map's frame, as a see-through layer.
import { join } from 'node:path'
import { FRAME, unproject } from './albers'
import { dataPackage, sharp } from './packages'

/** Tiles of level 2: eight columns and four rows of 256 pixels, rows counted from the south. */
const COLUMNS = 8
const ROWS = 4
const TILE = 256
const WIDTH = COLUMNS * TILE
const HEIGHT = ROWS * TILE

/** Metres a pixel of the result. */
const PIXEL = 7000
/** Ink of the shade; how dark it is lies in the alpha. */
const INK = [60, 50, 40] as const
/** How strongly the shade shows: 1 would give the picture's own contrast. */
const STRENGTH = 1.1

/** Catmull-Rom through b and c. */
function cubic(a: number, b: number, c: number, d: number, t: number): number {
  return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))
}

function sampler(picture: Float32Array): (lon: number, lat: number) => number {
  const at = (x: number, y: number): number =>
    picture[Math.min(HEIGHT - 1, Math.max(0, y)) * WIDTH + Math.min(WIDTH - 1, Math.max(0, x))] ?? 0
  return (lon, lat) => {
    const x = ((lon + 180) / 360) * WIDTH - 0.5
    const y = ((90 - lat) / 180) * HEIGHT - 0.5
    const [left, top] = [Math.floor(x), Math.floor(y)]
    const row = (k: number): number =>
      cubic(at(left - 1, top + k), at(left, top + k), at(left + 1, top + k), at(left + 2, top + k), x - left)
    return cubic(row(-1), row(0), row(1), row(2), y - top)
  }
}

/** Writes the relief to `output` (WebP with alpha, about 90 KB). Its corners are those of FRAME. */
export async function buildRelief(output: string): Promise<void> {
  const image = sharp()
  const folder = join(dataPackage('@cesium/engine'), 'Source/Assets/Textures/NaturalEarthII/2')
  const tiles = Array.from({ length: COLUMNS * ROWS }, (_, i) => {
    const [column, row] = [Math.floor(i / ROWS), i % ROWS]
    return { input: join(folder, `${column}/${row}.jpg`), left: column * TILE, top: (ROWS - 1 - row) * TILE }
  })
  const canvas = { create: { width: WIDTH, height: HEIGHT, channels: 3, background: '#000' } }
  const world = await image(canvas).composite(tiles).png().toBuffer()
  const grey = await image(world).greyscale().raw().toBuffer()
  // What is broader than six pixels is land cover and climate, not relief.
  const broad = await image(world).greyscale().blur(6).raw().toBuffer()
  const sample = sampler(Float32Array.from(grey, (value, i) => value - (broad[i] ?? 0)))

  const width = Math.round((FRAME.x[1] - FRAME.x[0]) / PIXEL)
  const height = Math.round((FRAME.y[1] - FRAME.y[0]) / PIXEL)
  const shade = Buffer.alloc(width * height * 4)
  for (let j = 0; j < height; j++) {
    for (let i = 0; i < width; i++) {
      const [lon, lat] = unproject([FRAME.x[0] + (i + 0.5) * PIXEL, FRAME.y[1] - (j + 0.5) * PIXEL])
      const light = Math.max(90, Math.min(255, 238 + sample(lon, lat) * 2.4))
      shade.set([...INK, Math.round((255 - light) * STRENGTH)], (j * width + i) * 4)
    }
  }
  await image(shade, { raw: { width, height, channels: 4 } })
    .webp({ quality: 50, alphaQuality: 30 })
    .toFile(output)
}
