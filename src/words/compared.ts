// What a comparison says of one unit, in the words of a speaker: both figures, the change, and what to keep in mind of it.
import type { Change } from '../atlas/changes'
import type { FigureChange } from '../atlas/difference'
import type { Measure, SeriesValue } from '../atlas/model'
import type { Speaker } from './speaker'

/** Both years of a comparison and what is counted. */
export interface ComparedWords {
  readonly speaker: Speaker
  readonly years: { readonly a: number; readonly b: number }
  readonly measure: Measure | undefined
  /** With all decimals of the measure and all words; else, as on the map, with one decimal at most and shortly. */
  readonly whole?: boolean
  /** Changes of borders and names between the two days: of a unit those that no map draws are told with its figures. */
  readonly borders?: readonly Change[]
}

/** A figure with its bound. */
export function figureSaid({ value, bound }: SeriesValue, words: ComparedWords): string {
  return words.speaker.value(rounded(value, words), bound)
}

/** "+59.5", "+40.0", "−1.5", "0.0" */
export function changeSaid({ amount, inexact }: FigureChange, words: ComparedWords): string {
  const { speaker } = words
  const signed = speaker.difference(amount, decimalsOf(words))
  return inexact ? speaker.t('number.about', { value: signed }) : signed
}

/** "9.1 in 1957, 68.6 in 1960, plus 59.5", for reading aloud, where a sign may be passed over. */
export function changeSpoken(change: FigureChange, words: ComparedWords): string {
  const { speaker, years } = words
  const amount = rounded(change.amount, words)
  const size = speaker.number(Math.abs(amount), decimalsOf(words))
  return speaker.t('compare.spoken', {
    a: figureSaid(change.before.value, words),
    yearA: speaker.year(years.a),
    b: figureSaid(change.after.value, words),
    yearB: speaker.year(years.b),
    change: amount === 0 ? speaker.t('compare.same') : speaker.t(amount > 0 ? 'compare.plus' : 'compare.minus', { size })
  })
} // prettier-ignore

/** What is to be kept in mind: other land, also where no map draws it, other series, figures that are not exact. None where the two can simply be held against each other. */
export function changeNotes(
  { unit, gained, lost, oneSeries, inexact, before, after }: FigureChange,
  { speaker, years, whole, borders = [] }: ComparedWords
): readonly string[] {
  const notes: string[] = []
  const year = speaker.year(years.b)
  if (gained.length > 0 && lost.length > 0) notes.push(speaker.t('compare.note.otherLand', { year }))
  else if (gained.length > 0) notes.push(speaker.t('compare.note.moreLand', { year }))
  else if (lost.length > 0) notes.push(speaker.t('compare.note.lessLand', { year }))
  const notDrawn = borders.flatMap(({ told, units }) =>
    told && !told.drawn && units.includes(unit)
      ? [{ date: speaker.date(told.date), text: speaker.text(told.text).text }]
      : []
  )
  if (whole) notes.push(...notDrawn.map((one) => speaker.t('compare.note.notDrawn', one)))
  else if (notDrawn.length > 0) {
    const dates = [...new Set(notDrawn.map(({ date }) => date))].join(speaker.t('map.listJoin'))
    notes.push(speaker.t('compare.note.notDrawnOn', { dates }))
  }
  if (!oneSeries) {
    const [a, b] = [before, after].map(({ series }) => speaker.text(series.label).text)
    notes.push(speaker.t('compare.note.twoSeries', { a: a ?? '', b: b ?? '' }))
  }
  if (inexact) notes.push(speaker.t('compare.note.inexact'))
  return notes
}

function decimalsOf({ measure, whole }: ComparedWords): number {
  const decimals = measure?.decimals ?? 2
  return whole ? decimals : Math.min(1, decimals)
}

function rounded(value: number, words: ComparedWords): number {
  return Number(value.toFixed(decimalsOf(words)))
}
