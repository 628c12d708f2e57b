// What an author is told about places, people and provinces; words only.
import type { WordBook } from './words'

export const placeWords: WordBook = {
  place: {
    title: 'Place',
    says: 'A town or site, by which events stand on the map.',
    fields: {
      id: { says: 'The name of the place for other records.', example: 'willow-ford' },
      name: { says: 'Its name for the reader.', example: { en: 'Willow Ford' } },
      also: { says: 'Older names and other spellings.', example: ['Liudu'] },
      lat: { says: 'Degrees north; south of the equator below zero.', example: 31.42 },
      lon: { says: 'Degrees east; west of Greenwich below zero.', example: 116.85 },
      precision: {
        says: 'How exactly the position is known.',
        example: 'locality',
        values: {
          site: 'the spot itself: a building, a dam, a mine',
          seat: 'the town from which a county or province is run, standing for all of it',
          locality: 'a village or district, good to a few kilometres; its ring on the map is broken',
          approximate: 'only roughly known; its ring on the map is broken and the reader is told'
        }
      },
      unit: { says: 'The province that it lies in.', example: 'CN-AH' },
      abroad: {
        says: 'Where it lies when it lies abroad. A place has either unit or abroad, never both.',
        example: { en: 'Moscow, Soviet Union' }
      },
      checked: {
        says: 'true when somebody looked the position up. With false its ring on the map is broken and the reader is told.',
        example: true
      },
      note: { says: 'A remark for the reader.', example: { en: 'The old village lies under the reservoir.' } }
    }
  },
  person: {
    title: 'Person',
    says: 'Somebody who took part.',
    fields: {
      id: { says: 'The name of the person for other records.', example: 'lin-deshan' },
      name: { says: 'The name for the reader.', example: { en: 'Lin Deshan' } },
      also: { says: 'Other names and spellings.', example: ['Lin Te-shan'] },
      roles: {
        says: 'What the person was, and when. An event names the roles held on its day. The list may be empty.'
      },
      unit: { says: 'The province that the person belongs to.', example: 'CN-AH' },
      checked: {
        says: 'true when somebody read name and roles at a source. With false the reader is told.',
        example: false
      },
      citations: { says: 'What the roles rest on.' }
    }
  },
  'person.roles[]': {
    title: 'Role',
    says: 'What a person was for a time.',
    fields: {
      text: { says: 'What the person was.', example: { en: 'Head of the commune' } },
      from: { says: 'Since when; without it, since ever.', example: '1958-09' },
      to: { says: 'Until when, that day, month or year included; without it, for good.', example: '1961' }
    }
  },
  unit: {
    title: 'Province',
    says: 'A province, autonomous region or municipality as it was over time. Every stretch names its first and last day, both included.',
    fields: {
      id: {
        says: 'Two letters for the country, a hyphen, one to three for the province (ISO 3166-2).',
        example: 'CN-AH'
      },
      names: {
        says: 'What it was called and what it was, at least one entry. There must be a name for every day on which it has land.'
      },
      capitals: { says: 'Its seats in time. The list may be empty.' },
      leaders: { says: 'Who led it. The list may be empty.' },
      pieces: { says: 'The pieces of the map that it held, and when. Without a map the list is empty.' },
      changes: {
        says: 'What became of its borders, name or seat, told to the reader. The list may be empty.'
      }
    }
  },
  'unit.names[]': {
    title: 'Name of a province',
    says: 'What a province was called for a time. Names may not overlap.',
    fields: {
      from: { says: 'First day, month or year.', example: '1956-01-01' },
      to: { says: 'Last day, month or year; without it, to the end of the span.', example: '1958-12-31' },
      name: { says: 'The name.', example: { en: 'Anhui' } },
      full: {
        says: 'The name written out in full, where it says more than name and kind.',
        example: { en: 'Guangxi Zhuang Autonomous Region' }
      },
      kind: {
        says: 'What it was.',
        example: 'province',
        values: {
          province: 'a province',
          'autonomous-region': 'an autonomous region',
          municipality: 'a city that ranks as a province',
          special: 'another area of that rank'
        }
      }
    }
  },
  'unit.capitals[]': {
    title: 'Seat of a province',
    says: 'From where a province was run for a time. Seats may not overlap.',
    fields: {
      from: { says: 'First day, month or year.', example: '1956-01-01' },
      to: { says: 'Last day, month or year; without it, to the end of the span.', example: '1966' },
      place: { says: 'The town.', example: 'willow-ford' }
    }
  },
  'unit.leaders[]': {
    title: 'Leader of a province',
    says: 'Who led a province for a time: either a person of people.json or a bare name.',
    fields: {
      person: { says: 'A person of people.json.', example: 'lin-deshan' },
      name: { says: 'The name of somebody who has no entry there.', example: { en: 'He Yuan' } },
      from: { says: 'Since when, as far as it is known.', example: '1952' },
      to: { says: 'Until when, as far as it is known.', example: '1962-02' },
      source: { says: 'The source that tells the term.', example: 'county-gazetteer-1991' },
      checked: {
        says: 'true when somebody read the term at a source. With false the reader is told.',
        example: false
      }
    }
  },
  'unit.pieces[]': {
    title: 'Land of a province',
    says: 'A piece of the map that a province held. Every piece of the home state belongs to exactly one province on every day of the span.',
    fields: {
      piece: { says: 'The id of a piece of the geometry.', example: 'AH' },
      from: {
        says: 'First day. For what held before the atlas begins, any day before its span will do.',
        example: '1956-01-01'
      },
      to: {
        says: 'Last day; without it, to the end of the span. The next province begins on the day after.',
        example: '1958-11-20'
      }
    }
  },
  'unit.changes[]': {
    title: 'Change of a province',
    says: 'A dated change, in words for the reader.',
    fields: {
      date: { says: 'When it changed.', example: '1958-11-21' },
      text: {
        says: 'What changed.',
        example: { en: 'The lower valley passes to the neighbouring province.' }
      },
      drawn: {
        says: 'true when the borders of the map show it. With false the page says that the map does not.',
        example: true
      },
      event: { says: 'The event that brought it, if the atlas has it.', example: 'commune-founded' },
      source: { says: 'The source, which may not be a rejected one.', example: 'county-gazetteer-1991' },
      checked: {
        says: 'true when somebody read it at the source. With false the reader is told.',
        example: true
      }
    }
  }
}
