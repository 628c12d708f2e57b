// What ties a statement of the atlas to its sources: citations, and the figures of events; plain data without behaviour.
import type { UncertainDate } from '../time/uncertain'
import type { MeasureId, SourceId, Text } from './ids'

export type Stance = 'asserts' | 'supports' | 'contradicts' | 'context'
export type Bound = 'about' | 'atLeast' | 'atMost' | 'claimed'
export type Value = number | readonly [low: number, high: number]

export interface Citation {
  readonly source: SourceId
  readonly stance: Stance
  readonly locator?: {
    readonly label: 'page' | 'chapter' | 'section' | 'paragraph' | 'table' | 'entry'
    /** A number, a heading or, of an entry, its date in EDTF; or a place wholly in words, by language. */
    readonly value: string | Text
  }
  readonly value?: Value
  readonly bound?: Bound
  readonly says?: Text
  readonly checked: boolean
}

export interface Figure {
  readonly label: Text
  readonly value: Value | Text
  readonly bound?: Bound
  readonly measure: MeasureId
  readonly period?: UncertainDate
  readonly checked: boolean
  readonly sources: readonly SourceId[]
  readonly note?: Text
}
