// The view as text for an address, version 1, and back: a promise, so forms once written stay readable. No history, no location.
import type { Atlas, EventId, IndicatorId, Language, UnitId } from '../atlas/model'
import { isoOf, parseIsoDay } from '../time/days'
import { clampSpan, containsDay, overlaps, parseSpan, sameSpan, spanText } from '../time/span'
import { dayInside, firstView, type MapView, type Selection, type View } from './view'

/** A part of an address that was not understood or names nothing here; the rest of it holds. */
export interface FellBack {
  /** Key of the part, as in the address. */
  readonly part: 'v' | 't' | 'day' | 'm' | 'layer' | 'sel' | 'lang' | 'unknown'
  readonly given: string
}

/** `v=1&t=1958-08-01..1962-01-31&day=1960-03-15&m=zoom/lat/lon&layer=cdr&sel=event:lushan-conference&lang=en`; what is as at the start is left out, but the version and the day. */
export function viewText(view: View, atlas: Atlas): string {
  const first = firstView(atlas)
  const parts = ['v=1']
  if (!sameSpan(view.window, first.window)) parts.push(`t=${spanText(view.window)}`)
  parts.push(`day=${isoOf(view.day)}`)
  if (view.map) parts.push(`m=${mapText(view.map)}`)
  if (view.layer !== first.layer) parts.push(`layer=${view.layer ?? 'none'}`)
  if (view.selection) parts.push(`sel=${view.selection.kind}:${view.selection.id}`)
  parts.push(`lang=${view.language}`)
  return parts.join('&')
}

function mapText({ zoom, lat, lon }: MapView): string {
  const tidy = (value: number, digits: number) => String(Number(value.toFixed(digits)))
  return `${tidy(zoom, 2)}/${tidy(lat, 4)}/${tidy(lon, 4)}`
}

/** Reads an address over the view that the atlas opens with; never throws, names every part that it had to leave. */
export function parseViewText(
  text: string,
  atlas: Atlas,
  language?: Language
): { view: View; fellBack: readonly FellBack[] } {
  let view = firstView(atlas, language)
  const fellBack: FellBack[] = []
  let dayGiven = false
  for (const [key, given] of pairs(text)) {
    const part = Object.hasOwn(readers, key) ? readers[key] : undefined
    const change = part?.(given, atlas)
    if (!part) fellBack.push({ part: 'unknown', given: key })
    else if (!change)
      fellBack.push({ part: key as FellBack['part'], given }) // the readers' keys are these parts
    else {
      view = { ...view, ...change }
      dayGiven ||= key === 'day'
    }
  }
  // A link may name the day outside its window (typed by hand): the day counts, the window falls back.
  if (dayGiven && !containsDay(view.window, view.day)) {
    fellBack.push({ part: 't', given: spanText(view.window) })
    view = { ...view, window: atlas.span }
  }
  return { view: { ...view, day: dayInside(view.window, view.day) }, fellBack }
}

function pairs(text: string): (readonly [key: string, value: string])[] {
  return text
    .replace(/^#/, '')
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const at = pair.indexOf('=')
      return at < 0
        ? ([decoded(pair), ''] as const)
        : ([decoded(pair.slice(0, at)), decoded(pair.slice(at + 1))] as const)
    })
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const readers: Record<string, (given: string, atlas: Atlas) => Partial<View> | null> = {
  v: (given) => (given === '1' ? {} : null),
  t(given, atlas) {
    const span = parseSpan(given)
    if (!span || !overlaps(span, atlas.span)) return null
    // What there is of it: moved into the atlas instead, it would show years that nobody asked for.
    const { start, end } = atlas.span
    return {
      window: clampSpan({ start: Math.max(span.start, start), end: Math.min(span.end, end) }, atlas.span)
    }
  },
  day(given, atlas) {
    const day = parseIsoDay(given)
    return day !== null && containsDay(atlas.span, day) ? { day } : null
  },
  m(given) {
    const [zoom, lat, lon, ...more] = given.split('/').map((n) => (n.trim() === '' ? NaN : Number(n)))
    if (more.length > 0 || zoom === undefined || lat === undefined || lon === undefined) return null
    const fits = zoom >= 0 && zoom <= 8 && Math.abs(lat) <= 90 && Math.abs(lon) <= 180
    return fits ? { map: { zoom, lat, lon } } : null
  },
  layer(given, atlas) {
    if (given === 'none') return { layer: null }
    const id = given as IndicatorId // proven by the look-up
    return atlas.indicators.has(id) ? { layer: id } : null
  },
  sel(given, atlas) {
    const selection = parseSelection(given, atlas)
    return selection && { selection }
  },
  lang(given, atlas) {
    const language = atlas.languages.find((l) => l === given)
    return language ? { language } : null
  }
}

function parseSelection(given: string, atlas: Atlas): Selection | null {
  const at = given.indexOf(':')
  const [kind, id] = [given.slice(0, at), given.slice(at + 1)]
  // The casts are proven by the look-ups beside them.
  if (kind === 'event' && atlas.eventsById.has(id as EventId)) return { kind, id: id as EventId }
  if (kind === 'unit' && atlas.units.has(id as UnitId)) return { kind, id: id as UnitId }
  return null
}
