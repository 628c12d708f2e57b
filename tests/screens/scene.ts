// A screen in few words and numbers, to be compared on any machine: what its cards and bars say, and the mean colours of a coarse grid.
import type { Page } from 'playwright-core'
import { readPng } from './png'

export interface Scene {
  /** The words of each part, line by line. */
  readonly words: Readonly<Record<string, readonly string[]>>
  /** Mean red, green, blue of each cell, row by row. */
  readonly cells: readonly (readonly [number, number, number])[]
}

const PARTS = { head: '.panel-header', stamp: '.map-stamp', legend: '.map-legend', bar: '.tl-bar' } as const
const COLUMNS = 16
const ROWS = 12

export async function sceneOf(page: Page): Promise<Scene> {
  const words: Record<string, string[]> = {}
  for (const [name, selector] of Object.entries(PARTS)) {
    const text = await page.locator(selector).innerText()
    words[name] = text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
  }
  return { words, cells: cellsOf(await page.screenshot()) }
}

function cellsOf(file: Buffer): [number, number, number][] {
  const { width, height, rgb } = readPng(file)
  const sums = Array.from({ length: COLUMNS * ROWS }, () => [0, 0, 0, 0])
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const sum = sums[Math.floor((y * ROWS) / height) * COLUMNS + Math.floor((x * COLUMNS) / width)]
      if (!sum) continue
      for (let c = 0; c < 3; c++) sum[c] = (sum[c] ?? 0) + (rgb[(y * width + x) * 3 + c] ?? 0)
      sum[3] = (sum[3] ?? 0) + 1
    }
  }
  return sums.map(([r = 0, g = 0, b = 0, n = 1]) => [Math.round(r / n), Math.round(g / n), Math.round(b / n)])
}

/** Cells whose colour differs by more than `tolerance` (0 to 255) in a channel, as "column, row: what it was, what it is". */
export function differing(expected: Scene, found: Scene, tolerance: number): string[] {
  return found.cells.flatMap((cell, i) => {
    const before = expected.cells[i]
    if (before && cell.every((value, c) => Math.abs(value - (before[c] ?? 0)) <= tolerance)) return []
    return [`${i % COLUMNS}, ${Math.floor(i / COLUMNS)}: ${String(before)}, ${String(cell)}`]
  })
}
