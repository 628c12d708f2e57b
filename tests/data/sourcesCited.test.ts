// Holds the bibliography to what cites it: nothing cited by many without a judgement, nothing kept without a reason.
import { describe, expect, test } from 'vitest'
import { timesCited } from '../../src/atlas/cited'
import { shippedAtlas } from '../../data/build/report/report'

const atlas = await shippedAtlas()
const sources = [...atlas.sources.values()]

/** A work of the field that a reader will look for; what it holds did not enter a record. */
const FIELD = 'literature of the field'
/** A change of borders can name one source in the format; this one was read beside it and agrees. */
const BESIDE = 'second source of a change of borders'
/** Terms of office name one source each; this one was read beside it. */
const OFFICE = 'second source of a term of office'
/** Read to compare transcriptions or to find another work. */
const COMPARED = 'read for comparison'
const KEPT: Readonly<Record<string, string>> = {
  'garnaut-2014': FIELD,
  'inner-mongolia-boundaries': BESIDE,
  'kpfans-ningxia-chronology': BESIDE,
  'macfarquhar-1983': FIELD,
  'manning-wemheuer-2011': FIELD,
  'official-rates-forum-post': COMPARED,
  'primidi-gansu-politics': OFFICE,
  'shapiro-2001': FIELD,
  'song-2009': COMPARED,
  'song-2010': FIELD,
  'staff-reduction-paper': COMPARED,
  'wikipedia-politics-of-hunan': OFFICE,
  'wikipedia-zh-dezhou-prefecture': BESIDE,
  'wikipedia-zh-hepu-prefecture': BESIDE,
  'wikipedia-zh-qamdo': BESIDE,
  'wikipedia-zhang-guohua': OFFICE,
  'xuza-guixi': BESIDE,
  'yang-dali-1996': FIELD,
  'yang-jisheng-2016': FIELD,
  'zhou-xun-2012-kitchen': FIELD,
  'zhou-xun-2016': FIELD,
  'zhu-huaxin-peoples-daily': FIELD
}

describe('sources and what cites them', () => {
  test('every event has an opened source, or says why it has none, or is marked as unchecked throughout', () => {
    const bare = atlas.events.filter(({ citations }) => !citations.some(({ checked }) => checked))
    for (const event of bare) {
      if (event.citations.length === 0) expect(event.uncited, event.id).toBeDefined()
      expect(event.figures.filter(({ checked }) => checked)).toEqual([])
    }
    expect(bare.map(({ id }) => id)).toEqual([])
  })

  test('a source that more than one record cites has a standing and a judgement of one or two sentences in both languages', () => {
    // What the three first texts are takes more words.
    const cited = sources.filter(({ id }) => timesCited(atlas, id) > 1 && !hasClaims(id))
    expect(cited.length).toBeGreaterThan(300)
    for (const { id, custom } of cited) {
      const { en = '', 'zh-Hans': zh = '' } = custom.assessment
      expect(en.match(/[.!?](?=\s|$)/g)?.length ?? 0, id).toBeGreaterThan(0)
      expect(en.match(/[.!?](?=\s|$)/g)?.length ?? 0, id).toBeLessThanOrEqual(2)
      expect(zh.match(/。/g)?.length ?? 0, id).toBeGreaterThan(0)
      expect(zh.match(/。/g)?.length ?? 0, id).toBeLessThanOrEqual(2)
    }
  })

  test('what nothing cites is kept for a reason that is told here', () => {
    const uncited = sources.filter(({ id }) => timesCited(atlas, id) === 0 && !hasClaims(id))
    expect(uncited.map(({ id }) => id)).toEqual(Object.keys(KEPT).sort())
  })

  test('what an era, a term or a person rests on was opened', () => {
    const resting = [...atlas.eras, ...atlas.glossary, ...atlas.people.values()].flatMap(
      ({ id, citations = [] }) => citations.map((citation) => ({ id, ...citation }))
    )
    expect(resting.length).toBeGreaterThan(100)
    for (const { id, source, checked } of resting)
      expect([id, source, checked, atlas.sources.get(source)?.custom.seen]).toEqual([id, source, true, true])
  })
})

/** A document whose own claims are examined. */
function hasClaims(id: (typeof sources)[number]['id']): boolean {
  return atlas.notes.some(({ order }) => order?.source === id)
}
