// Questions on sources: what of the atlas rests on each, who they contradict, which of them are the documents it started from. No wording.
import type { Atlas, AtlasEvent, Era, Estimate, Note, Person, Series, Source, SourceId, Stance, Unit } from './model' // prettier-ignore
import { claimsOf, notesAbout } from './notes'
import type { Term } from './terms'

/** All that names a source. Stances only where the record has them. */
export interface Cited {
  readonly events: readonly { readonly event: AtlasEvent; readonly stances: readonly Stance[] }[]
  readonly estimates: readonly Estimate[]
  readonly series: readonly Series[]
  readonly notes: readonly { readonly note: Note; readonly stances: readonly Stance[] }[]
  /** Units with a change or a leader's term that the source tells. */
  readonly units: readonly Unit[]
  readonly eras: readonly Era[]
  /** Terms whose explanation rests on it. */
  readonly terms: readonly Term[]
  /** People whose roles rest on it. */
  readonly people: readonly Person[]
}

interface Filling {
  readonly events: Map<AtlasEvent, Set<Stance>>
  readonly estimates: Set<Estimate>
  readonly series: Set<Series>
  readonly notes: Map<Note, Set<Stance>>
  readonly units: Set<Unit>
  readonly eras: Set<Era>
  readonly terms: Set<Term>
  readonly people: Set<Person>
}

const indices = new WeakMap<Atlas, ReadonlyMap<SourceId, Cited>>()

/** What rests on a source; empty lists for one that nothing cites. */
export function citedFrom(atlas: Atlas, source: SourceId): Cited {
  return indexOf(atlas).get(source) ?? NOTHING
}

const NOTHING: Cited = {
  events: [],
  estimates: [],
  series: [],
  notes: [],
  units: [],
  eras: [],
  terms: [],
  people: []
}

/** How many records rest on a source; its own claims, which it only asserts, are none of them. */
export function timesCited(atlas: Atlas, source: SourceId): number {
  const { notes, ...rest } = citedFrom(atlas, source)
  const others = notes.filter(({ note }) => note.order?.source !== source)
  return Object.values(rest).reduce((sum, list) => sum + list.length, others.length)
}

/** Made once an atlas. */
function indexOf(atlas: Atlas): ReadonlyMap<SourceId, Cited> {
  const known = indices.get(atlas)
  if (known) return known
  const all = new Map<SourceId, Filling>()
  const of = (source: SourceId): Filling => {
    const found = all.get(source) ?? {
      events: new Map<AtlasEvent, Set<Stance>>(),
      estimates: new Set<Estimate>(),
      series: new Set<Series>(),
      notes: new Map<Note, Set<Stance>>(),
      units: new Set<Unit>(),
      eras: new Set<Era>(),
      terms: new Set<Term>(),
      people: new Set<Person>()
    }
    all.set(source, found)
    return found
  }
  for (const event of atlas.events) {
    for (const { source, stance } of event.citations) add(of(source).events, event, stance)
    // A figure may rest on a source that the event as such does not cite.
    for (const { sources } of event.figures) for (const source of sources) add(of(source).events, event)
  }
  for (const estimate of atlas.estimates)
    for (const source of estimate.sources) of(source).estimates.add(estimate)
  for (const series of atlas.series.values())
    for (const source of series.sources) of(source).series.add(series)
  for (const note of atlas.notes)
    for (const { source, stance } of note.citations) add(of(source).notes, note, stance)
  for (const unit of atlas.units.values())
    for (const { source } of [...unit.changes, ...unit.leaders])
      if (source !== undefined) of(source).units.add(unit)
  for (const era of atlas.eras) for (const { source } of era.citations) of(source).eras.add(era)
  for (const term of atlas.glossary) for (const { source } of term.citations ?? []) of(source).terms.add(term)
  for (const person of atlas.people.values())
    for (const { source } of person.citations ?? []) of(source).people.add(person)
  const made = new Map(
    [...all].map(
      ([source, { events, estimates, series, notes, units, eras, terms, people }]): [SourceId, Cited] => [
        source,
        {
          events: [...events].map(([event, stances]) => ({ event, stances: [...stances] })),
          estimates: [...estimates],
          series: [...series],
          notes: [...notes].map(([note, stances]) => ({ note, stances: [...stances] })),
          units: [...units],
          eras: [...eras],
          terms: [...terms],
          people: [...people]
        }
      ]
    )
  )
  indices.set(atlas, made)
  return made
}

function add<Thing>(to: Map<Thing, Set<Stance>>, thing: Thing, stance?: Stance): void {
  const stances = to.get(thing) ?? new Set()
  if (stance !== undefined) stances.add(stance)
  to.set(thing, stances)
}

/** Notes in which a source stands against another, or another against it. */
function contradictions(
  atlas: Atlas,
  source: SourceId
): { readonly contradicts: readonly Note[]; readonly contradicted: readonly Note[] } {
  const notes = citedFrom(atlas, source).notes
  const stands = (note: Note, own: boolean, stances: readonly Stance[]) =>
    note.citations.some((one) => (one.source === source) === own && stances.includes(one.stance))
  return {
    contradicts: notes.map(({ note }) => note).filter((note) => stands(note, true, ['contradicts'])),
    contradicted: notes
      .map(({ note }) => note)
      .filter((note) => stands(note, true, ['asserts', 'supports']) && stands(note, false, ['contradicts']))
  }
}

const documents = new WeakMap<Atlas, readonly Source[]>()

/** The documents whose claims the notes take one by one, in the order of the bibliography. */
export function documentsOf(atlas: Atlas): readonly Source[] {
  const known = documents.get(atlas)
  if (known) return known
  const found = [...atlas.sources.values()].filter(({ id }) => claimsOf(atlas, id).length > 0)
  documents.set(atlas, found)
  return found
}

/** Notes that set two or more of these documents side by side; each is one row of a table of what they disagree on. */
export function documentsAgainst(atlas: Atlas): readonly Note[] {
  const documents = new Set(documentsOf(atlas).map(({ id }) => id))
  return atlas.notes.filter(({ about, order }) => {
    const named = new Set(
      about.map(({ source }) => source).filter((id) => id !== undefined && documents.has(id))
    )
    return order === undefined && named.size > 1
  })
}

/** The notes that have to do with a source, each in one list only: the first of these that it belongs to. */
export interface NotesOf {
  /** Its own claims, in the order of its text. */
  readonly claims: readonly Note[]
  /** Rows of the table of documents. */
  readonly table: readonly Note[]
  /** It stands against another source. */
  readonly contradicts: readonly Note[]
  /** Another stands against it. */
  readonly contradicted: readonly Note[]
  /** All others that cite it or are about it. */
  readonly others: readonly Note[]
}

export function notesOf(atlas: Atlas, source: SourceId): NotesOf {
  const about = notesAbout(atlas, { source })
  const citing = citedFrom(atlas, source).notes.map(({ note }) => note)
  const left = new Set([...about, ...citing])
  const take = (notes: readonly Note[]) => notes.filter((note) => left.delete(note))
  const sides = contradictions(atlas, source)
  return {
    claims: take(claimsOf(atlas, source)),
    table: take(documentsAgainst(atlas)),
    contradicts: take(sides.contradicts),
    contradicted: take(sides.contradicted),
    others: [...left]
  }
}
