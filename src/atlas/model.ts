// The nouns of an opened atlas: what src/load hands out, frozen; plain data without behaviour.
import type { Day } from '../time/days'
import type { Span } from '../time/span'
import type { UncertainDate } from '../time/uncertain'
import type { Bound, Citation, Figure } from './citation'
import type { EventArea, EventLine } from './eventShapes'
import type { Geography } from './geography'
import type { Source } from './source'
import type { Term } from './terms'
import type {
  EventId, IndicatorId, KindId, Language, MeasureId, NoteId, PersonId, PieceId, PlaceId, SeriesId, SourceId, Text, UnitId
} from './ids' // prettier-ignore

export type * from './ids'
export type * from './citation'
export type * from './source'

export const MARKS = [
  'square', 'diamond', 'triangle', 'hexagon', 'disc', 'wedge', 'saltire', 'dome', 'cross', 'pennant'
] as const // prettier-ignore
export type Mark = (typeof MARKS)[number]

export interface Kind {
  readonly id: KindId
  readonly label: Text
  readonly mark: Mark
}
export interface Measure {
  readonly id: MeasureId
  readonly label: Text
  readonly unit: Text
  readonly decimals?: number
  /** What its estimates answer, for the page that sets them side by side. */
  readonly question?: Text
}

export type Scope = 'local' | 'regional' | 'national' | 'abroad'

/** Something that happened. Sorted in the atlas by earliest day, then weight (heavy first), then id. */
export interface AtlasEvent {
  readonly id: EventId
  readonly date: UncertainDate
  readonly dateChecked: boolean
  readonly title: Text
  /** A few words for far zoom. */
  readonly label?: Text
  readonly summary: Text
  /** Graphic sentences, folded; the summary reads whole without them. */
  readonly careful?: Text
  /** At least one; the first gives mark and hue. */
  readonly kinds: readonly KindId[]
  readonly scope: Scope
  readonly place?: PlaceId
  readonly where?: Text
  readonly also: readonly PlaceId[]
  /** Where it went along; an event has a line or an area, or neither. */
  readonly line?: EventLine
  /** What it covered. */
  readonly area?: EventArea
  readonly units: readonly UnitId[]
  readonly people: readonly PersonId[]
  /** Other events on the same thing. */
  readonly see?: readonly EventId[]
  /** 1 (a detail) .. 5 (the story cannot be told without it) */
  readonly weight: number
  readonly confidence: 'high' | 'medium' | 'low'
  readonly disagreement?: Text
  /** What could not be checked. */
  readonly open: readonly Text[]
  readonly figures: readonly Figure[]
  readonly citations: readonly Citation[]
  readonly uncited?: Text
}

export interface Place {
  readonly id: PlaceId
  readonly name: Text
  readonly also: readonly string[]
  /** degrees north, -90..90 */
  readonly lat: number
  /** degrees east, -180..180 */
  readonly lon: number
  readonly precision: 'site' | 'seat' | 'locality' | 'approximate'
  readonly unit?: UnitId
  readonly abroad?: Text
  readonly checked: boolean
  readonly note?: Text
}

export interface Person {
  readonly id: PersonId
  readonly name: Text
  readonly also: readonly string[]
  readonly roles: readonly {
    readonly text: Text
    readonly from?: UncertainDate
    readonly to?: UncertainDate
  }[]
  readonly unit?: UnitId
  readonly checked: boolean
  /** What the roles rest on, where one work was read for them. */
  readonly citations?: readonly Citation[]
}

/** Half-open stretch of days for which something holds. */
export interface Held {
  readonly held: Span
}

type UnitKind = 'province' | 'autonomous-region' | 'municipality' | 'special'

export interface Unit {
  /** ISO 3166-2, e.g. CN-AH */
  readonly id: UnitId
  /** `full`: how it was written out in full, where that says more than name and kind. */
  readonly names: readonly (Held & { readonly name: Text; readonly full?: Text; readonly kind: UnitKind })[]
  readonly capitals: readonly (Held & { readonly place: PlaceId })[]
  readonly leaders: readonly {
    readonly person?: PersonId
    readonly name?: Text
    readonly from?: UncertainDate
    readonly to?: UncertainDate
    readonly source?: SourceId
    readonly checked: boolean
  }[]
  readonly pieces: readonly (Held & { readonly piece: PieceId })[]
  readonly changes: readonly {
    readonly date: UncertainDate
    readonly text: Text
    readonly drawn: boolean
    readonly event?: EventId
    readonly source?: SourceId
    readonly checked: boolean
  }[]
}

export interface Indicator {
  readonly id: IndicatorId
  readonly label: Text
  readonly measure: MeasureId
  readonly kind: 'rate' | 'share' | 'change' | 'count' | 'class'
  readonly definition: Text
  /** Upper limits of all classes but the last, rising; n breaks make n + 1 classes; a value on a break is in the upper class. */
  readonly breaks?: readonly number[]
  /** What each class says, where numbers alone do not: one more than the breaks. */
  readonly classes?: readonly Text[]
  readonly middle?: number
  readonly method?: Text
  /** Series that a map draws; a unit's value comes from the first that has a checked one. */
  readonly drawn: readonly SeriesId[]
}

type How = 'seen' | 'recovered' | 'corrected' | 'rounded' | 'derived' | 'recalled'

export interface SeriesValue {
  /** Absent: all China. */
  readonly unit?: UnitId
  /** Exactly one of year, period, day. */
  readonly year?: number
  readonly period?: UncertainDate
  readonly day?: UncertainDate
  readonly value: number
  readonly bound?: Bound
  readonly checked: boolean
  readonly how: How
  readonly note?: Text
}

export interface Series {
  readonly id: SeriesId
  readonly indicator: IndicatorId
  readonly sources: readonly SourceId[]
  readonly label: Text
  /** Whose borders the values follow. */
  readonly territory:
    'ofTheDay' | { readonly text: Text; readonly pieces: ReadonlyMap<UnitId, readonly PieceId[]> }
  readonly caveat?: Text
  readonly values: readonly SeriesValue[]
}

/** Deaths above a straight line between the death rates of two years. */
interface Worked {
  /** National rates per 1,000 a year. */
  readonly rates: SeriesId
  /** People at the end of each year, in thousands; else `deaths` stands. */
  readonly population?: SeriesId
  /** Deaths a year, in thousands, of the people whose rates these are. */
  readonly deaths?: SeriesId
  readonly base: readonly [from: number, to: number]
}

export interface Estimate {
  readonly id: string
  readonly measure: MeasureId
  readonly author: string
  /** A short name for lists; else the author. */
  readonly label?: Text
  readonly year?: number
  readonly low?: number
  readonly central?: number
  readonly high?: number
  readonly bound?: Bound
  readonly period: UncertainDate
  readonly concept: Text
  readonly method: Text
  /** The method in a few words, for lists; else the method. */
  readonly brief?: Text
  readonly standing: 'accepted' | 'contested' | 'rejected' | 'ours'
  readonly sources: readonly SourceId[]
  readonly checked: boolean
  readonly note?: Text
  readonly event?: EventId
  /** Ids of estimates that it takes over or starts from. */
  readonly restsOn?: readonly string[]
  /** A measure that it does not count, but is often taken to: shown apart among its estimates. */
  readonly beside?: MeasureId
  /** How to work it out again from the series of the atlas. */
  readonly worked?: Worked
}

export interface Era {
  readonly id: string
  readonly date: UncertainDate
  readonly label: Text
  readonly citations: readonly Citation[]
}

export type Verdict = 'supported' | 'disputed' | 'contradicted' | 'opinion' | 'unverified'

/** What a note is about: the fields of one entry belong together; there is always one besides the year. */
export interface NoteSubject {
  readonly event?: EventId
  readonly person?: PersonId
  readonly place?: PlaceId
  readonly unit?: UnitId
  readonly indicator?: IndicatorId
  readonly source?: SourceId
  readonly year?: number
}

/** What somebody says, what the record shows of it, and who stands on which side. */
export interface Note {
  readonly id: NoteId
  /** At least one. */
  readonly about: readonly NoteSubject[]
  /** The place of the claim in the document that makes it; absent where no document of the atlas does. */
  readonly order?: { readonly source: SourceId; readonly at: number; readonly place?: Text }
  readonly claim: Text
  readonly kind: 'date' | 'number' | 'cause' | 'person' | 'definition' | 'opinion' | 'quotation' | 'citation'
  readonly verdict: Verdict
  readonly finding: Text
  /** Graphic sentences, folded; the finding reads whole without them. */
  readonly careful?: Text
  /** What the values of the citations count. */
  readonly of?: {
    readonly measure: MeasureId
    readonly indicator?: IndicatorId
    readonly unit?: UnitId
    readonly period: UncertainDate
  }
  readonly citations: readonly Citation[]
}

export interface Atlas {
  readonly id: string
  readonly version: string
  readonly title: Text
  readonly subtitle?: Text
  readonly about: Text
  /** The neutrality line; no view, export or print drops it. */
  readonly notice: Text
  readonly credits: readonly Text[]
  /** Half-open. */
  readonly span: Span
  readonly start: { readonly day: Day; readonly layer?: IndicatorId }
  readonly begin: readonly ({ readonly event: EventId } | { readonly unit: UnitId })[]
  /** The first is required of every text. */
  readonly languages: readonly Language[]
  readonly kinds: ReadonlyMap<KindId, Kind>
  readonly measures: ReadonlyMap<MeasureId, Measure>
  readonly events: readonly AtlasEvent[]
  readonly eventsById: ReadonlyMap<EventId, AtlasEvent>
  readonly places: ReadonlyMap<PlaceId, Place>
  readonly people: ReadonlyMap<PersonId, Person>
  readonly units: ReadonlyMap<UnitId, Unit>
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>
  readonly series: ReadonlyMap<SeriesId, Series>
  readonly estimates: readonly Estimate[]
  readonly eras: readonly Era[]
  readonly sources: ReadonlyMap<SourceId, Source>
  /** In the order of the file. */
  readonly notes: readonly Note[]
  /** In the order of the file. */
  readonly glossary: readonly Term[]
  /** Absent in an atlas without a map. */
  readonly geography?: Geography
}
