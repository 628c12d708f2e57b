// Picks the words of a Text in the language asked for, and says when it had to fall back; no wording of its own.
import type { Language, Text } from './model'

export interface Words {
  readonly text: string
  /** The language the words are in, for the lang attribute. */
  readonly lang: Language
  /** The language asked for was missing. */
  readonly fellBack: boolean
}

/** The words in `language`, else in the first of `order` that has them; an empty string when there are none at all. */
export function wordsIn(text: Text, language: Language, order: readonly Language[]): Words {
  const own = text[language]
  if (own !== undefined) return { text: own, lang: language, fellBack: false }
  for (const lang of order) {
    const other = text[lang]
    if (other !== undefined) return { text: other, lang, fellBack: true }
  }
  return { text: '', lang: language, fellBack: true }
}
