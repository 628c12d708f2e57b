// Tests how the hand-made files of notes are joined, and that the loader has nothing to say against the result.
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { joinNotes } from '../../data/build/notes'
import { folderReader } from '../../electron/folder'
import { loadAtlas } from '../../src/load/load'
import { problemText } from '../../src/load/problems'
import { atlasList, Named } from './folderFiles'

const files = (content: Record<string, unknown>) => new Map(Object.entries(content))

describe('joined notes', () => {
  test('stand in the order of their ids, whichever file holds them', () => {
    const joined = joinNotes(
      files({ 'a.json': { notes: [{ id: 'c' }, { id: 'a' }] }, 'b.json': { notes: [{ id: 'b' }] } })
    )
    expect(joined.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })

  test('have their members in the order of the format, unknown ones last', () => {
    const [note] = joinNotes(
      files({ 'a.json': { notes: [{ finding: {}, more: 1, claim: {}, id: 'a', about: [] }] } })
    )
    expect(Object.keys(note ?? {})).toEqual(['id', 'about', 'claim', 'finding', 'more'])
  })

  test('may not share an id, and both files are named', () => {
    expect(() =>
      joinNotes(files({ 'a.json': { notes: [{ id: 'x' }] }, 'b.json': { notes: [{ id: 'x' }] } }))
    ).toThrow('notes/b.json: the note "x" is also in a.json')
  })

  test('come from files of one list only, and the file that is none is named', () => {
    expect(() => joinNotes(files({ 'a.json': [{ id: 'x' }] }))).toThrow('notes/a.json')
    expect(() => joinNotes(files({ 'a.json': { notes: [{ claim: {} }] } }))).toThrow('notes/a.json')
  })
})

test('every note of the atlas is opened, and nothing is to be said against any of them', async () => {
  const { atlas, problems } = await loadAtlas({
    text: folderReader(fileURLToPath(new URL('../../data/great-leap', import.meta.url))),
    pause: () => Promise.resolve(),
    progress: () => undefined
  })
  expect(problems.filter(({ file }) => file === 'notes.json').map(problemText)).toEqual([])
  expect(atlas?.notes.map(({ id }) => String(id))).toEqual(atlasList('notes', Named).map(({ id }) => id))
})
