// What a date leaves open, as the key of a sentence; the date itself is worded elsewhere.
import { isExact, type Moment, type UncertainDate } from '../time/uncertain'

export type DateNote =
  'day' | 'days' | 'month' | 'months' | 'firstDay' | 'lastDay' | 'firstMonth' | 'lastMonth'

/** What is not known of the date; null where all is, or where the words of the date say it already. */
export function dateNote(date: UncertainDate): DateNote | null {
  if (isExact(date) || date.kind === 'set' || date.openStart !== undefined || date.openEnd !== undefined)
    return null
  if (date.kind === 'moment') return missing(date.start)
  const [first, last] = [missing(date.start), missing(date.end)]
  if (first && last) return first === 'month' && last === 'month' ? 'months' : 'days'
  if (first) return first === 'day' ? 'firstDay' : 'firstMonth'
  if (last) return last === 'day' ? 'lastDay' : 'lastMonth'
  return null
}

/** "About 3 March" and "spring 1959" say for themselves what they are; a bare month or year could pass for exact. */
function missing({ precision }: Moment): 'day' | 'month' | null {
  if (precision === 'month') return 'day'
  return precision === 'year' || precision === 'season' ? 'month' : null
}
