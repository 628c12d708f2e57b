import { describe, expect, test } from 'vitest'
import type { Change } from '../../../src/atlas/changes'
import type { FigureChange } from '../../../src/atlas/difference'
import type { Measure, Series, SeriesValue } from '../../../src/atlas/model'
import { dayOf } from '../../../src/time/days'
import { changeNotes, changeSaid, changeSpoken, figureSaid } from '../../../src/words/compared'
import { speakerFor } from '../../../src/words/speaker'
import { dateOf, indicatorId, measureId, pieceId, seriesId, unitId } from '../atlas/support/atlas'

const series = (id: string): Series => ({
  id: seriesId(id),
  indicator: indicatorId('rate'),
  sources: [],
  label: { en: id, 'zh-Hans': id },
  territory: 'ofTheDay',
  values: []
})
const value = (of: number): SeriesValue => ({
  unit: unitId('one'),
  year: 1957,
  value: of,
  checked: true,
  how: 'seen'
})
const change = (a: number, b: number, more: Partial<FigureChange> = {}): FigureChange => ({
  unit: unitId('one'),
  before: { series: series('first'), value: value(a) },
  after: { series: series('first'), value: value(b) },
  amount: b - a,
  oneSeries: true,
  inexact: false,
  pieces: [],
  gained: [],
  lost: [],
  ...more
})
const measure = { id: measureId('per-thousand'), decimals: 2 } as Measure // the rest has no part here
const years = { a: 1957, b: 1960 }
const en = { speaker: speakerFor('en', ['en']), years, measure }
const zh = { speaker: speakerFor('zh-Hans', ['zh-Hans']), years, measure }

describe('a change in words', () => {
  test('is spoken with both figures, and its direction in a word', () => {
    expect(changeSpoken(change(9.1, 68.58), en)).toBe('9.1 in 1957, 68.6 in 1960, plus 59.5')
    expect(changeSpoken(change(12.72, 11.21), en)).toBe('12.7 in 1957, 11.2 in 1960, minus 1.5')
    expect(changeSpoken(change(9.1, 68.58), zh)).toBe('1957年为9.1，1960年为68.6，增加59.5')
  })
  test('that rounds to nothing is no change, without a sign', () => {
    expect(changeSpoken(change(10, 10.01), en)).toBe('10 in 1957, 10 in 1960, no change')
    expect(changeSaid(change(10, 10.01), en)).toBe('0.0')
  })
  test('has its sign, one decimal as on the map, and all of the measure where the whole is asked for', () => {
    expect(changeSaid(change(9.1, 68.58), en)).toBe('+59.5')
    expect(changeSaid(change(9.1, 68.58), { ...en, whole: true })).toBe('+59.48')
    expect(changeSaid(change(68.58, 9.1), en)).toBe('−59.5')
    expect(figureSaid(value(68.58), { ...en, whole: true })).toBe('68.58')
  })
  test('has as many decimals as all others, none where the measure has none', () => {
    expect(changeSaid(change(9.1, 49.1), en)).toBe('+40.0')
    expect(changeSaid(change(49.1, 9.1), { ...en, whole: true })).toBe('\u221240.00')
    expect(changeSaid(change(1000, 13500), { ...en, measure: { ...measure, decimals: 0 } })).toBe('+12,500')
  })
  test('of figures that are not exact is not exact', () => {
    expect(changeSaid(change(1, 3, { inexact: true }), en)).toBe('about +2.0')
    expect(changeNotes(change(1, 3, { inexact: true }), en)).toEqual(['One of the figures is not exact.'])
  })
  test('tells the changes of its borders that no map draws, and no others', () => {
    const told = (text: string, drawn: boolean): NonNullable<Change['told']> => ({
      date: dateOf('1958-11'),
      text: { en: text, 'zh-Hans': text },
      checked: true,
      drawn
    })
    const at = { day: dayOf(1958, 11, 1), shifts: [], pieces: [] }
    const borders: Change[] = [
      { ...at, units: [unitId('one')], told: told('Two counties come to it.', false) },
      { ...at, units: [unitId('one')], told: told('It is drawn larger.', true) },
      { ...at, units: [unitId('two')], told: told('This is elsewhere.', false) },
      { ...at, units: [unitId('one')] }
    ]
    expect(changeNotes(change(1, 3), { ...en, borders })).toEqual([
      'Not drawn on the map: changes of November 1958.'
    ])
    expect(changeNotes(change(1, 3), { ...en, borders, whole: true })).toEqual([
      'November 1958, not drawn: Two counties come to it.'
    ])
  })
  test('says where other land or another series was counted, and nothing where all is the same', () => {
    const island = [pieceId('island')]
    expect(changeNotes(change(1, 3), en)).toEqual([])
    expect(changeNotes(change(1, 3, { gained: island }), en)).toEqual(['Counted with more land in 1960.'])
    expect(changeNotes(change(1, 3, { lost: island }), en)).toEqual(['Counted with less land in 1960.'])
    expect(changeNotes(change(1, 3, { gained: island, lost: [pieceId('p1')] }), en)).toEqual([
      'Counted in other borders in 1960.'
    ])
    const mixed = change(1, 3, { oneSeries: false, after: { series: series('second'), value: value(3) } })
    expect(changeNotes(mixed, en)).toEqual([
      'Two series: A from “first”, B from “second”. Part of the change may lie in the counting.'
    ])
  })
})
