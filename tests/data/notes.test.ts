// Tests how the hand-made files of notes are joined; what the notes say is the loader's to check.
import { describe, expect, test } from 'vitest'
import { joinNotes } from '../../data/build/notes'

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
