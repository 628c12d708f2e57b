// Checks that the atlas folder is what the conversion makes, and that its words are our own.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { makeEras } from '../../data/build/eras'
import { makeEvents } from '../../data/build/events'
import { makeManifest } from '../../data/build/manifest'
import { makePeople } from '../../data/build/people'
import { makePlaces } from '../../data/build/places'
import { makeSources } from '../../data/build/sources'
import { atlasFileText } from '../../data/build/write'
import { atlasFile, research } from './folderFiles'

const RUN = 8

/** Every string in a file of the atlas. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

function runsOf(text: string): string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '))
}

describe('the atlas folder', () => {
  it('holds exactly what the conversion makes of the research and the hand-made files', () => {
    const made = {
      'events.json': { events: makeEvents() },
      'places.json': { places: makePlaces() },
      'people.json': { people: makePeople() },
      'eras.json': { eras: makeEras() },
      'sources.json': { sources: makeSources() },
      'atlas.json': makeManifest()
    }
    for (const [file, content] of Object.entries(made)) {
      const there = readFileSync(new URL(`../../data/great-leap/${file}`, import.meta.url), 'utf8')
      expect(there === atlasFileText(file, content), `${file}: run npx tsx data/build/convert.ts`).toBe(true)
    }
  })

  it('repeats no run of eight words of the three first texts', () => {
    const runs = new Set(research('seed-runs', z.object({ runs: z.array(z.string()) })).runs)
    // Titles in sources.json are the works' own; its remarks are tested beside them.
    const lists = [
      'events',
      'places',
      'people',
      'units',
      'eras',
      'indicators',
      'series',
      'estimates',
      'atlas'
    ]
    const repeated = lists.flatMap((name) =>
      textsIn(atlasFile(`${name}.json`, z.unknown()))
        .flatMap(runsOf)
        .filter((run) => runs.has(createHash('sha256').update(run).digest('hex').slice(0, 16)))
    )
    expect(repeated).toEqual([])
  })
})
