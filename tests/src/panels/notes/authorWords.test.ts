// Tests the short name by which a list of notes tells who makes a claim.
import { expect, test } from 'vitest'
import type { CslName, Source } from '../../../../src/atlas/model'
import { authorWords } from '../../../../src/panels/notes/authorWords'
import { speakerFor } from '../../../../src/words/speaker'

const english = speakerFor('en', ['en'])
const chinese = speakerFor('zh-Hans', ['zh-Hans'])

const sourceOf = (author: readonly CslName[], title?: string): Source => ({
  id: 'some-id' as Source['id'], // a brand from the plain word of a test
  type: 'webpage',
  author,
  ...(title !== undefined && { title }),
  custom: { kind: 'document', standing: 'partial', seen: true, assessment: { en: '' } }
})
const [one, two, three] = [
  { family: 'Hartnett', given: 'Lynne Ann' },
  { literal: 'Press Office' },
  { family: 'Li' }
]

test.each<[string, readonly CslName[], string, string]>([
  ['one', [one], 'Hartnett', 'Hartnett'],
  ['two', [one, two], 'Hartnett and Press Office', 'Hartnett、Press Office'],
  ['more', [one, two, three], 'Hartnett and others', 'Hartnett等']
])('%s who wrote it', (_, author, en, zh) => {
  expect(authorWords(sourceOf(author), english)).toBe(en)
  expect(authorWords(sourceOf(author), chinese)).toBe(zh)
})

test('where nobody is named the title stands, without the brackets of a description', () => {
  expect(authorWords(sourceOf([], '[Anonymous text]'), english)).toBe('Anonymous text')
  expect(authorWords(sourceOf([], 'A record harvest'), english)).toBe('A record harvest')
  expect(authorWords(sourceOf([]), english)).toBe('some-id')
})
