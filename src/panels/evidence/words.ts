// Estimates in words: their names, numbers beside a mark, periods in a column, and a whole row for ears. No markup.
import { kindOf, reachOf, type EstimateKind, type Group } from '../../atlas/estimates'
import type { Estimate, Measure, MeasureId, Value } from '../../atlas/model'
import type { UncertainDate } from '../../time/uncertain'
import type { Speaker } from '../../words/speaker'
import { decimalsOf } from '../figures'
import { nameOf } from '../estimateName'
import { figureWords } from '../figureWords'

/** What was published, as one value: a single number or a range. */
export function valueOf(estimate: Estimate): Value {
  const { low, high, point } = reachOf(estimate)
  return low === high ? (point ?? low) : [low, high]
}

/** Beside a mark: "26–30", "45 +", "≤ 3.66", "about 15". The measure is told once for all. */
export function shortFigure(
  estimate: Pick<Estimate, 'bound'>,
  value: Value,
  speaker: Speaker,
  measure: Measure
): string {
  const say = (number: number) => speaker.number(number, decimalsOf(measure))
  const words = typeof value === 'number' ? say(value) : `${say(value[0])}–${say(value[1])}`
  if (estimate.bound === 'atLeast') return `${words} +`
  if (estimate.bound === 'atMost') return `≤ ${words}`
  return estimate.bound === 'about' ? speaker.t('number.about', { value: words }) : words
}

/** With bound and unit: "at least 45 million deaths". */
export function wholeFigure(estimate: Estimate, speaker: Speaker, measure: Measure | undefined): string {
  return figureWords(
    { value: valueOf(estimate), ...(estimate.bound && { bound: estimate.bound }) },
    speaker,
    measure
  )
}

/** "1958–1961", "Jul 1958–Jun 1962" for whole years and months, else the date in words. */
export function shortPeriod(date: UncertainDate, speaker: Speaker): string {
  const { kind, start, end } = date
  const plain = [start, end].every(({ approximate, uncertain }) => !approximate && !uncertain)
  if (kind !== 'interval' || !plain || date.openStart || date.openEnd) return speaker.date(date)
  if (start.precision === 'year' && end.precision === 'year') return `${start.year}–${speaker.year(end.year)}`
  if (start.precision !== 'month' || end.precision !== 'month') return speaker.date(date)
  return `${shortMonth(start, speaker)}–${shortMonth(end, speaker)}`
}

function shortMonth({ earliest, month, year }: UncertainDate['start'], speaker: Speaker): string {
  if (month === undefined) return speaker.month(earliest)
  return speaker.language === 'zh-Hans' ? `${year}.${month}` : `${speaker.shortMonth(month)} ${year}`
}

export function kindWords(kind: EstimateKind, speaker: Speaker): string {
  return speaker.t(`evidence.kind.${kind}`)
}

export function groupWords({ by }: Group, speaker: Speaker): string {
  if ('kind' in by) return speaker.t(`evidence.group.${by.kind}`)
  if ('concept' in by) return speaker.text(by.concept).text
  if ('period' in by) return speaker.date(by.period)
  return by.decade === null
    ? speaker.t('evidence.noYear')
    : speaker.t('evidence.decade', { year: String(by.decade) })
}

/** A row whole: author, year, figure, period, standing, checked or not. */
export function spokenRow(
  estimate: Estimate,
  asked: MeasureId,
  speaker: Speaker,
  measure: Measure | undefined
): string {
  const { year, period, checked } = estimate
  const kind = kindOf(estimate, asked)
  return [
    nameOf(estimate, speaker),
    year === undefined ? speaker.t('evidence.noYear') : speaker.year(year),
    wholeFigure(estimate, speaker, measure),
    speaker.date(period),
    kindWords(kind, speaker),
    speaker.t(checked ? 'panel.checked' : 'panel.notChecked')
  ].join(speaker.t('evidence.comma'))
}
