// Makes events out of shipped ones: each part (date, place, people, texts, evidence ...) from another of them, the words from syllables.
import type { RawEvent, RawFigure } from '../../src/load/schema/events'
import type { RawCitation } from '../../src/load/schema/fields'
import { roundDay } from '../../src/time/days'
import { extentOf } from '../../src/time/uncertain'
import { readEdtf } from '../../src/time/edtf'
import { overlaps, type Span } from '../../src/time/span'
import { movedDate } from './generateDates'
import { CHINESE_FOR_ENGLISH, idOf, Pack, wordsOf, type Chance } from './generateWords'

type Text = RawEvent['title']

/** Events of these scopes stand on the map where they have a place. */
const ON_MAP: readonly RawEvent['scope'][] = ['local', 'regional']

/** Days by which an event is moved at most from the shipped one that lent its date. */
const FARTHEST = 45
/** Share of events that keep the lent date: days with many events, as the shipped atlas has them. */
const UNMOVED = 0.3

/** Words of the same length as those of `text`, in both languages though it may have only one. */
export function textLike(text: Text, chance: Chance): Text {
  const english = text.en?.length ?? 0
  const own = text['zh-Hans']?.length
  return {
    en: wordsOf(english, 'en', chance),
    'zh-Hans': wordsOf(own ?? Math.max(1, Math.round(english * CHINESE_FOR_ENGLISH)), 'zh-Hans', chance)
  }
}

export interface EventMaker {
  next(): RawEvent
}

/**
 * Makes any number of events in the likeness of `shipped`: the shares of every part are those of the shipped list, and whole after each
 * round through it. `opened` tells of a source whether somebody opened it; with `placed`, places are lent only by events that stand on
 * the map.
 */
export function eventMaker(
  shipped: readonly RawEvent[],
  span: Span,
  opened: (source: string) => boolean,
  chance: Chance,
  placed = false
): EventMaker {
  const pack = (from = shipped) => new Pack(from, chance)
  const standing = shipped.filter(({ place, scope }) => place !== undefined && ON_MAP.includes(scope))
  const packs = {
    date: pack(),
    place: pack(placed ? standing : shipped),
    kinds: pack(),
    people: pack(),
    weight: pack(),
    words: pack()
  }
  const evidence = pack()
  const ids: RawEvent['id'][] = []
  const made = (text: Text) => textLike(text, chance)
  const dateLike = (text: string) => {
    if (chance.share() < UNMOVED) return text
    const moved = movedDate(text, chance.whole(-FARTHEST, FARTHEST))
    const read = readEdtf(moved, { first: roundDay(span.start), last: roundDay(span.end - 1) })
    return !('error' in read) && overlaps(extentOf(read.date), span) ? moved : text
  }
  const citationLike = (citation: RawCitation): RawCitation => ({
    ...citation,
    ...(citation.says && { says: made(citation.says) }),
    ...(citation.locator && {
      locator: {
        label: citation.locator.label,
        value:
          typeof citation.locator.value === 'string'
            ? locatorLike(citation.locator.value, chance)
            : citation.locator.value
      }
    }),
    checked: citation.checked && opened(citation.source)
  })
  const figureLike = (figure: RawFigure): RawFigure => ({
    ...figure,
    label: made(figure.label),
    value: valueLike(figure.value, chance),
    ...(figure.note && { note: made(figure.note) }),
    checked: figure.checked && figure.sources.some(opened)
  })
  return {
    next() {
      const {
        id: { length },
        title,
        label,
        summary,
        careful,
        disagreement,
        open
      } = packs.words.next()
      const { scope, place, where, also, units } = packs.place.next()
      const { date, dateChecked } = packs.date.next()
      const { people, see } = packs.people.next()
      const { weight, confidence } = packs.weight.next()
      const { figures, citations, uncited } = evidence.next()
      // Events made before; the first ones of all name fewer than the shipped.
      const seen = [...new Set((see ?? []).map(() => (ids.length > 0 ? chance.of(ids) : undefined)))].filter(
        (one) => one !== undefined
      )
      const id = idOf(ids.length, length, chance) as RawEvent['id'] // it is just being made the id of an event
      ids.push(id)
      // The order of members is the shipped files'.
      return {
        id,
        date: dateLike(date),
        ...(dateChecked !== undefined && { dateChecked }),
        title: made(title),
        ...(label && { label: made(label) }),
        summary: made(summary),
        ...(careful && { careful: made(careful) }),
        kinds: packs.kinds.next().kinds,
        scope,
        ...(place !== undefined && { place }),
        ...(where && { where: made(where) }),
        ...(also && { also }),
        ...(units && { units }),
        ...(people && { people }),
        ...(seen.length > 0 && { see: seen }),
        weight,
        confidence,
        ...(disagreement && { disagreement: made(disagreement) }),
        ...(open && { open: open.map(made) }),
        ...(figures && { figures: figures.map(figureLike) }),
        citations: citations.map(citationLike),
        ...(uncited && { uncited: made(uncited) })
      }
    }
  }
}

/** A number stays a number of that size, a range a range, a text a text. */
function valueLike(value: RawFigure['value'], chance: Chance): RawFigure['value'] {
  if (typeof value === 'number') return numberLike(value, chance)
  if (!('length' in value)) return textLike(value, chance)
  const [low, high] = value
  return [low, low + Math.abs(numberLike(high - low, chance))]
}

function numberLike(value: number, chance: Chance): number {
  const other = value * (0.5 + chance.share())
  return Number.isInteger(value) ? Math.round(other) : Number(other.toPrecision(3))
}

function locatorLike(value: string, chance: Chance): string {
  return /^\d+$/.test(value)
    ? String(chance.whole(1, 10 ** value.length - 1))
    : wordsOf(value.length, 'en', chance)
}
