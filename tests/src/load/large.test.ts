import { expect, test } from 'vitest'
import { loadAtlas, type ReadFile } from '../../../src/load/load'
import { load, readingOf, small, smallFiles, type Files, type Watched } from './support/atlases'

/** The small atlas with `count` events, written as text because so long a list of objects would take longer than the test. */
function withEvents(count: number, idOf = (i: number) => `event-${i}`): Files {
  const meeting = JSON.stringify({ ...small('events.json events[1]'), id: undefined }).slice(1)
  const lines = Array.from({ length: count }, (_, i) => `{"id":"${i === 0 ? 'meeting' : idOf(i)}",${meeting}`)
  return smallFiles({ 'events.json': `{"events":[${lines.join(',\n')}]}`, 'notes.json notes': [] })
}

test('a long list is checked in slices, with progress before each pause', async () => {
  const files = withEvents(1_700)
  const { reading, steps, pauses } = readingOf(files)
  const { atlas } = await loadAtlas(reading)
  expect(atlas?.events).toHaveLength(1_700)
  expect(steps).toEqual(
    [500, 1_000, 1_500].map((done) => ({ phase: 'checking', file: 'events.json', done, of: 1_700 }))
  )
  expect(pauses()).toBe(3)
})

test('a small folder is opened without a pause', async () => {
  const { reading, steps, pauses } = readingOf(smallFiles())
  await loadAtlas(reading)
  expect([steps, pauses()]).toEqual([[], 0])
})

test('a text of many megabytes is parsed only after a pause, so that the page can say what it waits for', async () => {
  const files = smallFiles({ 'eras.json': JSON.stringify(small('eras.json')) + ' '.repeat(4_000_000) })
  const { reading, steps, pauses } = readingOf(files)
  expect((await loadAtlas(reading)).atlas).not.toBeNull()
  expect(steps).toEqual([{ phase: 'reading', file: 'eras.json', done: 1, of: 1 }])
  expect(pauses()).toBe(1)
})

test('problems in a long list keep their places across slices', async () => {
  const { problems } = await load(withEvents(5_000, (i) => (i % 1_000 === 0 ? `Event-${i}` : `event-${i}`)))
  expect(problems.map((problem) => problem.path)).toEqual([1, 2, 3, 4].map((i) => `events[${i}000].id`))
})

test('half a million events are checked, one more is refused with the limit', async () => {
  const { problems, errors } = await load(
    smallFiles({ 'events.json': `{"events":[${'0,'.repeat(500_000)}0]}` })
  )
  expect(errors).toBe(1)
  expect(problems).toMatchObject([
    { file: 'events.json', path: 'events', given: '500001 records', expected: 'at most 500000' }
  ])
  const other = await load(smallFiles({ 'events.json': `{"events":[${'0,'.repeat(499_999)}0]}` }))
  expect(other.errors).toBeGreaterThanOrEqual(500_000)
  expect(other.problems.some((problem) => problem.given?.endsWith('records'))).toBe(false)
})

/** The files as a reader hands out large ones: in parts. */
function inParts(files: Files, length: number, last?: ReadFile & { ok: false }): Watched {
  const own = readingOf(files)
  const watched = { ...own, reading: { ...own.reading } }
  const text = (file: string) => own.reading.text(file)
  async function* partsOf(whole: string): AsyncGenerator<string | (ReadFile & { ok: false })> {
    for (let at = 0; at < whole.length; at += length) yield Promise.resolve(whole.slice(at, at + length))
    if (last) yield last
  }
  watched.reading.text = async (file) => {
    const read = await text(file)
    return read.ok && 'text' in read ? { ok: true, parts: partsOf(read.text) } : read
  }
  return watched
}

test('files that come in parts make the same atlas, with a pause after each portion', async () => {
  const files = withEvents(10_000)
  const { reading, pauses } = inParts(files, 65_536)
  const { atlas, problems } = await loadAtlas(reading)
  expect(problems).toEqual([])
  expect(atlas).toEqual((await load(files)).atlas)
  expect(pauses()).toBeGreaterThanOrEqual(Math.floor(String(files['events.json']).length / 600_000))
})

const FOURTH = '"id":"event-4000"'

test.each([
  ['no JSON', FOURTH, '"id":"event-4000'],
  ['a wrong id', FOURTH, '"id":"Event 4000"'],
  ['an id a second time', FOURTH, '"id":"event-17"'],
  ['a list of another name', '"events":[', '"happened":['],
  ['an unknown key', FOURTH, `${FOURTH},"unheardOf":1`],
  ['an unknown key with a list of the name in it', FOURTH, `${FOURTH},"events":[1]`],
  ['a reference to nothing', FOURTH, `${FOURTH},"also":["nowhere"]`],
  ['a text in one language', FOURTH, `${FOURTH},"label":{"en":"Only English"}`],
  ['a text in no language', FOURTH, `${FOURTH},"label":{}`],
  ['a reason beside citations', FOURTH, `${FOURTH},"uncited":{"en":"Why","zh-Hans":"为何"}`]
])('%s far down a file that comes in parts is told as in a whole one', async (_, sound, wrong) => {
  const files = withEvents(5_000)
  files['events.json'] = String(files['events.json']).replace(sound, wrong)
  const opened = await loadAtlas(inParts(files, 1_000).reading)
  expect(opened.problems.length).toBeGreaterThan(0)
  expect(opened).toEqual(await load(files))
})

test('what is broken in another file is told as well when the events come in parts', async () => {
  const files = { ...withEvents(3_000), 'places.json': '{"places":[', 'eras.json': { eras: 1 } }
  expect(await loadAtlas(inParts(files, 1_000).reading)).toEqual(await load(files))
})

test('a file whose parts end in a failure is told as unreadable', async () => {
  const { reading } = inParts(smallFiles(), 1_000, { ok: false, problem: 'unreadable', detail: 'gone' })
  const { atlas, problems } = await loadAtlas(reading)
  expect(atlas).toBeNull()
  expect(problems).toMatchObject([{ file: 'atlas.json', given: 'a file that cannot be read (gone)' }])
})

test('more events than one slice sorts stand in order, and each is found by its id', async () => {
  const count = 30_000
  const { atlas } = await load(withEvents(count, (i) => `event-${(i * 7_919) % count}`))
  const ids = atlas?.events.map(({ id }) => String(id)) ?? []
  const same = ids.filter((id) => id.startsWith('event-'))
  expect(ids).toHaveLength(count)
  expect(same).toEqual([...same].sort())
  expect([...(atlas?.eventsById.keys() ?? [])]).toEqual(ids)
  expect(Object.isFrozen(atlas?.events) && atlas?.events.every(Object.isFrozen)).toBe(true)
})
