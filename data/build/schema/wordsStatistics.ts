// What an author is told about indicators, series and estimates; words only.
import { BOUNDS, type WordBook } from './words'

export const statisticsWords: WordBook = {
  indicator: {
    title: 'Indicator',
    says: 'What a statistic means. The map offers it as a layer when at least 15 provinces have a checked value for one and the same year or period; counts are drawn as circles, all else fills the land.',
    fields: {
      id: { says: 'The name of the indicator for series and links.', example: 'death-rate' },
      label: { says: 'Its name for the reader.', example: { en: 'Death rate' } },
      measure: { says: 'The unit of its values.', example: 'per-thousand' },
      kind: {
        says: 'What sort of number it is.',
        example: 'rate',
        values: {
          rate: 'so many to a thousand or a hundred',
          share: 'a part of a whole',
          change: 'a gain or loss; gains get a plus sign',
          count:
            'a plain number. The map draws it as a circle: as a fill large provinces would always look worst',
          class: 'rounded classes, as they were reported'
        }
      },
      definition: {
        says: 'What is counted and how to read it, in one or two sentences.',
        example: { en: 'Deaths of a year for every 1,000 people, as registered; many were missed.' }
      },
      breaks: {
        says: 'Limits between the classes of the map, rising. Five limits make six classes; a value on a limit belongs to the class above it. Without limits the map parts all values into fifths; circles need none.',
        example: [8, 12, 16, 24, 40]
      },
      classes: {
        says: 'What each class says, from the lowest up, where its limits alone would say more or less than the source: one more than the limits.',
        example: [{ en: 'about 85 %' }, { en: 'over 90 %' }, { en: 'all' }]
      },
      middle: {
        says: 'A value at which colours part, such as 0 for gains and losses; between the first break and the last.',
        example: 0
      },
      method: {
        says: 'How the values were computed, if you computed them.',
        example: { en: 'Rate of the year less the mean of 1955 to 1957.' }
      },
      drawn: {
        says: 'Series that the map takes, best first. A province gets its value from the first that has a checked one for the time shown. Without it the map takes all series in their order.',
        example: ['death-rate-gazetteer']
      }
    }
  },
  series: {
    title: 'Series',
    says: 'The values of one indicator as one source gives them. Sources that differ are series of their own and stand side by side.',
    fields: {
      id: { says: 'The name of the series.', example: 'death-rate-gazetteer' },
      indicator: { says: 'What its values mean.', example: 'death-rate' },
      sources: {
        says: 'Where the values come from, at least one source; none of them rejected.',
        example: ['county-gazetteer-1991']
      },
      label: {
        says: 'Its name for the reader, usually author and year.',
        example: { en: 'County gazetteer (1991)' }
      },
      territory: {
        says: 'In whose borders the values were counted: "ofTheDay" for those of the time, or words and pieces.',
        example: 'ofTheDay'
      },
      caveat: {
        says: 'What a reader must know before trusting the numbers.',
        example: { en: 'No values for 1960 were published.' }
      },
      values: { says: 'The values.' }
    }
  },
  'series.territory': {
    title: 'Territory',
    says: 'The borders in which the values were counted, where they are not those of the time.',
    fields: {
      text: {
        says: 'Those borders in words.',
        example: { en: 'Borders of 1990: without the lower valley.' }
      },
      pieces: {
        says: 'For each province that differs, the pieces of the map that its values cover. Other provinces follow the borders of the day.',
        example: { 'CN-AH': ['AH'] }
      }
    }
  },
  'series.values[]': {
    title: 'Value',
    says: 'One number for one province, or for the whole country, and one time: either a year, a period or a day. What is not known is left out, never 0.',
    fields: {
      unit: { says: 'The province. Without it the value is for the whole country.', example: 'CN-AH' },
      year: { says: 'The calendar year.', example: 1960 },
      period: {
        says: 'A longer or other period. A map of such values stands still, under its period; it is never shown for a single year.',
        example: '1958/1962'
      },
      day: {
        says: 'The day on which it was counted. Such a value does not fill the map either.',
        example: '1958-09-30'
      },
      value: { says: 'The number.', example: 23.4 },
      bound: { says: 'How the number is meant.', example: 'atLeast', values: BOUNDS },
      checked: {
        says: 'true when somebody read this number at its source. With false it stays off the map, and is hidden until a visitor asks for unchecked figures.',
        example: true
      },
      how: {
        says: 'How the number came here.',
        example: 'seen',
        values: {
          seen: 'read at the source as it stands',
          recovered: 'computed back from a form in which the source gives it',
          corrected: 'read at the source, with an obvious misprint put right',
          rounded: 'rounded by the source',
          derived: 'computed by you from other numbers',
          recalled: 'known from memory or at second hand'
        }
      },
      note: { says: 'A remark for the reader.', example: { en: 'First half of the year only.' } }
    }
  },
  estimate: {
    title: 'Estimate',
    says: 'A number that somebody published for a whole period, such as the deaths of a famine. At least one of low, central and high is there. The Evidence room sets the estimates of a measure side by side.',
    fields: {
      id: { says: 'The name of the estimate.', example: 'zhao-1990' },
      measure: { says: 'What is counted and in which unit.', example: 'deaths' },
      author: { says: 'Whose estimate it is.', example: 'Zhao' },
      label: {
        says: 'A short name for lists. Without it the author is named.',
        example: { en: 'Zhao, corrected' }
      },
      year: { says: 'When it was published.', example: 1990 },
      low: { says: 'The lowest number that the author gives.', example: 900 },
      central: { says: 'The number that the author thinks best.', example: 1200 },
      high: { says: 'The highest number that the author gives.', example: 2000 },
      bound: { says: 'How the numbers are meant.', example: 'about', values: BOUNDS },
      period: { says: 'The time that it is for.', example: '1959/1961' },
      concept: {
        says: 'What is counted: excess deaths, all deaths, births not had.',
        example: { en: 'Deaths above the usual.' }
      },
      method: { says: 'How the author came to it.', example: { en: 'From the registers of nine villages.' } },
      brief: { says: 'The method in a few words, for lists.', example: { en: 'nine registers' } },
      standing: {
        says: 'What is thought of it.',
        example: 'contested',
        values: {
          accepted: 'taken as sound by those who work on it',
          contested: 'doubted with reasons by some of them',
          rejected: 'shown to be wrong',
          ours: 'your own arithmetic'
        }
      },
      sources: {
        says: 'Where it was published. The list may be empty if checked is false and note says why.',
        example: ['county-gazetteer-1991']
      },
      checked: { says: 'true when somebody read it at a source.', example: true },
      note: {
        says: 'A remark for the reader.',
        example: { en: 'Often repeated; nobody says where it comes from.' }
      },
      event: { says: 'The event whose page tells more.', example: 'famine-in-willow-ford' },
      restsOn: { says: 'Other estimates that this one takes over or starts from.', example: ['zhao-1985'] },
      beside: {
        says: 'Another measure that this number is often taken for. It is shown apart among the estimates of that measure.',
        example: 'deaths'
      },
      worked: { says: 'How the program works the number out again, so that visitors can follow it.' }
    }
  },
  'estimate.worked': {
    title: 'Worked example',
    says: 'Deaths above a straight line between the death rates of two years, for each year between them. Exactly one of population and deaths is there.',
    fields: {
      rates: { says: 'National death rates per 1,000, year by year.', example: 'death-rate-official' },
      population: {
        says: 'National population at the end of each year, in thousands; the mean of two ends counts the people of a year.',
        example: 'population-official'
      },
      deaths: {
        says: 'National deaths a year, in thousands; divided by the rate they give the people of a year.',
        example: 'deaths-un'
      },
      base: { says: 'The two years between whose rates the line is drawn.', example: [1957, 1962] }
    }
  }
}
