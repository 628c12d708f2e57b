import { describe, expect, test } from 'vitest'
import en from '../../../src/words/locales/en.json'
import zhHans from '../../../src/words/locales/zh-Hans.json'

function leaves(node: object, path = ''): Map<string, string> {
  const found = new Map<string, string>()
  for (const [key, value] of Object.entries(node)) {
    const at = path ? `${path}.${key}` : key
    if (typeof value === 'string') found.set(at, value)
    else for (const [k, v] of leaves(value as object, at)) found.set(k, v)
  }
  return found
}
const placeholders = (text: string) => [...text.matchAll(/{{(\w+)}}/g)].map((m) => m[1]).sort()
const stem = (key: string) => key.replace(/_(one|other)$/, '')

describe('the locale files', () => {
  const english = leaves(en)
  const chinese = leaves(zhHans)

  test('have the same keys, plural forms apart', () => {
    expect([...new Set([...chinese.keys()].map(stem))].sort()).toEqual(
      [...new Set([...english.keys()].map(stem))].sort()
    )
  })
  test('have every plural form that the language needs', () => {
    for (const key of english.keys()) {
      if (key.endsWith('_one')) expect(english.has(`${stem(key)}_other`), key).toBe(true)
    }
    for (const key of chinese.keys()) expect(key.endsWith('_one'), key).toBe(false)
  })
  test('use the same values in a sentence', () => {
    for (const [key, text] of chinese) {
      const other = english.get(key) ?? english.get(`${stem(key)}_other`)
      expect(other, key).toBeDefined()
      expect(placeholders(text), key).toEqual(placeholders(other ?? ''))
    }
  })
  test('leave nothing empty or untranslated', () => {
    const same = new Set(['app.english', 'app.chinese'])
    for (const [key, text] of chinese) {
      expect(text.trim(), key).not.toBe('')
      if (!same.has(key) && /[A-Za-z]{4}/.test(english.get(key)?.replace(/{{\w+}}/g, '') ?? '')) {
        expect(text, key).toMatch(/[\u4e00-\u9fff]/)
      }
    }
  })
})
