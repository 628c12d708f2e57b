// Joins the hand-made edits of events (hand/edits/*.json) and checks that each meets what it changes; writes no text itself.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { Locator } from './locators'

const words = z.string().min(1)
/** One language given alone replaces that language only. */
const Words = z.strictObject({ en: words.optional(), 'zh-Hans': words.optional() })
const Label = z.strictObject({ en: words.max(34).optional(), 'zh-Hans': words.max(16).optional() })

/** A number, date, name or cause in which the atlas departs from the research, with what bears it out. */
export const Fact = z.strictObject({
  field: words,
  old: words,
  new: words,
  source: words,
  why: words
})
export type Fact = z.infer<typeof Fact>

const Both = z.strictObject({ en: words, 'zh-Hans': words })

/** A point that the research left open, by its English: what a source says of it, and what stays open of it, if anything. */
const Settled = z.strictObject({ was: words, now: Both.optional(), source: words, why: words })
export type Settled = z.infer<typeof Settled>

export const Cited = z.strictObject({
  source: words,
  stance: z.enum(['asserts', 'supports', 'contradicts', 'context']).default('supports'),
  locator: Locator.optional(),
  says: Both.optional(),
  checked: z.boolean()
})
export type Cited = z.infer<typeof Cited>

const Edit = z.strictObject({
  /** EDTF; only with a fact that says why. */
  date: z.string().min(4).optional(),
  /** The day was seen at a source that this edit cites. */
  dateChecked: z.literal(true).optional(),
  /** Only with a fact that says why. */
  confidence: z.enum(['high', 'medium', 'low']).optional(),
  title: Words.optional(),
  summary: Words.optional(),
  careful: Words.optional(),
  label: Label.optional(),
  /** By the English label of the figure before any edit; `seenIn` names the cited source at which the number was read. */
  figures: z.record(z.string(), Words.extend({ seenIn: words.optional() })).optional(),
  kinds: z.array(z.string()).min(1).optional(),
  people: z.array(z.string()).optional(),
  weight: z.int().min(1).max(5).optional(),
  scope: z.enum(['local', 'regional', 'national', 'abroad']).optional(),
  place: z.string().optional(),
  also: z.array(z.string()).optional(),
  /** Other events on the same thing; each of them then points back. */
  see: z.array(z.string()).min(1).optional(),
  /** Added to those of the research; one of the same source and place takes the place of the older. */
  citations: z.array(Cited).min(1).optional(),
  /** What a source has settled since, and points that are open besides those of the research. */
  open: z
    .array(z.union([Settled, z.strictObject({ now: Both })]))
    .min(1)
    .optional(),
  facts: z.array(Fact).min(1).optional()
})
export type Edit = z.infer<typeof Edit>
/** Lists that files may add to. */
const ADDING = ['facts', 'see', 'citations', 'open'] as const
/** What only a fact may change. */
const BY_FACT = ['date', 'confidence'] as const
const Part = z.strictObject({ edits: z.record(z.string(), Edit) })

export interface EditFile {
  /** Named in what is thrown. */
  readonly file: string
  readonly text: string
}

/** The parts in the order of their names. */
export function editFiles(): readonly EditFile[] {
  const folder = join(dirname(fileURLToPath(import.meta.url)), 'hand/edits')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ file: `hand/edits/${name}`, text: readFileSync(join(folder, name), 'utf8') }))
}

export interface Edits {
  readonly of: ReadonlyMap<string, Edit>
  /** The files that speak of an event, for messages. */
  readonly files: ReadonlyMap<string, string>
}

/** An object of JSON keeps the last of two equal keys without a word, so that the first would be lost unseen. */
function refuseDoubleKeys({ file, text }: EditFile, ids: ReadonlySet<string>): void {
  const seen = new Set<string>()
  for (const [, key] of text.matchAll(/"([a-z0-9-]+)"\s*:\s*\{/g)) {
    if (key === undefined || !ids.has(key)) continue
    if (seen.has(key)) throw new Error(`${file}: "${key}" stands there twice`)
    seen.add(key)
  }
}

/** The member, or the member of a figure, that both edits give. */
function doubleOf(before: Edit | undefined, edit: Edit): string | undefined {
  const adding: readonly string[] = [...ADDING, 'figures']
  const figures = Object.entries(edit.figures ?? {})
  return (
    Object.keys(edit).find((key) => !adding.includes(key) && before && key in before) ??
    figures.find(([label, words]) =>
      Object.keys(words).some((key) => key in (before?.figures?.[label] ?? {}))
    )?.[0]
  )
}

/** The figures of both edits, each by what either says of it. */
function figuresOf(before: Edit | undefined, edit: Edit): Pick<Edit, 'figures'> {
  const labels = Object.keys({ ...before?.figures, ...edit.figures })
  const figures = labels.map((label) => [label, { ...before?.figures?.[label], ...edit.figures?.[label] }])
  return labels.length > 0 ? { figures: Object.fromEntries(figures) as Edit['figures'] } : {} // its keys and values are those of the two
}

/**
 * The edits by event. Several files may speak of an event as long as no two give the same member; facts, links,
 * citations, open points and what is said of figures add up.
 * Throws, naming file and event, for another shape, an event that is not in `ids`, and anything given twice.
 */
export function joinEdits(parts: readonly EditFile[], ids: ReadonlySet<string>): Edits {
  const of = new Map<string, Edit>()
  const files = new Map<string, string>()
  for (const part of parts) {
    refuseDoubleKeys(part, ids)
    for (const [id, edit] of Object.entries(read(part).edits)) {
      if (!ids.has(id)) throw new Error(`${part.file}: no event "${id}"`)
      const before = of.get(id)
      const double = doubleOf(before, edit)
      if (double !== undefined)
        throw new Error(`${part.file}: ${id}: ${double} is given in ${files.get(id) ?? ''} already`)
      const lists = Object.fromEntries(
        ADDING.map((key) => [key, [...(before?.[key] ?? []), ...(edit[key] ?? [])]] as const).filter(
          ([, list]) => list.length > 0
        )
      )
      const joined: Edit = { ...before, ...edit, ...lists, ...figuresOf(before, edit) }
      const bare = BY_FACT.find(
        (key) => joined[key] !== undefined && !joined.facts?.some(({ field }) => field === key)
      )
      if (bare) throw new Error(`${part.file}: ${id}: the ${bare} is changed, but no fact says why`)
      of.set(id, joined)
      files.set(id, before ? `${files.get(id) ?? ''}, ${part.file}` : part.file)
    }
  }
  return { of, files }
}

function read({ file, text }: EditFile): z.infer<typeof Part> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new Error(`${file} is not JSON`, { cause })
  }
  const parsed = Part.safeParse(value)
  if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`)
  return parsed.data
}
