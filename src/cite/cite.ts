// The door to citations: a record as an entry of the bibliography, a full note or a short one, and the few words that stand for it.
import type { Citation, Language, Source } from '../atlas/model'
import { chineseLine } from './chinese'
import { dateWords } from './dates'
import { englishLine, type Form } from './english'
import { datesOf, namesOf, withoutMarkup } from './fields'
import { locatorText } from './locator'
import { shortName } from './names'
import { merged, plainText, type Line } from './piece'
import { languageOf, plainTitle, titleOf } from './title'

export type { Form } from './english'
export type { Line, Piece } from './piece'
export { plainTitle } from './title'

interface How {
  readonly form: Form
  /** The language of the page. */
  readonly language: Language
  /** With DOI or address. */
  readonly address?: boolean
  /** A place in the work; in notes only. */
  readonly locator?: Citation['locator'] | undefined
}

/**
 * A record as a line. English after the Chicago Manual of Style, 17th edition (notes and bibliography), with Chinese names and
 * titles as the field writes them; a Chinese record on a Chinese page after the journals of history in China.
 */
export function citation(source: Source, { form, language, address = false, locator }: How): Line {
  const inLanguage = lineLanguage(source, language)
  const place = locator && form !== 'entry' ? locatorText(locator, inLanguage) : undefined
  return merged(
    inLanguage === 'en'
      ? englishLine(source, form, address, place)
      : chineseLine(source, form, address, place)
  )
}

export function citationText(source: Source, how: How): string {
  return plainText(citation(source, how))
}

/** The language that the line of a record reads in: Chinese only where page and title are. */
export function lineLanguage(source: Source, language: Language): Language {
  const title = titleOf(source, 'title') ?? titleOf(source, 'container-title')
  return language === 'zh-Hans' && languageOf(source, title) === 'zh-Hans' ? 'zh-Hans' : 'en'
}

/** The comma that joins more words to the line of a record. */
export function commaFor(source: Source, language: Language): string {
  return lineLanguage(source, language) === 'en' ? ', ' : '，'
}

/** Names and year, for places with room for a few words: "Yang 2012", "Meng et al. 2015"; a title where nobody is named. */
export function shortCitation(source: Source, language: Language): string {
  const people = namesOf(source, 'author').length > 0 ? namesOf(source, 'author') : namesOf(source, 'editor')
  const names = people.map(shortName).filter((name) => name !== '')
  const dates = datesOf(source, 'issued')
  // A bare year even in Chinese: 陈云 1959.
  const year = dates && dateWords(dates, true, 'en')
  if (names.length === 0) {
    const title = plainTitle(source, language)
    if (year === undefined) return title
    return language === 'en' ? `${title} (${year})` : `${title}（${year}）`
  }
  const [and, more] = language === 'en' ? [' and ', ' et al.'] : ['、', '等']
  const who = names.length > 2 ? (names[0] ?? '') + more : names.join(and)
  return year === undefined ? who : `${who} ${year}`
}

/** Who answers for a work as it is sorted by: the first name, family first; without any, the site or periodical, or the title. */
export function firstName(source: Source): string | undefined {
  const [first] = [...namesOf(source, 'author'), ...namesOf(source, 'editor')]
  return first && withoutMarkup([first.literal ?? first.family ?? '', first.given ?? ''].join(' '))
}
