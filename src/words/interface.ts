// Interface words by key: the two locale files behind i18next. Keys are checked when compiling, so none is misspelt.
import { createInstance } from 'i18next'
import type { Language } from '../atlas/model'
import en from './locales/en.json'
import zhHans from './locales/zh-Hans.json'

type Leaves<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : Leaves<T[K], `${Prefix}${K}.`>
}[keyof T & string]
/** i18next picks key_one or key_other by `count`; callers name the key without the suffix. */
type WithoutPlural<K extends string> = K extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : K
export type Key = WithoutPlural<Leaves<typeof en>>

const i18n = createInstance()
void i18n.init({
  resources: { en: { translation: en }, 'zh-Hans': { translation: zhHans } },
  lng: 'en',
  fallbackLng: 'en',
  initAsync: false,
  // The page escapes by itself; words go into text nodes and canvases.
  interpolation: { escapeValue: false }
})

const fixed = new Map<Language, Map<Key, string>>()

export function interfaceWords(
  language: Language,
  key: Key,
  values?: Record<string, string | number>
): string {
  if (values) return i18n.t(key, { ...values, lng: language })
  // What has no values is looked up once: every look-up takes some hundredths of a ms, and drawings ask in each frame.
  let known = fixed.get(language)
  if (!known) fixed.set(language, (known = new Map<Key, string>()))
  let words = known.get(key)
  if (words === undefined) known.set(key, (words = i18n.t(key, { lng: language })))
  return words
}
