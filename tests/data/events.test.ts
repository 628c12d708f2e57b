// Compares events.json with the research value by value: nothing lost, nothing invented but what an edit gives.
import { describe, expect, it } from 'vitest'
import { citationOf, isRecalled } from '../../data/build/citations'
import { typographic } from '../../data/build/typography'
import { added, editOf, events, found, pairs } from './support/events'

const letters = (text: string): string => text.replace(/[\p{P}\s]/gu, '').toLowerCase()
const numbers = (text: string): string[] => (text.match(/\d+(?:[.,]\d+)*/g) ?? []).sort()

describe('events of the atlas', () => {
  it('are those of the research, all 319, in the same order, and three more', () => {
    expect(events.map((event) => event.id)).toEqual([...found, ...added].map((event) => event.id))
    expect([found.length, added.length]).toEqual([319, 3])
  })

  it('keep date, titles, kinds and confidence of the research where no edit says otherwise', () => {
    for (const [id, from, event] of pairs) {
      const { date, title, kinds, confidence } = editOf(id)
      expect([event.date, event.title.en, event.title['zh-Hans'], event.kinds, event.confidence], id).toEqual(
        [
          date ?? from.edtf,
          typographic(title?.en ?? from.title),
          title?.['zh-Hans'] ?? from.title_zh,
          kinds ?? from.categories,
          confidence ?? from.confidence
        ]
      )
    }
  })

  it('keep every summary that is neither split nor edited', () => {
    for (const [id, from, { summary, careful }] of pairs) {
      const edit = editOf(id)
      if (careful && !edit.summary) continue
      expect([summary.en, summary['zh-Hans']], id).toEqual([
        typographic(edit.summary?.en ?? from.summary),
        edit.summary?.['zh-Hans'] ?? from.summary_zh
      ])
    }
  })

  it('fold sentences of the research word for word, where no edit words them anew', () => {
    const folded = pairs.flatMap(([id, from, { careful }]) =>
      (['en', 'zh-Hans'] as const).flatMap((language) => {
        if (!careful || editOf(id).careful?.[language]) return []
        return [
          { id, told: careful[language] ?? '', before: language === 'en' ? from.summary : from.summary_zh }
        ]
      })
    )
    expect(folded.length).toBeGreaterThan(0)
    for (const { id, told, before } of folded) {
      expect(told, id).toMatch(/[.。]$/)
      expect(letters(before), id).toContain(letters(told))
    }
  })

  it('carry every figure with the number of the research', () => {
    for (const [id, from, event] of pairs) {
      expect(event.figures?.length ?? 0, id).toBe(from.figures?.length ?? 0)
      for (const [i, figure] of (from.figures ?? []).entries()) {
        const got = event.figures?.[i]?.value
        if (typeof figure.value === 'number' || (Array.isArray(figure.value) && figure.value.length === 2)) {
          expect(got, `${id} ${figure.label}`).toEqual(figure.value)
        } else {
          // A ratio or a time of day becomes words with the same numbers.
          const told = typeof got === 'object' && 'en' in got ? got.en : ''
          const asDate = String(figure.value).match(/^(\d{4})-(\d\d)-(\d\d)$/)
          const want = asDate ? [asDate[1], asDate[3]] : numbers(String(figure.value).replaceAll(',', ' '))
          expect(
            want.filter((number) => !told.includes(number ?? '')),
            `${id} ${told}`
          ).toEqual([])
        }
      }
    }
  })

  it('count a figure as checked only where it was read, and then name sources that were opened', () => {
    for (const [id, from, event] of pairs) {
      const since = Object.values(editOf(id).figures ?? {}).filter(({ seenIn }) => seenIn !== undefined)
      const before = (event.figures ?? []).filter((_, i) => from.figures?.[i]?.verified === true)
      const counted = (event.figures ?? []).filter(({ checked }) => checked)
      expect(counted.length, id).toBeGreaterThanOrEqual(since.length)
      for (const [i, figure] of (event.figures ?? []).entries()) {
        const later =
          since.some(({ seenIn = '' }) => figure.sources.includes(seenIn)) && !before.includes(figure)
        const seen = from.figures?.[i]?.verified === true || (later && figure.checked)
        const opened = event.citations.filter((citation) => citation.checked)
        expect(figure.checked, `${id} ${figure.label.en}`).toBe(seen && opened.length > 0)
        const cited = new Set((figure.checked ? opened : event.citations).map((citation) => citation.source))
        expect(
          figure.sources.filter((source) => !cited.has(source)),
          id
        ).toEqual([])
        expect(figure.sources.length, id).toBeGreaterThan(0)
      }
    }
  })

  it('mark a figure that says it was claimed as a claim', () => {
    for (const [id, from, event] of pairs) {
      for (const [i, figure] of (from.figures ?? []).entries()) {
        if (/claim/i.test(figure.label) && !figure.label.endsWith('after the claim'))
          expect(event.figures?.[i]?.bound, `${id} ${figure.label}`).toBe('claimed')
        if (/\((more than|at least)\)$/.test(figure.label)) {
          expect(['atLeast', 'claimed'], `${id} ${figure.label}`).toContain(event.figures?.[i]?.bound)
        }
      }
    }
  })

  it('cite a source for every citation text that names a work, once, and say whether it was read', () => {
    for (const [id, from, event] of pairs) {
      const works = from.sources.filter(({ cite }) => !isRecalled(cite))
      const want = new Map<string, { source: string; checked: boolean }>()
      for (const { cite, verified } of works) {
        const { source, locator, says, readIn } = citationOf(cite)
        const key = JSON.stringify([source, locator, says])
        // A work found quoted in another was not read itself: the other is cited beside it.
        const read = verified && readIn === undefined
        want.set(key, { source, checked: read || want.get(key)?.checked === true })
        if (readIn !== undefined) want.set(JSON.stringify([readIn]), { source: readIn, checked: verified })
      }
      // What was opened since stands at the end or in the place of what it makes good.
      const since = (editOf(id).citations ?? []).map(({ source }) => source)
      const left = [...want.values()].filter(({ source, checked }) => checked || !since.includes(source))
      const now = event.citations.map(({ source, checked }) => ({ source, checked }))
      expect(now, id).toEqual(expect.arrayContaining(left))
      expect(now.filter(({ source }) => !since.includes(source)).length, id).toBe(
        left.filter(({ source }) => !since.includes(source)).length
      )
    }
  })

  it('say what could not be checked wherever the research does and nothing has settled it since, in words for a reader', () => {
    for (const [id, from, event] of pairs) {
      const recalled = from.sources.some(({ cite }) => isRecalled(cite))
      const since = editOf(id).open ?? []
      const added = since.filter(({ now }) => now !== undefined).length
      if (since.length === 0) {
        expect((event.open?.length ?? 0) > 0, id).toBe(from.unverified !== undefined || recalled)
      } else expect(event.open?.length ?? 0, id).toBeGreaterThanOrEqual(added)
      const shown = [...(event.open ?? []), ...(event.disagreement ? [event.disagreement] : [])]
      for (const { en } of shown)
        expect(en, id).not.toMatch(/from memory|from general|seen here|source seen|verified here/)
    }
  })

  it('tell a disagreement wherever the research does', () => {
    for (const [id, from, event] of pairs) {
      expect(event.disagreement !== undefined, id).toBe(from.disagreement !== undefined)
    }
  })
})
