// What an author is told about geography.json; words only.
import { schemaField, type ObjectWords, type WordBook } from './words'

const FRAME: ObjectWords = {
  title: 'Rectangle',
  says: 'A rectangle on the projected map, in metres.',
  fields: {
    x: { says: 'West and east edge.', example: [-3700000, 3300000] },
    y: { says: 'South and north edge.', example: [-2750000, 2600000] }
  }
}

export const geographyWords: WordBook = {
  geography: {
    title: 'The map',
    says: 'How the map is drawn, which shapes belong to it, and what is written on it.',
    fields: {
      $schema: { ...schemaField, example: '../../schema/geography.schema.json' },
      projection: { says: 'How the globe is laid flat.' },
      frame: { says: 'How far the shapes and the relief reach.' },
      neat: { says: 'Where the sheet ends. It lies inside the frame.' },
      files: { says: 'The files of the shapes, beside this one.' },
      about: {
        says: 'What a reader should know of the map: sources, accuracy, disputed land, what is not drawn. The page About the map shows it under projection and notice.'
      },
      home: {
        says: 'The state whose pieces belong to provinces: the value of st in the shapes.',
        example: 'CN'
      },
      apart: {
        says: 'States that are drawn in a third, quieter colour. The list may be empty.',
        example: ['TW', 'HK', 'MO']
      },
      states: {
        says: 'Room for later; this version does nothing with it. Leave it out.',
        example: { 'IN-JK': 'IN' }
      },
      disputedLines: {
        says: 'Pairs of pieces whose common border is dashed as disputed. The list may be empty.',
        example: [['XZ', 'IN-NEFA']]
      },
      disputedAreas: {
        says: 'Pieces that are disputed as a whole. They are hatched by the file that hatch names, or all over without one. The list may be empty.',
        example: ['IN-NEFA']
      },
      labels: { says: 'Names on the map.' }
    }
  },
  'geography.about[]': {
    title: 'About the map',
    says: 'One thing a reader should know of the map.',
    fields: {
      title: { says: 'A few words.', example: { en: 'How exact it is' } },
      text: {
        says: 'One paragraph.',
        example: { en: 'Borders that no longer stand are good to some 10 km.' }
      }
    }
  },
  'geography.projection': {
    title: 'Projection',
    says: 'An equal-area conic projection after Albers, on a sphere.',
    fields: {
      kind: { says: 'The one projection that the program knows.', example: 'albers' },
      parallels: { says: 'The two standard parallels, in degrees north.', example: [25, 47] },
      meridian: { says: 'The meridian that stands upright, in degrees east.', example: 105 },
      origin: { says: 'The latitude at which y is 0, in degrees north.', example: 36 },
      radius: { says: 'Radius of the sphere in metres.', example: 6371007.2 }
    }
  },
  'geography.frame': FRAME,
  'geography.neat': FRAME,
  'geography.files': {
    title: 'Files of the shapes',
    says: 'Names of files beside geography.json.',
    fields: {
      units: {
        says: 'TopoJSON with a collection named units: the pieces, each with the properties id and st (the state that runs it).',
        example: 'units.topo.json'
      },
      water: { says: 'TopoJSON with the collections rivers and lakes.', example: 'hydro.topo.json' },
      hatch: { says: 'GeoJSON MultiLineString over the disputed areas.', example: 'hatch.json' },
      relief: { says: 'A picture of the relief that fits the frame.', example: 'relief.webp' }
    }
  },
  'geography.labels': {
    title: 'Labels',
    says: 'Names on the map.',
    fields: {
      units: {
        says: 'Where the names of provinces stand; the name of one that is not listed stands in the middle of its land. The list may be empty.'
      },
      around: { says: 'Names of what lies around. The list may be empty.' }
    }
  },
  'geography.labels.units[]': {
    title: 'Label of a province',
    says: 'Where the name of a province stands; the name itself comes from units.json.',
    fields: {
      unit: { says: 'The province.', example: 'CN-AH' },
      at: { says: 'Degrees east, then degrees north.', example: [117.25, 31.95] }
    }
  },
  'geography.labels.around[]': {
    title: 'Label of a neighbour',
    says: 'The name of a neighbour, and where it stands.',
    fields: {
      text: { says: 'The name.', example: { en: 'Mongolia' } },
      at: { says: 'Degrees east, then degrees north.', example: [103.5, 46.6] }
    }
  }
}
