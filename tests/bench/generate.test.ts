import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { folderReader } from '../../electron/folder'
import { loadAtlas } from '../../src/load/load'
import type { RawEvent } from '../../src/load/schema/events'
import { generateAtlas } from './generate'
import { movedDate } from './generateDates'
import { Chance, idOf, Pack, wordsOf } from './generateWords'

const work = mkdtempSync(path.join(os.tmpdir(), 'atlas-generated-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))

function made(name: string, events: number, seed?: number): string {
  const folder = path.join(work, name)
  generateAtlas(folder, { events, ...(seed !== undefined && { seed }) })
  return folder
}

const SHIPPED = path.resolve(import.meta.dirname, '../../data/great-leap')
const eventsOf = (folder: string) =>
  (JSON.parse(readFileSync(path.join(folder, 'events.json'), 'utf8')) as { events: RawEvent[] }).events
const textsOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => [file, readFileSync(path.join(folder, file), 'utf8')])

const own = eventsOf(SHIPPED)
const thousand = made('thousand', 1_000)
const generated = eventsOf(thousand)

test.each([1, 1_000])('a folder of %i events opens without any problem', async (events) => {
  const folder = events === 1_000 ? thousand : made(`of-${events}`, events)
  const { atlas, problems } = await loadAtlas({
    text: folderReader(folder),
    pause: () => Promise.resolve(),
    progress: () => undefined
  })
  expect(problems).toEqual([])
  expect(atlas?.events).toHaveLength(events)
  expect(atlas?.geography).toBeDefined()
})

test('the same seed writes the same files, another seed others', () => {
  expect(textsOf(made('again', 1_000, 1))).toEqual(textsOf(thousand))
  expect(eventsOf(made('other', 1_000, 2))).not.toEqual(generated)
})

function quantiles(numbers: readonly number[]): number[] {
  const sorted = [...numbers].sort((a, b) => a - b)
  return [0.05, 0.25, 0.5, 0.75, 0.95].map((share) => sorted[Math.round((sorted.length - 1) * share)]!)
}

const LENGTHS: Record<string, (event: RawEvent) => (string | undefined)[]> = {
  'titles in English': ({ title }) => [title.en],
  'titles in Chinese': ({ title }) => [title['zh-Hans']],
  'labels in English': ({ label }) => [label?.en],
  'summaries in English': ({ summary }) => [summary.en],
  'summaries in Chinese': ({ summary }) => [summary['zh-Hans']],
  'disagreements in English': ({ disagreement }) => [disagreement?.en],
  'open questions in English': ({ open }) => (open ?? []).map((one) => one.en),
  'places in words': ({ where }) => [where?.en],
  'labels of figures': ({ figures }) => (figures ?? []).map(({ label }) => label.en),
  ids: ({ id }) => [id]
}

test.each(Object.entries(LENGTHS))('%s are as long as the shipped ones', (_, textsIn) => {
  const lengths = (events: readonly RawEvent[]) =>
    quantiles(events.flatMap(textsIn).flatMap((text) => (text === undefined ? [] : [text.length])))
  const expected = lengths(own)
  for (const [i, length] of lengths(generated).entries()) {
    expect(Math.abs(length - expected[i]!)).toBeLessThanOrEqual(Math.max(1, expected[i]! * 0.05))
  }
})

function shares(events: readonly RawEvent[], keysOf: (event: RawEvent) => readonly string[]) {
  const counts = new Map<string, number>()
  for (const key of events.flatMap(keysOf)) counts.set(key, (counts.get(key) ?? 0) + 1 / events.length)
  return counts
}

const SHARES: Record<string, (event: RawEvent) => readonly string[]> = {
  'forms of dates': ({ date }) => [date.replace(/\d/g, '0')],
  kinds: ({ kinds }) => kinds,
  'first kinds': ({ kinds }) => kinds.slice(0, 1),
  places: ({ place }) => [place ?? 'none'],
  units: ({ units }) => units ?? [],
  people: ({ people }) => people ?? [],
  weights: ({ weight }) => [String(weight)],
  confidences: ({ confidence }) => [confidence],
  'numbers of citations': ({ citations }) => [String(citations.length)],
  'numbers of figures': ({ figures }) => [String(figures?.length ?? 0)],
  stances: ({ citations }) => citations.map(({ stance }) => stance),
  sources: ({ citations }) => citations.map(({ source }) => source),
  members: (event) => Object.keys(event)
}

test.each(Object.entries(SHARES))('%s have the shares of the shipped events', (_, keysOf) => {
  const expected = shares(own, keysOf)
  const found = shares(generated, keysOf)
  for (const key of new Set([...expected.keys(), ...found.keys()])) {
    expect(Math.abs((found.get(key) ?? 0) - (expected.get(key) ?? 0)), key).toBeLessThan(0.02)
  }
})

test('crowded years stay crowded, and single days hold many events', () => {
  const years = (events: readonly RawEvent[]) => shares(events, ({ date }) => [date.slice(0, 4)])
  for (const [year, share] of years(own)) {
    expect(Math.abs((years(generated).get(year) ?? 0) - share), year).toBeLessThan(0.05)
  }
  const days = new Map<string, number>()
  for (const { date } of generated) days.set(date, (days.get(date) ?? 0) + 1)
  expect(Math.max(...days.values())).toBeGreaterThanOrEqual(4)
  expect(days.size).toBeGreaterThan(generated.length / 2)
})

test('a moved date keeps its form', () => {
  expect(movedDate('1958-08-17~/1959-02', 20)).toBe('1958-09-06~/1959-03')
  expect(movedDate('1958-12?', 31)).toBe('1959-01?')
  expect(movedDate('1958~', 20)).toBe('1958~')
  expect(movedDate('1958-21', 20)).toBe('1958-21')
  expect(movedDate('[1958,1959]', 20)).toBe('[1958,1959]')
})

test('words have exactly the length asked for, ids are ids and never the same', () => {
  const chance = new Chance(7)
  for (let length = 0; length < 400; length++) {
    expect(wordsOf(length, 'en', chance)).toHaveLength(length)
    expect(wordsOf(length, 'zh-Hans', chance)).toHaveLength(length)
    expect(wordsOf(length, 'en', chance)).not.toMatch(/^\s|\s$/)
  }
  const ids = Array.from({ length: 500 }, (_, i) => idOf(i, i % 40, chance))
  expect(new Set(ids).size).toBe(500)
  for (const id of ids) expect(id).toMatch(/^(?=.{1,100}$)[a-z0-9]+(-[a-z0-9]+)*$/)
})

test('a pack hands out each card once a round', () => {
  const pack = new Pack([1, 2, 3, 4, 5], new Chance(3))
  for (let round = 0; round < 20; round++) {
    expect([1, 2, 3, 4, 5].map(() => pack.next()).sort()).toEqual([1, 2, 3, 4, 5])
  }
})

test('what is no number of events is refused', () => {
  expect(() => generateAtlas(path.join(work, 'none'), { events: 0 })).toThrow('0 is no number of events')
  expect(() => generateAtlas(path.join(work, 'none'), { events: 1.5 })).toThrow('1.5 is no number of events')
})
