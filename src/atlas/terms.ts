// A term of the glossary, and which terms a text names: pure look-ups, no search of events.
import type { Citation } from './citation'
import type { EventId, Language, Text } from './ids'

/** A word of the time or of the field that a reader may not know. */
export interface Term {
  readonly id: string
  readonly term: Text
  /** Other spellings, such as pinyin. */
  readonly also: readonly string[]
  readonly explanation: Text
  /** Events that show it. */
  readonly events: readonly EventId[]
  /** What the explanation rests on; absent where it is only a word of every day. */
  readonly citations?: readonly Citation[]
}

/**
 * Terms that a text of the language names by their own or by another spelling, in the order of the list. Words in Latin letters have
 * to stand by themselves, in any case of letters and also in the plural. A single Chinese character is not looked for: it is a part
 * of too many other words. Where one spelling holds another ("ration coupon"), the longer one is meant.
 */
export function termsIn(text: string, terms: readonly Term[], language: Language): readonly Term[] {
  const named = new Set<Term>()
  let rest = text
  for (const { words, term } of spellings(terms, language)) {
    const without = rest.replace(patternOf(words), '\n')
    if (without === rest) continue
    named.add(term)
    rest = without
  }
  return terms.filter((term) => named.has(term))
}

const HAN = /\p{Script=Han}/u

/** Long ones first. */
function spellings(terms: readonly Term[], language: Language): { words: string; term: Term }[] {
  return terms
    .flatMap((term) => [term.term[language] ?? [], term.also].flat().map((words) => ({ words, term })))
    .filter(({ words }) => !HAN.test(words) || words.length > 1)
    .sort((a, b) => b.words.length - a.words.length)
}

function patternOf(words: string): RegExp {
  const plain = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return HAN.test(words)
    ? new RegExp(plain, 'gu')
    : new RegExp(`(?<![\\p{L}\\p{N}])${plain}(?:s|es)?(?![\\p{L}\\p{N}])`, 'giu')
}
