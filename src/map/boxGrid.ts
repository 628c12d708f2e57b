// Finds which of many boxes may meet a box, by a grid of squares; px arithmetic, no drawing.
import type { Box } from './sheet'

export interface BoxGrid<Item> {
  add(box: Box, item: Item): void
  /** Does the test hold for any item that was added with a box near this one? It may be asked about farther ones, and twice. */
  some(box: Box, test: (item: Item) => boolean): boolean
}

/** Side of a square, px: about a short name. */
const SIDE = 64
/** Squares are numbered by row and column; rows are this far apart, more than a pane at the closest zoom has columns. */
const ROW = 2 ** 24

export function boxGrid<Item>(): BoxGrid<Item> {
  const squares = new Map<number, Item[]>()
  const at = (value: number) => Math.floor(value / SIDE)
  return {
    add([left, top, right, bottom], item) {
      for (let row = at(top); row <= at(bottom); row++) {
        for (let column = at(left); column <= at(right); column++) {
          const key = row * ROW + column
          const known = squares.get(key)
          if (known) known.push(item)
          else squares.set(key, [item])
        }
      }
    },
    some([left, top, right, bottom], test) {
      const [lastRow, lastColumn] = [at(bottom), at(right)]
      for (let row = at(top); row <= lastRow; row++) {
        for (let column = at(left); column <= lastColumn; column++) {
          const items = squares.get(row * ROW + column)
          if (items) for (const item of items) if (test(item)) return true
        }
      }
      return false
    }
  }
}
