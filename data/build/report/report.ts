// Writes the report on the shipped atlas, and its short form into the README; `npm run data-report` calls it.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { folderReader } from '../../../electron/folder'
import type { Atlas } from '../../../src/atlas/model'
import { loadAtlas } from '../../../src/load/load'
import { runAlone } from '../write'
import { checking, eventsByKind, eventsByScope, eventsByUnit, eventsByYear, holdings, languages, notesByVerdict } from './content' // prettier-ignore
import { bibliography, citations, withoutPlace } from './sources'
import { share, tableText } from './table'
import { valueTable } from './values'

const at = (file: string) => fileURLToPath(new URL(`../../../${file}`, import.meta.url))
export const REPORT = at('data/great-leap/REPORT.md')
export const README = at('README.md')

/** @throws Error when the shipped atlas does not open */
export async function shippedAtlas(): Promise<Atlas> {
  const { atlas, errors } = await loadAtlas({
    text: folderReader(at('data/great-leap')),
    pause: () => Promise.resolve(),
    progress: () => undefined
  })
  if (!atlas)
    throw new Error(`the shipped atlas does not open: ${errors} errors; npm run check-data names them`)
  return atlas
}

export function reportText(atlas: Atlas): string {
  const tables = [
    holdings(atlas),
    checking(atlas),
    citations(atlas),
    withoutPlace(atlas),
    bibliography(atlas),
    notesByVerdict(atlas),
    valueTable(atlas),
    languages(atlas),
    eventsByYear(atlas),
    eventsByKind(atlas),
    eventsByScope(atlas),
    eventsByUnit(atlas)
  ]
  return `# What the atlas holds\n\nCounted by \`npm run data-report\`; not to be changed by hand.\n\n${tables.map(tableText).join('\n')}`
}

const MARKS = ['<!-- counted by npm run data-report -->', '<!-- end -->'] as const

/** The README with its counted sentence; throws when the marks are not there. */
export function withCounts(readme: string, atlas: Atlas): string {
  const [from, to] = [readme.indexOf(MARKS[0]), readme.indexOf(MARKS[1])]
  if (from < 0 || to < from) throw new Error('README.md has lost the marks between which its counts stand')
  const values = [...atlas.series.values()].flatMap((series) => series.values)
  const cited = atlas.events.flatMap((event) => event.citations)
  const read = cited.filter(({ checked }) => checked).length
  const counts = [
    `${atlas.events.length} events`,
    `${atlas.notes.length} notes on claims and disagreements`,
    `${atlas.units.size} provinces`,
    `${atlas.places.size} places`,
    `${atlas.people.size} people`,
    `${values.length} figures in ${atlas.series.size} series`,
    `${atlas.estimates.length} estimates`,
    `${atlas.sources.size} sources`
  ]
  const said = `${counts.slice(0, -1).join(', ')} and\n${counts.at(-1)}. Of what events cite, ${share(read, cited.length)} was read at the source; the rest is marked in the page. data/great-leap/REPORT.md counts by year, kind, province and language.`
  return `${readme.slice(0, from)}${MARKS[0]}\n${said}\n${readme.slice(to)}`
}

if (runAlone(import.meta.url)) {
  const atlas = await shippedAtlas()
  writeFileSync(REPORT, reportText(atlas))
  writeFileSync(README, withCounts(readFileSync(README, 'utf8'), atlas))
}
