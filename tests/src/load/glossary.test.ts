// Opens the small atlas with a glossary, sound and spoilt, and with events that point to each other.
import { expect, test } from 'vitest'
import { problemText } from '../../../src/load/problems'
import { load, onlyProblem, smallFiles, type Changes } from './support/atlases'

const glossary = [
  {
    id: 'mess-hall',
    term: { en: 'mess hall', 'zh-Hans': '公共食堂' },
    also: ['gonggong shitang'],
    explanation: { en: 'A kitchen for a whole village.', 'zh-Hans': '全村共用的食堂。' },
    events: ['shortage']
  },
  {
    id: 'jin',
    term: { en: 'jin', 'zh-Hans': '市斤' },
    explanation: { en: 'Half a kilogram.', 'zh-Hans': '半公斤。' }
  }
]
const withTerms = (changes: Changes = {}): Changes => ({
  'glossary.json': { glossary: structuredClone(glossary) },
  ...changes
})

test('terms come in the order of the file, with nothing where nothing was given', async () => {
  const { atlas, problems } = await load(smallFiles(withTerms()))
  expect(problems).toEqual([])
  expect(atlas?.glossary.map(({ id, also, events }) => ({ id, also, events }))).toEqual([
    { id: 'mess-hall', also: ['gonggong shitang'], events: ['shortage'] },
    { id: 'jin', also: [], events: [] }
  ])
})

test('an atlas without a glossary has no terms', async () => {
  const { atlas, problems } = await load(
    smallFiles({ 'atlas.json files.glossary': undefined, 'glossary.json': undefined })
  )
  expect(problems).toEqual([])
  expect(atlas?.glossary).toEqual([])
})

test.each([
  [
    'an unknown event',
    { 'glossary.json glossary[0].events[0]': 'shotage' },
    'glossary.json glossary[0].events[0] (mess-hall): found "shotage", expected the id of an event. Nearest: shortage.'
  ],
  [
    'an unknown source',
    {
      'glossary.json glossary[0].citations': [{ source: 'gazeteer', stance: 'supports', checked: true }]
    },
    'glossary.json glossary[0].citations[0].source (mess-hall): found "gazeteer", expected the id of a source. Nearest: gazetteer.'
  ],
  [
    'a term in no words',
    { 'glossary.json glossary[1].term.en': '' },
    'glossary.json glossary[1].term.en (jin): found "", expected words, not an empty text.'
  ],
  [
    'the same id twice',
    { 'glossary.json glossary[1].id': 'mess-hall' },
    'glossary.json glossary[1].id (mess-hall): found "mess-hall" a second time, expected an id of its own; the first is glossary[0].'
  ]
])('%s is one problem', async (_, changes, line) => {
  expect(problemText(await onlyProblem(withTerms(changes)))).toBe(line)
})

test('an event may see others, which must be there', async () => {
  const { atlas } = await load(smallFiles({ 'events.json events[0].see': ['shortage'] }))
  expect([...(atlas?.eventsById.values() ?? [])].flatMap(({ see = [] }) => see)).toEqual(['shortage'])
  const problem = await onlyProblem({ 'events.json events[0].see': ['shotage'] })
  expect(problemText(problem)).toContain('found "shotage", expected the id of an event. Nearest: shortage.')
})
