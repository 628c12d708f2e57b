// What is told an author about a field of the atlas folder: types only, and the few words that all files share.

/** A value of JSON. */
type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json }

export interface FieldWords {
  /** One or more sentences for somebody who writes a folder and does not know the program. */
  readonly says: string
  /** A value as it may stand there; left out where the value is an object or a list of objects told of by itself. */
  readonly example?: Json
  /** What each word of a closed list means; required for such a list, unless its words are "defined elsewhere". */
  readonly values?: Readonly<Record<string, string>> | 'defined elsewhere'
  /** What the program takes when the field is left out, where that is a value. */
  readonly otherwise?: Json
}

/** An object of the folder: a file, a record, or a part of one. */
export interface ObjectWords {
  /** Heading: what one of it is. */
  readonly title: string
  readonly says: string
  readonly fields: Readonly<Record<string, FieldWords>>
}

/**
 * By path: the kind of record, then the keys down to the object, "[]" for what stands in a list ("event.figures[]"). A
 * building block that several files share has a path of its own ("text", "citation").
 */
export type WordBook = Readonly<Record<string, ObjectWords>>

export const schemaField: FieldWords = {
  says: 'Where the description of this file lies, for editors that check and complete while you type. The atlas itself never opens it.',
  example: '../schema/events.schema.json'
}

export const BOUNDS: Readonly<Record<string, string>> = {
  about: 'near this number, above or below',
  atLeast: 'this number or more',
  atMost: 'this number or less',
  claimed: 'this number was announced; whether it was reached is another question'
}

export const sharedWords: WordBook = {
  text: {
    title: 'Text',
    says: 'Words for the reader, in one or more languages.',
    fields: {
      en: { says: 'The words in English.', example: 'The commune is founded' },
      'zh-Hans': { says: 'The words in Chinese, in simplified characters.', example: '成立人民公社' }
    }
  },
  citation: {
    title: 'Citation',
    says: 'Names a source and tells what it has to do with the entry.',
    fields: {
      source: { says: 'The source.', example: 'county-gazetteer-1991' },
      stance: {
        says: 'What the source does for the entry.',
        example: 'supports',
        values: {
          supports: 'says what the entry says',
          contradicts: 'says otherwise',
          context: 'gives background only',
          asserts: 'states it, and the atlas only reports that; the one stance a rejected source may have'
        }
      },
      locator: { says: 'Where in the source.' },
      value: { says: 'The number that the source gives, or [low, high].', example: [30000, 40000] },
      bound: { says: 'How that number is meant.', example: 'about', values: BOUNDS },
      says: {
        says: 'What the source says, in your own words.',
        example: { en: 'Dates the founding to the end of September.' }
      },
      checked: {
        says: 'true when somebody opened the source and found it there; false when it is known from memory or at second hand.',
        example: true
      }
    }
  },
  'citation.locator': {
    title: 'Place in a source',
    says: 'Where in a source to look.',
    fields: {
      label: {
        says: 'What the number counts.',
        example: 'page',
        values: {
          page: 'a page or pages',
          chapter: 'a chapter',
          section: 'a section, by its number or heading',
          paragraph: 'a paragraph',
          table: 'a table',
          entry: 'an entry of a chronology, by its date in EDTF, or of a dictionary, by its word'
        }
      },
      value: {
        says: 'The number, or a range, or the heading. A place that takes more words is a text, printed as it stands: { "en": "the caption of plate 4" }.',
        example: '112-114'
      }
    }
  }
}
