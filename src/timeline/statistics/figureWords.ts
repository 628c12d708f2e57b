// The words of the row of figures: whose they are, what they count, what each series says of a year. No boxes and no canvas.
import { figuresOn, type RowFigures } from '../../atlas/rowFigures'
import type { Atlas, SeriesValue } from '../../atlas/model'
import { heldOn } from '../../atlas/units'
import type { AppState } from '../../state/appState'
import { memoBy } from '../../state/memo'
import { rowFiguresNow } from '../../state/rowFigures'
import { floorDay } from '../../time/days'
import type { Speaker } from '../../words/speaker'
import type { FigureAsk } from './figureBoxes'

/** Series said beside the cursor; more are counted. */
const SAID = 4

interface Subject {
  readonly atlas: Atlas
  readonly figures: RowFigures | null
  readonly speaker: Speaker
  readonly day: number
}

const made = memoBy(
  ({ figures, speaker, atlas }: Subject) => [figures, speaker, atlas],
  ({ figures, speaker, atlas, day }: Subject): FigureAsk | null => {
    if (!figures) return null
    const on = lastYear((at) => saidOn(figures, at, speaker, atlas))
    const number = (value: number) => speaker.number(value, decimalsOf(atlas, figures))
    return { figures, words: { title: titleOf(figures, atlas, speaker, day), on, number } }
  }
)

/** Null where the row is not shown; the same as long as figures and language are. */
export function figureAsk(state: AppState, speaker: Speaker): FigureAsk | null {
  if (state.view.list) return null
  return made({ atlas: state.atlas, figures: rowFiguresNow(state), speaker, day: state.view.day })
}

/** "Anhui: death rate, per 1,000", "All China: ... · 4 series" */
export function titleOf({ indicator, unit, series }: RowFigures, atlas: Atlas, speaker: Speaker, day: number): string {
  const held = unit === null ? undefined : atlas.units.get(unit)
  const name = held && (heldOn(held.names, floorDay(day)) ?? held.names.at(-1))?.name
  const who = name ? speaker.text(name).text : speaker.t('timeline.figuresOfAll')
  const what = speaker.text(indicator.label).text
  const measure = atlas.measures.get(indicator.measure)
  const counted = measure ? speaker.text(measure.unit).text : ''
  if (series.length === 0) return speaker.t('timeline.figuresNone', { what })
  const words = speaker.t('timeline.figuresTitle', { who, what, unit: counted })
  return series.length === 1 ? words : speaker.t('timeline.figuresSeries', { words, count: series.length })
} // prettier-ignore

/** What the series say of a day, the first that the map draws; null where none says anything. */
function saidOn(figures: RowFigures, day: number, speaker: Speaker, atlas: Atlas): string | null {
  const all = figuresOn(figures, day)
  const [first] = all
  if (!first) return null
  const shown = all.slice(0, SAID).map(({ figure }) => valueWords(figure.value, speaker, atlas, figures))
  const more = all.length > SAID ? [speaker.t('timeline.figuresMore', { count: all.length - SAID })] : []
  const values = [...shown, ...more].join(' · ')
  return speaker.t('timeline.figuresOn', { when: whenWords(first.figure.value, speaker), values })
}

export function valueWords({ value, bound, checked }: SeriesValue, speaker: Speaker, atlas: Atlas, figures: RowFigures): string {
  const words = speaker.value(Number(value.toFixed(decimalsOf(atlas, figures))), bound)
  return checked ? words : speaker.t('timeline.figureUnchecked', { value: words })
} // prettier-ignore

export function whenWords({ year, period, day }: SeriesValue, speaker: Speaker): string {
  if (year !== undefined) return speaker.year(year)
  const date = period ?? day
  return date ? speaker.date(date) : ''
}

function decimalsOf(atlas: Atlas, { indicator }: RowFigures): number {
  return atlas.measures.get(indicator.measure)?.decimals ?? 2
}

/** The day changes with every frame of a gesture, what is said of it with few of them. */
function lastYear(say: (day: number) => string | null): (day: number) => string | null {
  let last: { day: number; words: string | null } | null = null
  return (day) => {
    if (last?.day !== day) last = { day, words: say(day) }
    return last.words
  }
}
