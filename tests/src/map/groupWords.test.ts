// Tests what is said of a group of events: how many, of which kinds, the most frequent first, in both languages.
import { describe, expect, test } from 'vitest'
import type { AtlasEvent, Kind } from '../../../src/atlas/model'
import { groupWords } from '../../../src/map/groupWords'
import { speakerFor } from '../../../src/words/speaker'
import { atlasOf, eventOf, kindId } from '../atlas/support/atlas'

const NAMES = ['Policy', 'Party', 'Famine', 'Repression', 'Science', 'Works', 'Nature']
const kinds = NAMES.map((name): Kind => ({ id: kindId(name.toLowerCase()), label: { en: name, 'zh-Hans': `${name}类` }, mark: 'disc' })) // prettier-ignore
const atlas = { ...atlasOf(), kinds: new Map(kinds.map((kind) => [kind.id, kind])) }
const events = (...names: string[]): AtlasEvent[] =>
  names.map((name, i) => eventOf(`e${i}`, '1959', { kind: name.toLowerCase() }))
const en = speakerFor('en', ['en', 'zh-Hans'])
const zh = speakerFor('zh-Hans', ['zh-Hans', 'en'])

describe('what is said of a group', () => {
  test('is how many of which kinds, the most frequent first, ties as the atlas orders its kinds', () => {
    const group = events('Repression', 'Famine', 'Party', 'Famine', 'Policy')
    expect(groupWords(en, atlas, [], group)).toBe('5 events: Famine 2, Policy 1, Party 1, Repression 1')
    expect(groupWords(zh, atlas, [], group)).toBe('5个事件：Famine类2、Policy类1、Party类1、Repression类1')
  })

  test('names one kind without a number, and one event without a kind', () => {
    expect(groupWords(en, atlas, [], events('Famine', 'Famine'))).toBe('2 events: Famine')
    expect(groupWords(en, atlas, [], events('Famine'))).toBe('1 event')
  })

  test('counts kinds beyond the first four together, unless only one is left over', () => {
    const six = events('Policy', 'Policy', 'Party', 'Party', 'Famine', 'Repression', 'Science', 'Works')
    expect(groupWords(en, atlas, [], six)).toBe(
      '8 events: Policy 2, Party 2, Famine 1, Repression 1, others 2'
    )
    expect(groupWords(en, atlas, [], six.slice(0, 7))).toContain('Science 1')
  })

  test('goes by the kind whose mark is drawn: the first that is not hidden', () => {
    const both = { ...eventOf('both', '1959', { kind: 'party' }), kinds: [kindId('party'), kindId('famine')] }
    expect(groupWords(en, atlas, [kindId('party')], [both, ...events('Policy')])).toBe(
      '2 events: Policy 1, Famine 1'
    )
  })
})
