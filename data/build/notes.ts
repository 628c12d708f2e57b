// Writes notes.json: joins the hand-made files of claims and disagreements, which are in final form, in the order of their ids.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { readLocators, withLocators } from './locators'
import { runAlone, writeAtlas } from './write'

const FOLDER = fileURLToPath(new URL('./hand/notes/', import.meta.url))

/** Only what joining needs; the loader checks the rest, so that its rules stand in one place. */
const File = z.strictObject({ notes: z.array(z.looseObject({ id: z.string().min(1) })) })
const Citing = z.array(
  z.looseObject({
    id: z.string(),
    citations: z.array(
      z.looseObject({ source: z.string(), locator: z.looseObject({}).optional(), checked: z.boolean() })
    )
  })
)

/** The hand-made files by name: their parsed content, not yet looked at. Throws where one is not JSON. */
function readFiles(): ReadonlyMap<string, unknown> {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json'))
  return new Map(
    names.sort().map((name) => {
      const text = readFileSync(`${FOLDER}${name}`, 'utf8')
      try {
        return [name, JSON.parse(text) as unknown]
      } catch (cause) {
        throw new Error(`notes/${name} is not JSON: ${String(cause)}`, { cause })
      }
    })
  )
}

/**
 * All notes, sorted by id, so that the result does not hang on which file holds which. Throws, naming the file, where a file is
 * not `{ "notes": [...] }`, and where an id stands twice, naming both files.
 */
export function joinNotes(files: ReadonlyMap<string, unknown>): readonly { id: string }[] {
  const homes = new Map<string, string>()
  const notes: { id: string }[] = []
  for (const [name, content] of files) {
    const read = File.safeParse(content)
    if (!read.success) throw new Error(`notes/${name}: ${z.prettifyError(read.error)}`)
    for (const note of read.data.notes) {
      const before = homes.get(note.id)
      if (before !== undefined) throw new Error(`notes/${name}: the note "${note.id}" is also in ${before}`)
      homes.set(note.id, name)
      notes.push(inOrder(note))
    }
  }
  return notes.sort((a, b) => (a.id < b.id ? -1 : 1))
}

const KEYS = 'id about order claim kind verdict finding careful of citations'.split(' ')

/** Members in the order of the format, whatever the author's; unknown ones last, for the loader to complain of. */
function inOrder<T extends Record<string, unknown>>(note: T): T {
  const rank = (key: string): number => (KEYS.includes(key) ? KEYS.indexOf(key) : KEYS.length)
  const entries = Object.entries(note).sort(([a], [b]) => rank(a) - rank(b))
  return Object.fromEntries(entries) as T // the same members
}

/** All notes of the hand-made files, with the places in their sources that were found since. */
export function makeNotes(): readonly { id: string }[] {
  const notes = joinNotes(readFiles())
  Citing.parse(notes)
  // Just parsed; what parsing hands back has its members in another order.
  return withLocators(notes as z.infer<typeof Citing>, readLocators().notes)
}

/** Writes notes.json. */
export function buildNotes(): void {
  writeAtlas('notes.json', { notes: makeNotes() })
}

if (runAlone(import.meta.url)) buildNotes()
