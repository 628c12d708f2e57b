// Counts citations and the bibliography: what was opened, what names no place and why, what rests on how much. Counts only.
import { documentsOf, timesCited } from '../../../src/atlas/cited'
import type { Atlas, Citation, Source } from '../../../src/atlas/model'
import { share, tally, type Table } from './table'

export function citations(atlas: Atlas): Table {
  // A claim's place in the document that makes it stands with the claim.
  const claimed = new Set(
    atlas.notes.flatMap(({ order, citations: all }) =>
      order?.place ? all.filter(({ source }) => source === order.source) : []
    )
  )
  const row = (name: string, all: readonly Citation[]) => [
    name,
    all.length,
    share(all.filter(({ checked }) => checked).length, all.length),
    all.filter((one) => one.locator === undefined && !claimed.has(one)).length
  ]
  const sets: [string, readonly Citation[]][] = [
    ['events', atlas.events.flatMap((event) => event.citations)],
    ['notes', atlas.notes.flatMap((note) => note.citations)],
    ['eras', atlas.eras.flatMap((era) => era.citations)],
    ['terms', atlas.glossary.flatMap(({ citations = [] }) => citations)],
    ['people', [...atlas.people.values()].flatMap(({ citations = [] }) => citations)]
  ]
  return {
    title: 'Citations',
    head: ['of', 'citations', 'checked', 'without a locator'],
    rows: sets.map(([name, all]) => row(name, all))
  }
}

const isPage = (type: string) => ['webpage', 'entry-encyclopedia'].includes(type)
const ENTRY = /calendar|chronolog|\bentry\b|on this day|this day in|day[- ]by[- ]day|大事记/i

/** Why a place in a source cannot be given, by what kind of thing was cited; the first that fits. */
const WITHOUT_PLACE: readonly (readonly [string, (citation: Citation, source: Source) => boolean])[] = [
  ['the work was not opened, or not this passage of it', ({ checked }) => !checked],
  ['an article of Wikipedia, of which the section was not noted', (_, source) => source['container-title'] === 'Wikipedia'],
  ['a short entry of a calendar, a chronology or an encyclopaedia', (_, { type, title = '' }) => isPage(type) && ENTRY.test(title)],
  ['a chapter of a book, shown as a page of its own', (_, { type, title = '' }) => isPage(type) && /chapter/i.test(title)],
  ['a page of the web on one subject, without numbered parts', (_, { type }) => isPage(type)],
  ['a press article, short or read in a copy without pages', (_, { type }) => ['article-newspaper', 'article-magazine'].includes(type)],
  ['a scholarly article or paper, read in a copy without pages', (_, { type }) => ['article-journal', 'report', 'paper-conference'].includes(type)],
  ['a short document or speech', (_, { type }) => ['document', 'legislation', 'speech'].includes(type)],
  ['a book or chapter, read in extracts that do not show their place', () => true]
] // prettier-ignore

/** Citations of events without a locator, by why there is none. */
export function withoutPlace(atlas: Atlas): Table {
  const bare = atlas.events.flatMap((event) => event.citations).filter(({ locator }) => !locator)
  const why = (citation: Citation): string => {
    const source = atlas.sources.get(citation.source)
    return WITHOUT_PLACE.find(([, fits]) => source && fits(citation, source))?.[0] ?? 'unknown'
  }
  const counts = tally(
    bare,
    (citation) => [why(citation)],
    WITHOUT_PLACE.map(([name]) => name)
  )
  return {
    title: 'Citations of events that name no place in their source',
    says: 'A place is given only where it was seen.',
    head: ['why', 'citations'],
    rows: [...counts]
  }
}

/** How many sources were opened, and how much rests on each. */
export function bibliography(atlas: Atlas): Table {
  const sources = [...atlas.sources.values()]
  const examined = new Set(documentsOf(atlas).map(({ id }) => id))
  const cited = (fits: (times: number) => boolean) =>
    sources.filter(({ id }) => !examined.has(id) && fits(timesCited(atlas, id))).length
  const standings = tally(sources, ({ custom }) => [custom.standing], [
    'sound',
    'partial',
    'contested',
    'rejected'
  ])
  return {
    title: 'Sources',
    head: ['', 'number'],
    rows: [
      ['opened for this atlas, in whole or in part', sources.filter(({ custom }) => custom.seen).length],
      ['cited by more than one record', cited((times) => times > 1)],
      ['cited by one', cited((times) => times === 1)],
      ['cited by none, kept as literature or as a second source', cited((times) => times === 0)],
      ['documents whose claims are examined one by one', examined.size],
      ...[...standings].map(([standing, count]): [string, number] => [`standing: ${standing}`, count])
    ]
  }
}
