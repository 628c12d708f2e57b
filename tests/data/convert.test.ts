// Checks that the atlas folder is what the conversion makes of its sources.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { makeEras } from '../../data/build/eras'
import { makeEvents } from '../../data/build/events'
import { makeGlossary } from '../../data/build/glossary'
import { makeManifest } from '../../data/build/manifest'
import { makeNotes } from '../../data/build/notes'
import { makePeople } from '../../data/build/people'
import { makePlaces } from '../../data/build/places'
import { makeSources } from '../../data/build/sources'
import { atlasFileText } from '../../data/build/write'

describe('the atlas folder', () => {
  it('holds exactly what the conversion makes of the research and the hand-made files', () => {
    const made = {
      'events.json': { events: makeEvents() },
      'places.json': { places: makePlaces() },
      'people.json': { people: makePeople() },
      'eras.json': { eras: makeEras() },
      'notes.json': { notes: makeNotes() },
      'glossary.json': { glossary: makeGlossary() },
      'sources.json': { sources: makeSources() },
      'atlas.json': makeManifest()
    }
    for (const [file, content] of Object.entries(made)) {
      const there = readFileSync(new URL(`../../data/great-leap/${file}`, import.meta.url), 'utf8')
      expect(there === atlasFileText(file, content), `${file}: run npx tsx data/build/convert.ts`).toBe(true)
    }
  })
})
