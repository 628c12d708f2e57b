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
  /** Events of all years that are shown, the selected one among them. */
  readonly events: readonly AtlasEvent[]
  /** Those that touch the window, as counted everywhere. */
  readonly inWindow: readonly AtlasEvent[]
  readonly markOf: (event: AtlasEvent) => Mark
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
  const { atlas, pane, window, measure, words, markOf } = ask
  const width = Math.max(0, ask.width)
  const rows = canvasRows(Math.max(0, ask.height), ask.unit)
  const scale = timeScale(pane, width)
  if (width === 0 || rows.height === 0) {
    const counts = { events: ask.inWindow.length, labelled: 0, through: 0 }
    return { width, rows, scale, lines: [], axis: [], eras: [], labels: [], strokes: [], veils: [], handles: [], cursor: null, counts } // prettier-ignore
  }
  const events = ranked(ask.events).filter((event) => touches(event, pane))
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
    counts: countsOf(ask.inWindow, labels, strokes)
  }
}

const ranks = new WeakMap<readonly AtlasEvent[], readonly AtlasEvent[]>()

/** The events heaviest first, else in the atlas's order; sorted once for each list of them. */
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
  inWindow: readonly AtlasEvent[],
  labels: readonly LabelBox[],
  strokes: readonly StrokeBox[]
): Scene['counts'] {
  const named = new Set(labels.flatMap(({ id, text }) => (text === null ? [] : [id])))
  const shown = new Set([...strokes, ...labels].map(({ id }) => id))
  let labelled = 0
  let through = 0
  for (const { id } of inWindow) {
    if (named.has(id)) labelled++
    else if (!shown.has(id)) through++
  }
  return { events: inWindow.length, labelled, through }
}
