// Writes the atlas's CHANGELOG.md: how the texts came about, what readings found, and every fact that departs from the research.
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { editFiles, Fact, joinEdits, type Edits } from './edits'
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

/** @throws Error when a fact rests on a source that is not in `sources` */
export function changelogText(
  hand: ChangelogHand,
  edits: Edits['of'],
  events: readonly Titled[],
  sources: readonly Titled[]
): string {
  const titles = new Map(sources.map(({ id, title }) => [id, title]))
  const told = ({ field, old, new: now, source, why }: Fact, record: string): string => {
    const title = titles.get(source)
    if (title === undefined) throw new Error(`${record}: a fact rests on "${source}", which is no source`)
    return [
      `- ${field}`,
      `  - was: ${old}`,
      `  - is: ${now}`,
      `  - because: ${why}`,
      `  - source: ${title} (\`${source}\`)`
    ].join('\n')
  }
  const ofEvents = events.flatMap(({ id, title }) => {
    const facts = edits.get(id)?.facts ?? []
    return facts.length === 0
      ? []
      : [`### ${title} (\`${id}\`)`, facts.map((one) => told(one, id)).join('\n')]
  })
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
