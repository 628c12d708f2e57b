// The whole main drawing of a moment as boxes: a pure function of the state, the size and how wide words are.
import type { AtlasEvent, Atlas, Era, EventId, Mark } from '../atlas/model'
import { timeScale, type Span } from '../time/span'
import { axisBoxes, type TickWords } from './axis'
import type { LabelBox, Measure, Scene, StrokeBox } from './boxes'
import { eraBoxes } from './eras'
import { cursorBox, GRIP, handleBoxes, veilBoxes } from './frame'
import { labelBoxes } from './labels'
import { leastWeight } from './level'
import { canvasRows } from './rows'
import { shapeOfEvent } from './shape'

/** The words that a scene needs, in the language of the page. */
export interface SceneWords {
  readonly tick: TickWords
  readonly day: (day: number) => string
  readonly era: (era: Era) => string
  readonly event: (event: AtlasEvent, selected: boolean) => string | null
}

export interface SceneAsk {
  readonly atlas: Atlas
  /** Events that touch the window, as counted everywhere. */
  readonly inWindow: number
  readonly pane: Span
  readonly window: Span
  readonly day: number
  readonly selected: EventId | null
  /** CSS px of the drawing, without the free paper at its sides. */
  readonly width: number
  readonly height: number
  /** Text size as a factor of the usual. */
  readonly unit: number
  readonly words: SceneWords
  readonly measure: Measure
}

export function sceneOf(ask: SceneAsk): Scene {
  const { atlas, pane, window, measure, words } = ask
  const width = Math.max(0, ask.width)
  const rows = canvasRows(Math.max(0, ask.height), ask.unit)
  const scale = timeScale(pane, width)
  const markOf = (event: AtlasEvent) => markOfEvent(atlas, event)
  if (width === 0 || rows.height === 0) {
    const counts = { events: ask.inWindow, labelled: 0, through: 0 }
    return { width, rows, scale, lines: [], axis: [], eras: [], labels: [], strokes: [], veils: [], handles: [], cursor: null, counts } // prettier-ignore
  }
  const events = ranked(atlas.events).filter((event) => touches(event, pane))
  const labels = labelBoxes({
    events,
    scale,
    window,
    rows,
    selected: ask.selected,
    leastWeight: leastWeight(window),
    markOf,
    nameOf: words.event,
    measure
  })
  const strokes = strokeBoxes(events, labels, markOf, (day) => scale.x(day), width)
  const cursor = cursorBox(ask.day, scale, rows, words.day(ask.day), measure)
  const { lines, axis } = axisBoxes(scale, rows, words.tick, measure, cursor?.flag ?? null)
  const nameFrom = scale.x(window.start) + (GRIP.width / 2 - 4) * rows.unit
  const eras = rows.eraRows === 0 ? [] : eraBoxes(atlas.eras, scale, rows, words.era, measure, nameFrom)
  return {
    width,
    rows,
    scale,
    lines,
    axis,
    eras,
    labels,
    strokes,
    veils: veilBoxes(window, scale, rows),
    handles: handleBoxes(window, scale, rows),
    cursor,
    counts: countsOf(ask.inWindow, events, labels, strokes, window)
  }
}

/** The event's mark by its first kind; the loader has made sure that there is one. */
function markOfEvent(atlas: Atlas, event: AtlasEvent): Mark {
  const kind = event.kinds[0]
  return (kind === undefined ? undefined : atlas.kinds.get(kind)?.mark) ?? 'disc'
}

const ranks = new WeakMap<readonly AtlasEvent[], readonly AtlasEvent[]>()

/** The events heaviest first, else in the atlas's order; sorted once an atlas. */
function ranked(events: readonly AtlasEvent[]): readonly AtlasEvent[] {
  const known = ranks.get(events)
  if (known) return known
  const sorted = [...events].sort((a, b) => b.weight - a.weight)
  ranks.set(events, sorted)
  return sorted
}

function touches(event: AtlasEvent, pane: Span): boolean {
  const { from, to } = shapeOfEvent(event)
  return to > pane.start && from < pane.end
}

/** Strokes of all events whose place is on the pane; where two meet, the heavier is drawn last. */
function strokeBoxes(
  events: readonly AtlasEvent[],
  labels: readonly LabelBox[],
  markOf: (event: AtlasEvent) => Mark,
  x: (day: number) => number,
  width: number
): readonly StrokeBox[] {
  const labelled = new Set(labels.map(({ id }) => id))
  const strokes: StrokeBox[] = []
  for (let i = events.length - 1; i >= 0; i--) {
    const event = events[i]
    if (!event) continue
    const at = x(shapeOfEvent(event).at)
    if (at >= 1 && at <= width - 1)
      strokes.push({ id: event.id, mark: markOf(event), x: at, labelled: labelled.has(event.id) })
  }
  return strokes
}

function countsOf(
  events: number,
  onPane: readonly AtlasEvent[],
  labels: readonly LabelBox[],
  strokes: readonly StrokeBox[],
  window: Span
): Scene['counts'] {
  const shown = new Set([...strokes.map(({ id }) => id), ...labels.map(({ id }) => id)])
  const inside = (event: AtlasEvent) => event.date.latest >= window.start && event.date.earliest < window.end
  const through = onPane.filter((event) => inside(event) && !shown.has(event.id)).length
  return { events, labelled: labels.filter(({ text }) => text !== null).length, through }
}
