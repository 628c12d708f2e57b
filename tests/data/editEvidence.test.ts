// Tries what edits add to the evidence of an event: citations, settled points, days and figures that were read.
import { describe, expect, it } from 'vitest'
import { evidenceOf, settledOf, type Evidence } from '../../data/build/editEvidence'
import { joinEdits, type Edit } from '../../data/build/edits'

const OPEN = { en: 'The day was not checked.', 'zh-Hans': '日期未核实。' }
const LESS = { en: 'The hour was not checked.', 'zh-Hans': '时刻未核实。' }
const event: Evidence = {
  citations: [
    { source: 'old', locator: { label: 'page', value: '3' }, checked: true },
    { source: 'shut', checked: false }
  ],
  open: [OPEN],
  dateChecked: false,
  figures: [
    { label: { en: 'Tonnes' }, checked: false, sources: ['old', 'shut'] },
    { label: { en: 'Tons' }, checked: false, sources: ['old', 'shut'] }
  ]
}
const edit = (one: object): Edit => {
  const text = JSON.stringify({ edits: { a: one } })
  return joinEdits([{ file: 'one.json', text }], new Set(['a'])).of.get('a') ?? {}
}
const after = (one: object): Evidence =>
  evidenceOf(event, edit(one), (why) => {
    throw new Error(why)
  })
const point = { was: OPEN.en, source: 'old', why: 'The report is dated.' }

describe('evidence opened since the research', () => {
  it('is left as it was where an edit says nothing of it', () => {
    expect(after({ weight: 2 })).toEqual(event)
  })

  it('adds a citation, which supports unless it says otherwise', () => {
    const { citations } = after({ citations: [{ source: 'new', checked: true }] })
    expect(citations.slice(0, 2)).toEqual(event.citations)
    expect(citations[2]).toEqual({ source: 'new', stance: 'supports', checked: true })
    const context = after({ citations: [{ source: 'new', stance: 'context', checked: true }] }).citations[2]
    expect(context).toMatchObject({ stance: 'context' })
  })

  it('puts a work that has now been opened in the place of the unopened one', () => {
    const locator = { label: 'chapter', value: '2' }
    const { citations } = after({ citations: [{ source: 'shut', locator, checked: true }] })
    expect(citations).toHaveLength(2)
    expect(citations[1]).toMatchObject({ source: 'shut', locator, checked: true })
  })

  it('keeps two places in one work apart', () => {
    const locator = { label: 'page', value: '4' }
    expect(after({ citations: [{ source: 'old', locator, checked: true }] }).citations).toHaveLength(3)
  })

  it('takes away a settled point and keeps what is left of one settled in part', () => {
    expect(after({ open: [point] }).open).toBeUndefined()
    expect(after({ open: [{ ...point, now: LESS }] }).open).toEqual([LESS])
    expect(after({ open: [{ now: LESS }] }).open).toEqual([OPEN, LESS])
    expect(settledOf(edit({ open: [point, { now: LESS }] }))).toEqual([point])
  })

  it('names a point that is not there together with those that are', () => {
    expect(() => after({ open: [{ ...point, was: 'Nothing' }] })).toThrow(`"Nothing"; there are: ${OPEN.en}`)
  })

  it('counts a figure as checked at the one source where it was read', () => {
    const { figures } = after({ figures: { Tonnes: { seenIn: 'old' } } })
    expect(figures?.[0]).toEqual({ label: { en: 'Tonnes' }, checked: true, sources: ['old'] })
    expect(figures?.[1]).toEqual(event.figures?.[1])
  })

  it('takes the mark from a day only where an opened source is cited for it', () => {
    const cited = [{ source: 'new', checked: true }]
    expect(after({ dateChecked: true, citations: cited }).dateChecked).toBeUndefined()
    expect(() => after({ dateChecked: true })).toThrow('cites no opened source')
  })

  it('rests on no source that the event does not cite as opened', () => {
    const fact = { field: 'summary', old: '1', new: '2', source: 'shut', why: 'read' }
    const told = 'rests on "shut"'
    expect(() => after({ facts: [fact] })).toThrow(told)
    expect(() => after({ open: [{ ...point, source: 'shut' }] })).toThrow(told)
    expect(() => after({ figures: { Tonnes: { seenIn: 'shut' } } })).toThrow(told)
    expect(after({ facts: [fact], citations: [{ source: 'shut', checked: true }] })).toBeDefined()
  })
})
