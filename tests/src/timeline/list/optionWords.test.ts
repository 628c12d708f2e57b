import { expect, test } from 'vitest'
import { placeId, eventOf, atlasOf, kindId } from '../../atlas/support/atlas'
import { placeWords, sourcesOf, spokenWords, titlesOf } from '../../../../src/timeline/list/optionWords'
import { speakerFor } from '../../../../src/words/speaker'
import { shippedAtlas } from '../support/shipped'

const en = speakerFor('en', ['en', 'zh-Hans'])
const zh = speakerFor('zh-Hans', ['en', 'zh-Hans'])

test('an event is told whole: date with its doubts, kinds, place, how sure it is, and that it was not checked', () => {
  const town = { id: placeId('town'), name: { en: 'Town' }, also: [], lat: 1, lon: 1, precision: 'seat', checked: true } as const // prettier-ignore
  const event = eventOf('hunger', '1959~/1960-08', { place: placeId('town'), scope: 'national', confidence: 'low', dateChecked: false, kind: 'famine' }) // prettier-ignore
  const atlas = atlasOf({ places: [town], events: [event] })
  const famine = en.text(atlas.kinds.get(kindId('famine'))!.label).text
  expect(spokenWords(en, atlas, event)).toBe(
    `about 1959 to August 1960, date not checked at a source; ${famine}; All China, Town; Low confidence; not checked at any source`
  )
  expect(placeWords(en, atlas, event)).toBe('All China · Town')
})

test('every shipped event is told in both languages, with its place as the record words it', async () => {
  const atlas = await shippedAtlas()
  for (const event of atlas.events) {
    for (const speaker of [en, zh]) {
      const said = spokenWords(speaker, atlas, event)
      expect(said, event.id).toContain(speaker.date(event.date))
      expect(said, event.id).not.toMatch(/undefined|\{\{|^;|; ;/)
      if (event.where) expect(placeWords(speaker, atlas, event)).toContain(speaker.text(event.where).text)
    }
    expect(sourcesOf(event)).toBeLessThanOrEqual(event.citations.length)
    expect(titlesOf(zh, event)).toEqual([event.title['zh-Hans'], event.title.en].filter(Boolean))
  }
})
