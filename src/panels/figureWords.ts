// One figure in words: value, bound and unit, as each language counts and joins them. No markup.
import type { Figure, Measure, Text } from '../atlas/model'
import type { Speaker } from '../words/speaker'
import { amountInChineseSteps, amountWords, hasOwnStep } from './amounts'
import { decimalsOf, isRange, plainValue, withUnit } from './figures'

/** "at least 1.05 million people", "30,000 to 40,000 people", "68.58 per 1,000". `bare` leaves the unit out. */
export function figureWords(
  { value, bound }: Pick<Figure, 'value' | 'bound'>,
  speaker: Speaker,
  measure?: Measure,
  bare = false
): string {
  const plain = plainValue(value)
  // What is neither a number nor a pair is words, and words carry their own unit.
  if (plain === null) return speaker.text(value as Text).text
  const unit = measure ? speaker.text(measure.unit).text : ''
  const decimals = decimalsOf(measure)
  const chinese = speaker.language === 'zh-Hans'
  const inSteps = chinese && !bare && !isRange(plain) ? amountInChineseSteps(plain, unit) : null
  const say = (number: number) =>
    hasOwnStep(unit) ? speaker.number(number, decimals) : amountWords(number, speaker.language, decimals)
  const number = isRange(plain)
    ? speaker.t('number.range', { low: say(plain[0]), high: say(plain[1]) })
    : say(plain)
  const words = inSteps ?? withUnit(number, bare ? '' : unit, chinese)
  return bound ? speaker.t(`number.${bound}`, { value: words }) : words
}
