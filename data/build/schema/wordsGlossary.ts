// What an author is told about the glossary; words only.
import type { WordBook } from './words'

export const glossaryWords: WordBook = {
  term: {
    title: 'Term',
    says: 'A word of the time or of the field. It is explained on the page of terms and beside every event that names it.',
    fields: {
      id: { says: 'The name of the term.', example: 'mess-hall' },
      term: {
        says: 'The word as it stands in the texts, in each language; the page finds it there.',
        example: { en: 'mess hall', 'zh-Hans': '公共食堂' }
      },
      also: {
        says: 'Other spellings, by which it is found as well. The first is shown beside the term: the pinyin, for instance.',
        example: ['gonggong shitang']
      },
      explanation: {
        says: 'What it means, in one or two sentences.',
        example: { en: 'A kitchen in which a whole village ate together.' }
      },
      events: { says: 'Events that show it.', example: ['commune-founded'] },
      citations: { says: 'What the explanation rests on.' }
    }
  }
}
