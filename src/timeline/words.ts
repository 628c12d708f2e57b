// What the timeline says: ticks, days, windows and events in the words of one speaker; no pixels.
import type { AtlasEvent, Era } from '../atlas/model'
import { memoBy } from '../state/memo'
import { ymdOf, weekdayOf } from '../time/days'
import { lengthOf, type Span } from '../time/span'
import type { TickLabel } from '../time/ticks'
import type { Speaker } from '../words/speaker'
import type { TickWords } from './axis'
import type { SceneWords } from './scene'

/** Letters of a title from which the short label is needed; a Chinese character counts as two. */
const LETTERS = 34
/** The selected event may say more. */
const LETTERS_SELECTED = 64

const made = new WeakMap<Speaker, SceneWords>()

/** Words for a scene; the same object for the same speaker. */
export function sceneWords(speaker: Speaker): SceneWords {
  const known = made.get(speaker)
  if (known) return known
  const names = { usual: new WeakMap<AtlasEvent, string | null>(), selected: new WeakMap<AtlasEvent, string | null>() } // prettier-ignore
  const column = lastOf((days: number, full: number, more: boolean) =>
    speaker.t(more ? 'timeline.columnKeyMore' : 'timeline.columnKey', {
      count: full,
      shown: speaker.number(full),
      days: speaker.t('timeline.columnDays', { count: days })
    })
  )
  const words: SceneWords = {
    tick: tickWords(speaker),
    day: lastOf((day: number) => speaker.day(day)),
    era: (era: Era) => speaker.text(era.label).text,
    column,
    event(event, selected) {
      const known = selected ? names.selected : names.usual
      let name = known.get(event)
      if (name === undefined) {
        name = eventName(speaker, event, selected ? LETTERS_SELECTED : LETTERS)
        known.set(event, name)
      }
      return name
    }
  }
  made.set(speaker, words)
  return words
}

/** The same words again while one asks for the same, as most frames do. */
function lastOf<Asked extends readonly unknown[]>(
  say: (...asked: Asked) => string
): (...asked: Asked) => string {
  let last: { asked: Asked; words: string } | null = null
  return (...asked) => {
    if (!last?.asked.every((one, i) => one === asked[i])) last = { asked, words: say(...asked) }
    return last.words
  }
}

/** The short label in the speaker's language, else the title if it is short enough, else the label of another language. */
function eventName(speaker: Speaker, event: AtlasEvent, letters: number): string | null {
  const label = event.label && speaker.text(event.label)
  if (label && !label.fellBack && lettersOf(label.text) <= letters) return oneLine(label.text)
  const title = speaker.text(event.title)
  if (lettersOf(title.text) <= letters && !(title.fellBack && label)) return oneLine(title.text)
  return label && lettersOf(label.text) <= letters ? oneLine(label.text) : null
}

function oneLine(text: string): string | null {
  return text.replace(/\s+/g, ' ').trim() || null
}

/** Counts no further than needed: a title may have thousands of letters. */
function lettersOf(text: string): number {
  if (text.length > 3 * LETTERS_SELECTED) return Infinity
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    // The second half of a letter beyond the first 65,536 is none of its own.
    if (code >= 0xdc00 && code <= 0xdfff) continue
    count += code >= 0x2e80 && code <= 0xff60 && !(code >= 0xd800 && code <= 0xdbff) ? 2 : 1
  }
  return count
}

function tickWords(speaker: Speaker): TickWords {
  return (label, day, roomy) => {
    const { year, month, day: dayOfMonth } = ymdOf(day)
    switch (label) {
      case 'year':
        return speaker.year(year)
      case 'month':
        return roomy ? speaker.monthName(month) : speaker.shortMonth(month)
      case 'monthOfYear':
        return speaker.month(day)
      case 'day':
        return String(dayOfMonth)
      case 'weekday':
        return `${dayOfMonth} ${speaker.weekday(weekdayOf(day))}`
    }
  }
}

type StripWords = (label: TickLabel, day: number, short: boolean) => string
const strips = new WeakMap<Speaker, StripWords>()

/** As on the axis, but years in two figures where `short`; the same function for the same speaker. */
export function stripWords(speaker: Speaker): StripWords {
  const known = strips.get(speaker)
  if (known) return known
  const { tick } = sceneWords(speaker)
  const words: StripWords = (label, day, short) =>
    short && label === 'year'
      ? `\u2019${String(ymdOf(day).year % 100).padStart(2, '0')}`
      : tick(label, day, false)
  strips.set(speaker, words)
  return words
}

/** The same, worked out once for all that say it of the window in one moment. */
export const windowSaid = memoBy(
  ({ speaker, window }: { readonly speaker: Speaker; readonly window: Span }) => [speaker, window.start, window.end], // prettier-ignore
  ({ speaker, window }) => windowWords(speaker, window)
)

/** A window of whole days in words: years, months or days, as its length and its ends allow; what both ends share is said once. */
export function windowWords(speaker: Speaker, window: Span): string {
  if (lengthOf(window) <= 1) return speaker.day(window.start)
  const first = ymdOf(window.start)
  const last = ymdOf(window.end - 1)
  const after = ymdOf(window.end)
  const wholeMonths = first.day === 1 && after.day === 1
  if (wholeMonths && first.month === 1 && after.month === 1) {
    if (first.year === last.year) return speaker.year(first.year)
    return speaker.t('timeline.yearRange', { from: String(first.year), to: speaker.year(last.year) })
  }
  if (wholeMonths || lengthOf(window) > 400) {
    if (first.year === last.year && first.month === last.month) return speaker.month(window.start)
    const from =
      first.year === last.year && speaker.language === 'en'
        ? speaker.monthName(first.month)
        : speaker.month(window.start)
    const to =
      first.year === last.year && speaker.language !== 'en'
        ? speaker.monthName(last.month)
        : speaker.month(window.end - 1)
    return speaker.t('timeline.range', { from, to })
  }
  const dayMonth = ({ month, day }: typeof first) =>
    speaker.t('timeline.dayOfMonth', { day, month: speaker.monthName(month) })
  const sameYear = first.year === last.year
  if (sameYear && first.month === last.month && first.day !== last.day) {
    const dayOnly = (day: number) => speaker.t('timeline.dayOnly', { day })
    return speaker.language === 'en'
      ? speaker.t('timeline.yearRange', { from: dayOnly(first.day), to: speaker.day(window.end - 1) })
      : speaker.t('timeline.range', { from: speaker.day(window.start), to: dayOnly(last.day) })
  }
  const from = sameYear && speaker.language === 'en' ? dayMonth(first) : speaker.day(window.start)
  const to = sameYear && speaker.language !== 'en' ? dayMonth(last) : speaker.day(window.end - 1)
  return speaker.t('timeline.range', { from, to })
}
