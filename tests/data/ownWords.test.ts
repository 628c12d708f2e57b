// Holds every text of the atlas and of the interface against the three first texts: no run of eight of their words may be ours.
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { research } from './folderFiles'

const RUN = 8

/** Works that one of the three quotes or is; their titles are what they are called. */
const TITLED = ['document-1', 'kung-lin-2003', 'peng-1987', 'song-2009', 'song-2010', 'song-working-paper']

/** Every string in a file, member names too: they come from us as well. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== 'object' || value === null) return []
  return [...Object.keys(value), ...Object.values(value).flatMap(textsIn)]
}

/** As `about` in seed-runs.json tells. */
function runsOf(text: string): string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '))
}

const theirs = new Set(research('seed-runs', z.object({ runs: z.array(z.string()) })).runs)
const isTheirs = (run: string): boolean =>
  theirs.has(createHash('sha256').update(run).digest('hex').slice(0, 16))

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const files = ['data/great-leap', 'src/words/locales'].flatMap((folder) =>
  readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${folder}/${name}`)
)
const parsed = (file: string): unknown => JSON.parse(readFileSync(`${ROOT}${file}`, 'utf8'))

const Sources = z.object({
  sources: z.array(z.looseObject({ id: z.string(), title: z.string().optional() }))
})
const titles = Sources.parse(parsed('data/great-leap/sources.json')).sources.filter(({ id }) =>
  TITLED.includes(id)
)
const excepted = new Set(titles.flatMap(({ title = '' }) => runsOf(title)))

test.each(files)('%s repeats no run of eight words of the three first texts', (file) => {
  const repeated = textsIn(parsed(file)).flatMap(runsOf).filter(isTheirs)
  expect(repeated.filter((run) => !excepted.has(run))).toEqual([])
})

test('every title that is excepted has a run that needs it', () => {
  expect(titles.map(({ id }) => id).sort()).toEqual([...TITLED].sort())
  for (const { id, title = '' } of titles) expect(runsOf(title).some(isTheirs), id).toBe(true)
})

test('the way of counting finds a run of theirs', () => {
  // A title that stands in one of the three.
  expect(runsOf("The Causes of China's Great Leap Famine").some(isTheirs)).toBe(true)
})
