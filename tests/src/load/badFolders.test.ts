import { expect, test } from 'vitest'
import { problemText } from '../../../src/load/problems'
import { loadAtlas } from '../../../src/load/load'
import { load, onlyProblem, problemsOf, readingOf, records, small, smallFiles } from './support/atlases'

test('a folder without atlas.json is refused in one line', async () => {
  const { atlas, problems } = await load({})
  expect(atlas).toBeNull()
  expect(problems.map(problemText)).toEqual([
    'atlas.json: found no such file, expected a file of this name in the atlas folder.'
  ])
})

test('a file that is named but not there is one problem, without a train of unknown ids', async () => {
  const problem = await onlyProblem({ 'sources.json': undefined })
  expect(problem).toMatchObject({ severity: 'error', file: 'sources.json', path: '', given: 'no such file' })
})

test.each([
  ['unreadable', 'EACCES', 'found a file that cannot be read (EACCES), expected a readable file.'],
  [
    'forbidden',
    'a link.',
    'found a file that may not be read (a link), expected a readable file inside the atlas folder.'
  ],
  ['too-large', String(734 * 1024 * 1024), 'found a file of 734 MB, expected at most 500 MB.']
])('a file that is %s is refused with the reason', async (problem, detail, line) => {
  const found = await onlyProblem({ 'places.json': { ok: false, problem, detail } })
  expect(problemText(found)).toBe(`places.json: ${line}`)
})

test('a reader that fails in an unforeseen way is an unreadable file', async () => {
  const { reading } = readingOf(smallFiles())
  const text = (file: string) =>
    file === 'eras.json' ? Promise.reject(new Error('gone')) : reading.text(file)
  const { problems } = await loadAtlas({ ...reading, text })
  expect(problems).toMatchObject([{ file: 'eras.json', given: 'a file that cannot be read (Error: gone)' }])
})

test('broken JSON is named with line and column', async () => {
  const problem = await onlyProblem({
    'people.json': '{\n  "people": [\n    { "id": "x" "name": 1 }\n  ]\n}\n'
  })
  expect(problem).toMatchObject({
    file: 'people.json',
    line: 3,
    column: 17,
    given: '"\\""',
    expected: '"," or "}"'
  })
  expect(problemText(problem)).toMatch(/^people\.json:3:17: /)
})

test('an empty file is broken JSON at its first place', async () => {
  const problem = await onlyProblem({ 'eras.json': '' })
  expect(problem).toMatchObject({ file: 'eras.json', line: 1, column: 1, given: 'the end of the file' })
})

test('a file in UTF-16 is told from broken JSON', async () => {
  const problem = await onlyProblem({ 'eras.json': '\uFFFD\uFFFD{\0}\0' })
  expect(problem.mend).toContain('save it as UTF-8')
})

test('a byte order mark and Windows line ends make no difference', async () => {
  const files = smallFiles()
  const plain = await load(smallFiles())
  for (const [name, value] of Object.entries(files)) {
    files[name] = `\uFEFF${JSON.stringify(value, null, 2).replaceAll('\n', '\r\n')}\r\n`
  }
  const { atlas, problems } = await load(files)
  expect(problems).toEqual([])
  expect(atlas).toEqual(plain.atlas)
})

test.each([
  [
    2,
    'found format 2, expected format 1. The atlas was made for a newer version of this program; get that one.'
  ],
  [0, 'found format 0, expected format 1. There is no such format: the first one is 1.'],
  [-1, 'found format -1, expected format 1. There is no such format: the first one is 1.'],
  ['1', 'found "1", expected format 1. Write "format": 1.'],
  [1.5, 'found 1.5, expected format 1. Write "format": 1.'],
  [undefined, 'found nothing, expected format 1. Write "format": 1.']
])('an atlas of format %j is refused by that alone', async (format, line) => {
  const { reading, asked } = readingOf(
    smallFiles({ 'atlas.json format': format, 'atlas.json title': 'of no shape' })
  )
  const { problems } = await loadAtlas(reading)
  expect(problems.map(problemText)).toEqual([`atlas.json format: ${line}`])
  expect(asked).toEqual(['atlas.json'])
})

test.each([[[]], ['text'], [null], [7]])('a manifest that is %j is refused', async (manifest) => {
  const { problems } = await load({ 'atlas.json': JSON.stringify(manifest) })
  expect(problems).toMatchObject([{ file: 'atlas.json', path: '', expected: 'format 1' }])
})

test.each([
  '../events.json',
  'deeper/../../events.json',
  '/etc/passwd',
  '..\\events.json',
  'C:events.json',
  'a//events.json',
  './events.json',
  'events.json/',
  '%2e%2e/events.json',
  '..%2fevents.json',
  'https://example.org/events.json',
  'events.json?x',
  'events.json#x',
  'ev\u0000ents.json',
  ''
])('a file named %j is refused and never asked for', async (name) => {
  const { reading, asked } = readingOf(smallFiles({ 'atlas.json files.events': name }))
  const { atlas, problems } = await loadAtlas(reading)
  expect(atlas).toBeNull()
  expect(problems).toMatchObject([{ file: 'atlas.json', path: 'files.events' }])
  expect(problems[0]?.expected).toContain('without ".."')
  expect(asked).not.toContain(name)
})

test('the names in geography.json are held to the same rule', async () => {
  const names = { units: '../units.json', water: '/w', hatch: '..', relief: '../../relief.webp' }
  const problems = await problemsOf({ 'geography/geography.json files': names })
  expect(problems.map((problem) => [problem.file, problem.path])).toEqual([
    ['geography/geography.json', 'files.relief'],
    ['geography/geography.json', 'files.units'],
    ['geography/geography.json', 'files.water'],
    ['geography/geography.json', 'files.hatch']
  ])
})

test('a file in a folder of its own and with a name in Chinese is read', async () => {
  const name = '资料/时期 1.json'
  const files = smallFiles({ 'atlas.json files.eras': name })
  files[name] = small('eras.json')
  const { atlas } = await load(files)
  expect(atlas?.eras).toHaveLength(1)
})

test.each([
  [[], 'a list of 0'],
  [{}, 'nothing'],
  [{ events: {} }, 'an empty object'],
  [{ events: null }, 'null'],
  [null, 'null']
])('an events file that holds %j has no list of events', async (content, given) => {
  const problem = await onlyProblem({ 'events.json': JSON.stringify(content) })
  expect(problem).toMatchObject({ severity: 'error', file: 'events.json', given })
})

test('a list under a misspelt key is told with the right one', async () => {
  const problems = await problemsOf({ 'eras.json': { era: records('eras') } })
  expect(problems).toMatchObject([
    { severity: 'error', path: 'eras', given: 'nothing' },
    { severity: 'warning', path: 'era', nearest: 'eras' }
  ])
})

test('a schema address beside the list is no unknown key', async () => {
  const { problems } = await load(smallFiles({ 'eras.json $schema': '../schema/eras.schema.json' }))
  expect(problems).toEqual([])
})

test('two thousand problems are all reported at once, each in its own place', async () => {
  const meeting = small('events.json events[1]')
  const lost = Array.from({ length: 2000 }, (_, i) => ({ ...meeting, id: `m-${i}`, place: `nowhere-${i}` }))
  const { atlas, problems, errors } = await load(
    smallFiles({ 'events.json events': [...records('events'), ...lost] })
  )
  expect(atlas).toBeNull()
  expect(errors).toBe(2000)
  expect(new Set(problems.map((problem) => problem.path)).size).toBe(2000)
})

test('beyond ten thousand, problems are counted and no longer kept', async () => {
  const { problems, errors } = await load(
    smallFiles({
      'people.json people': Array.from({ length: 12_345 }, () => null),
      // These would be missed on top.
      'units.json units[0].leaders': [],
      'events.json events[1].people': [],
      'notes.json notes': []
    })
  )
  expect(errors).toBe(12_345)
  expect(problems).toHaveLength(10_000)
})

test('a broken record hides no other, and one record tells all that is wrong with it', async () => {
  const problems = await problemsOf({
    'events.json events[0].weight': 9,
    'events.json events[0].place': 'alpha-twon',
    'events.json events[0].date': '1959-13',
    'events.json events[0].figures[0].sources': [],
    'events.json events[1].kinds': ['policies']
  })
  expect(problems.map((problem) => problem.path)).toEqual([
    'events[0].weight',
    'events[0].date',
    'events[0].place',
    'events[0].figures[0].sources',
    'events[1].kinds[0]'
  ])
})

test('an atlas with errors is not handed out, one with warnings alone is', async () => {
  const wrong = await load(smallFiles({ 'events.json events[0].weight': 0 }))
  expect(wrong.atlas).toBeNull()
  const odd = await load(smallFiles({ 'events.json events[0].colour': 'red' }))
  expect(odd.atlas).not.toBeNull()
  expect([odd.errors, odd.warnings]).toEqual([0, 1])
})

test('a key that nobody knows is a warning with the nearest key, and does not enter the atlas', async () => {
  const { atlas, problems } = await load(smallFiles({ 'events.json events[1].sumary': { en: 'x' } }))
  expect(problems.map(problemText)).toEqual([
    'events.json events[1].sumary (meeting): found the key "sumary" with an object with en, expected only keys of the format. Nearest: summary. It is left out.'
  ])
  expect(Object.keys(atlas?.events[1] ?? {})).not.toContain('sumary')
})

test('the same unknown key in many records is one warning with their number', async () => {
  const coloured = records('events').map((event) => ({ ...(event as object), colour: 'red' }))
  const { problems, warnings } = await load(smallFiles({ 'events.json events': coloured }))
  expect(warnings).toBe(1)
  expect(problems).toMatchObject([{ path: 'events[0].colour', times: 3 }])
})

test('a text without a further language is one warning a file, with their number', async () => {
  const { atlas, problems } = await load(
    smallFiles({
      'events.json events[0].title.zh-Hans': undefined,
      'events.json events[1].summary.zh-Hans': undefined,
      'places.json places[0].name.zh-Hans': undefined
    })
  )
  expect(atlas).not.toBeNull()
  expect(problems.map((problem) => [problem.file, problem.path, problem.times])).toEqual([
    ['events.json', 'events[0].title', 2],
    ['places.json', 'places[0].name', undefined]
  ])
})

test('JSON nested a hundred thousand deep is neither followed nor overflows', async () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  const files = smallFiles()
  const source = JSON.stringify(files['sources.json']).replace('"978-0-00-000000-0"', deep)
  const { atlas } = await load({ ...files, 'sources.json': source })
  expect(atlas).not.toBeNull()
  const broken = await load({ ...files, 'eras.json': `{"eras": ${deep}}` })
  expect(broken.problems.length).toBeGreaterThan(0)
})

test.each([
  'events.json events[1].id',
  'events.json events[1].date',
  'events.json events[1].place',
  'events.json events[1].title.en',
  'events.json events[1].scope',
  'events.json events[1].citations[0].source',
  'units.json units[0].id',
  'units.json units[0].pieces[0].piece',
  'units.json units[0].pieces[1].to',
  'series.json series[0].indicator',
  'atlas.json span'
])('a text of megabytes or with line breaks as %s is told on one line', async (address) => {
  for (const text of [
    'a-'.repeat(2_000_000),
    '1958'.repeat(1_000_000),
    ' '.repeat(4_000_000),
    'two\nlines\u2028\0'
  ]) {
    for (const problem of await problemsOf({ [address]: text })) {
      expect(problemText(problem).length).toBeLessThan(600)
      expect(problemText(problem)).not.toMatch(/[\p{Cc}\u2028]/u)
    }
  }
})

test('keys named like members of every object do no harm', async () => {
  const spoil = '"constructor": 1, "hasOwnProperty": 2, "toString": 3, "__proto__": { "weight": 5 },'
  const files = smallFiles()
  const text = JSON.stringify(files['events.json']).replace('"id":"meeting"', `${spoil}"id":"meeting"`)
  const { atlas, problems } = await load({ ...files, 'events.json': text })
  expect(problems.map((problem) => problem.severity)).toEqual(['warning', 'warning', 'warning', 'warning'])
  expect(atlas?.events).toHaveLength(3)
})
