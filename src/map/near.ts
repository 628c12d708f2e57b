// Which places lie near a place, by a grid: asked when something comes to stand there; plain arithmetic, no events.
import type { Point } from './sheet'

interface Placed {
  /** px of zoom 0 */
  readonly at: Point
}

export interface Near {
  /** Calls back with every place nearer than the reach, itself included, and how far it is. */
  each(index: number, visit: (other: number, distance: number) => void): void
}

/** Squares of the grid are numbered by row and column; rows are this far apart, more than any sheet has columns. */
const ROW = 2 ** 20

const asked = new WeakMap<readonly Placed[], Map<number, Near>>()
/** Steps of time ask for the same few reaches; each zoom has its own. */
const KEPT = 4

/** The grid of a list of places; the same for the same list and reach. @param reach same unit as the places, above 0 */
export function nearOf(places: readonly Placed[], reach: number): Near {
  const grids = asked.get(places) ?? new Map<number, Near>()
  asked.set(places, grids)
  const known = grids.get(reach)
  if (known) return known
  if (grids.size >= KEPT) grids.clear()
  const made = gridOf(places, reach)
  grids.set(reach, made)
  return made
}

function gridOf(places: readonly Placed[], reach: number): Near {
  const squares = new Map<number, number[]>()
  const keyOf = (x: number, y: number) => y * ROW + x
  const square = (value: number) => Math.floor(value / reach)
  places.forEach(({ at: [x, y] }, index) => {
    const key = keyOf(square(x), square(y))
    const known = squares.get(key)
    if (known) known.push(index)
    else squares.set(key, [index])
  })
  const lists: (readonly Neighbour[] | undefined)[] = []
  const neighbours = (index: number): readonly Neighbour[] => {
    const place = places[index]
    if (!place) return []
    const found: Neighbour[] = []
    const [x, y] = place.at
    for (let row = square(y) - 1; row <= square(y) + 1; row++) {
      for (let column = square(x) - 1; column <= square(x) + 1; column++) {
        for (const other of squares.get(keyOf(column, row)) ?? []) {
          const at = places[other]?.at ?? place.at
          const distance = Math.hypot(at[0] - x, at[1] - y)
          if (distance < reach) found.push({ other, distance })
        }
      }
    }
    return found
  }
  return {
    each(index, visit) {
      for (const { other, distance } of (lists[index] ??= neighbours(index))) visit(other, distance)
    }
  }
}

interface Neighbour {
  readonly other: number
  readonly distance: number
}
