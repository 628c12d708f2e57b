// How many units of the time shown are in each class, and what has no figure: counts for the legend, no words and no px.
import { classOf } from '../atlas/layers'
import type { PieceId, UnitId } from '../atlas/model'
import type { LayerValues } from '../atlas/values'
import { classCount } from './colours'

export interface ClassUnits {
  /** 0 = lowest. */
  readonly index: number
  /** Rising limits; absent below the lowest and above the highest class. A value on `from` is in the class. */
  readonly from?: number
  readonly to?: number
  /** Units with a figure in the class, in the order of their figures. */
  readonly units: readonly UnitId[]
}

/** The classes of a layer from low to high with the units whose figures they hold. */
export function classUnits({ layer, byUnit }: Pick<LayerValues, 'layer' | 'byUnit'>): readonly ClassUnits[] {
  const { breaks } = layer
  const sorted = [...byUnit].sort(([, a], [, b]) => a.value.value - b.value.value)
  return Array.from({ length: classCount(layer) }, (_, index) => {
    const [from, to] = [breaks[index - 1], breaks[index]]
    const units = sorted.filter(([, { value }]) => classOf(breaks, value.value) === index)
    return {
      index,
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      units: units.map(([unit]) => unit)
    }
  })
}

export interface BareLand {
  /** Units of the day without any figure on their land. */
  readonly units: number
  /** Is part of another unit's land without a figure too? */
  readonly parts: boolean
}

/** The land that is hatched. `owners`: of the day. */
export function bareLand({ areas }: LayerValues, owners: ReadonlyMap<PieceId, UnitId>): BareLand {
  const bare = new Set(areas.flatMap(({ unit, pieces }) => (unit === undefined ? pieces : [])))
  const held = new Map<UnitId, { bare: number; all: number }>()
  for (const [piece, unit] of owners) {
    const count = held.get(unit) ?? { bare: 0, all: 0 }
    count.all++
    if (bare.has(piece)) count.bare++
    held.set(unit, count)
  }
  const counts = [...held.values()]
  return {
    units: counts.filter((one) => one.bare === one.all).length,
    parts: counts.some((one) => one.bare > 0 && one.bare < one.all)
  }
}
