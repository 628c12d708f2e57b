// Tries the places of citations found since the research: what they are given to, what is refused, and how those of the atlas are worded.
import { describe, expect, it } from 'vitest'
import { readLocators, withLocators } from '../../data/build/locators'
import { shippedAtlas } from '../../data/build/report/report'
import { lineLanguage } from '../../src/cite/cite'
import { locatorText } from '../../src/cite/locator'
import { roundDay } from '../../src/time/days'
import { readEdtf } from '../../src/time/edtf'

const atlas = await shippedAtlas()
const records = [...atlas.events, ...atlas.notes, ...atlas.glossary, ...atlas.eras, ...atlas.people.values()]
const citations = records.flatMap((record) => record.citations ?? [])
const events = [
  {
    id: 'a',
    citations: [
      { source: 'book', stance: 'supports', locator: { label: 'page', value: '3' }, checked: true },
      { source: 'book', stance: 'supports', checked: true },
      { source: 'shut', stance: 'supports', checked: false }
    ]
  }
]
const place = { label: 'chapter', value: '7' } as const

describe('the places found since', () => {
  it('are given to the one opened citation of the source that had none, and change nothing else', () => {
    const [a] = withLocators(events, { a: { book: place } })
    const [first, second, third] = events[0]?.citations ?? []
    expect(a?.citations).toEqual([first, { ...second, locator: place }, third])
    expect(Object.keys(a?.citations[1] ?? {})).toEqual(['source', 'stance', 'locator', 'checked'])
  })

  it.each([
    ['a record that is not there', { b: { book: place } }, /no record "b"/],
    ['a source that is not cited', { a: { other: place } }, /"other" 0 times/],
    ['a source that was not opened', { a: { shut: place } }, /"shut" 0 times/]
  ])('are refused for %s', (_, locators, message) => {
    expect(() => withLocators(events, locators)).toThrow(message)
  })

  it('are refused where two citations could be meant', () => {
    const twice = [
      { id: 'a', citations: [...(events[0]?.citations ?? []), { source: 'book', checked: true }] }
    ]
    expect(() => withLocators(twice, { a: { book: place } })).toThrow(/"book" 2 times/)
  })

  it('name entries by a date', () => {
    const limits = { first: roundDay(0), last: roundDay(0) }
    const { events, notes, sources } = readLocators()
    const entries = [...Object.values(events), ...Object.values(notes), sources].flatMap((places) =>
      Object.values(places)
    )
    const dated = entries.filter(({ label, value }) => label === 'entry' && typeof value === 'string')
    expect(dated.length).toBeGreaterThan(20)
    for (const { value } of dated)
      expect([value, typeof value === 'string' && 'date' in readEdtf(value, limits)]).toEqual([value, true])
  })

  it('are those of opened sources, where one place alone was read, and stand at each citation that has no other', () => {
    for (const [id, place] of Object.entries(readLocators().sources)) {
      const source = [...atlas.sources.values()].find((one) => one.id === id)
      expect(source?.custom.seen, id).toBe(true)
      const cited = citations.filter((one) => one.source === id && one.checked)
      expect(cited.length, id).toBeGreaterThan(0)
      for (const { locator } of cited) expect(locator, id).toBeDefined()
      expect(
        cited.map(({ locator }) => locator),
        id
      ).toContainEqual(place)
    }
  })

  it('are in Chinese wherever the line of their source is', () => {
    const placed = citations.flatMap(({ source: id, locator }) => {
      const source = atlas.sources.get(id)
      return source && locator ? [{ source, locator }] : []
    })
    expect(placed.length).toBeGreaterThan(200)
    for (const { source, locator } of placed) {
      const words = locatorText(locator, 'zh-Hans')
      if (lineLanguage(source, 'zh-Hans') === 'zh-Hans') expect(words, source.id).not.toMatch(/[a-z]{2}/i)
      expect(locatorText(locator, 'en'), source.id).not.toMatch(/“on |undefined/)
    }
  })
})
