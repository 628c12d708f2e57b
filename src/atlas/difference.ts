// What changed between two days in the figures of a layer and in the borders: later minus earlier, unit by unit. Nothing is averaged or filled in.
import type { Day } from '../time/days'
import { sameWhen, whenOf, type Layer, type When } from './layers'
import type { Atlas, PieceId, Series, SeriesValue, UnitId } from './model'
import { ownersOn } from './units'
import { piecesCounted, valuesAt, type UnitValue } from './values'

/** A day whose borders hold, and the time whose figures are compared. */
export interface Moment {
  readonly day: Day
  readonly when: When
}

/** A unit with a checked figure on both sides. */
export interface FigureChange {
  readonly unit: UnitId
  readonly before: UnitValue
  readonly after: UnitValue
  /** after minus before, in the measure of the layer, without the dust of binary fractions. */
  readonly amount: number
  /** False where no one series has both figures, so that part of the change may be that of the counting. */
  readonly oneSeries: boolean
  /** A figure is "about" or "at least" so much: the change is not exact either. */
  readonly inexact: boolean
  /** The land that the later figure was counted for. */
  readonly pieces: readonly PieceId[]
  /** Land that only the later, and only the earlier figure was counted for; both empty where it is the same. */
  readonly gained: readonly PieceId[]
  readonly lost: readonly PieceId[]
}

export interface OneSided {
  readonly unit: UnitId
  readonly figure: UnitValue
}

export interface Difference {
  /** In the order of the atlas. */
  readonly changes: readonly FigureChange[]
  readonly onlyBefore: readonly OneSided[]
  readonly onlyAfter: readonly OneSided[]
}

/** A layer can be subtracted where its figures are of years and are amounts; the numbers of a class are names. */
export function canSubtract({ fixed, indicator }: Pick<Layer, 'fixed' | 'indicator'>): boolean {
  return fixed === undefined && indicator.kind !== 'class'
}

/**
 * For each unit the first series of the layer that has a checked figure of both times; only where none has, the first figure of
 * each time, and then `oneSeries` says so. A unit without a figure on one side has no change.
 */
export function differenceOf(atlas: Atlas, layer: Layer, before: Moment, after: Moment): Difference {
  const owners = { before: ownersOn(atlas, before.day), after: ownersOn(atlas, after.day) }
  const [first, second] = [valuesAt(layer, before.when, true), valuesAt(layer, after.when, true)]
  const changes: FigureChange[] = []
  const onlyBefore: OneSided[] = []
  const onlyAfter: OneSided[] = []
  for (const unit of atlas.units.keys()) {
    const pair = pairOf(layer, unit, before.when, after.when)
    const [a, b] = pair ?? [first.get(unit), second.get(unit)]
    if (a && b) {
      const then = piecesCounted(a.series, unit, owners.before)
      const pieces = piecesCounted(b.series, unit, owners.after)
      changes.push({
        unit,
        before: a,
        after: b,
        amount: subtract(b.value.value, a.value.value),
        oneSeries: a.series === b.series,
        inexact: a.value.bound !== undefined || b.value.bound !== undefined,
        pieces,
        gained: pieces.filter((piece) => !then.includes(piece)),
        lost: then.filter((piece) => !pieces.includes(piece))
      })
    } else if (a) onlyBefore.push({ unit, figure: a })
    else if (b) onlyAfter.push({ unit, figure: b })
  }
  return { changes, onlyBefore, onlyAfter }
}

function pairOf({ series }: Layer, unit: UnitId, before: When, after: When): [UnitValue, UnitValue] | null {
  for (const one of series) {
    const [a, b] = [checkedOf(one, unit, before), checkedOf(one, unit, after)]
    if (a && b)
      return [
        { series: one, value: a },
        { series: one, value: b }
      ]
  }
  return null
}

function checkedOf({ values }: Series, unit: UnitId, when: When): SeriesValue | undefined {
  return values.find((value) => value.unit === unit && value.checked && sameWhen(whenOf(value), when))
}

/** b minus a with as many decimals as the longer of the two has: 68.6 minus 9.1 is 59.5, not 59.49999999999999. */
export function subtract(b: number, a: number): number {
  const plain = b - a
  const decimals = Math.max(decimalsOf(a), decimalsOf(b))
  const tidy = decimals > 20 ? plain : Number(plain.toFixed(decimals))
  // A true zero, not one with a sign.
  return tidy === 0 ? 0 : tidy
}

function decimalsOf(value: number): number {
  const [digits = '', power = '0'] = String(value).split('e')
  return Math.max(0, (digits.split('.')[1] ?? '').length - Number(power))
}

/** Pieces that belong to another unit on the second day than on the first, in the order of the first. */
export function piecesMoved(atlas: Atlas, from: Day, to: Day): readonly PieceId[] {
  const [before, after] = [ownersOn(atlas, from), ownersOn(atlas, to)]
  const all = new Set([...before.keys(), ...after.keys()])
  return [...all].filter((piece) => before.get(piece) !== after.get(piece))
}

/** The largest change first; where that is a fall, falls come first. Units of the same change stay in the order of the atlas. */
export function largestFirst(changes: readonly FigureChange[]): {
  readonly changes: readonly FigureChange[]
  readonly first: 'rises' | 'falls'
} {
  const amounts = changes.map(({ amount }) => amount)
  const falls = -Math.min(0, ...amounts) > Math.max(0, ...amounts)
  const sorted = [...changes].sort((a, b) => (falls ? a.amount - b.amount : b.amount - a.amount))
  return { changes: sorted, first: falls ? 'falls' : 'rises' }
}

export interface Limits {
  /** Rising, the same on both sides of zero; the middle class is about no change. */
  readonly breaks: readonly number[]
  /** `atlas`: those that the atlas gives for changes in the same measure; `spread`: round shares of the largest change of any unit between any two years. */
  readonly from: 'atlas' | 'spread'
  /** That largest change, of one series; 0 where there is none. */
  readonly largest: number
}

/**
 * Class limits of a layer's changes, the same for every pair of years, so that one map of changes can be held against another, and
 * mirrored at zero, so that the same pair the other way round is the same picture.
 */
export function changeLimits(atlas: Atlas, layer: Layer): Limits {
  const largest = largestChange(layer)
  const given = [...atlas.indicators.values()].find(
    ({ kind, measure, breaks }) => kind === 'change' && measure === layer.indicator.measure && breaks
  )
  const above = [...new Set((given?.breaks ?? []).filter((limit) => limit > 0))].sort((a, b) => a - b)
  const arm = above.length > 0 ? above : roundShares(largest)
  const breaks = [...[...arm].reverse().map((limit) => -limit), ...arm]
  return { breaks, from: above.length > 0 ? 'atlas' : 'spread', largest }
}

/** The widest range of any unit's checked figures of years within one series. */
function largestChange({ series }: Layer): number {
  let largest = 0
  for (const { values } of series) {
    const ranges = new Map<UnitId, { low: number; high: number }>()
    for (const { unit, year, value, checked } of values) {
      if (unit === undefined || year === undefined || !checked) continue
      const range = ranges.get(unit) ?? { low: value, high: value }
      ranges.set(unit, { low: Math.min(range.low, value), high: Math.max(range.high, value) })
    }
    for (const { low, high } of ranges.values()) largest = Math.max(largest, high - low)
  }
  return largest
}

/** About a half, a quarter, a tenth and a fortieth of the largest change, each rounded down to 1, 2 or 5 times a power of ten. */
function roundShares(largest: number): readonly number[] {
  if (!(largest > 0) || !Number.isFinite(largest)) return []
  const limits = [40, 10, 4, 2].map((part) => roundDown(largest / part))
  return [...new Set(limits)].filter((limit) => limit > 0)
}

function roundDown(value: number): number {
  const power = Math.floor(Math.log10(value) + 1e-12)
  const step = [5, 2, 1].find((digit) => digit * 10 ** power <= value * (1 + 1e-12)) ?? 1
  return Number(`${step}e${power}`)
}
