// What the layer on the map says of a unit: its figure, that of another unit it was counted with, what lies apart, other series. No words.
import { sameWhen, unitSeries, whenOf } from '../atlas/layers'
import type { Atlas, PieceId, UnitId } from '../atlas/model'
import type { LayerValues, UnitValue, ValueArea } from '../atlas/values'

export interface UnitFigureOf extends UnitValue {
  readonly unit: UnitId
}

/** Another unit of the day in the land that a figure was counted for. */
export interface CountedWith {
  readonly unit: UnitId
  /** All of its land, or a part. */
  readonly whole: boolean
}

export interface UnitSaid {
  /** The figure that covers its land, or most of it: its own, or that of the unit that it was counted with. */
  readonly figure?: UnitFigureOf
  readonly classIndex?: number
  /** An unchecked figure of its own, where these are shown and no checked one covers its land. */
  readonly open?: UnitFigureOf
  /** What else the figure was counted for. */
  readonly together: readonly CountedWith[]
  /** Part of its land is in no figure. */
  readonly lacks: boolean
  /** Figures of other units that cover part of its land. */
  readonly apart: readonly UnitFigureOf[]
  /** What other series of the same indicator say of the same unit and time, where it differs. */
  readonly others: readonly UnitFigureOf[]
}

type Owners = ReadonlyMap<PieceId, UnitId>

/** `owners`: of the day drawn. `unchecked`: other series may be unchecked too. */
export function unitSaid(
  atlas: Atlas,
  filled: LayerValues,
  owners: Owners,
  id: UnitId,
  unchecked: boolean
): UnitSaid {
  const held = piecesOf(owners, id)
  const covering = filled.areas
    .filter((area) => area.unit === id || area.pieces.some((piece) => held.has(piece)))
    .map((area) => ({ area, of: figureOf(area) }))
    .filter((one): one is { area: ValueArea; of: UnitFigureOf } => one.of !== null)
  const share = ({ pieces }: ValueArea) => pieces.filter((piece) => held.has(piece)).length
  covering.sort(
    (a, b) => Number(b.area.unit === id) - Number(a.area.unit === id) || share(b.area) - share(a.area)
  )
  const [main, ...rest] = covering
  const unread = filled.open.get(id)
  const figure = main?.of
  const counted = new Set(main?.area.pieces)
  const covered = new Set(covering.flatMap(({ area }) => area.pieces))
  const shown = figure ?? (unread && { unit: id, ...unread })
  return {
    ...(figure && { figure }),
    ...(main?.area.classIndex !== undefined && { classIndex: main.area.classIndex }),
    ...(!figure && unread && { open: { unit: id, ...unread } }),
    together: main ? countedWith(owners, counted, id) : [],
    lacks: main !== undefined && [...held].some((piece) => !covered.has(piece)),
    apart: rest.map(({ of }) => of),
    others: shown ? otherFigures(atlas, filled, shown, unchecked) : []
  }
}

function figureOf({ unit, series, value }: ValueArea): UnitFigureOf | null {
  return unit && series && value ? { unit, series, value } : null
}

function piecesOf(owners: Owners, id: UnitId): ReadonlySet<PieceId> {
  return new Set([...owners].flatMap(([piece, owner]) => (owner === id ? [piece] : [])))
}

function countedWith(owners: Owners, counted: ReadonlySet<PieceId>, id: UnitId): readonly CountedWith[] {
  const others = new Set([...owners].flatMap(([piece, owner]) => (counted.has(piece) ? [owner] : [])))
  others.delete(id)
  return [...others].map((unit) => ({
    unit,
    whole: [...piecesOf(owners, unit)].every((piece) => counted.has(piece))
  }))
}

function otherFigures(
  atlas: Atlas,
  { indicator, when }: LayerValues,
  { unit, series: shown, value: { value } }: UnitFigureOf,
  unchecked: boolean
): readonly UnitFigureOf[] {
  return unitSeries(atlas, indicator).flatMap((series) => {
    if (series === shown) return []
    const other = series.values.find(
      (one) => one.unit === unit && sameWhen(whenOf(one), when) && (one.checked || unchecked)
    )
    return other && other.value !== value ? [{ unit, series, value: other }] : []
  })
}
