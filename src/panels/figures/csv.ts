// Figures as a CSV file: what they are and where they are from at its head, then one line for each figure that is drawn. No page.
import Papa from 'papaparse'
import { plainTitle } from '../../cite/cite'
import { whenOf } from '../../atlas/layers'
import type { Chart } from '../../atlas/chartSeries'
import type { Atlas, Indicator, Text } from '../../atlas/model'
import { linesOf, type FigureLine } from '../../atlas/tables'
import { isoOf } from '../../time/days'
import type { Speaker } from '../../words/speaker'

/** Spreadsheets take the file for UTF-8 only with this at its head. */
const BOM = '\uFEFF'

/**
 * What a spreadsheet would run: a text that begins with a sign of a formula, also after blanks, and in the full width that
 * Chinese keyboards write. The library's own pattern lets texts of several lines pass.
 */
const FORMULA = /^[\s\p{Cf}]*[=+\-@\t\r＝＋－＠]/u

const COLUMNS = [
  'indicator',
  'unit',
  'place',
  'time',
  'from',
  'to',
  'value',
  'bound',
  'series',
  'sources',
  'checked',
  'how',
  'caveat',
  'note'
] as const

/**
 * The figures of the charts as text for a file, with BOM, in lines that end as RFC 4180 wants. Numbers are plain numbers with a
 * point; times are EDTF, with their first and last day beside them; texts that a spreadsheet would run get an apostrophe.
 */
export function csvOf(atlas: Atlas, charts: readonly Chart[], speaker: Speaker): string {
  const lines = linesOf(charts)
  const heads = COLUMNS.map((column) => speaker.t(`figures.csv.${column}`))
  return BOM + cells([...preamble(atlas, charts, speaker), [], heads, ...lines.map(rowOf(atlas, speaker))])
}

/** Rows as CSV, with formulas defused; numbers stay numbers. */
export function cells(rows: readonly (readonly (string | number)[])[]): string {
  return Papa.unparse(
    rows.map((row) => [...row]),
    { escapeFormulae: FORMULA, newline: '\r\n' }
  )
}

/** What the figures are, the words that no copy of the atlas drops, and under what terms they may be used. */
function preamble(atlas: Atlas, charts: readonly Chart[], speaker: Speaker): string[][] {
  const say = (text: Text) => speaker.text(text).text
  const indicators = [...new Set(charts.map(({ indicator }) => indicator))]
  const row = (
    name: 'atlas' | 'indicator' | 'definition' | 'method' | 'unit' | 'notice' | 'terms',
    text: string
  ) => [speaker.t(`figures.csv.${name}`), text]
  return [
    row('atlas', `${say(atlas.title)} ${atlas.version}`),
    ...indicators.flatMap((indicator) => [
      row('indicator', say(indicator.label)),
      row('definition', say(indicator.definition)),
      ...(indicator.method ? [row('method', say(indicator.method))] : []),
      row('unit', unitWords(atlas, indicator, speaker))
    ]),
    row('notice', say(atlas.notice)),
    ...atlas.credits.slice(0, 1).map((credit) => row('terms', say(credit)))
  ]
}

function rowOf(atlas: Atlas, speaker: Speaker) {
  const say = (text: Text | undefined) => (text ? speaker.text(text).text : '')
  return ({ unit, series, value, days }: FigureLine): (string | number)[] => {
    const indicator = atlas.indicators.get(series.indicator)
    const when = whenOf(value)
    const names = unit === null ? undefined : atlas.units.get(unit)?.names.at(-1)?.name
    const sources = series.sources.flatMap((id) => atlas.sources.get(id) ?? [])
    return [
      say(indicator?.label),
      indicator ? unitWords(atlas, indicator, speaker) : '',
      unit === null ? speaker.t('figures.country') : `${say(names)} (${unit})`,
      typeof when === 'object' ? when.edtf : (when ?? ''),
      isoOf(days.start),
      isoOf(days.end - 1),
      value.value,
      value.bound ? speaker.t(`figures.bound.${value.bound}`) : '',
      say(series.label),
      sources.map((source) => plainTitle(source, speaker.language)).join('; '),
      speaker.t(value.checked ? 'panel.checked' : 'panel.notChecked'),
      speaker.t(`panel.how.${value.how}`),
      say(series.caveat),
      say(value.note)
    ]
  }
}

/** "Per 1,000 people": the measure with its own name. */
function unitWords(atlas: Atlas, indicator: Indicator, speaker: Speaker): string {
  const measure = atlas.measures.get(indicator.measure)
  return measure ? speaker.text(measure.label).text : indicator.measure
}
