// Puts the hand-made edits into the events made from the research: words, figure labels, evidence, links between events; reads no file.
import { evidenceOf, type Evidence } from './editEvidence'
import type { Edit, Edits } from './edits'

interface Words {
  en: string
  'zh-Hans'?: string | undefined
}
/** What an edit can touch of an event; the rest is carried along. */
export interface Editable extends Evidence {
  id: string
  date: string
  title: Words
  label: Words | undefined
  summary: Words
  careful: Words | undefined
  kinds: string[]
  scope: string
  place: string | undefined
  also: string[] | undefined
  people: string[] | undefined
  see: string[] | undefined
  weight: number
  confidence: string
}

/**
 * The events with their edits. Throws, naming file and event, where an edit speaks of a figure, an event to see, an
 * open point or a language that is not there, or rests on a source that the event does not cite.
 */
export function applyEdits<E extends Editable>(events: readonly E[], { of, files }: Edits): E[] {
  const links = linksOf(events, of, files)
  return events.map((event) => {
    const edit = of.get(event.id)
    const see = links.get(event.id)
    const linked = see ? { ...event, see } : event
    if (!edit) return linked
    const fail = (why: string): never => {
      throw new Error(`${files.get(event.id) ?? ''}: ${event.id}: ${why}`)
    }
    const { date, kinds, people, weight, scope, place, also, confidence } = edit
    const plain = Object.entries({ date, kinds, people, weight, scope, place, also, confidence })
    const known = evidenceOf(event, edit, fail)
    return {
      ...linked,
      ...known,
      ...Object.fromEntries(plain.filter(([, value]) => value !== undefined)),
      title: { ...event.title, ...edit.title },
      summary: { ...event.summary, ...edit.summary },
      label: joined(event.label, edit.label, 'label', fail),
      careful: joined(event.careful, edit.careful, 'careful', fail),
      figures: figuresOf(known.figures, edit.figures ?? {}, fail)
    }
  })
}

/** Both languages, of which the edit may give one alone only where the other stands already. */
function joined(
  before: Words | undefined,
  edit: Edit['careful'],
  field: string,
  fail: (why: string) => never
): Words | undefined {
  if (!edit) return before
  const { en, 'zh-Hans': zh } = { ...before, ...edit }
  if (en === undefined || zh === undefined) return fail(`${field} lacks one of its languages`)
  return { en, 'zh-Hans': zh }
}

function figuresOf(
  figures: Evidence['figures'],
  edits: NonNullable<Edit['figures']>,
  fail: (why: string) => never
): Evidence['figures'] {
  const labels = (figures ?? []).map((figure) => figure.label.en)
  for (const label of Object.keys(edits)) {
    const times = labels.filter((one) => one === label).length
    if (times !== 1)
      fail(`${times === 0 ? 'no figure' : 'several figures'} "${label}"; there are: ${labels.join('; ')}`)
  }
  return figures?.map((figure) => {
    const { en, 'zh-Hans': zh } = { ...figure.label, ...edits[figure.label.en] }
    return { ...figure, label: { en: en ?? figure.label.en, 'zh-Hans': zh } }
  })
}

/** Which events each one points to: those it was given, then those that point to it. */
function linksOf(
  events: readonly { id: string }[],
  of: Edits['of'],
  files: Edits['files']
): ReadonlyMap<string, string[]> {
  const ids = new Set(events.map((event) => event.id))
  const links = new Map<string, string[]>()
  const link = (from: string, to: string): void => {
    const held = links.get(from) ?? []
    if (!held.includes(to)) links.set(from, [...held, to])
  }
  const given = [...of].flatMap(([id, { see = [] }]) => see.map((other) => [id, other] as const))
  for (const [id, other] of given) {
    if (!ids.has(other) || other === id)
      throw new Error(`${files.get(id) ?? ''}: ${id}: see "${other}" is no other event`)
    link(id, other)
  }
  for (const [id, other] of given) link(other, id)
  return links
}
