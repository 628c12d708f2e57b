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

/** Words as they stand in the locale file, cut where values go: words, name, words, name, words … */
type Template = readonly string[]
/** Looked up once: every look-up takes some hundredths of a ms, and drawings and spoken words ask in each step of a gesture. */
const templates = { en: new Map<string, Template>(), 'zh-Hans': new Map<string, Template>() } satisfies Record<Language, Map<string, Template>> // prettier-ignore

export function interfaceWords(
  language: Language,
  key: Key,
  values?: Record<string, string | number>
): string {
  const count = values?.['count']
  // No language of the page tells more numbers apart than one and others.
  const form = count === undefined ? '' : Math.abs(Number(count)) === 1 ? ' one' : ' other'
  const known = templates[language]
  let template = known.get(key + form)
  if (!template) {
    const options = count === undefined ? {} : { count: Number(count) }
    const words = i18n.t(key, { ...options, lng: language, skipInterpolation: true })
    known.set(key + form, (template = words.split(/\{\{(\w+)\}\}/)))
  }
  let words = template[0] ?? ''
  for (let i = 1; i < template.length; i += 2) {
    words += String(values?.[template[i] ?? ''] ?? '') + (template[i + 1] ?? '')
  }
  return words
}
