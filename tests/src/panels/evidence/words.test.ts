// Tests how estimates are named, spoken whole and set beside their marks, in both languages.
import { beforeAll, describe, expect, it } from 'vitest'
import type { Atlas, Estimate, MeasureId } from '../../../../src/atlas/model'
import { estimateTitle, nameOf, yearBeside } from '../../../../src/panels/estimateName'
import {
  shortFigure, shortPeriod, spokenRow, valueOf, wholeFigure
} from '../../../../src/panels/evidence/words' // prettier-ignore
import { speakerFor } from '../../../../src/words/speaker'
import { shippedAtlas } from '../../timeline/support/shipped'

const en = speakerFor('en', ['en', 'zh-Hans'])
const zh = speakerFor('zh-Hans', ['en', 'zh-Hans'])
const DEATHS = 'million-deaths' as MeasureId // the id stands in the shipped manifest
let atlas: Atlas

beforeAll(async () => {
  atlas = await shippedAtlas()
})

const estimate = (id: string): Estimate => {
  const found = atlas.estimates.find((one) => one.id === id)
  if (!found) throw new Error(id)
  return found
}
const spoken = (id: string, speaker = en) => {
  const one = estimate(id)
  return spokenRow(one, DEATHS, speaker, atlas.measures.get(one.measure))
}
const beside = (id: string) => {
  const one = estimate(id)
  const measure = atlas.measures.get(one.measure)
  return measure && shortFigure(one, valueOf(one), en, measure)
}

describe('an estimate', () => {
  it('is spoken whole: author, year, figure, period, standing, checked', () => {
    expect(spoken('dikotter-2010')).toBe(
      'Frank Dikötter, 2010, at least 45 million deaths, 1958 to 1962, contested, checked'
    )
    expect(spoken('wang-weizhi')).toBe(
      'Wang Weizhi, year not known, 33 to 35 million deaths, 1959 to 1961, contested, not checked'
    )
    expect(spoken('cao-2005', zh)).toBe('曹树基，2005年，3,250万人死亡，1958年至1962年，学界认可，已核实')
    expect(spoken('official-pop-1960')).toContain('10 million people, 1960, counts something else')
  })

  it('has its bound and both ends beside its mark', () => {
    expect(['dikotter-2010', 'sun-jingxian-2011', 'kung-lin-2003', 'cao-2005'].map(beside)).toEqual([
      '45 +',
      '≤ 3.66',
      '16.5–30',
      '32.5'
    ])
  })

  it('is said with every number that was published, and no other', () => {
    for (const one of atlas.estimates) {
      const words = wholeFigure(one, en, atlas.measures.get(one.measure))
      expect(words, one.id).toMatch(/\d/)
      if (one.low !== undefined && one.high !== undefined) expect(words, one.id).toMatch(/\d to \d/)
    }
  })

  it('has its year beside the name once, and none where nothing was published', () => {
    expect(yearBeside(estimate('cao-2005'), en)).toBe(2005)
    expect(yearBeside(estimate('harvest-1958-lushan'), en)).toBeUndefined()
    expect(yearBeside(estimate('derived-official'), en)).toBeUndefined()
  })
  it('names the page by its short name and its year', () => {
    expect(estimateTitle(estimate('cao-2005'), en)).toBe('Cao Shuji 2005')
    expect(estimateTitle(estimate('banister-1987'), zh)).toBe('朱迪思·班尼斯特 1987')
    expect(estimateTitle(estimate('derived-official'), en)).toBe('On official rates')
  })

  it('is named in each language, and by its author where the atlas has no shorter name', () => {
    expect([nameOf(estimate('banister-1987'), en), nameOf(estimate('banister-1987'), zh)]).toEqual([
      'Judith Banister',
      '朱迪思·班尼斯特'
    ])
    const { author } = estimate('coale-direct-1984')
    expect(nameOf({ author }, zh)).toBe(author)
  })

  it('has its years in short where they are whole years or months', () => {
    const period = (id: string) => [
      shortPeriod(estimate(id).period, en),
      shortPeriod(estimate(id).period, zh)
    ]
    expect(period('cao-2005')).toEqual(['1958–1962', '1958–1962年'])
    expect(period('ashton-1984')).toEqual(['Jul 1958–Jun 1962', '1958.7–1962.6'])
    expect(period('mosher')).toEqual(['1960', '1960年'])
  })
})
