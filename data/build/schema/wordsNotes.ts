// What an author is told about notes; words only.
import type { WordBook } from './words'

export const noteWords: WordBook = {
  note: {
    title: 'Note',
    says: 'A claim, the verdict on it, and the sources on either side. It is shown with everything that it is about.',
    fields: {
      id: { says: 'The name of the note for links.', example: 'claim-record-harvest' },
      about: { says: 'What it is about, at least one entry. The note is listed with each of them.' },
      order: {
        says: 'Where a document of your bibliography makes the claim. The page of that document then lists its claims in this order, and the document itself decides on no verdict.'
      },
      claim: {
        says: 'What is claimed, in one sentence of your own.',
        example: { en: 'The commune brought in 900 jin of grain from each mu.' }
      },
      kind: {
        says: 'What sort of claim it is.',
        example: 'number',
        values: {
          date: 'when something happened',
          number: 'how much or how many',
          cause: 'why it happened, what came of it',
          person: 'who did it, or what somebody was',
          definition: 'what something was',
          opinion: 'a judgement',
          quotation: 'the words of somebody',
          citation: 'what another text is said to say'
        }
      },
      verdict: {
        says: 'What the sources make of it. The first three need a citation with that stance from a source that is neither rejected nor a document whose claims are listed; "disputed" needs one for either side.',
        example: 'contradicted',
        values: {
          supported: 'other sources say the same',
          disputed: 'some say so, others do not, or it is right only in part',
          contradicted: 'other sources say otherwise',
          opinion: 'a judgement that evidence alone cannot settle',
          unverified: 'no source was found that settles it; the finding says what was looked for'
        }
      },
      finding: {
        says: 'What is known of it, in one to three sentences.',
        example: { en: 'The county gazetteer gives 210 jin for the same fields.' }
      },
      careful: {
        says: 'Sentences on violence and suffering. The page folds them away behind a button; do not repeat them in the finding.',
        example: { en: 'Two men who had doubted the number were beaten.' }
      },
      of: { says: 'What the numbers of the citations count. Required as soon as one of them has a value.' },
      citations: {
        says: 'Who says what, the document that makes the claim first. The list may be empty for an opinion or what could not be verified.'
      }
    }
  },
  'note.about[]': {
    title: 'What a note is about',
    says: 'The fields of one entry belong together: a province and a year mean that province in that year. At least one besides the year.',
    fields: {
      event: { says: 'An event.', example: 'commune-founded' },
      person: { says: 'A person.', example: 'lin-deshan' },
      place: { says: 'A town or site.', example: 'willow-ford' },
      unit: { says: 'A province.', example: 'CN-AH' },
      indicator: { says: 'A statistic.', example: 'death-rate' },
      source: {
        says: 'A source: a document that makes the claim, or one that it is about.',
        example: 'boast-leaflet'
      },
      year: { says: 'The year that is meant.', example: 1958 }
    }
  },
  'note.order': {
    title: 'Place in a document',
    says: 'Where a document makes the claim.',
    fields: {
      source: {
        says: 'The document. It must be among the citations, with the stance "asserts".',
        example: 'boast-leaflet'
      },
      at: { says: 'Running number of the claim in that document, from 1; each only once.', example: 3 },
      place: { says: 'Where that is, in words.', example: { en: 'Second page, first sentence' } }
    }
  },
  'note.of': {
    title: 'What a number counts',
    says: 'What the values of a note’s citations have in common: either an indicator or a measure, and the time.',
    fields: {
      indicator: { says: 'The statistic; its measure holds for the values.', example: 'death-rate' },
      measure: {
        says: 'The measure, where no indicator fits. Beside an indicator it must be that of the indicator.',
        example: 'households'
      },
      unit: { says: 'The province. Without it the whole country.', example: 'CN-AH' },
      period: { says: 'The time that the number is for.', example: '1958' }
    }
  }
}
