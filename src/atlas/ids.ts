// Names and words that every other noun is made of: branded ids, languages, texts.

declare const idMark: unique symbol
type Id<Kind extends string> = string & { readonly [idMark]: Kind }
export type EventId = Id<'event'>
export type PlaceId = Id<'place'>
export type PersonId = Id<'person'>
export type UnitId = Id<'unit'>
export type PieceId = Id<'piece'>
export type SourceId = Id<'source'>
export type IndicatorId = Id<'indicator'>
export type SeriesId = Id<'series'>
export type MeasureId = Id<'measure'>
export type KindId = Id<'kind'>
export type NoteId = Id<'note'>

export const LANGUAGES = ['en', 'zh-Hans'] as const
export type Language = (typeof LANGUAGES)[number]

/** Words in one or more languages; the atlas's first language is always there. */
export type Text = { readonly [L in Language]?: string }
