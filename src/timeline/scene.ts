// The whole main drawing of a moment as boxes: a pure function of the state, the size and how wide words are.
import type { AtlasEvent, Atlas, Era, Mark } from '../atlas/model'
import { timeScale, type Span, type TimeScale } from '../time/span'
import { axisBoxes, type TickWords } from './axis'
import { bookFor } from './books'
import { comparedBoxes, type ComparedAsk } from './compared'
import type { ColumnBox, GroupBox, LabelBox, Measure, PlacedGroup, Scene, TextBox } from './boxes'
import { columnDays, crowdingOf, densityOf, signsOf, type Density, type DensityAsk } from './density'
import { eraBoxes } from './eras'
import { cursorBox, GRIP, handleBoxes, veilBoxes } from './frame'
import { FOLDED, groupRows, reservedOf, scrollWithin, sightOf, type GroupRow } from './groupRows'
import { labelBoxes, type Lanes } from './labels'
import { leastWeight } from './level'
import type { Listing } from './listing'
import { canvasRows, type CanvasRows } from './rows'
import { shapeOfEvent } from './shape'
import { figureBoxes, type FigureAsk } from './statistics/figureBoxes'

/** The words that a scene needs, in the language of the page. */
export interface SceneWords {
  readonly tick: TickWords
  readonly day: (day: number) => string
  readonly era: (era: Era) => string
  readonly event: (event: AtlasEvent, selected: boolean) => string | null
  /** What a column of full height stands for, and that some stand for more. */
  readonly column: (days: number, full: number, more: boolean) => string
}

/** Events of one lane of kinds, units, persons or confidence. */
export interface GroupAsk {
  readonly key: string
  /** Asked for only while the lane is in sight. */
  readonly listing: () => Listing
  readonly folded: boolean
}

export interface SceneAsk {
  readonly atlas: Atlas
  /** Events of all years that are shown. */
  readonly listing: Listing
  /** The same by lanes; null where lanes are of nothing. */
  readonly groups: readonly GroupAsk[] | null
  /** px by which the lanes are scrolled. */
  readonly scroll: number
  /** How many of them touch the window of whole days, as counted everywhere; the days. */
  readonly inWindow: number
  readonly settled: Span
  readonly markOf: (event: AtlasEvent) => Mark
  /** What `markOf` depends on besides the event. */
  readonly signs: unknown
  /** All lanes that an event belongs to, its own first. */
  readonly lanesOf: (event: AtlasEvent) => readonly string[]
  readonly pane: Span
  readonly window: Span
  readonly day: number
  /** The day that it is compared with; absent where nothing is compared. */
  readonly compared?: ComparedAsk | null
  /** The selected event, listed or not. */
  readonly selected: AtlasEvent | null
  readonly hovered: AtlasEvent | null
  /** Figures of the map's layer; null where their row is not shown. */
  readonly figures: FigureAsk | null
  /** CSS px of the drawing, without the free paper at its sides. */
  readonly width: number
  readonly height: number
  /** Text size as a factor of the usual. */
  readonly unit: number
  readonly words: SceneWords
  readonly measure: Measure
}

export function sceneOf(ask: SceneAsk): Scene {
  const { atlas, pane, window, measure, words, listing } = ask
  const width = Math.max(0, ask.width)
  const deep = listing.length > 0 && width > 0 && crowdingOf(listing, columnDays(width / spanOf(atlas), ask.unit)).dense // prettier-ignore
  const rows = canvasRows(Math.max(0, ask.height), ask.unit, deep && !ask.groups, ask.figures !== null)
  const scale = timeScale(pane, width)
  if (width === 0 || rows.height === 0) {
    const counts = { events: ask.inWindow, labelled: 0, through: 0 }
    return { width, rows, scale, lines: [], axis: [], eras: [], labels: [], strokes: [], columns: [], columnKey: null, figures: null, countRows: [], groups: [], scroll: 0, places: [], veils: [], handles: [], cursor: null, compared: null, counts } // prettier-ignore
  }
  const lanes = ask.groups ? groupedLanes(ask, ask.groups, scale, rows) : plainLanes(ask, scale, rows)
  const { labels } = lanes
  const labelled = new Set(labels.map(({ id }) => id))
  const height = rows.figureTop - rows.strokeTop
  const density = densityOf({ ...densityAsk(ask, listing, scale, labelled), foot: rows.figureTop - 2 * rows.unit, height: height - 4 * rows.unit }) // prettier-ignore
  const extra = ask.selected && listing.slotOf(ask.selected) < 0 ? strokeOf(ask, ask.selected, scale, labelled) : [] // prettier-ignore
  const strokes = [...density.strokes, ...extra]
  const cursor = cursorBox(ask.day, scale, rows, ask.compared?.flags.b ?? words.day(ask.day), measure)
  const compared = ask.compared ? comparedBoxes(ask.compared, scale, rows, measure, cursor) : null
  const flags = [cursor, compared?.flag].flatMap((box) => (box ? [box.flag] : []))
  const { lines, axis } = axisBoxes(scale, rows, words.tick, measure, flags)
  const nameFrom = scale.x(window.start) + (GRIP.width / 2 - 4) * rows.unit
  const eras = rows.eraRows === 0 ? [] : eraBoxes(atlas.eras, scale, rows, words.era, measure, nameFrom)
  const own = { listing, top: rows.strokeTop, foot: rows.figureTop, strokes, columns: density.columns }
  return {
    width,
    rows,
    scale,
    lines,
    axis,
    eras,
    labels,
    strokes,
    columns: density.columns,
    columnKey: density.key && deep && !ask.groups ? keyBox(ask, density, scale, rows) : null,
    figures: figureBoxes(ask.figures, { rows, scale, day: ask.day, from: Math.max(4 * rows.unit, nameFrom), measure }), // prettier-ignore
    countRows: [own, ...lanes.groups.map(({ row }) => row)],
    groups: lanes.groups,
    scroll: lanes.scroll,
    places: lanes.places,
    veils: veilBoxes(window, scale, rows),
    handles: handleBoxes(window, scale, rows),
    cursor,
    compared,
    counts: countsOf(ask, labels, scale)
  }
}

function spanOf({ span }: Atlas): number {
  return span.end - span.start
}

interface LaneArea {
  readonly labels: readonly LabelBox[]
  readonly groups: readonly GroupBox[]
  readonly scroll: number
  readonly places: readonly PlacedGroup[]
}

function plainLanes(ask: SceneAsk, scale: TimeScale, rows: CanvasRows): LaneArea {
  const reserved = reservedOf(rows.lanes)
  const lanes = { unit: rows.unit, top: rows.laneTop, count: rows.lanes, height: rows.laneHeight, reserved }
  return { labels: labelsIn(ask, ask.listing, scale, lanes), groups: [], scroll: 0, places: [] }
}

function groupedLanes(ask: SceneAsk, groups: readonly GroupAsk[], scale: TimeScale, rows: CanvasRows): LaneArea {
  const { laneTop, strokeTop, unit } = rows
  const places = placesOf(groups, strokeTop - laneTop, unit)
  const scroll = scrollWithin(ask.scroll, places, rows)
  const labels: LabelBox[] = []
  const boxes: GroupBox[] = []
  const sight = sightOf(places, scroll, strokeTop - laneTop)
  for (let i = sight.first; i < sight.after; i++) {
    const group = groups[i]
    const place = places[i]
    if (!group || !place) continue
    const top = laneTop + place.top - scroll
    const seen = Math.min(top + place.height, strokeTop) - Math.max(top, laneTop)
    // Too little for its name: the count beside the axis says that there is more.
    if (seen < FOLDED * unit - 1) continue
    const own = place.folded ? [] : labelsIn(ask, group.listing(), scale, laneArea(place, top, unit), group.key)
    // A name is shown whole or not at all, also where lanes are scrolled.
    labels.push(...own.filter(({ box }) => box.y >= laneTop - 2 && box.y + box.height <= strokeTop + 2))
    boxes.push(groupBox(ask, group, place, top, scale, own))
  }
  return { labels, groups: boxes, scroll, places }
} // prettier-ignore

const placings = new WeakMap<
  readonly GroupAsk[],
  { room: number; unit: number; made: readonly PlacedGroup[] }
>()

function placesOf(groups: readonly GroupAsk[], room: number, unit: number): readonly PlacedGroup[] {
  const known = placings.get(groups)
  if (known && known.room === room && known.unit === unit) return known.made
  const rows = groupRows(groups.map(({ folded }) => folded), room, unit)
  const made = rows.map(({ top, height, lanes, laneHeight, folded }, i) => ({ top, height, lanes, laneHeight, folded, key: groups[i]?.key ?? '' })) // prettier-ignore
  placings.set(groups, { room, unit, made })
  return made
} // prettier-ignore

function laneArea(place: GroupRow, top: number, unit: number): Lanes {
  return { unit, top, count: place.lanes, height: place.laneHeight, reserved: reservedOf(place.lanes) }
}

function groupBox(
  ask: SceneAsk,
  { key, listing: listed, folded }: GroupAsk,
  place: GroupRow,
  top: number,
  scale: TimeScale,
  labels: readonly LabelBox[]
): GroupBox {
  const { unit } = ask
  const listing = listed()
  const foot = top + place.height - 2 * unit
  const height = folded ? place.height - 6 * unit : place.height - place.lanes * place.laneHeight - 3 * unit
  const labelled = new Set(labels.map(({ id }) => id))
  const { strokes, columns } = densityOf({ ...densityAsk(ask, listing, scale, labelled), foot, height })
  return { key, top, height: place.height, folded, row: { listing, top: foot - height, foot, strokes, columns } } // prettier-ignore
}

function densityAsk(
  ask: SceneAsk,
  listing: Listing,
  scale: TimeScale,
  labelled: DensityAsk['labelled']
): Omit<DensityAsk, 'foot' | 'height'> {
  const { markOf, unit } = ask
  return { listing, signs: () => signsOf(listing, markOf, ask.signs), markOf, scale, unit, labelled }
}

/** @param group the lane's key, without one where there is one for all */
function labelsIn(
  ask: SceneAsk,
  listing: Listing,
  scale: TimeScale,
  lanes: Lanes,
  group?: string
): readonly LabelBox[] {
  const { selected, hovered, words } = ask
  const lighter = group === undefined ? 0 : LIGHTER
  const here = (event: AtlasEvent | null) =>
    event && (group === undefined || ask.lanesOf(event)[0] === group) ? event : null
  return labelBoxes({
    listing,
    book: bookFor(listing, { span: ask.atlas.span, width: ask.width, unit: ask.unit, lanes: lanes.count, reserved: lanes.reserved, lighter, words, measure: ask.measure }), // prettier-ignore
    scale,
    window: ask.window,
    lanes,
    selected: here(selected),
    hovered: here(hovered),
    leastWeight: Math.max(1, leastWeight(ask.window) - lighter),
    markOf: ask.markOf,
    moreOf: (event) => (group === undefined ? 0 : ask.lanesOf(event).length - 1),
    nameOf: words.event,
    measure: ask.measure
  })
}

/** In lanes of their own lighter events have room: by so much. */
const LIGHTER = 2

function strokeOf(
  ask: SceneAsk,
  event: AtlasEvent,
  scale: TimeScale,
  labelled: ReadonlySet<string>
): Scene['strokes'] {
  const x = scale.x(shapeOfEvent(event).at)
  const seen = x >= 1 && x <= scale.width - 1
  return seen ? [{ id: event.id, mark: ask.markOf(event), x, at: shapeOfEvent(event).at, labelled: labelled.has(event.id), weight: event.weight }] : [] // prettier-ignore
}

/** What the highest column stands for, at its height, right of the window's left handle and clear of columns as high where it can be. */
function keyBox({ words, measure, window }: SceneAsk, { key, columns }: Density, scale: TimeScale, rows: CanvasRows): TextBox | null {
  if (!key) return null
  const text = words.column(key.days, key.full, key.most > key.full)
  const width = measure(text, 'axis')
  const air = 12 * rows.unit
  const foot = rows.strokeTop + 15 * rows.unit
  const high = columns.filter(({ y }) => y < foot)
  const inTheWay = (x: number) => high.find((one) => one.x < x + width + air / 2 && one.x + one.width > x - air / 2)
  const last = scale.width - air - width
  const first = Math.max(0, scale.x(window.start)) + air
  let x = first
  for (let column: ColumnBox | undefined; (column = inTheWay(x)); ) x = column.x + column.width + air
  // Where there is no gap it stands over columns: what they count must be said.
  if (x > last) x = first
  if (x > last) return null
  return { x, y: rows.strokeTop + 11 * rows.unit, width, text, face: 'axis', ink: 'ink-2' }
} // prettier-ignore

/** Days by which a mark may stand before the first day of its event, whose beginning is about then. */
const ABOUT = 64

/** Those that run through have neither a label nor their mark on the pane. */
function countsOf(ask: SceneAsk, labels: readonly LabelBox[], scale: TimeScale): Scene['counts'] {
  const { listing, settled, atlas } = ask
  const from = scale.dayAt(1)
  const to = scale.dayAt(scale.width - 1)
  const inside = ({ date }: AtlasEvent) => date.earliest < settled.end && date.latest >= settled.start
  const on = (at: number) => at >= from && at <= to
  let shown = listing.slotFrom(to + 1e-9) - listing.slotFrom(from)
  const { earliest, latest } = listing
  const drop = (first: number, after: number) => {
    for (let slot = first; slot < after; slot++) {
      const touches = (earliest[slot] ?? 0) < settled.end && (latest[slot] ?? 0) >= settled.start
      if (!touches && on(listing.at[slot] ?? 0)) shown--
    }
  }
  // Only beside the window are there marks of events that do not touch it.
  const start = listing.slotFrom(settled.start + 1)
  drop(listing.slotFrom(from), start)
  drop(Math.max(start, listing.slotFrom(settled.end - ABOUT)), listing.slotFrom(to + 1e-9))
  let labelled = 0
  for (const label of labels) {
    const event = atlas.eventsById.get(label.id)
    if (!event || !inside(event)) continue
    const slot = listing.slotOf(event)
    if (slot < 0) continue
    if (label.text) labelled++
    if (!on(listing.at[slot] ?? 0)) shown++
  }
  return { events: ask.inWindow, labelled, through: Math.max(0, ask.inWindow - shown) }
}
