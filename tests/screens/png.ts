// Pictures of the page as pixels and back: reads the PNG files that browsers write, and writes small ones of at most 256 colours.
import { crc32, deflateSync, inflateSync } from 'node:zlib'

export interface Picture {
  readonly width: number
  readonly height: number
  /** Red, green, blue of every pixel, row by row. */
  readonly rgb: Uint8Array
}

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])

/** @throws Error for other PNG files than those of browsers: 8 bits a channel, RGB or RGBA, not interlaced */
export function readPng(file: Buffer): Picture {
  const parts: Buffer[] = []
  let [width, height, channels] = [0, 0, 0]
  for (let at = SIGNATURE.length; at < file.length;) {
    const length = file.readUInt32BE(at)
    const type = file.toString('latin1', at + 4, at + 8)
    const data = file.subarray(at + 8, at + 8 + length)
    if (type === 'IHDR') {
      ;[width, height] = [data.readUInt32BE(0), data.readUInt32BE(4)]
      channels = data[9] === 6 ? 4 : data[9] === 2 ? 3 : 0
      if (data[8] !== 8 || channels === 0 || data[12] !== 0) throw new Error('not a PNG of a browser')
    } else if (type === 'IDAT') parts.push(data)
    at += length + 12
  }
  const raw = unfilter(inflateSync(Buffer.concat(parts)), width * channels, height, channels)
  const rgb = new Uint8Array(width * height * 3)
  for (let i = 0; i < width * height; i++)
    for (let c = 0; c < 3; c++) rgb[i * 3 + c] = raw[i * channels + c] ?? 0
  return { width, height, rgb }
}

/** Undoes the prediction of each row from its neighbours (PNG specification, 9.2). */
function unfilter(data: Buffer, stride: number, height: number, step: number): Uint8Array {
  const out = new Uint8Array(stride * height)
  for (let y = 0; y < height; y++) {
    const filter = data[y * (stride + 1)] ?? 0
    const row = y * stride
    for (let x = 0; x < stride; x++) {
      const left = x >= step ? (out[row + x - step] ?? 0) : 0
      const up = y > 0 ? (out[row + x - stride] ?? 0) : 0
      const corner = x >= step && y > 0 ? (out[row + x - stride - step] ?? 0) : 0
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0
      out[row + x] = (data[y * (stride + 1) + 1 + x] ?? 0) + guess
    }
  }
  return out
}

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

/** The picture in at most 256 colours, chosen by median cut over its 5-bit colours. */
export function smallPng({ width, height, rgb }: Picture): Buffer {
  const counts = new Map<number, number>()
  const coarse = (i: number) =>
    (((rgb[i] ?? 0) >> 2) << 12) | (((rgb[i + 1] ?? 0) >> 2) << 6) | ((rgb[i + 2] ?? 0) >> 2)
  for (let i = 0; i < rgb.length; i += 3) counts.set(coarse(i), (counts.get(coarse(i)) ?? 0) + 1)
  const boxes = cut([...counts].map(([colour, count]) => ({ colour, count })))
  const palette = Buffer.alloc(256 * 3)
  const indexOf = new Map<number, number>()
  boxes.forEach((box, index) => {
    const total = box.reduce((sum, { count }) => sum + count, 0)
    for (let c = 0; c < 3; c++)
      palette[index * 3 + c] = Math.round(
        box.reduce((sum, { colour, count }) => sum + expanded(channel(colour, c)) * count, 0) / total
      )
    for (const { colour } of box) indexOf.set(colour, index)
  })
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      rows[y * (width + 1) + 1 + x] = indexOf.get(coarse((y * width + x) * 3)) ?? 0
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0))
  ])
}

interface Counted {
  readonly colour: number
  readonly count: number
}
const channel = (colour: number, c: number) => (colour >> (12 - 6 * c)) & 63
/** 6 bits to 8, so that 63 is 255. */
const expanded = (six: number) => (six << 2) | (six >> 4)

/** Halves the box whose colours differ most, weighed by how often they are seen, until there are 256. */
function cut(all: Counted[]): Counted[][] {
  const boxes = [all]
  const worth = (box: Counted[]) => {
    const [, range] = widest(box)
    return range * Math.sqrt(box.reduce((sum, { count }) => sum + count, 0))
  }
  const worths = [worth(all)]
  while (boxes.length < 256) {
    const at = worths.indexOf(Math.max(...worths))
    const box = boxes[at]
    if (!box || box.length < 2 || worths[at] === 0) break
    const [c] = widest(box)
    box.sort((a, b) => channel(a.colour, c) - channel(b.colour, c))
    const half = box.reduce((sum, { count }) => sum + count, 0) / 2
    let seen = 0
    let middle = box.findIndex(({ count }) => (seen += count) >= half) + 1
    middle = Math.min(Math.max(middle, 1), box.length - 1)
    const parts = [box.slice(0, middle), box.slice(middle)]
    boxes.splice(at, 1, ...parts)
    worths.splice(at, 1, ...parts.map(worth))
  }
  return boxes
}

function widest(box: readonly Counted[]): readonly [number, number] {
  const ranges = [0, 1, 2].map((c) => {
    let [low, high] = [63, 0]
    for (const { colour } of box) {
      low = Math.min(low, channel(colour, c))
      high = Math.max(high, channel(colour, c))
    }
    return high - low
  })
  const most = Math.max(...ranges)
  return [ranges.indexOf(most), most]
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
