// What an author is told about sources; words only. Most fields are those of CSL-JSON (citationstyles.org).
import type { ObjectWords, WordBook } from './words'

const NAME: ObjectWords = {
  title: 'Name',
  says: 'A person by family and given name, or an institution by literal.',
  fields: {
    family: { says: 'Family name.', example: 'Zhao' },
    given: { says: 'Given name.', example: 'Min' },
    literal: { says: 'A name that is not divided.', example: 'County Gazetteer Office' }
  }
}

export const sourceWords: WordBook = {
  source: {
    title: 'Source',
    says: 'A record of the bibliography in CSL-JSON, as Zotero and other programs export it, with your judgement under custom. Fields of CSL that are not named here may stay in; of these, volume, issue, page and the like appear in the line that the reader sees.',
    fields: {
      id: {
        says: 'The name by which records cite it; anything without spaces.',
        example: 'county-gazetteer-1991'
      },
      type: {
        says: 'What sort of text it is, in the words of CSL. Titles of parts (articles, chapters, web pages) are quoted, others are set in italics.',
        example: 'book',
        values: 'defined elsewhere'
      },
      title: {
        says: 'The title. A translation may follow in square brackets; a title wholly in square brackets is a description.',
        example: '柳渡县志 [Willow Ford County gazetteer]'
      },
      author: { says: 'Who wrote it.' },
      editor: { says: 'Who edited it.' },
      translator: { says: 'Who translated it.' },
      issued: { says: 'When it came out.' },
      URL: {
        says: 'Where it can be read. It is shown as text to be copied; nothing in the atlas leads out of it.',
        example: 'https://example.org/gazetteer'
      },
      language: { says: 'The language that it is written in.', example: 'zh' },
      'container-title': {
        says: 'The journal, book or website that it is part of.',
        example: 'Local History'
      },
      publisher: { says: 'Who published it.', example: 'County Press' },
      custom: { says: 'Your judgement.' }
    }
  },
  'source.author[]': NAME,
  'source.editor[]': NAME,
  'source.translator[]': NAME,
  'source.issued': {
    title: 'Date of publication',
    says: 'When a source came out.',
    fields: {
      'date-parts': {
        says: 'Year, then month and day if they are known, as a list in a list.',
        example: [[1991, 6]]
      },
      literal: { says: 'The date in words, where numbers will not do.', example: 'about 1975' }
    }
  },
  'source.custom': {
    title: 'Judgement on a source',
    says: 'What the reader should know of a source.',
    fields: {
      kind: {
        says: 'What it is to history.',
        example: 'reference',
        values: {
          document: 'a paper of the time, or a document of unknown origin',
          official: 'published by a state, party or office',
          dataset: 'data',
          scholarship: 'research',
          reference: 'a handbook, chronicle, gazetteer or encyclopedia',
          memoir: 'remembered by somebody who was there',
          journalism: 'a newspaper, magazine or popular web page',
          lecture: 'spoken before an audience',
          fiction: 'literature'
        }
      },
      standing: {
        says: 'How far it can be trusted.',
        example: 'partial',
        values: {
          sound: 'sound',
          partial: 'of use in part',
          contested: 'doubted with reasons',
          rejected: 'not trusted: nothing rests on it; it can only be reported to assert something'
        }
      },
      seen: { says: 'true when somebody opened it for this atlas.', example: true },
      copy: {
        says: 'The copy that was read, where that is not the work itself.',
        example: { en: 'A scan in the museum library.' }
      },
      assessment: {
        says: 'What it is good for and where it fails, in a sentence or two.',
        example: { en: 'Compiled by the county; good on dates, silent on deaths.' }
      }
    }
  }
}
