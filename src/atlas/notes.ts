// Questions on notes: which are about a thing, what a document claims, how many sources stand on either side. No wording.
import type { Atlas, Note, NoteSubject, SourceId, Stance, Verdict } from './model'

/** Order in which verdicts are listed everywhere. */
export const VERDICTS: readonly Verdict[] = ['supported', 'disputed', 'contradicted', 'opinion', 'unverified']

/** Order in which stances are listed everywhere. */
export const STANCES: readonly Stance[] = ['supports', 'contradicts', 'context', 'asserts']

/** One thing that notes can be about. A unit or an indicator may be narrowed. */
export type Thing =
  | Pick<Required<NoteSubject>, 'event'>
  | Pick<Required<NoteSubject>, 'person'>
  | Pick<Required<NoteSubject>, 'place'>
  | Pick<Required<NoteSubject>, 'source'>
  | (Pick<Required<NoteSubject>, 'unit'> & Pick<NoteSubject, 'year'>)
  | (Pick<Required<NoteSubject>, 'indicator'> & Pick<NoteSubject, 'unit' | 'year'>)

const THINGS = ['event', 'person', 'place', 'unit', 'indicator', 'source'] as const

type Index = ReadonlyMap<string, readonly Note[]>

const indices = new WeakMap<Atlas, Index>()

/** Notes by each thing they are about, in the order in which they are listed; made once an atlas. */
function indexOf(atlas: Atlas): Index {
  const known = indices.get(atlas)
  if (known) return known
  const index = new Map<string, Set<Note>>()
  const enter = (key: string, note: Note) => {
    const notes = index.get(key)
    if (notes) notes.add(note)
    else index.set(key, new Set([note]))
  }
  for (const note of [...atlas.notes].sort(inOrder)) {
    for (const subject of subjectsOf(note)) {
      for (const kind of THINGS) {
        const id = subject[kind]
        if (id !== undefined) enter(`${kind} ${id}`, note)
      }
    }
  }
  const made = new Map([...index].map(([key, notes]) => [key, [...notes]]))
  indices.set(atlas, made)
  return made
}

/** What a note says that it is about, the document that makes the claim, and the statistic that its number belongs to. */
function subjectsOf({ about, order, of }: Note): readonly NoteSubject[] {
  return [
    ...about,
    ...(order ? [{ source: order.source }] : []),
    ...(of?.indicator === undefined
      ? []
      : [{ indicator: of.indicator, ...(of.unit !== undefined && { unit: of.unit }) }])
  ]
}

/** Notes of the atlas itself first, then the claims of documents in the order of their texts. */
function inOrder(a: Note, b: Note): number {
  if (!a.order || !b.order) return Number(!!a.order) - Number(!!b.order) || byText(a.id, b.id)
  return byText(a.order.source, b.order.source) || a.order.at - b.order.at
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

const NONE: readonly Note[] = []

/**
 * The notes about a thing. Those about a unit or an indicator as such are about it in any year; narrowed to a year, notes on
 * other years are left out, and so with an indicator narrowed to a unit.
 */
export function notesAbout(atlas: Atlas, thing: Thing): readonly Note[] {
  const kind = THINGS.find((one) => one in thing && one !== 'unit') ?? 'unit'
  const wanted: NoteSubject = thing
  const notes = indexOf(atlas).get(`${kind} ${wanted[kind] ?? ''}`) ?? NONE
  const narrowed = (kind !== 'unit' && wanted.unit !== undefined) || wanted.year !== undefined
  if (!narrowed) return notes
  return notes.filter((note) =>
    subjectsOf(note).some(
      (subject) =>
        subject[kind] === wanted[kind] &&
        fits(subject.unit, kind === 'unit' ? undefined : wanted.unit) &&
        fits(subject.year, wanted.year)
    )
  )
}

/** What is left open, on either side, fits everything. */
function fits<T>(given: T | undefined, wanted: T | undefined): boolean {
  return given === undefined || wanted === undefined || given === wanted
}

/** The claims that a document makes, in the order of its text. */
export function claimsOf(atlas: Atlas, document: SourceId): readonly Note[] {
  return notesAbout(atlas, { source: document }).filter(({ order }) => order?.source === document)
}

/** Citations of a note by stance; those that only report who says it are counted under `asserts`. */
export function tallyOf({ citations }: Note): Readonly<Record<Stance, number>> {
  const tally = { supports: 0, contradicts: 0, context: 0, asserts: 0 }
  for (const { stance } of citations) tally[stance]++
  return tally
}

export interface NoteFilter {
  readonly verdict: Verdict | null
  readonly stance: Stance | null
}

export const NO_FILTER: NoteFilter = { verdict: null, stance: null }

/** Notes of the verdict that cite somebody with the stance; null asks nothing. */
export function filteredNotes(notes: readonly Note[], { verdict, stance }: NoteFilter): readonly Note[] {
  if (verdict === null && stance === null) return notes
  return notes.filter(
    (note) =>
      (verdict === null || note.verdict === verdict) &&
      (stance === null || note.citations.some((citation) => citation.stance === stance))
  )
}
