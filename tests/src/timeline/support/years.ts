// A handful of events and eras of the kinds that a timeline has to draw; dates and names as in the shipped atlas, texts are not needed.
import type { Atlas } from '../../../../src/atlas/model'
import { atlasOf, eraOf, eventOf } from '../../atlas/support/atlas'

export const years: Atlas = atlasOf({
  eras: [
    eraOf('plan', '1958-01-01/1962-12-31', { en: 'Second Five-Year Plan', 'zh-Hans': '第二个五年计划' }),
    eraOf('leap', '1958-05/1961-01', { en: 'Great Leap Forward', 'zh-Hans': '大跃进' }),
    eraOf('readjustment', '1961-01/1965-12', { en: 'Readjustment', 'zh-Hans': '国民经济调整' }),
    eraOf('revolution', '1966-05/..', { en: 'Cultural Revolution begins', 'zh-Hans': '文化大革命开始' })
  ],
  events: [
    eventOf('before', '1954/1955', { title: 'Long before', weight: 5 }),
    eventOf('campaign', '1957-06-08/1958-08', { title: 'Anti-Rightist campaign', weight: 4, kind: 'party' }),
    eventOf('beidaihe', '1958-08-17/1958-08-30', { title: 'Beidaihe conference', weight: 5, kind: 'party' }),
    eventOf('communes', '1958-08/1958-12', { title: 'Countryside turned into communes', weight: 5 }),
    eventOf('sichuan', '1958/1962', { title: 'Sichuan famine', weight: 4, kind: 'famine' }),
    eventOf('lushan', '1959-07-02/1959-08-01', { title: 'Lushan conference', weight: 5, kind: 'party' }),
    eventOf('letter', '1959-07-14', { title: "Peng Dehuai's letter", weight: 3, kind: 'party' }),
    eventOf('speech', '1959-07-23', { title: 'Mao turns on his critics', weight: 3, kind: 'party' }),
    eventOf('xinyang', '1959-10/1960-04', {
      title: { en: 'The Xinyang incident: mass death in southern Henan', 'zh-Hans': '信阳事件' },
      label: { en: 'Xinyang: mass death' },
      weight: 5,
      kind: 'famine'
    }),
    eventOf('rumour', '1960-05~', { title: 'A report of about May', weight: 2, dateChecked: false }),
    eventOf('article', '1960-11-03', { title: 'Twelve Articles', weight: 5 }),
    eventOf('endless', '1961-03', { title: 'x'.repeat(2000), weight: 5 }),
    eventOf('cadres', '1962-01-11/1962-02-07', { title: 'Seven Thousand Cadres', weight: 5, kind: 'party' }),
    eventOf('year', '1964', { title: 'Some time in 1964', weight: 4 }),
    eventOf('plenum', '1966-08-01/1966-08-12', {
      title: 'Eleventh Plenum and the Sixteen Points',
      label: { en: 'Eleventh Plenum, Sixteen Points' },
      weight: 4,
      kind: 'party'
    }),
    eventOf('unknown', '1963-02/', { title: 'Nobody knows when it ended', weight: 2 }),
    eventOf('later', '1968', { title: 'After the span', weight: 5 })
  ]
})
