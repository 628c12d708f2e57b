// Tests the words of a change of units: the atlas's own where it tells of it, plain ones where only its tables show it.
import { describe, expect, test } from 'vitest'
import { changesOf } from '../../../src/atlas/changes'
import type { Unit } from '../../../src/atlas/model'
import { changeWords, passedWords, spokenChange } from '../../../src/map/changeWords'
import { passedIn } from '../../../src/state/passing'
import { dayOf, type Day } from '../../../src/time/days'
import { speakerFor } from '../../../src/words/speaker'
import { atlasOf, placeId, SPAN, unitOf } from '../atlas/support/atlas'
import { shippedAtlas } from '../timeline/support/shipped'

const atlas = await shippedAtlas()
const english = speakerFor('en', atlas.languages)
const chinese = speakerFor('zh-Hans', atlas.languages)
const passed = (from: Day, day: Day) => {
  const found = passedIn(atlas, { from, day })
  if (!found) throw new Error('something is passed')
  return found
}

describe('a change that the atlas tells', () => {
  test('is told in its words, with its date as exact as it is', () => {
    const [ningxia] = passed(dayOf(1958, 10, 24), dayOf(1958, 10, 25)).changes
    expect(ningxia && changeWords(ningxia, atlas, english)).toEqual({
      date: '25 October 1958',
      text: expect.stringMatching(/^The Ningxia Hui Autonomous Region is founded on land of Gansu/) as string
    })
    const [counties] = passed(dayOf(1958, 3, 6), dayOf(1958, 3, 7)).changes
    expect(counties && changeWords(counties, atlas, chinese).date).toBe('1958年3月')
  })

  test('is marked with the language it is in where the page has another', () => {
    const change = { date: passed(dayOf(1958, 10, 24), dayOf(1958, 10, 25)).changes[0]?.told?.date }
    if (!change.date) throw new Error('it has a date')
    const units: Unit[] = [
      {
        ...unitOf('a', [{ piece: 'p' }]),
        changes: [{ date: change.date, text: { en: 'Only in English.' }, drawn: true, checked: true }]
      }
    ]
    const own = atlasOf({ units })
    const [only] = changesOf(own)
    expect(only && changeWords(only, own, chinese)).toMatchObject({ text: 'Only in English.', lang: 'en' })
    expect(only && changeWords(only, own, english)).not.toHaveProperty('lang')
  })

  test('is spoken with what the map cannot show of it', () => {
    expect(spokenChange(passed(dayOf(1961, 12, 31), dayOf(1962)), atlas, english)).toBe(
      '1962: Shangdu county passes from Hebei to Inner Mongolia; only the year is known. Not drawn on this map.'
    )
    expect(spokenChange(passed(dayOf(1958, 10, 25), dayOf(1958, 10, 24)), atlas, english)).toMatch(
      /^25 October 1958: .*Jingyuan\. The map has gone back before it\.$/
    )
  })

  test('is counted with others, from the first date to the last', () => {
    const year = passed(dayOf(1957, 12, 31), dayOf(1958, 12, 31))
    expect(passedWords(year, atlas, english)).toBe('8 changes of borders and names, 17 January 1958 to 21 November 1958')
    expect(passedWords(year, atlas, chinese)).toBe('1958年1月17日至1958年11月21日，8项界线与名称变更')
    expect(spokenChange({ ...year, back: true }, atlas, english)).toContain('gone back before them')
  }) // prettier-ignore
})

describe('a change that only the tables show', () => {
  const day = dayOf(1958, 7, 9)
  const [first, second] = [
    { start: SPAN.start, end: day },
    { start: day, end: SPAN.end }
  ]
  const of = (...units: Unit[]) => {
    const own = atlasOf({
      units,
      places: [{ id: placeId('y'), name: { en: 'Ytown', 'zh-Hans': '乙城' }, also: [], lat: 1, lon: 1, precision: 'seat', checked: true }]
    }) // prettier-ignore
    const [change] = changesOf(own)
    if (!change) throw new Error('there is a change')
    return [changeWords(change, own, english).text, changeWords(change, own, chinese).text]
  }

  test('is said of each unit by what happens to it', () => {
    expect(of(unitOf('New', [{ piece: 'p', from: day }]), unitOf('Old', [{ piece: 'p', to: day }]))).toEqual([
      'New is formed. Old is no longer a unit of its own.',
      'New设立。 Old不再单独设置。'
    ])
    expect(
      of({
        ...unitOf('Seat', [{ piece: 'p' }]),
        capitals: [
          { held: first, place: placeId('x') },
          { held: second, place: placeId('y') }
        ]
      })[0]
    ).toBe('The capital of Seat is now Ytown.')
    expect(
      of({
        ...unitOf('a', [{ piece: 'p' }]),
        names: [
          { held: first, name: { en: 'Before' }, kind: 'province' },
          { held: second, name: { en: 'After' }, kind: 'province' }
        ]
      })[0]
    ).toBe('The name or rank changes: After.')
  })
})
