// Writes the atlas's CHANGELOG.md: how the texts came about, every fact that departs from the research, what was opened since, what readings found.
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { settledOf } from './editEvidence'
import { editFiles, Fact, joinEdits, type Edit, type Edits } from './edits'
import { readAtlas, readHand, runAlone } from './write'

const words = z.string().min(1)

const Hand = z.strictObject({
  head: z.array(words).min(1),
  /** What a second reader, who had not written the texts, read and found. */
  readings: z.array(
    z.strictObject({
      title: words,
      /** Absent where single findings came without a count of what was read. */
      texts: z.int().min(1).optional(),
      found: z.array(z.strictObject({ record: words, field: words, finding: words }))
    })
  ),
  /** Facts of other records than events. */
  facts: z.array(Fact.extend({ record: words }))
})
export type ChangelogHand = z.infer<typeof Hand>

export interface Titled {
  readonly id: string
  readonly title: string
}

const Events = z.object({
  events: z.array(z.object({ id: z.string(), title: z.object({ en: z.string() }) }))
})
const Sources = z.object({ sources: z.array(z.object({ id: z.string(), title: z.string() })) })

/** The name of a source for a line of the changelog. */
type Naming = (source: string, record: string) => string

function factText({ field, old, new: now, source, why }: Fact, record: string, naming: Naming): string {
  return [
    `- ${field}`,
    `  - was: ${old}`,
    `  - is: ${now}`,
    `  - because: ${why}`,
    `  - source: ${naming(source, record)}`
  ].join('\n')
}

/** What was opened for an event since the research: points settled, days and figures read, sources cited besides. */
function openedText(edit: Edit, record: string, naming: Naming): string[] {
  const settled = settledOf(edit).map(({ was, now, why, source }) =>
    [
      `- open: ${was}`,
      `  - now: ${now ? now.en : 'settled'}`,
      `  - because: ${why}`,
      `  - source: ${naming(source, record)}`
    ].join('\n')
  )
  const figures = Object.entries(edit.figures ?? {}).flatMap(([label, { seenIn }]) =>
    seenIn === undefined ? [] : [`- figure read: ${label}\n  - source: ${naming(seenIn, record)}`]
  )
  const told = new Set(settledOf(edit).map(({ source }) => source))
  const cited = (edit.citations ?? [])
    .filter(({ source, checked }) => checked && !told.has(source))
    .map(({ source }) => `- cited besides: ${naming(source, record)}`)
  return [...settled, ...figures, ...cited]
}

/** @throws Error when something rests on a source that is not in `sources` */
export function changelogText(
  hand: ChangelogHand,
  edits: Edits['of'],
  events: readonly Titled[],
  sources: readonly Titled[]
): string {
  const titles = new Map(sources.map(({ id, title }) => [id, title]))
  const naming: Naming = (source, record) => {
    const title = titles.get(source)
    if (title === undefined) throw new Error(`${record}: a fact rests on "${source}", which is no source`)
    return `${title} (\`${source}\`)`
  }
  const told = (fact: Fact, record: string): string => factText(fact, record, naming)
  const perEvent = (linesOf: (edit: Edit, id: string) => string[]): string[] =>
    events.flatMap(({ id, title }) => {
      const lines = linesOf(edits.get(id) ?? {}, id)
      return lines.length === 0 ? [] : [`### ${title} (\`${id}\`)`, lines.join('\n')]
    })
  const ofEvents = perEvent(({ facts = [] }, id) => facts.map((one) => told(one, id)))
  const opened = perEvent((edit, id) => openedText(edit, id, naming))
  const others = hand.facts.map((fact) => told(fact, fact.record).replace('- ', `- \`${fact.record}\`, `))
  const facts = [...ofEvents, ...(others.length > 0 ? ['### Other records', others.join('\n')] : [])]
  const readings = hand.readings.flatMap(({ title, texts, found }) => [
    `### ${title}`,
    `${texts === undefined ? '' : `Texts read: ${texts}. `}Findings: ${found.length}.`,
    found.map(({ record, field, finding }) => `- \`${record}\`, ${field}: ${finding}`).join('\n')
  ])
  return `${[
    '# Changes of the atlas',
    'Written by `npm run build-data`; not to be changed by hand.',
    ...hand.head,
    '## Facts that depart from the research',
    ...(facts.length > 0 ? facts : ['None.']),
    '## What was opened since the research',
    ...(opened.length > 0 ? opened : ['Nothing.']),
    '## Second readings',
    ...(readings.length > 0 ? readings : ['None yet.'])
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`
}

/** The text for the atlas as it stands: events.json and sources.json have to be written before. */
export function makeChangelog(): string {
  const { events } = Events.parse(readAtlas('events.json'))
  const { sources } = Sources.parse(readAtlas('sources.json'))
  const edits = joinEdits(editFiles(), new Set(events.map(({ id }) => id)))
  return changelogText(
    Hand.parse(readHand('changelog')),
    edits.of,
    events.map(({ id, title }) => ({ id, title: title.en })),
    sources
  )
}

/** Writes CHANGELOG.md into the atlas folder. */
export function buildChangelog(): void {
  const folder = fileURLToPath(new URL('../great-leap/', import.meta.url))
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}CHANGELOG.md`, makeChangelog())
}

if (runAlone(import.meta.url)) buildChangelog()
