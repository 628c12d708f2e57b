import { createInstance } from 'i18next'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Language } from '../../../src/atlas/model'
import { interfaceWords, type Key } from '../../../src/words/interface'
import en from '../../../src/words/locales/en.json'
import zhHans from '../../../src/words/locales/zh-Hans.json'

const LANGUAGES: readonly Language[] = ['en', 'zh-Hans']
const peer = createInstance()

interface Tree {
  readonly [key: string]: string | Tree
}
function keysOf(tree: Tree, above = ''): readonly string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [above + key] : keysOf(value, `${above}${key}.`)
  )
}
const keys = [...new Set(keysOf(en).map((key) => key.replace(/_(one|other)$/, '')))]
/** A value for each name that any of the words ask for. */
const values = Object.fromEntries(
  [...JSON.stringify(en).matchAll(/\{\{(\w+)\}\}/g)].flatMap(([, name = '']) =>
    name === 'count' ? [] : [[name, `<${name}>`] as const]
  )
)

beforeAll(async () => {
  await peer.init({
    resources: { en: { translation: en }, 'zh-Hans': { translation: zhHans } },
    fallbackLng: 'en',
    interpolation: { escapeValue: false }
  })
})

describe('words of the interface', () => {
  test('are those that i18next makes of the locale files, for every key and number', () => {
    for (const lng of LANGUAGES) {
      for (const key of keys) {
        for (const count of [undefined, 0, 1, 2, 1.5, -1, 10_000]) {
          const given = { ...values, ...(count !== undefined && { count }) }
          const wanted = peer.t(key, { ...given, lng })
          // The keys of the file are those that the code may name.
          if (!wanted.includes('{{')) expect(interfaceWords(lng, key as Key, given)).toBe(wanted)
        }
      }
    }
  })
  test('take a value as it is, also where it looks like a place for another', () => {
    expect(interfaceWords('en', 'number.range', { low: '{{high}}', high: '$& $1' })).toBe(
      interfaceWords('en', 'number.range', { low: 'LOW', high: 'HIGH' })
        .replace('LOW', '{{high}}')
        .replace('HIGH', () => '$& $1')
    )
  })
  test('leave a place empty for which there is no value', () => {
    expect(interfaceWords('en', 'number.range', { high: 2 })).not.toContain('{{')
  })
})
