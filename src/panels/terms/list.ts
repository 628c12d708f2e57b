// Which terms a reader is shown, in what order, and which of them an event's text names. Plain data in and out; it draws nothing.
import type { AtlasEvent, Language } from '../../atlas/model'
import { termsIn, type Term } from '../../atlas/terms'
import { plain } from '../../words/plain'

/** Those that have `filter` in their name, another spelling or the explanation, in the order of the language; all for an empty one. */
export function termsShown(terms: readonly Term[], filter: string, language: Language): readonly Term[] {
  const wanted = plain(filter)
  const order = new Intl.Collator(language)
  const nameOf = ({ term }: Term): string => term[language] ?? Object.values(term)[0] ?? ''
  return terms
    .filter(({ term, also, explanation }) =>
      [...Object.values(term), ...also, ...Object.values(explanation)].some((one) =>
        plain(one).includes(wanted)
      )
    )
    .sort((a, b) => order.compare(nameOf(a), nameOf(b)))
}

/** Terms that the texts of an event name, and those that name the event. */
export function termsOf(event: AtlasEvent, terms: readonly Term[], language: Language): readonly Term[] {
  const text = [event.title, event.summary, event.careful].map((one) => one?.[language] ?? '').join('\n')
  const named = new Set(termsIn(text, terms, language))
  return terms.filter((term) => named.has(term) || term.events.includes(event.id))
}
