// What an author is told about atlas.json; words only.
import { schemaField, type WordBook } from './words'

export const manifestWords: WordBook = {
  atlas: {
    title: 'The atlas',
    says: 'The first file that is read: what the atlas is called, which time it covers, and which files belong to it.',
    fields: {
      $schema: { ...schemaField, example: '../schema/atlas.schema.json' },
      format: { says: 'Which form of folder this is. There is one so far.', example: 1 },
      id: {
        says: 'A short name of the atlas for programs; it stays the same from version to version.',
        example: 'our-county'
      },
      version: {
        says: 'The version of your atlas, in quotes. Raise it whenever you publish a change.',
        example: '1.0.0'
      },
      title: {
        says: 'The name of the atlas, at the top of the page.',
        example: { en: 'Our county in the Great Leap' }
      },
      subtitle: {
        says: 'A line beside the name: where and when.',
        example: { en: 'Willow Ford, 1957 to 1962' }
      },
      about: {
        says: 'Two or three sentences for a visitor who has just come in: what this is and how to begin.',
        example: { en: 'What happened in our county. Choose an event to read what is known.' }
      },
      notice: {
        says: 'The sentence that no screen leaves out, for instance that borders are approximate.',
        example: { en: 'Borders are approximate and imply no position on sovereignty.' }
      },
      span: {
        says: 'First and last day of the atlas. The timeline reaches no further.',
        example: '1957-01-01/1962-12-31'
      },
      start: { says: 'What a visit begins with.' },
      begin: { says: 'Ways in, for a visitor who has chosen nothing yet. The list may be empty.' },
      languages: {
        says: 'The languages of the atlas. Every text must be there in the first; one that lacks another language is shown in the first and marked.',
        example: ['en'],
        values: { en: 'English', 'zh-Hans': 'Chinese in simplified characters' }
      },
      kinds: {
        says: 'The kinds of events, at least one. The first kind of an event gives it its mark and colour.'
      },
      measures: { says: 'What figures count, and in which unit. Every figure names one of them.' },
      credits: {
        says: 'Who made the atlas and what it stands on, one paragraph each; licences too.',
        example: [{ en: 'Made by the county museum. Texts: CC BY 4.0.' }]
      },
      files: { says: 'The names of the other files. Leave out what your atlas does not have.' }
    }
  },
  'atlas.start': {
    title: 'The beginning of a visit',
    says: 'What a visit begins with.',
    fields: {
      day: { says: 'The day that is shown first; a day of the span.', example: '1958-09-28' },
      layer: {
        says: 'The indicator that fills the map at first. Some series must have values of provinces for it. Without it the map begins with borders only.',
        example: 'death-rate'
      }
    }
  },
  'atlas.begin[]': {
    title: 'A way in',
    says: 'Either an event or a province.',
    fields: {
      event: { says: 'An event to begin with.', example: 'commune-founded' },
      unit: { says: 'A province to begin with.', example: 'CN-AH' }
    }
  },
  'atlas.kinds[]': {
    title: 'A kind of event',
    says: 'A kind of event and the mark by which it is known.',
    fields: {
      id: { says: 'The name by which events choose this kind.', example: 'farming' },
      label: { says: 'Its name for the reader.', example: { en: 'Farming and communes' } },
      mark: {
        says: 'The sign on the timeline and on the map. Every sign has its own colour.',
        example: 'triangle',
        values: {
          square: 'a square',
          diamond: 'a square on its corner',
          triangle: 'a triangle that points up',
          hexagon: 'a hexagon',
          disc: 'a round disc',
          wedge: 'a triangle that points down',
          saltire: 'a slanting cross',
          dome: 'a half disc',
          cross: 'an upright cross',
          pennant: 'a pennant'
        }
      }
    }
  },
  'atlas.measures[]': {
    title: 'A measure',
    says: 'What a figure counts, and in which unit.',
    fields: {
      id: { says: 'The name by which figures choose this measure.', example: 'households' },
      label: { says: 'What is counted, as a heading.', example: { en: 'Households' } },
      unit: { says: 'The unit, as it stands behind a number.', example: { en: 'households' } },
      decimals: {
        says: 'Digits after the decimal point, at most. Two without it.',
        example: 0,
        otherwise: 2
      },
      question: {
        says: 'What the estimates of this measure answer, as the heading of the page that sets them side by side.',
        example: { en: 'How many people died?' }
      }
    }
  },
  'atlas.files': {
    title: 'The files',
    says: 'Names of the other files, as they are called in the folder; a file may lie in a folder of its own.',
    fields: {
      events: { says: 'What happened.', example: 'events.json' },
      places: { says: 'Towns and sites, by which events stand on the map.', example: 'places.json' },
      people: { says: 'Who took part.', example: 'people.json' },
      units: { says: 'Provinces in time: names, seats, leaders, land.', example: 'units.json' },
      eras: { says: 'Named stretches of time behind the timeline.', example: 'eras.json' },
      indicators: { says: 'What the statistics mean.', example: 'indicators.json' },
      series: { says: 'The statistics.', example: 'series.json' },
      estimates: { says: 'Published estimates for a whole period.', example: 'estimates.json' },
      sources: { says: 'The bibliography.', example: 'sources.json' },
      notes: { says: 'Claims and verdicts.', example: 'notes.json' },
      glossary: { says: 'Terms explained.', example: 'glossary.json' },
      geography: {
        says: 'The map. Without it the atlas opens without one.',
        example: 'geography/geography.json'
      }
    }
  }
}
