import { expect, test } from 'vitest'
import { problemText } from '../../../src/load/problems'
import { onlyProblem, problemsOf, small, type Changes } from './support/atlases'

/** A change of the small atlas and the one line that it must bring; a line that is not ended may go on. */
type Case = [fact: string, changes: Changes, line: string]

// prettier-ignore
const REFERENCES: Case[] = [
  ['an event at an unknown place', { 'events.json events[0].place': 'alpha-twon' }, 'events.json events[0].place (shortage): found "alpha-twon", expected the id of a place. Nearest: alpha-town.'],
  ['an event also at an unknown place', { 'events.json events[0].also': ['gamma'] }, 'events.json events[0].also[0] (shortage): found "gamma", expected the id of a place.'],
  ['an event in an unknown unit', { 'events.json events[0].units[1]': 'CN-BC' }, 'events.json events[0].units[1] (shortage): found "CN-BC", expected the id of a unit. Nearest: CN-BB.'],
  ['an event with an unknown person', { 'events.json events[1].people': ['zhang-sna'] }, 'events.json events[1].people[0] (meeting): found "zhang-sna", expected the id of a person. Nearest: zhang-san.'],
  ['an event of an unknown kind', { 'events.json events[0].kinds[+]': 'polcy' }, 'events.json events[0].kinds[1] (shortage): found "polcy", expected the id of a kind of atlas.json. Nearest: policy.'],
  ['a figure of an unknown measure', { 'events.json events[0].figures[0].measure': 'person' }, 'events.json events[0].figures[0].measure (shortage): found "person", expected the id of a measure of atlas.json. Nearest: persons.'],
  ['a figure with an unknown source', { 'events.json events[0].figures[0].sources': ['gazeteer'] }, 'events.json events[0].figures[0].sources[0] (shortage): found "gazeteer", expected the id of a source. Nearest: gazetteer.'],
  ['a citation of an unknown source', { 'events.json events[1].citations[0].source': 'year-book' }, 'events.json events[1].citations[0].source (meeting): found "year-book", expected the id of a source. Nearest: yearbook.'],
  ['a place in an unknown unit', { 'places.json places[0].unit': 'CN-AB' }, 'places.json places[0].unit (alpha-town): found "CN-AB", expected the id of a unit. Nearest: CN-AA.'],
  ['a person of an unknown unit', { 'people.json people[0].unit': 'AA' }, 'people.json people[0].unit (zhang-san): found "AA", expected the id of a unit.'],
  ['an unknown capital', { 'units.json units[0].capitals[0].place': 'alpha' }, 'units.json units[0].capitals[0].place (CN-AA): found "alpha", expected the id of a place.'],
  ['an unknown leader', { 'units.json units[0].leaders[0].person': 'li-si' }, 'units.json units[0].leaders[0].person (CN-AA): found "li-si", expected the id of a person.'],
  ['a change by an unknown event', { 'units.json units[0].changes[0].event': 'meetings' }, 'units.json units[0].changes[0].event (CN-AA): found "meetings", expected the id of an event. Nearest: meeting.'],
  ['a change with an unknown source', { 'units.json units[0].changes[0].source': 'x' }, 'units.json units[0].changes[0].source (CN-AA): found "x", expected the id of a source.'],
  ['an indicator of an unknown measure', { 'indicators.json indicators[0].measure': 'per-thousnad' }, 'indicators.json indicators[0].measure (death-rate): found "per-thousnad", expected the id of a measure of atlas.json. Nearest: per-thousand.'],
  ['an unknown series to draw', { 'indicators.json indicators[0].drawn[1]': 'x' }, 'indicators.json indicators[0].drawn[1] (death-rate): found "x", expected the id of a series.'],
  ['a series of an unknown indicator', { 'indicators.json indicators[0].drawn': ['death-rate-gazetteer'], 'series.json series[0].indicator': 'birth-rate' }, 'series.json series[0].indicator (death-rate-yearbook): found "birth-rate", expected the id of an indicator. Nearest: death-rate.'],
  ['a series with an unknown source', { 'series.json series[0].sources[+]': 'gazetter' }, 'series.json series[0].sources[1] (death-rate-yearbook): found "gazetter", expected the id of a source. Nearest: gazetteer.'],
  ['a value of an unknown unit', { 'series.json series[0].values[1].unit': 'CN-CC' }, 'series.json series[0].values[1].unit (death-rate-yearbook): found "CN-CC", expected the id of a unit.'],
  ['a territory with an unknown unit', { 'series.json series[1].territory.pieces.CN-CC': ['A'] }, 'series.json series[1].territory.pieces.CN-CC (death-rate-gazetteer): found "CN-CC", expected the id of a unit.'],
  ['a territory with an unknown piece', { 'series.json series[1].territory.pieces.CN-BB': ['Q'] }, 'series.json series[1].territory.pieces.CN-BB[0] (death-rate-gazetteer): found "Q", expected the id of a piece of the geometry. Nearest: A.'],
  ['an estimate of an unknown measure', { 'estimates.json estimates[0].measure': 'x' }, 'estimates.json estimates[0].measure (zhao-1990): found "x", expected the id of a measure of atlas.json.'],
  ['an estimate with an unknown source', { 'estimates.json estimates[0].sources[0]': 'x' }, 'estimates.json estimates[0].sources[0] (zhao-1990): found "x", expected the id of a source.'],
  ['an era with an unknown source', { 'eras.json eras[0].citations[0].source': 'x' }, 'eras.json eras[0].citations[0].source (the-campaign): found "x", expected the id of a source.'],
  ['a way in to an unknown event', { 'atlas.json begin[0]': { event: 'meting' } }, 'atlas.json begin[0].event: found "meting", expected the id of an event. Nearest: meeting.'],
  ['a way in to an unknown unit', { 'atlas.json begin[1]': { unit: 'CN-AC' } }, 'atlas.json begin[1].unit: found "CN-AC", expected the id of a unit. Nearest: CN-AA.'],
  ['an unknown layer to start with', { 'atlas.json start.layer': 'deathrate' }, 'atlas.json start.layer: found "deathrate", expected the id of an indicator. Nearest: death-rate.'],
  ['a label of an unknown unit', { 'geography/geography.json labels.units[0].unit': 'CN-ZZ' }, 'geography/geography.json labels.units[0].unit: found "CN-ZZ", expected the id of a unit.'],
  ['a disputed line along an unknown piece', { 'geography/geography.json disputedLines[0][1]': 'Y' }, 'geography/geography.json disputedLines[0][1]: found "Y", expected the id of a piece of the geometry. Nearest: A.'],
  ['an unknown disputed area', { 'geography/geography.json disputedAreas[0]': 'far' }, 'geography/geography.json disputedAreas[0]: found "far", expected the id of a piece of the geometry.'],
  ['an unknown home state', { 'geography/geography.json home': 'CM' }, 'geography/geography.json home: found "CM", expected a state (st) of the geometry. Nearest: CN.'],
  ['an unknown state apart', { 'geography/geography.json apart': ['TW'] }, 'geography/geography.json apart[0]: found "TW", expected a state (st) of the geometry.']
]

// prettier-ignore
const IDS: Case[] = [
  ['a second event of the same id', { 'events.json events[+]': small('events.json events[1]') }, 'events.json events[3].id (meeting): found "meeting" a second time, expected an id of its own; the first is events[1].'],
  ['an id with capitals', { 'eras.json eras[0].id': 'The-Campaign' }, 'eras.json eras[0].id (The-Campaign): found "The-Campaign", expected an id of at most 100 small letters, digits and single hyphens.'],
  ['an id with a double hyphen', { 'eras.json eras[0].id': 'the--campaign' }, 'eras.json eras[0].id (the--campaign): found "the--campaign", expected an id of at most 100 small letters, digits and single hyphens.'],
  ['a kind listed twice', { 'atlas.json kinds[+]': small('atlas.json kinds[0]') }, 'atlas.json kinds[2]: found "policy" a second time, expected each only once.'],
  ['a measure listed twice', { 'atlas.json measures[+]': small('atlas.json measures[1]') }, 'atlas.json measures[2]: found "per-thousand" a second time, expected each only once.'],
  ['a language listed twice', { 'atlas.json languages[+]': 'en' }, 'atlas.json languages[2]: found "en" a second time, expected each only once.']
]

// prettier-ignore
const DATES: Case[] = [
  ['an event in a thirteenth month', { 'events.json events[0].date': '1959-13' }, 'events.json events[0].date (shortage): found "1959-13", expected a date in EDTF, such as 1958-08-17, 1958-08, 1958~, 1958-21 or 1958-08/1959-01.'],
  ['an event on 30 February', { 'events.json events[0].date': '1960-02-30' }, 'events.json events[0].date (shortage): found "1960-02-30", expected a date in EDTF, such as 1958-08-17, 1958-08, 1958~, 1958-21 or 1958-08/1959-01.'],
  ['an event that ends before it begins', { 'events.json events[0].date': '1961/1959' }, 'events.json events[0].date (shortage): found "1961/1959", expected an interval whose end is not before its start.'],
  ['an event outside of the span', { 'events.json events[0].date': '1949-10-01' }, 'events.json events[0].date (shortage): found "1949-10-01", expected a date that touches the atlas\'s span; else it is never seen.'],
  ['a figure of no readable period', { 'events.json events[0].figures[0].period': 'the sixties' }, 'events.json events[0].figures[0].period (shortage): found "the sixties", expected a date in EDTF, such as 1958-08-17, 1958-08, 1958~, 1958-21 or 1958-08/1959-01.'],
  ['a role from an unreadable date', { 'people.json people[0].roles[0].from': '1956-00' }, 'people.json people[0].roles[0].from (zhang-san): found "1956-00", expected a date in EDTF, such as 1958-08-17, 1958-08, 1958~, 1958-21 or 1958-08/1959-01.'],
  ['a name from an interval on', { 'units.json units[1].names[0].from': '1955/1956' }, 'units.json units[1].names[0].from (CN-BB): found "1955/1956", expected one day, month, season or year.'],
  ['a leader until before the beginning', { 'units.json units[0].leaders[0].to': '1955' }, 'units.json units[0].leaders[0].to (CN-AA): found "1955" after from "1956", expected a last day that is not before the first.'],
  ['a piece until before the beginning', { 'units.json units[0].pieces[1].to': '1955-06-30', 'units.json units[1].pieces[0].from': '1956-01-01' }, 'units.json units[0].pieces[1].to (CN-AA): found "1955-06-30" after from "1956-01-01", expected a last day that is not before the first.'],
  ['a value of no readable day', { 'series.json series[0].values[3].day': '1960-06-31' }, 'series.json series[0].values[3].day (death-rate-yearbook): found "1960-06-31", expected a date in EDTF, such as 1958-08-17, 1958-08, 1958~, 1958-21 or 1958-08/1959-01.'],
  ['a span that runs backwards', { 'atlas.json span': '1966-12-31/1956-01-01' }, 'atlas.json span: found "1966-12-31/1956-01-01", expected two days of the calendar, the earlier first.'],
  ['a span of days that do not exist', { 'atlas.json span': '1956-02-30/1966-12-31' }, 'atlas.json span: found "1956-02-30/1966-12-31", expected two days of the calendar, the earlier first.'],
  ['a span of years', { 'atlas.json span': '1956/1966' }, 'atlas.json span: found "1956/1966", expected two days with "/" between them.'],
  ['a start outside of the span', { 'atlas.json start.day': '1967-01-01' }, 'atlas.json start.day: found "1967-01-01", expected a day of the span.'],
  ['a start on a day that does not exist', { 'atlas.json start.day': '1960-04-31' }, 'atlas.json start.day: found "1960-04-31", expected a day of the calendar such as 1958-08-17.']
]

// prettier-ignore
const EVIDENCE: Case[] = [
  ['a figure without a source', { 'events.json events[0].figures[0].sources': [] }, 'events.json events[0].figures[0].sources (shortage): found no source, expected at least one source for every figure.'],
  ['a figure from a rejected source', { 'events.json events[0].figures[0].sources': ['pamphlet'] }, 'events.json events[0].figures[0].sources[0] (shortage): found the rejected source pamphlet, expected a source that is not rejected.'],
  ['a rejected source that supports', { 'events.json events[0].citations[1].stance': 'supports' }, 'events.json events[0].citations[1].stance (shortage): found "supports" for the rejected source pamphlet, expected the stance "asserts", or another source.'],
  ['a rejected source as background of an era', { 'eras.json eras[0].citations[0].source': 'pamphlet' }, 'eras.json eras[0].citations[0].stance (the-campaign): found "context" for the rejected source pamphlet, expected the stance "asserts", or another source.'],
  ['an event without citation or reason', { 'events.json events[2].uncited': undefined }, 'events.json events[2].citations (letter): found no citation, expected at least one, or "uncited" saying why there is none.'],
  ['a reason for no citation beside one', { 'events.json events[1].uncited': { en: 'x', 'zh-Hans': '无' } }, 'events.json events[1].uncited (meeting): found a reason beside citations, expected it only where nothing is cited.'],
  ['a change of borders from a rejected source', { 'units.json units[0].changes[0].source': 'pamphlet' }, 'units.json units[0].changes[0].source (CN-AA): found the rejected source pamphlet, expected a source that is not rejected.'],
  ['a checked citation of a source that was not seen', { 'events.json events[0].citations[0].checked': true, 'sources.json sources[1].custom.seen': false }, 'events.json events[0].citations[0].checked (shortage): found true on gazetteer, which was not seen, expected false, or a source that was seen.'],
  ['a checked figure on a source that was not seen', { 'events.json events[0].figures[0].checked': true }, 'events.json events[0].figures[0].checked (shortage): found true on gazetteer, which was not seen, expected false, or a source that was seen.'],
  ['a checked value on a source that was not seen', { 'series.json series[1].values[0].checked': true }, 'series.json series[1].values[0].checked (death-rate-gazetteer): found true on gazetteer, which was not seen, expected false, or a source that was seen.'],
  ['a checked estimate on a source that was not seen', { 'estimates.json estimates[0].sources': ['gazetteer'] }, 'estimates.json estimates[0].checked (zhao-1990): found true on gazetteer, which was not seen, expected false, or a source that was seen.'],
  ['a series without a source', { 'series.json series[0].sources': [] }, 'series.json series[0].sources (death-rate-yearbook): found no source, expected at least one source.'],
  ['a series from a rejected source', { 'series.json series[0].sources': ['yearbook', 'pamphlet'] }, 'series.json series[0].sources[1] (death-rate-yearbook): found the rejected source pamphlet, expected a source that is not rejected.'],
  ['an estimate from a rejected source', { 'estimates.json estimates[0].sources': ['pamphlet'] }, 'estimates.json estimates[0].sources[0] (zhao-1990): found the rejected source pamphlet, expected a source that is not rejected.'],
  ['a checked estimate without a source', { 'estimates.json estimates[1].checked': true }, 'estimates.json estimates[1].checked (anonymous): found true without a source, expected false: what has no source is unchecked.'],
  ['an estimate without a source that does not say so', { 'estimates.json estimates[1].note': undefined }, 'estimates.json estimates[1].note (anonymous): found nothing, expected a note saying that and why no source is named.'],
  ['graphic words that the summary has too', { 'events.json events[0].summary.en': 'Grain ran short. People died on the roads.' }, 'events.json events[0].careful.en (shortage): found words that the summary has too, expected a summary without them.']
]

// prettier-ignore
const NUMBERS: Case[] = [
  ['breaks that do not rise', { 'indicators.json indicators[0].breaks': [8, 16, 12] }, 'indicators.json indicators[0].breaks[2] (death-rate): found 12 after 16, expected class breaks that rise.'],
  ['two breaks at the same value', { 'indicators.json indicators[0].breaks': [8, 12, 12] }, 'indicators.json indicators[0].breaks[2] (death-rate): found 12 after 12, expected class breaks that rise.'],
  ['fewer words than classes', { 'indicators.json indicators[0].classes': [{ en: 'few', 'zh-Hans': '少' }] }, 'indicators.json indicators[0].classes (death-rate): found 1 for 3 breaks, expected words for every class: one more than the breaks.'],
  ['words for classes without breaks', { 'indicators.json indicators[0].breaks': undefined, 'indicators.json indicators[0].classes': [{ en: 'few', 'zh-Hans': '少' }] }, 'indicators.json indicators[0].classes (death-rate): found 1 for 0 breaks, expected words for every class: one more than the breaks.'],
  ['a middle outside of the breaks', { 'indicators.json indicators[0].middle': 40 }, 'indicators.json indicators[0].middle (death-rate): found 40, expected a number from the first break to the last, 8 to 16.'],
  ['a value without a time', { 'series.json series[0].values[0].year': undefined }, 'series.json series[0].values[0] (death-rate-yearbook): found a value without a time, expected exactly one of year, period and day.'],
  ['a value of a year and a day', { 'series.json series[0].values[0].day': '1959-06-30' }, 'series.json series[0].values[0] (death-rate-yearbook): found a value with several times, expected exactly one of year, period and day.'],
  ['two values of one unit and year', { 'series.json series[0].values[1].year': 1959 }, 'series.json series[0].values[1] (death-rate-yearbook): found a second value of CN-AA for 1959, expected one value a unit and time; the first is values[0].'],
  ['an estimate without a number', { 'estimates.json estimates[1].central': undefined }, 'estimates.json estimates[1] (anonymous): found an estimate without a number, expected at least one of low, central and high.'],
  ['an estimate whose low is above its high', { 'estimates.json estimates[0].low': 1800 }, 'estimates.json estimates[0] (zhao-1990): found 1800, 1500, 2000, expected low, central and high in rising order.'],
  ['a worked example without people', { 'estimates.json estimates[0].worked': { rates: 'death-rate-yearbook', base: [1957, 1962] } }, 'estimates.json estimates[0].worked (zhao-1990): found neither population nor deaths, expected one of the two, to count the people by.'],
  ['a worked example of neighbouring years', { 'estimates.json estimates[0].worked': { rates: 'death-rate-yearbook', deaths: 'death-rate-yearbook', base: [1957, 1958] } }, 'estimates.json estimates[0].worked.base (zhao-1990): found 1957, 1958, expected two years with at least one between them.'],
  ['a range with the higher number first', { 'events.json events[0].figures[0].value': [2, 1] }, 'events.json events[0].figures[0].value (shortage): found [2, 1], expected the lower number first.'],
  ['a cited range with the higher number first', { 'events.json events[0].citations[0].value': [2, 1] }, 'events.json events[0].citations[0].value (shortage): found [2, 1], expected the lower number first.'],
  ['a latitude beyond the pole', { 'places.json places[0].lat': 90.5 }, 'places.json places[0].lat (alpha-town): found 90.5, expected a number not above 90.'],
  ['a longitude beyond the date line', { 'places.json places[0].lon': -181 }, 'places.json places[0].lon (alpha-town): found -181, expected a number not below -180.'],
  ['a weight of six', { 'events.json events[0].weight': 6 }, 'events.json events[0].weight (shortage): found 6, expected a number not above 5.'],
  ['a weight with a fraction', { 'events.json events[0].weight': 2.5 }, 'events.json events[0].weight (shortage): found 2.5, expected a whole number.'],
  ['a frame with its ends exchanged', { 'geography/geography.json frame.x': [2, 1] }, 'geography/geography.json frame.x: found [2, 1], expected the lower number first.']
]

// prettier-ignore
const UNITS: Case[] = [
  ['two units that hold a piece on the same days', { 'units.json units[1].pieces[0].from': '1959-06-29' }, 'units.json units[1].pieces[0] (CN-BB): found M held by CN-AA and by CN-BB from 1959-06-29 to 1959-06-30, expected one unit a piece on every day. Dates are inclusive: the last day of one unit is the day before the first of the next.'],
  ['two units that hold a piece on one day', { 'units.json units[1].pieces[0].from': '1959-06-30' }, 'units.json units[1].pieces[0] (CN-BB): found M held by CN-AA and by CN-BB on 1959-06-30, expected one unit a piece on every day. Dates are inclusive: the last day of one unit is the day before the first of the next.'],
  ['a piece that no unit holds on some days', { 'units.json units[1].pieces[0].from': '1959-08-01' }, 'units.json units: found no unit holding the piece M from 1959-07-01 to 1959-07-31, expected a unit for every piece of the home state on every day of the span.'],
  ['a piece that no unit ever holds', { 'units.json units[1].pieces[1]': undefined }, 'units.json units: found no unit holding the piece B from 1956-01-01 to 1966-12-31, expected a unit for every piece of the home state on every day of the span.'],
  ['a piece of another state', { 'units.json units[0].pieces[+]': { piece: 'X', from: '1956-01-01' } }, 'units.json units[0].pieces[2].piece (CN-AA): found X, which another state administers, expected a piece of the home state.'],
  ['a piece that is not in the geometry', { 'units.json units[0].pieces[+]': { piece: 'AA', from: '1956-01-01' } }, 'units.json units[0].pieces[2].piece (CN-AA): found "AA", expected the id of a piece of the geometry. Nearest: A.'],
  ['a unit without land', { 'units.json units[0].pieces': [], 'units.json units[1].pieces': [{ piece: 'A', from: '1956-01-01' }, { piece: 'M', from: '1956-01-01' }, { piece: 'B', from: '1956-01-01' }] }, 'units.json units[0].pieces (CN-AA): found no pieces, expected at least one piece of the geometry. Without land the unit is never on the map.'],
  ['a disputed line between pieces that do not touch', { 'geography/geography.json disputedLines[0]': ['A', 'X'] }, 'geography/geography.json disputedLines[0]: found A and X, which do not touch, expected two pieces with a common border. No line is drawn for them.'],
  ['a text on the map without words', { 'geography/geography.json about': [{ title: { en: 'Sources', 'zh-Hans': '来源' }, text: 'a sheet' }] }, 'geography/geography.json about[0].text: found "a sheet", expected an object in { }.'],
  ['two names on the same days', { 'units.json units[0].names[0].to': '1959-01' }, 'units.json units[0].names[1].from (CN-AA): found a stretch that begins before the last day of names[0], expected stretches that do not overlap.'],
  ['two capitals on the same days', { 'units.json units[0].capitals[+]': { from: '1960', to: '1961', place: 'beta-town' } }, 'units.json units[0].capitals[1].from (CN-AA): found a stretch that begins before the last day of capitals[0], expected stretches that do not overlap.'],
  ['land without a name', { 'units.json units[0].names[1].from': '1959-01-02' }, 'units.json units[0].names (CN-AA): found no name on 1959-01-01, expected a name for every day of the span on which the unit has land.'],
  ['a leader who is both a person and a name', { 'units.json units[0].leaders[0].name': { en: 'Z', 'zh-Hans': '张' } }, 'units.json units[0].leaders[0] (CN-AA): found both, expected either a person or a name.'],
  ['a leader who is nobody', { 'units.json units[1].leaders[0].name': undefined }, 'units.json units[1].leaders[0] (CN-BB): found neither, expected either a person or a name.'],
  ['a place both in a unit and abroad', { 'places.json places[0].abroad': { en: 'x', 'zh-Hans': '外' } }, 'places.json places[0].abroad (alpha-town): found words beside the unit CN-AA, expected either a unit or where abroad it lies.']
]

// prettier-ignore
const SHAPES: Case[] = [
  ['a member that is missing', { 'events.json events[0].title': undefined }, 'events.json events[0].title (shortage): found nothing, expected an object in { }.'],
  ['a word that is none of the allowed', { 'events.json events[0].confidence': 'hihg' }, 'events.json events[0].confidence (shortage): found "hihg", expected one of high, medium, low. Nearest: high.'],
  ['a number in quotes', { 'series.json series[0].values[0].value': '14.5' }, 'series.json series[0].values[0].value (death-rate-yearbook): found "14.5", expected a number.'],
  ['null for a value that is not known', { 'series.json series[0].values[0].value': null }, 'series.json series[0].values[0].value (death-rate-yearbook): found null, expected a number.'],
  ['a figure that is neither number nor text', { 'events.json events[0].figures[0].value': 'many' }, 'events.json events[0].figures[0].value (shortage): found "many", expected a number, [low, high] or a text.'],
  ['a range of one number', { 'events.json events[0].figures[0].value': [1] }, 'events.json events[0].figures[0].value (shortage): found a list of 1, expected a number, [low, high] or a text.'],
  ['a figure in empty words', { 'events.json events[0].figures[1].value.en': ' ' }, 'events.json events[0].figures[1].value.en (shortage): found " ", expected words, not an empty text.'],
  ['no kind at all', { 'events.json events[0].kinds': [] }, 'events.json events[0].kinds (shortage): found a list of 0, expected a list of at least 1.'],
  ['a text without the first language', { 'events.json events[0].title.en': undefined }, 'events.json events[0].title (shortage): found a text without "en", expected a text in "en", the first language of the atlas.'],
  ['an empty text', { 'events.json events[1].title': {} }, 'events.json events[1].title (meeting): found no text, expected a text in "en", the first language of the atlas.'],
  ['an address of another scheme', { 'sources.json sources[0].URL': 'javascript:alert(1)' }, 'sources.json sources[0].URL (yearbook): found "javascript:alert(1)", expected an address that begins with http:// or https://.'],
  ['a source without judgement', { 'sources.json sources[0].custom': undefined }, 'sources.json sources[0].custom (yearbook): found nothing, expected an object in { }.'],
  ['an unknown mark', { 'atlas.json kinds[0].mark': 'sqare' }, 'atlas.json kinds[0].mark: found "sqare", expected one of square, diamond, triangle, hexagon, disc, wedge, saltire, dome, cross, pennant. Nearest: square.'],
  ['an unknown language', { 'atlas.json languages[+]': 'fr' }, 'atlas.json languages[2]: found "fr", expected one of en, zh-Hans.'],
  ['a manifest without its notice', { 'atlas.json notice': undefined }, 'atlas.json notice: found nothing, expected an object in { }.'],
  ['a way in that is neither event nor unit', { 'atlas.json begin[0]': 'meeting' }, 'atlas.json begin[0]: found "meeting", expected { event } or { unit }.'],
  ['another projection', { 'geography/geography.json projection.kind': 'mercator' }, 'geography/geography.json projection.kind: found "mercator", expected "albers".'],
  ['a line of one point', { 'events.json events[0].line': { type: 'LineString', coordinates: [[116, 39]] } }, 'events.json events[0].line.coordinates (shortage): found a list of 1, expected a list of at least 2.'],
  ['a line with degrees in the wrong order', { 'events.json events[0].line': { type: 'LineString', coordinates: [[116, 39], [39, 116]] } }, 'events.json events[0].line.coordinates[1][1] (shortage): found 116, expected a number not above 90.'],
  ['a line east of the globe, beside others', { 'events.json events[0].line': { type: 'MultiLineString', coordinates: [[[116, 39], [117, 39], [118, 39]], [[116, 39], [200, 39]]] } }, 'events.json events[0].line.coordinates[1][1][0] (shortage): found 200, expected a number not above 180.'],
  ['a line with heights', { 'events.json events[0].line': { type: 'LineString', coordinates: [[116, 39], [117, 39, 50]] } }, 'events.json events[0].line.coordinates[1] (shortage): found a list of 3, expected a list of at most 2.'],
  ['a point for a line', { 'events.json events[0].line': { type: 'Pont', coordinates: [[116, 39], [117, 39]] } }, 'events.json events[0].line.type (shortage): found "Pont", expected "LineString".'],
  ['coordinates in quotes', { 'events.json events[0].line': { type: 'LineString', coordinates: [[116, 39], ['117', 39]] } }, 'events.json events[0].line.coordinates[1][0] (shortage): found "117", expected a number.'],
  ['an area that does not close', { 'events.json events[0].area': { type: 'Polygon', coordinates: [[[116, 39], [117, 39], [117, 40], [116, 40]]] } }, 'events.json events[0].area.coordinates[0] (shortage): found a ring from [116, 39] to [116, 40], expected a ring that ends at the point where it begins.'],
  ['an area of several with one that does not close', { 'events.json events[0].area': { type: 'MultiPolygon', coordinates: [[[[1, 2], [2, 2], [2, 3], [1, 2]]], [[[1, 2], [2, 2], [2, 3], [1, 3]]]] } }, 'events.json events[0].area.coordinates[1][0] (shortage): found a ring from [1, 2] to [1, 3], expected a ring that ends at the point where it begins.'],
  ['an area of three points', { 'events.json events[0].area': { type: 'Polygon', coordinates: [[[116, 39], [117, 39], [116, 39]]] } }, 'events.json events[0].area.coordinates[0] (shortage): found a list of 3, expected a list of at least 4.'],
  ['an area beside a line', { 'events.json events[0].line': { type: 'LineString', coordinates: [[116, 39], [117, 39]] }, 'events.json events[0].area': { type: 'Polygon', coordinates: [[[116, 39], [117, 39], [117, 40], [116, 39]]] } }, 'events.json events[0].area (shortage): found an area beside a line, expected either a line or an area'],
  ['a record that is null', { 'eras.json eras[+]': null }, 'eras.json eras[1]: found null, expected an object in { }.'],
]

test.each([...REFERENCES, ...IDS, ...DATES, ...EVIDENCE, ...NUMBERS, ...UNITS, ...SHAPES])(
  '%s is told in one line',
  async (_, changes, line) => {
    const text = problemText(await onlyProblem(changes))
    if (line.endsWith('.')) expect(text).toBe(line)
    else expect(text.slice(0, line.length)).toBe(line)
  }
)

test('a source id with a space is told, apart from those who cite the right one', async () => {
  const problems = await problemsOf({ 'sources.json sources[0].id': 'year book' })
  expect(problems.filter((problem) => problem.file === 'sources.json').map(problemText)).toEqual([
    'sources.json sources[0].id (year book): found "year book", expected an id without spaces.'
  ])
  expect(problems.filter((problem) => problem.nearest !== 'year book')).toHaveLength(1)
})

test('a unit id that is no ISO code is told', async () => {
  const problems = await problemsOf({ 'units.json units[0].id': 'cn-aa' })
  expect(problems).toContainEqual(
    expect.objectContaining({ path: 'units[0].id', expected: 'an ISO 3166-2 code such as CN-AH' })
  )
})

test('an indicator draws no series of another', async () => {
  const problem = await onlyProblem({
    'indicators.json indicators[+]': {
      ...small('indicators.json indicators[0]'),
      id: 'birth-rate',
      drawn: ['death-rate-yearbook']
    }
  })
  expect(problemText(problem)).toBe(
    'indicators.json indicators[1].drawn[0] (birth-rate): found the series death-rate-yearbook of the indicator death-rate, expected a series of the indicator birth-rate.'
  )
})

test('a layer to start with has a value of some unit', async () => {
  const ofTheCountry = [{ year: 1960, value: 25.4, checked: false, how: 'recalled' }]
  const problem = await onlyProblem({
    'series.json series[0].values': ofTheCountry,
    'series.json series[1].values': ofTheCountry
  })
  expect(problemText(problem)).toBe(
    'atlas.json start.layer: found "death-rate", expected an indicator that some series has a value of a unit for.'
  )
})

test('an event of many problems is judged by its sound members, and not by those that are broken', async () => {
  const problems = await problemsOf({
    'events.json events[2].citations': 'none',
    'events.json events[2].uncited': 3,
    'events.json events[2].date': '1949'
  })
  expect(problems.map((problem) => [problem.severity, problem.path])).toEqual([
    ['error', 'events[2].citations'],
    ['error', 'events[2].uncited'],
    ['warning', 'events[2].date']
  ])
})

test('a broken span does not make every event lie outside of it', async () => {
  const problem = await onlyProblem({ 'atlas.json span': 'eleven years' })
  expect(problem.path).toBe('span')
})
