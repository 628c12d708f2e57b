// Spoils the notes of the small atlas, one rule at a time: each slip brings one line, and the rest opens without that note.
import { expect, test } from 'vitest'
import { problemText } from '../../../src/load/problems'
import { load, problemsOf, small, smallFiles, type Changes } from './support/atlases'

type Case = [fact: string, changes: Changes, line: string]

// prettier-ignore
const CASES: Case[] = [
  ['a note about nothing', { 'notes.json notes[2].about': [] }, 'notes.json notes[2].about (meeting-purpose): found a list of 0, expected a list of at least 1.'],
  ['an entry about nothing', { 'notes.json notes[2].about[+]': {} }, 'notes.json notes[2].about[1] (meeting-purpose): found nothing that the note is about, expected at least one of event, person, place, unit, indicator and source.'],
  ['an entry about a year only', { 'notes.json notes[2].about[+]': { year: 1958 } }, 'notes.json notes[2].about[1] (meeting-purpose): found only the year 1958, expected at least one of event, person, place, unit, indicator and source.'],
  ['a note about an unknown event', { 'notes.json notes[0].about[0].event': 'shotage' }, 'notes.json notes[0].about[0].event (claim-deaths): found "shotage", expected the id of an event. Nearest: shortage.'],
  ['a note about an unknown person', { 'notes.json notes[2].about[0].person': 'zhang-sna' }, 'notes.json notes[2].about[0].person (meeting-purpose): found "zhang-sna", expected the id of a person. Nearest: zhang-san.'],
  ['a note about an unknown unit', { 'notes.json notes[0].about[1].unit': 'CN-AC' }, 'notes.json notes[0].about[1].unit (claim-deaths): found "CN-AC", expected the id of a unit. Nearest: CN-AA.'],
  ['a note about an unknown place', { 'notes.json notes[1].about[2].place': 'alpha-twon' }, 'notes.json notes[1].about[2].place (claim-rate): found "alpha-twon", expected the id of a place. Nearest: alpha-town.'],
  ['a note about an unknown indicator', { 'notes.json notes[1].about[0].indicator': 'death-rates' }, 'notes.json notes[1].about[0].indicator (claim-rate): found "death-rates", expected the id of an indicator. Nearest: death-rate.'],
  ['a claim of an unknown document', { 'notes.json notes[2].about[+]': { source: 'pamflet' } }, 'notes.json notes[2].about[1].source (meeting-purpose): found "pamflet", expected the id of a source. Nearest: pamphlet.'],
  ['a misspelt stance', { 'notes.json notes[0].citations[2].stance': 'suports' }, 'notes.json notes[0].citations[2].stance (claim-deaths): found "suports", expected one of asserts, supports, contradicts, context. Nearest: supports.'],
  ['a misspelt verdict', { 'notes.json notes[0].verdict': 'disputd' }, 'notes.json notes[0].verdict (claim-deaths): found "disputd", expected one of supported, disputed, contradicted, opinion, unverified. Nearest: disputed.'],
  ['an unknown kind of claim', { 'notes.json notes[0].kind': 'numbr' }, 'notes.json notes[0].kind (claim-deaths): found "numbr", expected one of date, number, cause, person, definition, opinion, quotation, citation. Nearest: number.'],
  ['a rejected source that supports', { 'notes.json notes[1].citations[0].stance': 'supports', 'notes.json notes[1].order': undefined, 'notes.json notes[0].order': undefined }, 'notes.json notes[1].citations[0].stance (claim-rate): found "supports" for the rejected source pamphlet, expected the stance "asserts", or another source.'],
  ['a disputed claim with one side only', { 'notes.json notes[0].citations[2].stance': 'context' }, 'notes.json notes[0].citations (claim-deaths): found the verdict "disputed" without a citation that supports, expected one for each from a source that is neither rejected nor a document whose claims are listed. Where none was found, the verdict is "unverified", and the finding says what was looked for.'],
  ['a supported claim that nobody supports', { 'notes.json notes[1].verdict': 'supported' }, 'notes.json notes[1].citations (claim-rate): found the verdict "supported" without a citation that supports, expected one for each from a source that is neither rejected nor a document whose claims are listed. Where none was found, the verdict is "unverified", and the finding says what was looked for.'],
  ['a contradicted claim that nobody contradicts', { 'notes.json notes[0].verdict': 'contradicted', 'notes.json notes[0].citations[1].stance': 'context' }, 'notes.json notes[0].citations (claim-deaths): found the verdict "contradicted" without a citation that contradicts, expected one for each from a source that is neither rejected nor a document whose claims are listed. Where none was found, the verdict is "unverified", and the finding says what was looked for.'],
  ['a verdict that rests on the document itself', { 'notes.json notes[2].order': { source: 'yearbook', at: 1 }, 'notes.json notes[2].citations': [{ source: 'yearbook', stance: 'asserts', checked: true }] }, 'notes.json notes[0].citations (claim-deaths): found the verdict "disputed" without a citation that supports, expected one for each from a source that is neither rejected nor a document whose claims are listed. Where none was found, the verdict is "unverified", and the finding says what was looked for.'],
  ['a claim whose document is not cited', { 'notes.json notes[1].citations[0]': undefined }, 'notes.json notes[1].citations (claim-rate): found no citation of pamphlet with the stance "asserts", expected one: the claim has its place in that document.'],
  ['two claims at one place of a document', { 'notes.json notes[1].order.at': 1 }, 'notes.json notes[1].order.at (claim-rate): found the place 1 of pamphlet a second time, expected a place of its own; the first is notes[0].'],
  ['a value that counts nothing', { 'notes.json notes[0].of': undefined }, 'notes.json notes[0].citations[0].value (claim-deaths): found 9000 in no measure, expected a member "of" in the note that says what its values count.'],
  ['a period of nothing', { 'notes.json notes[0].of.measure': undefined }, 'notes.json notes[0].of (claim-deaths): found neither, expected an indicator or a measure.'],
  ['a measure that is not that of the indicator', { 'notes.json notes[1].of.measure': 'persons' }, 'notes.json notes[1].of.measure (claim-rate): found "persons", expected per-thousand, the measure of death-rate.'],
  ['an unknown measure', { 'notes.json notes[0].of.measure': 'person' }, 'notes.json notes[0].of.measure (claim-deaths): found "person", expected the id of a measure of atlas.json. Nearest: persons.'],
  ['a number of no readable period', { 'notes.json notes[0].of.period': '1959-13' }, 'notes.json notes[0].of.period (claim-deaths): found "1959-13", expected a date in EDTF, such as 1958-08-17, 1958-08, 1958~, 1958-21 or 1958-08/1959-01.'],
  ['a cited range with the higher number first', { 'notes.json notes[0].citations[1].value': [2, 1] }, 'notes.json notes[0].citations[1].value (claim-deaths): found [2, 1], expected the lower number first.'],
  ['graphic words that the finding has too', { 'notes.json notes[0].finding.en': 'Whole families died.' }, 'notes.json notes[0].careful.en (claim-deaths): found words that the finding has too, expected a finding without them.'],
]

// prettier-ignore
const REMARKS: Case[] = [
  ['a checked citation of a source that was not seen', { 'notes.json notes[0].citations[1].checked': true }, 'notes.json notes[0].citations[1].checked (claim-deaths): found true on gazetteer, which was not seen, expected false, or a source that was seen.'],
  ['a misspelt member', { 'notes.json notes[2].claimed': { en: 'x' } }, 'notes.json notes[2].claimed (meeting-purpose): found the key "claimed" with an object with en, expected only keys of the format. Nearest: claim. It is left out.']
]

test.each(CASES)('%s is told in one line, and only its note is left out', async (_, changes, line) => {
  const { atlas, problems } = await load(smallFiles(changes))
  expect(problems.map(problemText)).toEqual([`${line} The record is left out.`])
  const [, id] = /\(([a-z-]+)\)/.exec(line) ?? []
  const left = ['claim-deaths', 'claim-rate', 'meeting-purpose'].filter((one) => one !== id)
  expect(atlas?.notes.map((note) => note.id)).toEqual(left)
})

test.each(REMARKS)('%s is told in one line, and its note stays', async (_, changes, line) => {
  const { atlas, problems } = await load(smallFiles(changes))
  expect(problems.map(problemText)).toEqual([line])
  expect(atlas?.notes).toHaveLength(3)
})

test('a note that is no object is left out', async () => {
  const { atlas, problems } = await load(smallFiles({ 'notes.json notes[+]': 'a claim' }))
  expect(problems.map(problemText)).toEqual([
    'notes.json notes[3]: found "a claim", expected an object in { }. The record is left out.'
  ])
  expect(atlas?.notes).toHaveLength(3)
})

test('a second note of the same id keeps the atlas shut, since a link could mean either', async () => {
  const { atlas, problems } = await load(smallFiles({ 'notes.json notes[+]': small('notes.json notes[2]') }))
  expect(atlas).toBeNull()
  expect(problems.map(problemText)).toEqual([
    'notes.json notes[3].id (meeting-purpose): found "meeting-purpose" a second time, expected an id of its own; the first is notes[2].'
  ])
})

test('the measure of an indicator may be written beside it when it is the right one', async () => {
  expect(await problemsOf({ 'notes.json notes[1].of.measure': 'per-thousand' })).toEqual([])
})

test('a note about a statistic may claim a number of another kind', async () => {
  expect(await problemsOf({ 'notes.json notes[0].about[+]': { indicator: 'death-rate' } })).toEqual([])
})

test('a note whose citations are broken is not judged by them', async () => {
  const problems = await problemsOf({
    'notes.json notes[0].citations': 'none',
    'notes.json notes[0].about[+]': {}
  })
  expect(problems.map(({ path }) => path)).toEqual(['notes[0].citations', 'notes[0].about[3]'])
})

test('the values of a note have the measure of its indicator, and its period is a date', async () => {
  const { atlas } = await load(smallFiles())
  const note = atlas?.notes.find(({ id }) => id === 'claim-rate')
  expect(note?.of).toMatchObject({ indicator: 'death-rate', measure: 'per-thousand' })
  expect(note?.of?.period.edtf).toBe('1960')
})

test('what is supported only in part may stay unverified', async () => {
  expect(await problemsOf({ 'notes.json notes[1].citations[1].stance': 'supports' })).toEqual([])
})

test('an atlas without notes opens', async () => {
  const { atlas, problems } = await load(smallFiles({ 'atlas.json files.notes': undefined }))
  expect([atlas?.notes, problems]).toEqual([[], []])
})
