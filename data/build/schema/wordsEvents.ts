// What an author is told about events and eras; words only.
import { BOUNDS, type WordBook } from './words'

export const eventWords: WordBook = {
  event: {
    title: 'Event',
    says: 'Something that happened, at a time and usually at a place.',
    fields: {
      id: {
        says: 'The name of the event for links and other records. Keep it once the atlas is published.',
        example: 'commune-founded'
      },
      date: { says: 'When it happened.', example: '1958-09-28' },
      dateChecked: {
        says: 'Write false when nobody read the date at a source. The mark is then an outline, and the reader is told.',
        example: false,
        otherwise: true
      },
      title: { says: 'A short heading.', example: { en: 'Willow Ford becomes a commune' } },
      label: {
        says: 'A few words for the timeline, when the title is longer than about 34 letters (a Chinese character counts as two).',
        example: { en: 'Commune founded' }
      },
      summary: {
        says: 'What happened, in a few plain sentences. It must read whole without the passage in careful.',
        example: { en: 'The four cooperatives of the valley were joined into one commune.' }
      },
      careful: {
        says: 'Sentences on violence and suffering. The page folds them away behind a button; do not repeat them in the summary.',
        example: { en: 'Two old people were found dead of hunger on the road to the mill.' }
      },
      kinds: {
        says: 'Kinds of the event, at least one. The first gives it its mark and colour.',
        example: ['farming']
      },
      scope: {
        says: 'How far it reached.',
        example: 'local',
        values: {
          local: 'one place',
          regional: 'a province, or several',
          national:
            'the whole country; it is counted there, and on the map it is only a sign where it was decided',
          abroad: 'outside the country; it is counted there'
        }
      },
      place: { says: 'Where its mark stands on the map.', example: 'willow-ford' },
      where: {
        says: 'The place in words, as your source gives it. It is shown instead of the name of the place, and serves where no place fits.',
        example: { en: 'the upper valley' }
      },
      also: { says: 'Further places that it concerns. They are named beside it.', example: ['stone-mill'] },
      line: {
        says: 'Where it went along, such as a march or a railway: a GeoJSON LineString or MultiLineString in degrees. Drawn while the event is chosen or pointed at, and always from weight 4 on. Write a line or an area, not both.',
        example: {
          type: 'LineString',
          coordinates: [
            [116.4, 39.9],
            [114.3, 30.6]
          ]
        }
      },
      area: {
        says: 'What it covered, such as a flood: a GeoJSON Polygon or MultiPolygon in degrees, drawn like a line. Its outline is as exact as you make it; draw none where the extent is not known.',
        example: {
          type: 'Polygon',
          coordinates: [
            [
              [116, 32],
              [117, 32],
              [117, 33],
              [116, 32]
            ]
          ]
        }
      },
      units: { says: 'Provinces that it concerns. It is listed with each of them.', example: ['CN-AH'] },
      people: { says: 'Who took part.', example: ['lin-deshan'] },
      see: {
        says: 'Other events on the same thing. They are named at the end of its page.',
        example: ['mill-built']
      },
      weight: {
        says: 'How much the story needs it: 5 if it cannot be told without, 1 for a detail. From 4 on it keeps its label when the timeline shows a whole decade.',
        example: 3
      },
      confidence: {
        says: 'How sure the entry is as a whole.',
        example: 'medium',
        values: {
          high: 'sources to rely on agree',
          medium: 'few sources, or something stays open',
          low: 'weak sources, or hardly any'
        }
      },
      disagreement: {
        says: 'Where the sources differ. It has a heading of its own on the page; nothing is averaged. Notes on the event that name no document take its place, as they tell more.',
        example: { en: 'The gazetteer says September, the diary the middle of October.' }
      },
      open: {
        says: 'What you could not check, one sentence each.',
        example: [{ en: 'Who chaired the meeting is not known.' }]
      },
      figures: { says: 'Numbers that belong to it.' },
      citations: { says: 'Its sources. The list may be empty only if uncited says why.' },
      uncited: {
        says: 'Why no source is named.',
        example: { en: 'Told by the grandchildren of those who were there.' }
      }
    }
  },
  'event.figures[]': {
    title: 'Figure',
    says: 'A number that belongs to an event.',
    fields: {
      label: { says: 'What the number counts.', example: { en: 'Households that joined' } },
      value: {
        says: 'A number, a range as [low, high], or words where a number would say too much.',
        example: 412
      },
      bound: { says: 'How the number is meant.', example: 'about', values: BOUNDS },
      measure: { says: 'What is counted and in which unit.', example: 'households' },
      period: {
        says: 'The time that the number is for, where that is not the time of the event.',
        example: '1958'
      },
      checked: {
        says: 'true when somebody read this number at one of its sources. With false it is hidden until a visitor asks for unchecked figures, and then marked.',
        example: true
      },
      sources: {
        says: 'Where the number comes from, at least one source; none of them rejected.',
        example: ['county-gazetteer-1991']
      },
      note: { says: 'A remark for the reader.', example: { en: 'Without the fishing families.' } }
    }
  },
  'event.line': {
    title: 'Line',
    says: 'Points joined by straight lines, as GeoJSON writes them.',
    fields: {
      type: { says: 'Which shape of GeoJSON it is.', example: 'LineString' },
      coordinates: {
        says: 'Points in their order, each as degrees east and degrees north; a MultiLineString is a list of such lists. Between two points the line takes the short way round the globe.',
        example: [
          [116.4, 39.9],
          [114.3, 30.6]
        ]
      }
    }
  },
  'event.area': {
    title: 'Area',
    says: 'A piece of ground, as GeoJSON writes it.',
    fields: {
      type: { says: 'Which shape of GeoJSON it is.', example: 'Polygon' },
      coordinates: {
        says: 'Rings of points, each as degrees east and degrees north: the outer one, then its holes. A ring ends at the point where it begins. A MultiPolygon is a list of such lists.',
        example: [
          [
            [116, 32],
            [117, 32],
            [117, 33],
            [116, 32]
          ]
        ]
      }
    }
  },
  era: {
    title: 'Era',
    says: 'A named stretch of time, such as a plan or a campaign. Eras may overlap.',
    fields: {
      id: { says: 'The name of the era for programs.', example: 'great-leap' },
      date: { says: 'From when to when.', example: '1958-05/1960' },
      label: { says: 'Its name, as short as can be.', example: { en: 'Great Leap' } },
      citations: { says: 'Sources of its dates. The list may be empty.' }
    }
  }
}
