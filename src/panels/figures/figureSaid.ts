// A figure of a chart in words: number, bound and sign, with or without its unit. No markup.
import { classOf } from '../../atlas/layers'
import type { Indicator, Measure, SeriesValue } from '../../atlas/model'
import type { Speaker } from '../../words/speaker'
import { figureWords } from '../figureWords'

interface Saying {
  readonly indicator: Indicator
  readonly measure: Measure | undefined
  readonly speaker: Speaker
  /** Without the unit. */
  readonly bare?: boolean
}

/** "68.58 per 1,000", "+5.1", "at least 26,000"; a change that is a rise has its sign, a class its own words. */
export function figureSaid(
  { value, bound }: Pick<SeriesValue, 'value' | 'bound'>,
  { indicator, measure, speaker, bare = false }: Saying
): string {
  const own = indicator.classes?.[classOf(indicator.breaks ?? [], value)]
  if (own) return speaker.text(own).text
  const words = figureWords({ value, ...(bound && { bound }) }, speaker, measure, bare)
  return indicator.kind === 'change' && value > 0 && !bound ? `+${words}` : words
}
