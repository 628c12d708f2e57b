// The view as text for an address, version 1, and back: a promise, so forms once written stay readable. No history, no location.
import { layerOf } from '../atlas/layers'
import type { Atlas, EventId, IndicatorId, Language, SeriesId, UnitId } from '../atlas/model'
import { isoOf, parseIsoDay, yearOf } from '../time/days'
import { clampSpan, containsDay, overlaps, parseSpan, sameSpan, spanText } from '../time/span'
import { roomOf, roomText } from './roomText'
import { dayInside, firstView, kindsInOrder, LOCKS, VIEW_PARTS, type Selection, type View } from './view'
import { z } from './zod'

/** What a part of an address says of the view; `left`: the piece of it that names nothing here. */
interface Reading {
  readonly says: Partial<View>
  readonly left?: string
}

interface Part {
  /** null where it is as at the start, which is left out. */
  readonly write: (view: View, first: View) => string | null
  /** null when not understood, or when it names nothing here. */
  readonly read: (given: string, atlas: Atlas) => Reading | null
}

/** The parts in the order in which they are written. */
const PARTS = {
  v: {
    write: () => '1',
    read: (given) => (given === '1' ? { says: {} } : null)
  },
  t: {
    write: ({ window }, first) => (sameSpan(window, first.window) ? null : spanText(window)),
    read(given, atlas) {
      const span = parseSpan(given)
      if (!span || !overlaps(span, atlas.span)) return null
      // What there is of it: moved into the atlas instead, it would show years that nobody asked for.
      const { start, end } = atlas.span
      const inside = { start: Math.max(span.start, start), end: Math.min(span.end, end) }
      return fit('window', clampSpan(inside, atlas.span))
    }
  },
  day: {
    write: ({ day }) => isoOf(day),
    read: (given, atlas) => fit('day', dayOfAtlas(given, atlas))
  },
  m: {
    write: ({ map }) => map && `${tidy(map.zoom, 2)}/${tidy(map.lat, 4)}/${tidy(map.lon, 4)}`,
    read(given) {
      const [zoom, lat, lon, ...more] = given.split('/').map(numberOf)
      return more.length > 0 ? null : fit('map', { zoom, lat, lon })
    }
  },
  layer: {
    write: ({ layer }, first) => (layer === first.layer ? null : (layer ?? NONE)),
    read: (given, atlas) =>
      given === NONE
        ? fit('layer', null)
        : // An indicator without figures of units is no layer; the cast is proven by this look-up.
          layerOf(atlas, given as IndicatorId)
          ? fit('layer', given)
          : null
  },
  series: {
    write: ({ series }) => series,
    // Of which layer it has to be is known only when all parts are read.
    read: (given, atlas) => (atlas.series.has(given as SeriesId) ? fit('series', given) : null) // proven by the look-up
  },
  year: {
    write: ({ pinnedYear }) => (pinnedYear === null ? null : String(pinnedYear)),
    read(given, { span }) {
      const year = /^\d{4}$/.test(given) ? Number(given) : NaN
      return year >= yearOf(span.start) && year <= yearOf(span.end - 1) ? fit('pinnedYear', year) : null
    }
  },
  compare: {
    write: ({ compare }) => (compare === null ? null : isoOf(compare)),
    read: (given, atlas) => fit('compare', dayOfAtlas(given, atlas))
  },
  sel: {
    write: ({ selection }) => selection && `${selection.kind}:${selection.id}`,
    read: (given, atlas) => fit('selection', selectionOf(given, atlas))
  },
  panel: {
    write: ({ panel }, first) => unlessFirst(panel, first.panel),
    read: (given) => fit('panel', given)
  },
  room: {
    write: ({ room }) => roomText(room),
    read: (given, atlas) => fit('room', roomOf(given, atlas))
  },
  hide: {
    write: ({ filters }) => filters.hiddenKinds.join() || null,
    read(given, atlas) {
      const named = given.split(',')
      const known = kindsInOrder(atlas, named)
      const left = named.filter((kind) => !known.some((one) => one === kind)).join()
      const reading = known.length > 0 ? fit('filters', { hiddenKinds: known }) : null
      return reading && (left === '' ? reading : { ...reading, left })
    }
  },
  lock: {
    write: ({ locks }, first) =>
      LOCKS.every((lock) => locks[lock] === first.locks[lock])
        ? null
        : LOCKS.filter((lock) => locks[lock]).join() || NONE,
    read(given) {
      const named = given === NONE ? [] : given.split(',')
      if (named.some((name) => !LOCKS.some((lock) => lock === name))) return null
      return fit('locks', Object.fromEntries(LOCKS.map((lock) => [lock, named.includes(lock)])))
    }
  },
  lanes: {
    write: ({ lanes }, first) => unlessFirst(lanes, first.lanes),
    read: (given) => fit('lanes', given)
  },
  list: {
    write: ({ list }) => (list ? '1' : null),
    read: (given) => (given === '1' ? fit('list', true) : null)
  },
  row: {
    write: ({ row }) => (row ? '1' : null),
    read: (given) => (given === '1' ? fit('row', true) : null)
  },
  lang: {
    write: ({ language }) => language,
    read: (given, atlas) => (atlas.languages.some((one) => one === given) ? fit('language', given) : null)
  }
} satisfies Record<string, Part>

type PartKey = keyof typeof PARTS
const NONE = 'none'

/** A part of an address that was not understood or names nothing here; the rest of it holds. */
export interface FellBack {
  /** Key of the part, as in the address. */
  readonly part: PartKey | 'unknown'
  readonly given: string
}

/** `v=1&t=1958-08-01..1962-01-31&day=1960-03-15&m=zoom/lat/lon&layer=cdr&sel=event:lushan-conference&lang=en`: version, day and language always, of the rest what is not as at the start. */
export function viewText(view: View, atlas: Atlas): string {
  const first = firstView(atlas)
  return Object.entries<Part>(PARTS)
    .map(([key, part]) => [key, part.write(view, first)])
    .filter(([, written]) => written !== null)
    .map(([key, written]) => `${key}=${written}`)
    .join('&')
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
    if (!isPart(key)) {
      fellBack.push({ part: 'unknown', given: key })
      continue
    }
    const part: Part = PARTS[key]
    const reading = part.read(given, atlas)
    const left = reading ? reading.left : given
    if (left !== undefined) fellBack.push({ part: key, given: left })
    if (reading) view = { ...view, ...reading.says }
    dayGiven ||= key === 'day' && reading !== null
  }
  if (view.series !== null && atlas.series.get(view.series)?.indicator !== view.layer) {
    fellBack.push({ part: 'series', given: view.series })
    view = { ...view, series: null }
  }
  // A link may name the day outside its window (typed by hand): the day counts, the window falls back.
  if (dayGiven && !containsDay(view.window, view.day)) {
    fellBack.push({ part: 't', given: spanText(view.window) })
    view = { ...view, window: atlas.span }
  }
  return { view: { ...view, day: dayInside(view.window, view.day) }, fellBack }
}

function isPart(key: string): key is PartKey {
  return Object.hasOwn(PARTS, key)
}

/** One part of the view, if a value has its shape. */
function fit(key: keyof View, value: unknown): Reading | null {
  const read = z.safeParse(VIEW_PARTS[key], value)
  return read.success ? { says: { [key]: read.data } } : null
}

function unlessFirst<T>(value: T, first: T): T | null {
  return value === first ? null : value
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

function tidy(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)))
}

function numberOf(text: string): number {
  return text.trim() === '' ? NaN : Number(text)
}

/** Undefined when it is no day of the atlas, which fits no part. */
function dayOfAtlas(given: string, { span }: Atlas): number | undefined {
  const day = parseIsoDay(given)
  return day !== null && containsDay(span, day) ? day : undefined
}

/** Undefined when it names nothing here, which fits no part. */
function selectionOf(given: string, atlas: Atlas): Selection | undefined {
  const at = given.indexOf(':')
  const [kind, id] = [given.slice(0, at), given.slice(at + 1)]
  // The casts are proven by the look-ups beside them.
  if (kind === 'event' && atlas.eventsById.has(id as EventId)) return { kind, id: id as EventId }
  if (kind === 'unit' && atlas.units.has(id as UnitId)) return { kind, id: id as UnitId }
  return undefined
}
