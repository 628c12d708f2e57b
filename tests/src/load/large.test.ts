import { expect, test } from 'vitest'
import { loadAtlas } from '../../../src/load/load'
import { load, readingOf, small, smallFiles, type Files } from './support/atlases'

/** The small atlas with `count` events, written as text because so long a list of objects would take longer than the test. */
function withEvents(count: number, idOf = (i: number) => `event-${i}`): Files {
  const meeting = JSON.stringify({ ...small('events.json events[1]'), id: undefined }).slice(1)
  const lines = Array.from({ length: count }, (_, i) => `{"id":"${i === 0 ? 'meeting' : idOf(i)}",${meeting}`)
  return smallFiles({ 'events.json': `{"events":[${lines.join(',\n')}]}`, 'notes.json notes': [] })
}

test('a long list is checked in slices, with progress before each pause', async () => {
  const files = withEvents(7_000)
  const { reading, steps, pauses } = readingOf(files)
  const { atlas } = await loadAtlas(reading)
  expect(atlas?.events).toHaveLength(7_000)
  expect(steps).toEqual(
    [2_000, 4_000, 6_000].map((done) => ({ phase: 'checking', file: 'events.json', done, of: 7_000 }))
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
