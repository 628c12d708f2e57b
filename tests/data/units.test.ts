// Tests units.json against the dated changes of the research: who held what on each of the 4,018 days.
import { describe, expect, it } from 'vitest'
import { homePieces, readPieces } from '../../data/build/geography'
import file from '../../data/great-leap/units.json'
import { places } from '../../data/great-leap/places.json'
import { events } from '../../data/great-leap/events.json'
import { sources } from '../../data/great-leap/sources.json'
import research from '../fixtures/research/province-changes.json'
import people from '../fixtures/research/people-places.json'
import { firstSecretaries, provinces } from '../fixtures/research/provinces.json'

interface Dated {
  from: string
  to?: string
}
interface Unit {
  id: string
  names: (Dated & { name: Record<string, string>; kind: string })[]
  capitals: (Dated & { place: string })[]
  leaders: (Dated & { person?: string; name?: Record<string, string>; checked: boolean })[]
  pieces: (Dated & { piece: string })[]
  changes: {
    date: string
    text: { en: string; 'zh-Hans'?: string }
    drawn: boolean
    event?: string
    source?: string
    checked: boolean
  }[]
}
// The types of a JSON file lose which members are optional.
const units = file.units as Unit[]
const byId = new Map(units.map((unit) => [unit.id, unit]))
const pieces = homePieces(readPieces())

const FIRST = Date.UTC(1956, 0, 1)
const LAST = Date.UTC(1966, 11, 31)
const days = Array.from({ length: (LAST - FIRST) / 86_400_000 + 1 }, (_, i) =>
  new Date(FIRST + i * 86_400_000).toISOString().slice(0, 10)
)
const holds = ({ from, to }: Dated, day: string): boolean => from <= day && day <= (to ?? '9999')
const ownersOn = (day: string): string[] =>
  units.flatMap((u) => u.pieces.filter((p) => holds(p, day)).map((p) => `${p.piece} ${u.id}`)).sort()
const unitsOn = (day: string): string[] =>
  units.filter((u) => u.pieces.some((p) => holds(p, day))).map(({ id }) => id)

describe('the units', () => {
  it('are the 29 of the research, named in both languages', () => {
    expect(units.map(({ id }) => id)).toEqual(provinces.map(({ id }) => id))
    for (const { id, name, name_zh } of provinces) {
      expect(byId.get(id)?.names.length).toBeGreaterThan(0)
      for (const entry of byId.get(id)?.names ?? [])
        expect(entry.name).toEqual({ en: name, 'zh-Hans': name_zh })
    }
  })

  it('are 28 on the first day, in November 1958 and on the last day, and 27 without Tianjin and Ningxia', () => {
    for (const day of ['1956-01-01', '1958-02-10', '1958-10-25', '1958-11-01', '1966-12-31']) {
      expect(unitsOn(day), day).toHaveLength(28)
    }
    for (const day of ['1958-02-11', '1958-06-30', '1958-10-24']) {
      expect(unitsOn(day), day).toHaveLength(27)
      expect(unitsOn(day)).not.toContain('CN-TJ')
      expect(unitsOn(day)).not.toContain('CN-NX')
    }
  })

  it('hold every piece on every one of the 4,018 days, each piece by one unit only', () => {
    expect(days).toHaveLength(4018)
    const all = [...pieces].sort()
    for (const day of days) expect(ownersOn(day).map((owner) => owner.split(' ')[0])).toEqual(all)
  })

  it('bear a name on exactly the days on which they hold land', () => {
    for (const unit of units) {
      const wrong = days.filter(
        (day) =>
          unit.names.filter((n) => holds(n, day)).length !== (unit.pieces.some((p) => holds(p, day)) ? 1 : 0)
      )
      expect(wrong, unit.id).toEqual([])
    }
  })

  it('change their rank on the days the research gives', () => {
    const kindOn = (id: string, day: string): string | undefined =>
      byId.get(id)?.names.find((entry) => holds(entry, day))?.kind
    expect(kindOn('CN-GX', '1958-03-04')).toBe('province')
    expect(kindOn('CN-GX', '1958-03-05')).toBe('autonomous-region')
    expect(kindOn('CN-XZ', '1965-09-08')).toBe('special')
    expect(kindOn('CN-XZ', '1965-09-09')).toBe('autonomous-region')
    expect(kindOn('CN-XJ', '1956-01-01')).toBe('autonomous-region')
    expect(kindOn('CN-NX', '1958-10-25')).toBe('autonomous-region')
    expect(kindOn('CN-TJ', '1958-02-10')).toBe('municipality')
    expect(kindOn('CN-TJ', '1958-02-11')).toBeUndefined()
    expect(kindOn('CN-AH', '1960-01-01')).toBe('province')
  })
})

describe('borders', () => {
  /** Day -> what the research says happens to the land that the map shows. */
  const known: Record<string, [piece: string, from: string, to: string][]> = {
    '1956-03-09': [['BJ-CP', 'CN-HE', 'CN-BJ']],
    '1956-04-03': [['NM-ALXA', 'CN-GS', 'CN-NM']],
    '1958-01-17': [['SH-1', 'CN-JS', 'CN-SH']],
    '1958-02-11': [['TJ-0', 'CN-TJ', 'CN-HE']],
    '1958-03-07': [['BJ', 'CN-HE', 'CN-BJ']],
    '1958-10-20': [['BJ-N', 'CN-HE', 'CN-BJ']],
    '1958-10-25': [['NX', 'CN-GS', 'CN-NX']],
    '1958-11-21': [['SH', 'CN-JS', 'CN-SH']],
    '1965-06-26': [['GX-QL', 'CN-GD', 'CN-GX']]
  }

  it('change on nine days and on no other', () => {
    const found: typeof known = {}
    days.forEach((day, i) => {
      const before = new Set(ownersOn(days[i - 1] ?? day))
      for (const now of ownersOn(day)) {
        if (before.has(now)) continue
        const [piece = '', to = ''] = now.split(' ')
        const from = [...before].find((owner) => owner.startsWith(`${piece} `))?.split(' ')[1] ?? ''
        found[day] = [...(found[day] ?? []), [piece, from, to]]
      }
    })
    expect(found).toEqual(known)
  })

  it('are told, as drawn, in the changes of both units concerned', () => {
    for (const [day, moves] of Object.entries(known)) {
      for (const unit of moves.flatMap(([, from, to]) => [from, to])) {
        const told = byId.get(unit)?.changes.filter(({ date, drawn }) => drawn && day.startsWith(date))
        expect(told, `${unit} ${day}`).toHaveLength(1)
      }
    }
  })
})

describe('changes', () => {
  const told = [
    ...new Map(units.flatMap((u) => u.changes).map((c) => [`${c.date} ${c.text.en}`, c])).values()
  ]

  it('are those of the research but for the baseline and two after the span', () => {
    const outside = [
      '1956-01-01 Baseline',
      '1968-02 Hebei Province capital',
      '1969 Inner Mongolia east and west'
    ]
    const rows = research.filter(({ date, unit }) => !outside.includes(`${date} ${unit}`))
    expect(rows).toHaveLength(research.length - 3)
    const key = (c: { date: string; checked: boolean }): string => `${c.date} ${c.checked}`
    expect(told.map(key).sort()).toEqual(rows.map((r) => key({ date: r.date, checked: r.verified })).sort())
  })

  it('name a source wherever one was read, and none where the change was only recalled', () => {
    const ids = new Set(sources.map(({ id }) => id))
    for (const { source, checked, text } of told) {
      if (checked) expect(ids.has(source ?? ''), text.en).toBe(true)
      else expect(source, text.en).toBeUndefined()
    }
  })

  it('are worded in both languages, without our working remarks', () => {
    for (const { text } of told) {
      expect(text['zh-Hans'] ?? '').toMatch(/\p{Script=Han}/u)
      expect(text.en).not.toMatch(/memory|recalled|mirror|verified|Wikipedia/i)
    }
  })

  it('lead to events that tell of the same day', () => {
    const dates = new Map(events.map(({ id, date }) => [id, date]))
    const linked = told.filter(({ event }) => event !== undefined)
    expect(linked).toHaveLength(4)
    for (const { event, date } of linked) expect(dates.get(event ?? '')?.endsWith(date), event).toBe(true)
  })

  it('say that Shengsi, Dongming, Panzhihua and the others are not drawn', () => {
    const undrawn = new Set(told.filter(({ drawn }) => !drawn).map(({ date }) => date))
    expect([...undrawn].sort()).toEqual(
      [
        '1956-04-22',
        '1957',
        '1960-11',
        '1962',
        '1962-05-28',
        '1963-04',
        '1964-02-29',
        '1965',
        '1965-02-05'
      ].sort()
    )
  })
})

describe('seats and leaders', () => {
  it('are the capitals of the research, the municipalities having none', () => {
    const ids = new Set(places.map(({ id }) => id))
    for (const { id, capitals } of units) {
      const municipality = ['CN-BJ', 'CN-TJ', 'CN-SH'].includes(id)
      expect(capitals.length > 0, id).toBe(!municipality)
      for (const { place } of capitals) expect(ids.has(place), place).toBe(true)
    }
    const names = new Map(people.places.map(({ id, name }) => [id, name]))
    const rows = people.capitals.filter(({ capital }) => capital !== '(national capital)')
    const found = units.flatMap(({ capitals }) => capitals.map(({ place }) => names.get(place)))
    expect(found.sort()).toEqual(rows.map(({ capital }) => capital.replace(/ \(.*/, '')).sort())
  })

  it('move the seat of Hebei twice without a gap', () => {
    expect(byId.get('CN-HE')?.capitals).toEqual([
      { from: '1956-01-01', to: '1958-03', place: 'baoding' },
      { from: '1958-04', to: '1966-04-30', place: 'tianjin' },
      { from: '1966-05-01', place: 'baoding' }
    ])
  })

  it('are the 56 terms of the research, checked only where it says so', () => {
    const chinese = new Map(people.people.map((p) => [p.id, p.chinese]))
    const found = units.flatMap(({ id, leaders }) =>
      leaders.map((l) =>
        [id, l.name?.['zh-Hans'] ?? chinese.get(l.person ?? ''), l.from, l.to, l.checked].join(' ')
      )
    )
    const rows = firstSecretaries.map((r) => [r.province, r.name_zh, r.from, r.to, r.verified].join(' '))
    expect(rows).toHaveLength(56)
    expect(found.sort()).toEqual(rows.sort())
    for (const term of firstSecretaries) {
      if ('fromSeen' in term && 'toSeen' in term && !(term.fromSeen && term.toSeen))
        expect(term.verified).toBe(false)
    }
  })
})
