import { describe, expect, test } from 'vitest'
import { wordsIn } from '../../../src/atlas/text'

describe('the words of a text', () => {
  const order = ['en', 'zh-Hans'] as const
  test('are in the language asked for where it has them', () => {
    expect(wordsIn({ en: 'famine', 'zh-Hans': '饥荒' }, 'zh-Hans', order)).toEqual({ text: '饥荒', lang: 'zh-Hans', fellBack: false }) // prettier-ignore
    expect(wordsIn({ en: '' }, 'en', order)).toEqual({ text: '', lang: 'en', fellBack: false })
  })
  test('are in the first other language else, and say so', () => {
    expect(wordsIn({ en: 'famine' }, 'zh-Hans', order)).toEqual({
      text: 'famine',
      lang: 'en',
      fellBack: true
    })
    expect(wordsIn({ 'zh-Hans': '饥荒' }, 'en', order)).toEqual({
      text: '饥荒',
      lang: 'zh-Hans',
      fellBack: true
    })
  })
  test('are none where there are none', () => {
    expect(wordsIn({}, 'en', order)).toEqual({ text: '', lang: 'en', fellBack: true })
  })
})
