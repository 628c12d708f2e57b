// What is being looked at, as one value: everything a link, a reload or a second window must bring back. Data and defaults only.
import { LANGUAGES } from '../atlas/ids'
import type {
  Atlas,
  EventId,
  IndicatorId,
  KindId,
  Language,
  MeasureId,
  SeriesId,
  SourceId,
  UnitId
} from '../atlas/model'
import { roundDay, type Day } from '../time/days'
import { containsDay } from '../time/span'
import { z } from './zod'

/** A brand says that a text was looked up or a number made elsewhere; the schema can only know its shape. */
function branded<T extends string | number>(schema: z.ZodMiniType): z.ZodMiniType<T> {
  return schema as z.ZodMiniType<T>
}
const name = z.string().check(z.minLength(1), z.maxLength(100))
const eventId = branded<EventId>(name)
const unitId = branded<UnitId>(name)
const day = branded<Day>(z.int())

const MapViewSchema = z.readonly(
  z.object({
    /** 0..8; at 0 the frame of the data is 256 px wide */
    zoom: z.number().check(z.gte(0), z.lte(8)),
    lat: z.number().check(z.gte(-90), z.lte(90)),
    lon: z.number().check(z.gte(-180), z.lte(180))
  })
)
export type MapView = z.infer<typeof MapViewSchema>

const SelectionSchema = z.discriminatedUnion('kind', [
  z.readonly(z.object({ kind: z.literal('event'), id: eventId })),
  z.readonly(z.object({ kind: z.literal('unit'), id: unitId }))
])
export type Selection = z.infer<typeof SelectionSchema>

/** How two days are set against each other: one map of the change, two maps, or one over the other. */
export const COMPARED_AS = ['difference', 'side', 'swipe'] as const
export type ComparedAs = (typeof COMPARED_AS)[number]

/** Which room of the page is open, and what in it: map and timeline, two days compared, the figures over the years, one
 * province, the figures that sources dispute, the bibliography, or the glossary. */
const RoomSchema = z.discriminatedUnion('name', [
  z.readonly(z.object({ name: z.literal('explore') })),
  z.readonly(z.object({ name: z.literal('compare'), as: z.enum(COMPARED_AS) })),
  z.readonly(
    z.object({
      name: z.literal('figures'),
      /** null: the first indicator with figures of several years */
      indicator: z.nullable(branded<IndicatorId>(name)),
      /** Of the whole country, or of all its units. */
      of: z.enum(['country', 'units'])
    })
  ),
  z.readonly(z.object({ name: z.literal('province'), unit: unitId })),
  z.readonly(
    z.object({
      name: z.literal('evidence'),
      /** null: the first measure that several sources estimate */
      measure: z.nullable(branded<MeasureId>(name)),
      /** Id of the estimate that is read. */
      estimate: z.nullable(name)
    })
  ),
  z.readonly(z.object({ name: z.literal('sources'), source: z.nullable(branded<SourceId>(name)) })),
  z.readonly(z.object({ name: z.literal('terms') }))
])
export type Room = z.infer<typeof RoomSchema>
export const EXPLORE: Room = { name: 'explore' }

/** What each pane takes from the other while its lock is on. */
export const LOCKS = ['time', 'map'] as const
export type Lock = (typeof LOCKS)[number]

/** What the lanes of the timeline are of; none: events lie wherever there is room. */
export const LANES_OF = ['none', 'kind', 'unit', 'person', 'confidence'] as const
export type LanesOf = (typeof LANES_OF)[number]

/** The schema of each part of a view. */
export const VIEW_PARTS = {
  /** The time window, half-open: filters map (by its lock), counts and lists. Fractions of days only while a gesture runs. */
  window: z.readonly(z.object({ start: z.number(), end: z.number() })),
  /** The day cursor, always inside the window: borders of this day, figures of its year. */
  day,
  /** `null` is the whole map, fitted to whatever pane there is. */
  map: z.nullable(MapViewSchema),
  layer: z.nullable(branded<IndicatorId>(name)),
  /** The one series of the layer that is shown; null: for each unit the first that the atlas names. */
  series: z.nullable(branded<SeriesId>(name)),
  /** Year whose figures fill the map whatever the cursor's day; null follows the cursor. */
  pinnedYear: z.nullable(z.int()),
  /** The day that the cursor's is compared with. */
  compare: z.nullable(day),
  selection: z.nullable(SelectionSchema),
  /** What the panel beside the map shows. */
  panel: z.enum(['read']),
  room: RoomSchema,
  filters: z.readonly(
    z.object({
      /** In the atlas's order, each once. An event goes when all of its kinds are hidden. */
      hiddenKinds: z.readonly(z.array(branded<KindId>(name)))
    })
  ),
  locks: z.readonly(
    z.object({
      /** The map shows events of the window only; off: of all years. */
      time: z.boolean(),
      /** Timeline and lists leave out events that stand on the map outside of what it shows. */
      map: z.boolean()
    })
  ),
  lanes: z.enum(LANES_OF),
  /** The timeline's pane shows the events of the window as a list instead of drawing them. */
  list: z.boolean(),
  /** The timeline has a row with the figures of the layer. */
  row: z.boolean(),
  language: z.enum(LANGUAGES)
}
export const ViewSchema = z.readonly(z.object(VIEW_PARTS))
export type View = z.infer<typeof ViewSchema>

export function sameSelection(a: Selection | null, b: Selection | null): boolean {
  return a === b || (a !== null && b !== null && a.kind === b.kind && a.id === b.id)
}

/** Where an atlas opens when nothing else is asked for. */
export function firstView(atlas: Atlas, language?: Language): View {
  return {
    window: atlas.span,
    day: atlas.start.day,
    map: null,
    layer: atlas.start.layer ?? null,
    series: null,
    pinnedYear: null,
    compare: null,
    selection: null,
    panel: 'read',
    room: EXPLORE,
    filters: { hiddenKinds: [] },
    locks: { time: true, map: false },
    lanes: 'none',
    list: false,
    row: false,
    language: language && atlas.languages.includes(language) ? language : (atlas.languages[0] ?? 'en')
  }
}

/** The day moved into the window if it lies outside. */
export function dayInside(window: View['window'], day: Day): Day {
  if (containsDay(window, day)) return day
  return day < window.start ? roundDay(Math.ceil(window.start)) : roundDay(Math.ceil(window.end) - 1)
}

/** Kinds in the atlas's order, each once, without those it does not have. */
export function kindsInOrder(atlas: Atlas, kinds: Iterable<string>): readonly KindId[] {
  const given = new Set(kinds)
  return [...atlas.kinds.keys()].filter((kind) => given.has(kind))
}
