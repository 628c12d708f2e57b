// A source in the fewest words that tell it from the others of a list: who wrote it, else what it is called.
import type { Source } from '../../atlas/model'
import type { Speaker } from '../../words/speaker'

/** "Hartnett", "Yang and Su", "Investopedia"; a title without its brackets where nobody is named. */
export function authorWords(source: Source, speaker: Speaker): string {
  const names = (source.author ?? []).flatMap(
    ({ family, literal, given }) => family ?? literal ?? given ?? []
  )
  const [first, second] = names
  if (first === undefined) return (source.title ?? source.id).replaceAll(/^\[|\]$/g, '')
  if (second === undefined) return first
  return names.length === 2
    ? speaker.t('notes.twoAuthors', { first, second })
    : speaker.t('notes.manyAuthors', { first })
}
