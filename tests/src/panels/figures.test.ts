import { describe, expect, test } from 'vitest'
import type { Figure, Measure } from '../../../src/atlas/model'
import { amountInChineseSteps, amountWords, hasOwnStep } from '../../../src/panels/amounts'
import { figureGroups, splitGroups, withUnit } from '../../../src/panels/figures'
import { figureWords } from '../../../src/panels/figureWords'
import { speakerFor } from '../../../src/words/speaker'
import { measureId } from '../atlas/support/atlas'

function figure(value: Figure['value'], measure = 'people'): Figure {
  return { label: { en: 'It' }, value, measure: measureId(measure), checked: true, sources: [] }
}
const scaleOf = (...values: Figure['value'][]) => figureGroups(values.map((value) => figure(value)))[0]?.scale

describe('figures of an event', () => {
  test('share a scale from zero to the longest where they are of one measure', () => {
    const groups = figureGroups([figure(8_500_000), figure(3, 'jin'), figure(1_050_000), figure(7.2, 'jin')])
    expect(groups.map(({ measure, figures, scale }) => [measure, figures.length, scale])).toEqual([
      ['people', 2, 8_500_000],
      ['jin', 2, 7.2]
    ])
  })
  test('have no bars where a length would say nothing or something wrong', () => {
    expect(scaleOf(5)).toBeUndefined()
    expect(scaleOf(8_700_000, 160)).toBeUndefined()
    expect(scaleOf(144.31, 143.2)).toBeUndefined()
    expect(scaleOf(6.8, 7.2)).toBeUndefined()
    expect(scaleOf(-3, 12)).toBeUndefined()
    expect(scaleOf(0, 0)).toBeUndefined()
    expect(scaleOf(5, { en: 'noon' })).toBeUndefined()
  })
  test('count a range by its upper end, and a nought beside others is a bar of no length', () => {
    expect(scaleOf([10, 40], 20)).toBe(40)
    expect(scaleOf(0, 20)).toBe(20)
  })
  test('stand in one table where they have no bars, after those with bars', () => {
    const all = [figure(1, 'tonnes'), figure(5), figure(9), figure({ en: 'noon' }, 'time-of-day')]
    const { bars, table } = splitGroups(figureGroups(all))
    expect(bars.map((group) => group.measure)).toEqual(['people'])
    expect(table.map((one) => one.measure)).toEqual(['tonnes', 'time-of-day'])
  })
})

describe('an amount', () => {
  test('is counted in millions or 万 and 亿 only where no digit is lost', () => {
    expect(amountWords(8_500_000, 'en', 0)).toBe('8.5 million')
    expect(amountWords(7_200_000_000, 'en', 0)).toBe('7.2 billion')
    expect(amountWords(1_026_553, 'en', 0)).toBe('1,026,553')
    expect(amountWords(81_500, 'en', 0)).toBe('81,500')
    expect(amountWords(8_500_000, 'zh-Hans', 0)).toBe('850万')
    expect(amountWords(7_200_000_000, 'zh-Hans', 0)).toBe('72亿')
    expect(amountWords(81_500, 'zh-Hans', 0)).toBe('8.15万')
    expect(amountWords(38_451, 'zh-Hans', 0)).toBe('38,451')
  })
  test('has a true minus sign and keeps its decimals', () => {
    expect(amountWords(-3.25, 'en', 1)).toBe('−3.3')
    expect(amountWords(0, 'en', 2)).toBe('0')
  })
  test('is not counted twice where its unit already counts in thousands', () => {
    expect(hasOwnStep('thousand people')).toBe(true)
    expect(hasOwnStep('百万人')).toBe(true)
    expect(hasOwnStep('people')).toBe(false)
  })
})

describe('an amount of a Chinese unit that counts in steps', () => {
  test('is told in 万 and 亿', () => {
    expect(amountInChineseSteps(205.2, '十亿元')).toBe('2,052亿元')
    expect(amountInChineseSteps(129, '百万人')).toBe('1.29亿人')
    expect(amountInChineseSteps(6746, '千吨')).toBe('674.6万吨')
    expect(amountInChineseSteps(12, '百万千瓦')).toBe('1,200万千瓦')
  })
  test('keeps its unit where digits would be lost, where it is small, and where 千 belongs to the unit', () => {
    expect(amountInChineseSteps(30.4250601, '百万人')).toBeNull()
    expect(amountInChineseSteps(2, '千人')).toBeNull()
    expect(amountInChineseSteps(1500, '千卡')).toBeNull()
    expect(amountInChineseSteps(8500, '人')).toBeNull()
  })
})

describe('a figure in words', () => {
  const people: Measure = {
    id: measureId('people'),
    label: { en: 'People' },
    unit: { en: 'people', 'zh-Hans': '人' },
    decimals: 0
  }
  const thousands: Measure = { ...people, unit: { en: 'thousand people', 'zh-Hans': '千人' }, decimals: 2 }
  const english = speakerFor('en', ['en', 'zh-Hans'])
  const chinese = speakerFor('zh-Hans', ['en', 'zh-Hans'])

  test('has its unit inside its bound, as each language joins them', () => {
    expect(figureWords({ value: 1_050_000, bound: 'atLeast' }, english, people)).toBe(
      'at least 1.05 million people'
    )
    expect(figureWords({ value: 1_050_000, bound: 'atLeast' }, chinese, people)).toBe('至少105万人')
    expect(figureWords({ value: [30_000, 40_000] }, english, people)).toBe('30,000 to 40,000 people')
    expect(figureWords({ value: 30_425.06 }, chinese, thousands)).toBe('3,042.506万人')
    expect(figureWords({ value: 5 }, english, people, true)).toBe('5')
  })
  test('in words is left as it is', () => {
    expect(figureWords({ value: { en: '15:00 Beijing time' } }, english, people)).toBe('15:00 Beijing time')
  })
  test('puts per cent and degrees at the number', () => {
    expect(withUnit('45', '% of the population', false)).toBe('45% of the population')
    expect(withUnit('68.58', 'per 1,000', false)).toBe('68.58 per 1,000')
    expect(withUnit('68.58', '‰', true)).toBe('68.58‰')
  })
})
