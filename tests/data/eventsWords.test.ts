// Reads the edited texts of events in both languages: numbers, languages, terms, remarks of work. What was not edited is the research's.
import { describe, expect, it } from 'vitest'
import { atlasList, Named } from './folderFiles'
import { editOf, edits, events, found, type AtlasEvent } from './support/events'
import { missingInChinese } from './support/numerals'

const PARTS = ['title', 'label', 'summary', 'careful'] as const
type Language = 'en' | 'zh-Hans'

const edited = events.filter(({ id }) => {
  const { title, summary, careful, figures } = editOf(id)
  return title ?? summary ?? careful ?? figures
})
const written = new Set(edited.map(({ id }) => id))
const research = new Map(found.map((event) => [event.id, event]))
const numbers = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? []

/** Title, summary and careful passage as one text. */
function read(event: AtlasEvent, language: Language): string {
  return [event.title, event.summary, event.careful].map((text) => text?.[language] ?? '').join(' ')
}

/** Entries of the first list that the second has not, counted. */
function beyond(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other]
  return list.filter((one) => {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** All texts of an event in both languages, with what they are. */
function textsOf(event: AtlasEvent): { what: string; en: string; zh: string | undefined }[] {
  const parts = PARTS.flatMap((what) => {
    const text = event[what]
    return text ? [{ what, en: text.en, zh: text['zh-Hans'] }] : []
  })
  const labels = (event.figures ?? []).map(({ label }) => ({
    what: 'figure',
    en: label.en,
    zh: label['zh-Hans']
  }))
  return [...parts, ...labels].map(({ what, ...text }) => ({ what: `${event.id} ${what}`, ...text }))
}

describe('edited texts of events', () => {
  it('are most of them', () => {
    expect(edited.length).toBeGreaterThan(events.length / 2)
  })

  it('keep every number of the English, unless a fact says what it was and what it is', () => {
    for (const event of edited) {
      const from = research.get(event.id)
      const before = numbers(`${from?.title ?? ''} ${from?.summary ?? ''}`)
      const now = numbers(read(event, 'en'))
      const facts = editOf(event.id).facts ?? []
      const gone = beyond(
        beyond(before, now),
        facts.flatMap((fact) => numbers(fact.old))
      )
      const come = beyond(
        beyond(now, before),
        facts.flatMap((fact) => numbers(fact.new))
      )
      expect({ gone, come }, event.id).toEqual({ gone: [], come: [] })
    }
  })

  it('name every number of the English in the Chinese', () => {
    for (const event of edited)
      expect(missingInChinese(read(event, 'en'), read(event, 'zh-Hans')), event.id).toEqual([])
  })

  it('are written in both languages, each in its own', () => {
    for (const { what, en, zh } of edited.flatMap(textsOf)) {
      expect(en, what).not.toMatch(/\p{Script=Han}/u)
      expect(zh, what).toMatch(/\p{Script=Han}/u)
    }
  })

  it('are set in Chinese punctuation', () => {
    for (const { what, zh = '' } of edited.flatMap(textsOf)) {
      expect(zh, what).not.toMatch(/\p{Script=Han}[,;:?!.]|[,;:?!]\p{Script=Han}|["'()]|\.\.\./u)
      expect(zh, what).not.toMatch(/\p{Script=Han} \p{Script=Han}/u)
    }
  })

  it('call a thing by one name in Chinese, and use the words of one side only in quotation marks', () => {
    for (const { what, zh = '' } of edited.flatMap(textsOf)) {
      const ours = zh.replace(/“[^”]*”|《[^》]*》/g, '')
      expect(ours, what).not.toMatch(/水肿|大食堂|平叛|叛乱|叛匪|叛军|土匪|暴乱|三年自然灾害/)
    }
  })

  it('have sentences that end, and no passage both folded and told', () => {
    for (const { id, summary, careful } of edited) {
      for (const { en, 'zh-Hans': zh = '' } of careful ? [summary, careful] : [summary]) {
        expect(en, id).toMatch(/[.?!]["'”’)]?$/)
        expect(zh, id).toMatch(/[。？！][”’）]?$/)
      }
      for (const sentence of careful?.en.split(/(?<=\.) /) ?? [])
        expect(summary.en, id).not.toContain(sentence)
    }
  })

  it('have no run of spaces and none at their ends', () => {
    for (const { what, en, zh = '' } of edited.flatMap(textsOf))
      for (const text of [en, zh]) expect(text, what).not.toMatch(/^\s|\s$|\s{2}|\n/)
  })
})

describe('texts of events', () => {
  it('carry no remark of those who worked on them', () => {
    for (const { what, en, zh = '' } of events.flatMap(textsOf)) {
      expect(en, what).not.toMatch(
        /from memory|from general|seen here|source seen|verified here|read in a third-party copy|\bTODO\b|\bdraft text|\bresearch file/i
      )
      expect(zh, what).not.toMatch(/凭记忆|待核|待查|此处略|草稿/)
    }
  })

  it('depart in a fact only on a source of the atlas', () => {
    const sources = new Set(atlasList('sources', Named).map(({ id }) => id))
    for (const [id, { facts = [] }] of edits) {
      for (const fact of facts) {
        expect(sources, `${id} ${fact.field}`).toContain(fact.source)
        expect(fact.new, `${id} ${fact.field}`).not.toBe(fact.old)
      }
      expect(facts.length === 0 || written.has(id) || editOf(id).date !== undefined, id).toBe(true)
    }
  })
})
