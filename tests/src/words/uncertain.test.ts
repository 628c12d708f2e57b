import { describe, expect, test } from 'vitest'
import type { Language } from '../../../src/atlas/model'
import { dayOf } from '../../../src/time/days'
import { readEdtf } from '../../../src/time/edtf'
import { uncertainWords } from '../../../src/words/uncertain'

const limits = { first: dayOf(1956), last: dayOf(1966, 12, 31) }

function said(edtf: string, language: Language): string {
  const read = readEdtf(edtf, limits)
  if ('error' in read) throw new Error(`${edtf}: ${read.error}`)
  return uncertainWords(read.date, language)
}

describe('an uncertain date in words', () => {
  test.each([
    ['1958-08-17', '17 August 1958', '1958年8月17日'],
    ['1958-08', 'August 1958', '1958年8月'],
    ['1958', '1958', '1958年'],
    ['1958-08~', 'about August 1958', '约1958年8月'],
    ['1958-08?', 'perhaps August 1958', '可能为1958年8月'],
    ['1958%', 'perhaps about 1958', '可能约为1958年'],
    ['1959-21', 'spring 1959', '1959年春'],
    ['1959-24', 'winter 1959', '1959年冬'],
    ['195X', '1950s', '1950年代'],
    ['1959-10/1960-04', 'October 1959 to April 1960', '1959年10月至1960年4月'],
    ['1959-04/1959-06', 'April to June 1959', '1959年4月至6月'],
    ['1959-05-05/1959-05-20', '5 to 20 May 1959', '1959年5月5日至20日'],
    ['1959-07-02/1959-08-16', '2 July to 16 August 1959', '1959年7月2日至8月16日'],
    ['1958-09~/1960-09-01', 'about September 1958 to 1 September 1960', '约1958年9月至1960年9月1日'],
    ['1958/..', 'from 1958 on', '1958年起'],
    ['1958/', 'from 1958, end not known', '1958年起，结束时间不详'],
    ['../1958', 'until 1958', '至1958年'],
    ['/1958-03', 'until March 1958, beginning not known', '至1958年3月，开始时间不详'],
    ['[1959..1961]', 'some time between 1959 and 1961', '1959年至1961年间某时'],
    ['{1959,1961}', 'several times from 1959 to 1961', '1959年至1961年间多次']
  ])('%s is said as "%s" and "%s"', (edtf, english, chinese) => {
    expect(said(edtf, 'en')).toBe(english)
    expect(said(edtf, 'zh-Hans')).toBe(chinese)
  })

  test('names of two years are never shortened to one', () => {
    expect(said('1957/1960', 'en')).toBe('1957 to 1960')
    expect(said('1957-10/1958-10', 'en')).toBe('October 1957 to October 1958')
  })
})
