// The figures that a map shows at a time: one checked value a unit, from the first series that has it, on the pieces it covers.
import type { Day } from '../time/days'
import { classOf, sameWhen, whenOf, type Layer, type When } from './layers'
import type { Atlas, Indicator, PieceId, Series, SeriesValue, UnitId } from './model'
import { ownersOn } from './units'

export interface UnitValue {
  readonly series: Series
  readonly value: SeriesValue
}

/** A stretch of land that one figure covers, or that none does. */
export interface ValueArea {
  readonly pieces: readonly PieceId[]
  /** The unit that the figure is for; absent where there is none. */
  readonly unit?: UnitId
  readonly series?: Series
  readonly value?: SeriesValue
  /** 0 = lowest class; absent without a figure. */
  readonly classIndex?: number
}

export interface LayerValues {
  readonly layer: Layer
  /** That of the layer. */
  readonly indicator: Indicator
  readonly when: When
  /** Checked figures. */
  readonly byUnit: ReadonlyMap<UnitId, UnitValue>
  /** Unchecked figures of units without a checked one; empty unless asked for. They fill nothing. */
  readonly open: ReadonlyMap<UnitId, UnitValue>
  /** Every piece of the home state is in exactly one area. */
  readonly areas: readonly ValueArea[]
}

/** One value a unit at a time; never that of another year instead. */
export function valuesAt(layer: Layer, when: When, checked: boolean): ReadonlyMap<UnitId, UnitValue> {
  const found = new Map<UnitId, UnitValue>()
  for (const series of layer.series) {
    for (const value of series.values) {
      if (value.unit === undefined || value.checked !== checked || found.has(value.unit)) continue
      if (sameWhen(whenOf(value), when)) found.set(value.unit, { series, value })
    }
  }
  return found
}

/** A day to draw, and the figures to draw on it. */
interface Asked {
  /** Whose borders are drawn. */
  readonly day: Day
  /** In whose borders "of the day" figures fill land; absent: the same. */
  readonly counted?: Day
  readonly when: When
  /** Also gives unchecked figures, apart. */
  readonly unchecked?: boolean
}

/**
 * The areas to fill on a day with the figures of a time. A figure fills the pieces that it was counted for (the series'
 * territory), else those that its unit held on the day `counted`; a piece that two figures claim goes to the narrower
 * territory. What no figure fills is grouped by its owner on `day`.
 */
export function layerValues(atlas: Atlas, layer: Layer, asked: Asked): LayerValues {
  const { day, when, counted = day, unchecked = false } = asked
  const byUnit = valuesAt(layer, when, true)
  const owners = ownersOn(atlas, day)
  const claims = claimsOf(byUnit, owners, counted === day ? owners : ownersOn(atlas, counted))
  const groups = new Map<string, PieceId[]>()
  for (const [piece, owner] of owners) {
    const claim = claims.get(piece)
    const key = claim ? `+${claim}` : `-${owner}`
    const group = groups.get(key)
    if (group) group.push(piece)
    else groups.set(key, [piece])
  }
  const areas = [...groups.values()].map((pieces): ValueArea => {
    const unit = pieces[0] === undefined ? undefined : claims.get(pieces[0])
    const figure = unit && byUnit.get(unit)
    if (!figure) return { pieces }
    return { pieces, unit, ...figure, classIndex: classOf(layer.breaks, figure.value.value) }
  })
  const open = new Map(
    unchecked ? [...valuesAt(layer, when, false)].filter(([unit]) => !byUnit.has(unit)) : []
  )
  return { layer, indicator: layer.indicator, when, byUnit, open, areas }
}

/** The unit whose figure each piece of the day belongs to. */
function claimsOf(
  byUnit: LayerValues['byUnit'],
  owners: ReadonlyMap<PieceId, UnitId>,
  then: ReadonlyMap<PieceId, UnitId>
): ReadonlyMap<PieceId, UnitId> {
  const claims = new Map<PieceId, { unit: UnitId; size: number }>()
  for (const [unit, { series }] of byUnit) {
    const pieces = piecesCounted(series, unit, then)
    for (const piece of pieces) {
      const other = claims.get(piece)
      if (owners.has(piece) && (!other || pieces.length < other.size))
        claims.set(piece, { unit, size: pieces.length })
    }
  }
  return new Map([...claims].map(([piece, { unit }]) => [piece, unit]))
}

/** The land that a series counts for a unit: its own territory, else what the unit held. */
export function piecesCounted(
  { territory }: Series,
  unit: UnitId,
  owners: ReadonlyMap<PieceId, UnitId>
): readonly PieceId[] {
  const named = territory === 'ofTheDay' ? undefined : territory.pieces.get(unit)
  return named ?? [...owners].filter(([, owner]) => owner === unit).map(([piece]) => piece)
}
