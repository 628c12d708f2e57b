// Reads every text of the atlas in both languages, whatever record it belongs to: numbers, languages, terms, remarks of work.
import { expect, test } from 'vitest'
import type { Language } from '../../src/atlas/ids'
import { termsIn, type Term } from '../../src/atlas/terms'
import { atlasList, Named, Words } from './folderFiles'
import { missingInChinese } from './support/numerals'
import { atlasTexts, type AtlasText } from './support/texts'

const texts = atlasTexts()

/** The texts of which something can be said, each with what it is. */
function faults(fault: (text: AtlasText) => string | readonly string[] | undefined): string[] {
  return texts.flatMap((text) => {
    const found = fault(text)
    return found === undefined || found.length === 0 ? [] : [`${text.way}: ${String(found)}`]
  })
}

/** Numbers that are part of an English name, for which Chinese has another. */
const IN_NAMES = ['people panchen-lama-10 name', 'people dalai-lama-14 name', 'places haiyan-221 name']

test('there are more than four thousand texts, all of them in both languages', () => {
  expect(texts.length).toBeGreaterThan(4000)
  expect(faults(({ zh }) => (zh === undefined ? 'no Chinese' : undefined))).toEqual([])
})

test('every number and year of the English stands in the Chinese', () => {
  const named = (way: string): boolean => IN_NAMES.some((name) => way.endsWith(name))
  expect(faults(({ way, en, zh = '' }) => (named(way) ? [] : missingInChinese(en, zh)))).toEqual([])
})

test('no Chinese is a copy of the English: it is in characters, or signs without letters', () => {
  const foreign = ({ zh = '' }: AtlasText) =>
    /\p{Script=Han}/u.test(zh) || !/[a-z]/i.test(zh) ? undefined : zh
  expect(faults(foreign)).toEqual([])
})

test('the English is in Latin letters, but for a character that it speaks of', () => {
  const bare = (en: string): string =>
    en.replace(/(?:with the|the) character \p{Script=Han}|by \p{Script=Han}\./gu, '')
  expect(faults(({ en }) => bare(en).match(/\p{Script=Han}+/u) ?? [])).toEqual([])
})

test('no text carries a remark of those who worked on it', () => {
  const english =
    /from memory|from general|\bseen (?:here|only)|(?:page|text|excerpt|source|copy) seen|read in a third-party|verified here|independently verified|looked up for this|\bTODO\b|\bthe research (?:file|has|gives)/i
  const chinese = /凭记忆|待核|待查|此处略|未为本条|独立核实/
  expect(faults(({ en, zh = '' }) => english.exec(en)?.[0] ?? chinese.exec(zh)?.[0])).toEqual([])
})

const terms: readonly Term[] = atlasList(
  'glossary',
  Named.extend({ term: Words, also: Words.shape.en.array().optional() })
).map(({ id, term, also = [] }) => ({
  id,
  also,
  events: [],
  term: { en: term.en, ...(term['zh-Hans'] !== undefined && { 'zh-Hans': term['zh-Hans'] }) },
  explanation: { en: term.en }
}))
/** Terms that one language never says otherwise; "plenum" or "canteen" may be left to what is near them in the other. */
const ALWAYS = [
  'peoples-commune',
  'great-leap-forward',
  'responsibility-field',
  're-education-through-labour',
  'three-red-banners',
  'third-front',
  'private-plot',
  'oedema'
]

test('a term of the glossary is called by its Chinese wherever the English has it, in notes and in other records too', () => {
  const sought = terms.filter(({ id }) => ALWAYS.includes(id))
  expect(sought).toHaveLength(ALWAYS.length)
  const ids = (text: string, language: Language) => termsIn(text, sought, language).map(({ id }) => id)
  expect(
    faults(({ en, zh = '' }) => {
      const there = ids(zh, 'zh-Hans')
      return ids(en, 'en').filter((id) => !there.includes(id))
    })
  ).toEqual([])
})
