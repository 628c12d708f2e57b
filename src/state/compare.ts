// Comparing two days: which they are, what changed between them, and the state as each map of the comparison sees it. No wording, no pixels.
import { changesBetween, type Change } from '../atlas/changes'
import {
  canSubtract,
  changeLimits,
  differenceOf,
  piecesMoved,
  type Difference,
  type Limits
} from '../atlas/difference'
import type { Layer } from '../atlas/layers'
import type {
  Atlas,
  AtlasEvent,
  EventId,
  Indicator,
  IndicatorId,
  Series,
  SeriesId,
  SeriesValue,
  UnitId
} from '../atlas/model'
import { dayOf, yearOf, ymdOf, type Day } from '../time/days'
import { setCompare, setDay, type Action } from './actions'
import type { AppState } from './appState'
import { memoBy } from './memo'
import { changesIn } from './passing'
import { borderStretchOf, layerNow, layerYears, stateOn } from './queries'
import { dayInside, type ComparedAs, type View } from './view'

/** The earlier chosen day is A, in the link as `compare`; the cursor's day is B. A need not be the earlier one. */
export type Side = 'a' | 'b'

/** The maps of a comparison: that of each day, and that of the change. */
export type ComparedMap = Side | 'change'

/** The year that studies of these years mostly compare with: the last one with ordinary death rates. */
const USUAL = 1957

/** The same day of another year, inside the atlas. */
function inYear({ span }: Atlas, day: Day, year: number): Day {
  const { month, day: ofMonth } = ymdOf(day)
  return dayInside(span, dayOf(year, month, ofMonth))
}

/** The years of the atlas that a day can be moved to, and whether the layer has figures of them. */
export const yearsToCompare = memoBy(
  (state: AppState) => [state.atlas.span, layerYears(state)],
  (state): readonly { readonly year: number; readonly figures: boolean }[] => {
    const { start, end } = state.atlas.span
    const [first, last] = [yearOf(start), yearOf(end - 1)]
    const some = new Set(layerYears(state))
    return Array.from({ length: last - first + 1 }, (_, i) => first + i).map((year) => ({
      year,
      figures: some.has(year)
    }))
  }
)

/** A where none is chosen yet: the cursor's day in 1957, else in the first other year with figures, else the first day of all. */
function usualDay(state: AppState): Day {
  const { atlas, view } = state
  const years = yearsToCompare(state).flatMap(({ year, figures }) => (figures ? [year] : []))
  const others = years.filter((year) => year !== yearOf(view.day))
  const year = others.includes(USUAL) ? USUAL : others[0]
  return year === undefined ? dayInside(atlas.span, dayOf(yearOf(atlas.span.start))) : inYear(atlas, view.day, year)
} // prettier-ignore

export function dayOfSide(state: AppState, side: Side): Day {
  return side === 'b' ? state.view.day : (state.view.compare ?? usualDay(state))
}

/** Keeps A where it is from now on: the cursor may then be moved without it. */
export function keepCompared(state: AppState): AppState {
  return state.view.compare === null ? setCompare(usualDay(state))(state) : state
}

export function compareAs(as: ComparedAs): Action {
  return (state) => {
    const { room } = state.view
    if (room.name === 'compare' && room.as === as) return state
    return { ...state, view: { ...state.view, room: { name: 'compare', as } } }
  }
}

export function setSide(side: Side, day: Day): Action {
  return side === 'b' ? setDay(day) : (state) => setCompare(dayInside(state.atlas.span, day))(state)
}

/** The same day of another year. */
export function setYearOf(side: Side, year: number): Action {
  return (state) => setSide(side, inYear(state.atlas, dayOfSide(state, side), year))(state)
}

export function swapSides(state: AppState): AppState {
  const [a, b] = [dayOfSide(state, 'a'), state.view.day]
  return setSide('b', a)(setCompare(b)(state))
}

/** The page as of the day of a side, without a pinned year. */
function onSide(state: AppState, side: Side): AppState {
  return stateOn({ state, day: dayOfSide(state, side) })
}

export interface Compared {
  readonly layer: Layer
  readonly years: Readonly<Record<Side, number>>
  readonly difference: Difference
  readonly limits: Limits
}

/** What changed in the figures of the chosen layer; null without one, and where nothing can be subtracted. */
export const comparedNow = memoBy(
  (state: AppState) => {
    const [a, b] = [onSide(state, 'a'), onSide(state, 'b')]
    return [
      state.atlas.units,
      layerNow(state),
      yearOf(a.view.day),
      yearOf(b.view.day),
      borderStretchOf(a),
      borderStretchOf(b)
    ]
  },
  (state): Compared | null => {
    const layer = layerNow(state)
    if (!layer || !canSubtract(layer)) return null
    const { atlas } = state
    const [a, b] = [dayOfSide(state, 'a'), dayOfSide(state, 'b')]
    const years = { a: yearOf(a), b: yearOf(b) }
    const difference = differenceOf(atlas, layer, { day: a, when: years.a }, { day: b, when: years.b })
    return { layer, years, difference, limits: changeLimits(atlas, layer) }
  }
)

/** Changes of borders, names and seats between the two days. */
export const changesCompared = memoBy(
  (state: AppState) => [changesIn(state.atlas), dayOfSide(state, 'a'), dayOfSide(state, 'b')],
  (state): readonly Change[] =>
    changesBetween(changesIn(state.atlas), dayOfSide(state, 'a'), dayOfSide(state, 'b'))
)

/** Land that belongs to another unit on the one day than on the other. */
export const landCompared = memoBy(
  (state: AppState) => [
    state.atlas.units,
    borderStretchOf(onSide(state, 'a')),
    borderStretchOf(onSide(state, 'b'))
  ],
  (state) => piecesMoved(state.atlas, dayOfSide(state, 'a'), dayOfSide(state, 'b'))
)

const NO_EVENTS: readonly AtlasEvent[] = []
const NO_EVENT: ReadonlyMap<EventId, AtlasEvent> = new Map()
const LOCKS: View['locks'] = { time: true, map: false }
const FILTERS: View['filters'] = { hiddenKinds: [] }

/** A year that no figure is of. */
const NO_YEAR = -1

/** The atlas without its events: maps beside each other are for borders and figures. */
const bare = memoBy(
  (atlas: Atlas) => [atlas],
  (atlas): Atlas => ({ ...atlas, events: NO_EVENTS, eventsById: NO_EVENT })
)

// Not ids of the atlas: names for what is made here.
const CHANGE = 'compared-change' as IndicatorId
const CHANGES = 'compared-changes' as SeriesId

function derived(unit: UnitId, year: number, value: number): SeriesValue {
  return { unit, year, value, checked: true, how: 'derived' }
}

/** The same with the change as one more layer, so that it is drawn as any other: fills or rings, hatch where a figure is missing. */
const withChange = memoBy(
  ({ atlas, compared }: { atlas: Atlas; compared: Compared }) => [atlas, compared],
  ({ atlas, compared: { layer, years, difference, limits } }): Atlas => {
    const { changes } = difference
    const counts = layer.form === 'circles'
    const indicator: Indicator = {
      id: CHANGE,
      label: layer.indicator.label,
      measure: layer.indicator.measure,
      kind: counts ? 'count' : 'change',
      definition: layer.indicator.definition,
      ...(!counts && { breaks: limits.breaks }),
      middle: 0,
      drawn: [CHANGES]
    }
    const series: Series = {
      id: CHANGES,
      indicator: CHANGE,
      sources: [],
      label: layer.indicator.label,
      territory: {
        text: layer.indicator.label,
        pieces: new Map(changes.map(({ unit, pieces }) => [unit, pieces]))
      },
      values: [
        ...changes.map(({ unit, amount }) => derived(unit, years.b, amount)),
        // Rings of every pair of years are drawn at one scale: that of the largest change there is.
        ...(counts ? changes.slice(0, 1).map(({ unit }) => derived(unit, NO_YEAR, limits.largest)) : [])
      ]
    }
    return {
      ...bare(atlas),
      indicators: new Map([...atlas.indicators, [CHANGE, indicator]]),
      series: new Map([...atlas.series, [CHANGES, series]])
    }
  }
)

/** The state as one map of the comparison sees it. Where nothing can be subtracted, that of the change shows borders only. */
export function seenBy(map: ComparedMap): (state: AppState) => AppState {
  return (state) => {
    const { atlas } = state
    const { view } = onSide(state, map === 'a' ? 'a' : 'b')
    const plain = { ...view, map: null, locks: LOCKS, filters: FILTERS }
    if (map !== 'change') {
      // Beside a map of the change the class pointed at is one of its legend, not of theirs.
      const beside = view.room.name === 'compare' && view.room.as === 'difference'
      return { ...state, atlas: bare(atlas), view: plain, hoverClass: beside ? null : state.hoverClass }
    }
    const compared = comparedNow(state)
    if (!compared) return { ...state, atlas: bare(atlas), view: { ...plain, layer: null, series: null } }
    // With no unit in both years there is no layer of changes; all land is without a figure.
    if (compared.difference.changes.length === 0)
      return { ...state, atlas: bare(atlas), view: { ...plain, pinnedYear: NO_YEAR } }
    return {
      ...state,
      atlas: withChange({ atlas, compared }),
      // Unchecked figures have no part in a difference.
      view: { ...plain, layer: CHANGE, series: null }
    }
  }
}
