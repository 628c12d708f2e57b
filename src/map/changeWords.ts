// A change of units in words of the page: the atlas's own where it tells of it, else what the tables show. No React, no pixels.
import type { Change } from '../atlas/changes'
import type { Atlas, Language } from '../atlas/model'
import { heldOn } from '../atlas/units'
import type { Passed } from '../state/passing'
import { roundDay } from '../time/days'
import type { Speaker } from '../words/speaker'
import { unitName } from './sceneOf'

export interface ChangeWords {
  readonly date: string
  readonly text: string
  /** Of the text, where the page's language has none. */
  readonly lang?: Language
}

export function changeWords({ told, shifts, day }: Change, atlas: Atlas, speaker: Speaker): ChangeWords {
  if (told) {
    const { text, lang, fellBack } = speaker.text(told.text)
    return { date: speaker.date(told.date), text, ...(fellBack && { lang }) }
  }
  const sentences = shifts.flatMap(({ unit: id, shift }) => {
    const unit = atlas.units.get(id)
    if (!unit) return []
    const then = shift === 'ended' ? roundDay(day - 1) : day
    const seat = shift === 'capital' ? heldOn(unit.capitals, day)?.place : undefined
    const place = seat === undefined ? undefined : atlas.places.get(seat)
    return speaker.t(`map.change.${shift}`, {
      unit: unitName(unit, then, speaker),
      place: place ? speaker.text(place.name).text : ''
    })
  })
  return { date: speaker.day(day), text: sentences.join(' ') }
}

/** How many changes were passed, and from when to when. */
export function passedWords({ changes }: Passed, atlas: Atlas, speaker: Speaker): string {
  const [first, last] = [changes[0], changes.at(-1)].map((change) =>
    change ? changeWords(change, atlas, speaker).date : ''
  )
  const count = speaker.t('map.change.passed', { count: changes.length })
  return first === last ? `${first}${speaker.t('map.change.colon')}${count}` : speaker.t('map.change.fromTo', { count, from: first ?? '', to: last ?? '' }) // prettier-ignore
}

/** What a screen reader is told when changes are passed. */
export function spokenChange(passed: Passed, atlas: Atlas, speaker: Speaker): string {
  const [first, second] = passed.changes
  if (!first) return ''
  if (second) {
    const words = passedWords(passed, atlas, speaker)
    return passed.back ? `${words}${speaker.t('map.change.colon')}${speaker.t('map.change.backMany')}` : words
  }
  const { date, text } = changeWords(first, atlas, speaker)
  const rest = [
    first.told?.drawn === false ? speaker.t('map.change.notDrawn') : null,
    passed.back ? speaker.t('map.change.back') : null
  ].filter((words) => words !== null)
  return [`${date}${speaker.t('map.change.colon')}${text}`, ...rest].join(' ')
}
