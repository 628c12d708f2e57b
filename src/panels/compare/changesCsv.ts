// The changes of a comparison as a CSV file: what was subtracted from what at its head, then a line for each unit with a figure. No page.
import { plainTitle } from '../../cite/cite'
import type { Change } from '../../atlas/changes'
import type { FigureChange, OneSided } from '../../atlas/difference'
import type { Atlas, Series, SeriesValue, UnitId } from '../../atlas/model'
import type { Compared } from '../../state/compare'
import { changeNotes } from '../../words/compared'
import { changeUnit } from '../../words/changeUnit'
import type { Speaker } from '../../words/speaker'
import { cells } from '../figures/csv'

/** Spreadsheets take the file for UTF-8 only with this at its head. */
const BOM = '\uFEFF'

type Row = readonly (string | number)[]

/**
 * All decimals that the sources give; units with a figure of one year only follow, without a change. Texts that a spreadsheet would
 * run are defused by `cells`.
 */
export function changesCsv(
  atlas: Atlas,
  { layer, years, difference }: Compared,
  changes: readonly FigureChange[],
  borders: readonly Change[],
  speaker: Speaker
): string {
  const { indicator } = layer
  const say = (text: Parameters<Speaker['text']>[0]) => speaker.text(text).text
  const words = { speaker, years, measure: atlas.measures.get(indicator.measure), whole: true, borders }
  const placeOf = (id: UnitId) => {
    const name = atlas.units.get(id)?.names.at(-1)?.name
    return `${name ? say(name) : ''} (${id})`.trim()
  }
  const sourcesOf = (all: readonly Series[]) => {
    const ids = new Set(all.flatMap(({ sources }) => sources))
    return [...ids]
      .flatMap((id) => atlas.sources.get(id) ?? [])
      .map((source) => plainTitle(source, speaker.language))
      .join('; ')
  }
  const figure = (value: SeriesValue | undefined): Row =>
    value ? [value.value, value.bound ? speaker.t(`figures.bound.${value.bound}`) : ''] : ['', '']
  const one = ({ unit, figure: { series, value } }: OneSided, side: 'a' | 'b'): Row => [
    placeOf(unit),
    ...figure(side === 'a' ? value : undefined),
    ...figure(side === 'b' ? value : undefined),
    '',
    side === 'a' ? say(series.label) : '',
    side === 'b' ? say(series.label) : '',
    sourcesOf([series]),
    ''
  ]
  const [a, b] = [speaker.year(years.a), speaker.year(years.b)]
  const bound = speaker.t('figures.csv.bound')
  const series = speaker.t('figures.csv.series')
  return (
    BOM +
    cells([
      [speaker.t('figures.csv.atlas'), `${say(atlas.title)} ${atlas.version}`],
      [speaker.t('figures.csv.indicator'), say(indicator.label)],
      [speaker.t('figures.csv.definition'), say(indicator.definition)],
      [speaker.t('compare.change'), speaker.t('compare.minusTitle', { a, b })],
      [speaker.t('figures.csv.method'), speaker.t('compare.how')],
      [speaker.t('figures.csv.unit'), changeUnit(atlas, indicator, speaker)],
      [speaker.t('figures.csv.notice'), say(atlas.notice)],
      ...atlas.credits.slice(0, 1).map((credit) => [speaker.t('figures.csv.terms'), say(credit)]),
      [],
      [
        speaker.t('figures.csv.place'),
        a,
        `${bound} ${a}`,
        b,
        `${bound} ${b}`,
        speaker.t('compare.change'),
        `${series} ${a}`,
        `${series} ${b}`,
        speaker.t('figures.csv.sources'),
        speaker.t('figures.csv.note')
      ],
      ...changes.map((change): Row => [
        placeOf(change.unit),
        ...figure(change.before.value),
        ...figure(change.after.value),
        change.amount,
        say(change.before.series.label),
        say(change.after.series.label),
        sourcesOf([change.before.series, change.after.series]),
        changeNotes(change, words).join(' ')
      ]),
      ...difference.onlyBefore.map((only) => one(only, 'a')),
      ...difference.onlyAfter.map((only) => one(only, 'b'))
    ])
  )
}
