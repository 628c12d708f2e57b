// A record in English after the Chicago Manual of Style, 17th edition, notes and bibliography: entry, full note, short note.
import type { Source } from '../atlas/model'
import { dateWords, noDate, pageRange } from './dates'
import { datesOf, namesOf, textOf, type Name } from './fields'
import { listInverted, listShort, listStraight } from './names'
import { ended, joined, said, type Line } from './piece'
import { curly, languageOf, latinTitle, shortTitle, titleOf, type Title } from './title'

export type Form = 'entry' | 'note' | 'short'

/** How the types of CSL are cited; one that is not named here is a work of its own. */
const KINDS: ReadonlyMap<string, Kind> = new Map(Object.entries<Kind>({
  'article-journal': 'article', 'article-magazine': 'article', 'article-newspaper': 'article', article: 'article',
  review: 'article', 'review-book': 'article',
  chapter: 'chapter', 'paper-conference': 'chapter', entry: 'chapter', 'entry-dictionary': 'chapter', 'entry-encyclopedia': 'chapter',
  webpage: 'page', post: 'page', 'post-weblog': 'page',
  report: 'paper', thesis: 'paper', dataset: 'paper', document: 'paper', manuscript: 'paper', speech: 'paper', interview: 'paper',
  personal_communication: 'paper', broadcast: 'paper', legislation: 'paper', bill: 'paper', legal_case: 'paper',
  treaty: 'paper', hearing: 'paper', patent: 'paper', regulation: 'paper', standard: 'paper'
})) // prettier-ignore
/** In a periodical, in a book, on a site, a paper of its own (quoted), a work of its own (in italics). */
type Kind = 'article' | 'chapter' | 'page' | 'paper' | 'work'

/** Periodicals dated by the day and not by their numbers; kinds cited by the year alone. */
const DAILY = new Set(['article-newspaper'])
const BY_YEAR = new Set(['book', 'chapter', 'thesis', 'dataset', 'collection', 'classic'])

export interface Parts {
  readonly source: Source
  readonly kind: Kind
  readonly title: Title | undefined
  readonly container: Title | undefined
}

export function partsOf(source: Source): Parts {
  const title = titleOf(source, 'title')
  // What is in something else is a part of it, whatever its type is called.
  const container = titleOf(source, 'container-title')
  return { source, kind: KINDS.get(source.type) ?? (container ? 'chapter' : 'work'), title, container }
}

/** The line of a record. `locator`: a place in it, worded; it stands for the pages of an article. Full stop at the end of an entry only. */
export function englishLine(source: Source, form: Form, address: boolean, locator?: string): Line {
  const parts = partsOf(source)
  if (form === 'short') return joined([shortWho(parts), named(parts, true), said(locator)], ',')
  return form === 'entry' ? entry(parts, address) : note(parts, address, locator)
}

function shortWho({ source }: Parts): Line {
  return said(listShort(responsible(source)?.names ?? []))
}

/** Who answers for the work: authors, or else editors, or else translators with what they did. */
function responsible(
  source: Source
): { names: readonly Name[]; as: 'author' | 'editor' | 'translator' } | undefined {
  for (const as of ['author', 'editor', 'translator'] as const) {
    const names = namesOf(source, as)
    if (names.length > 0) return { names, as }
  }
  return undefined
}

function who(source: Source, form: 'entry' | 'note'): Line {
  const found = responsible(source)
  if (!found) return []
  const { names, as } = found
  const list = form === 'entry' ? listInverted(names) : listStraight(names, true)
  if (as === 'author') return said(curly(list))
  return said(`${curly(list)}, ${as === 'translator' ? 'trans.' : names.length > 1 ? 'eds.' : 'ed.'}`)
}

function named({ source, kind, title }: Parts, short = false): Line {
  if (!title) return [{ text: 'untitled' }]
  return latinTitle(
    short ? shortTitle(source, title) : title,
    kind === 'work' ? 'work' : 'part',
    languageOf(source, title)
  )
}

/** Editors and translators of what has an author, each as a part of its own. */
function helpers(source: Source, form: 'entry' | 'note'): readonly Line[] {
  const first = responsible(source)?.as
  return (['editor', 'translator'] as const)
    .filter((role) => role !== first)
    .map((role) => {
      const list = listStraight(namesOf(source, role), false)
      if (list === '') return []
      if (form === 'note') return said(`${role === 'editor' ? 'ed.' : 'trans.'} ${list}`)
      return said(`${role === 'editor' ? 'Edited' : 'Translated'} by ${list}`)
    })
}

function dateOf({ source, kind }: Parts): string {
  const dates = datesOf(source, 'issued')
  if (!dates) return noDate('en')
  return dateWords(dates, BY_YEAR.has(source.type) || (kind === 'work' && !dates.literal), 'en')
}

function pagesOf(source: Source): string | undefined {
  const pages = textOf(source, 'page')
  return pages === undefined ? undefined : pageRange(pages)
}

/** "10, no. 4 (1984): 613–45" and all shapes that are left of it; begins with what joins it to the name of the periodical. */
function issueOf(parts: Parts, pages: string | undefined): string {
  const { source } = parts
  const daily = DAILY.has(source.type)
  const volume = daily ? undefined : textOf(source, 'volume')
  const issue = textOf(source, 'issue')
  const date = dateOf(parts)
  if (volume === undefined && issue === undefined)
    return `, ${date}${pages === undefined ? '' : `, ${pages}`}`
  if (daily) return `, no. ${issue ?? ''}, ${date}${pages === undefined ? '' : `, ${pages}`}`
  const number = `${volume === undefined ? '' : ` ${volume}`}${issue === undefined ? '' : `, no. ${issue}`}`
  return `${number} (${date})${pages === undefined ? '' : `: ${pages}`}`
}

/** "Hong Kong: Chinese University Press, 2008"; without place and publisher null: the date then has no sentence of its own. */
function imprintOf(parts: Parts, seen: string | undefined): string | null {
  const { source } = parts
  const place = textOf(source, 'publisher-place')
  const publisher =
    textOf(source, 'publisher') ?? (parts.kind === 'paper' ? textOf(source, 'authority') : undefined)
  const house = [place, publisher].filter((part) => part !== undefined).join(': ')
  if (house === '') return null
  return [curly(house), dateUnless(parts, seen)].filter((part) => part !== undefined).join(', ')
}

/** The volume, unless the title names it already. */
function volumeOf({ source, title }: Parts): string | undefined {
  const volume = textOf(source, 'volume')
  if (volume === undefined || !title) return volume
  const told = `${title.original} ${title.translation ?? ''}`
  return new RegExp(`(vol|volume|第)\\.?\\s*${volume.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\b`, 'i').test(
    told
  )
    ? undefined
    : volume
}

/** What kind of thesis or paper it is, as the record says. */
function genreOf({ source, kind }: Parts): Line {
  const genre = textOf(source, 'genre') ?? (source.type === 'thesis' ? 'thesis' : undefined)
  return said(kind === 'paper' ? genre : undefined)
}

/** Series, number of a report, shelf mark: what stands between title and imprint, and after it. */
function seriesOf({ source, kind }: Parts): { before: readonly Line[]; after: readonly Line[] } {
  const collection = titleOf(source, 'collection-title')
  const number = textOf(source, 'collection-number')
  const series = collection && [
    ...latinTitle(collection, 'plain'),
    ...(number === undefined ? [] : [{ text: ` ${number}` }])
  ]
  const archive = ['archive_location', 'archive', 'archive-place'].map((field) => said(textOf(source, field)))
  return {
    before: [said(kind === 'article' ? undefined : textOf(source, 'number')), series ?? []],
    after: archive
  }
}

/** DOI or address, as text: nothing here leads out of the atlas. */
export function addressOf(source: Source): string | undefined {
  const doi = textOf(source, 'DOI')?.replace(/^(https?:\/\/)?(dx\.)?doi\.org\/|^doi:\s*/i, '')
  if (doi !== undefined && doi !== '') return `https://doi.org/${doi}`
  const url = source['URL']
  return typeof url === 'string' && url.trim() !== '' ? url.trim() : undefined
}

/** "Accessed 21 November 2026", only where there is an address and nothing else to date it by. */
function accessed(source: Source): string | undefined {
  const dates =
    datesOf(source, 'issued') || addressOf(source) === undefined ? undefined : datesOf(source, 'accessed')
  return dates && `accessed ${dateWords(dates, false, 'en')}`
}

function capital(text: string | undefined): string | undefined {
  return text === undefined ? undefined : text.charAt(0).toUpperCase() + text.slice(1)
}

function note(parts: Parts, address: boolean, locator: string | undefined): Line {
  const { source, kind, container } = parts
  const url = address ? addressOf(source) : undefined
  const seen = address ? accessed(source) : undefined
  const pages = locator === undefined ? pagesOf(source) : undefined
  const rest = [said(locator), ...seriesOf(parts).after, said(seen), said(url)]
  if (kind === 'article' && container) {
    const journal = [...latinTitle(container, 'work'), { text: issueOf(parts, pages) }]
    return joined([who(source, 'note'), named(parts), journal, ...rest], ',')
  }
  const volume = volumeOf(parts)
  const inside = container && containerIn(kind, container, 'in ')
  const imprint = imprintOf(parts, seen)
  const head = joined(
    [
      who(source, 'note'),
      named(parts),
      inside ?? [],
      ...helpers(source, 'note'),
      said(volume && `vol. ${volume}`),
      ...seriesOf(parts).before,
      genreOf(parts),
      said(imprint === null ? dateUnless(parts, seen) : undefined)
    ],
    ','
  )
  const told = imprint === null ? head : [...head, { text: ` (${imprint})` }]
  return joined([told, said(pages), ...rest], ',')
}

/** The date, or nothing where the day of access stands for one that is not known. */
function dateUnless(parts: Parts, seen: string | undefined): string | undefined {
  return seen !== undefined && !datesOf(parts.source, 'issued') ? undefined : dateOf(parts)
}

/** "in Container", "In Container"; sites are named as they are. */
function containerIn(kind: Kind, container: Title, lead: string): Line {
  if (kind === 'page') return latinTitle(container, 'plain')
  return [...said(kind === 'paper' ? undefined : lead), ...latinTitle(container, 'work')]
}

function entry(parts: Parts, address: boolean): Line {
  const { source, kind, container } = parts
  const url = address ? addressOf(source) : undefined
  const seen = address ? accessed(source) : undefined
  const rest = [...seriesOf(parts).after.map(capitalised), said(capital(seen)), said(url)]
  const author = who(source, 'entry')
  if (kind === 'article' && container) {
    const journal = [...latinTitle(container, 'work'), { text: issueOf(parts, pagesOf(source)) }]
    return closed([author, named(parts), journal, ...rest])
  }
  const volume = volumeOf(parts)
  const pages = pagesOf(source)
  const inside = container ? containerIn(kind, container, 'In ') : []
  const book = kind === 'chapter' && container !== undefined
  const series = seriesOf(parts).before.map(capitalised)
  const of = book
    ? [
        joined([inside, ...helpersOfBook(parts), said(volume && `vol. ${volume}`), said(pages)], ','),
        ...series
      ]
    : [inside, ...helpers(source, 'entry'), said(volume && `Vol. ${volume}`), ...series, said(pages)]
  const title = named(parts)
  const imprint = imprintOf(parts, seen)
  const genre = capitalised(genreOf(parts))
  if (imprint !== null) return closed([author, title, ...of, joined([genre, said(imprint)], ','), ...rest])
  // Without publisher the date closes the sentence before it.
  const sentences = [author, title, ...of, genre].filter((part) => part.length > 0)
  const last = sentences.at(-1) ?? []
  const date = dateUnless(parts, seen)
  const dated = date === undefined ? last : [...ended(last, ','), { text: ` ${date}` }]
  return closed([...sentences.slice(0, -1), dated, ...rest])
}

/** The line as it begins a sentence. */
function capitalised(line: Line): Line {
  const [first, ...more] = line
  return first ? [{ ...first, text: capital(first.text) ?? '' }, ...more] : line
}

/** Editors and translators of the book that a chapter is in, within its sentence. */
function helpersOfBook({ source }: Parts): readonly Line[] {
  return helpers(source, 'entry').map((line) =>
    said(line[0] && line[0].text.charAt(0).toLowerCase() + line[0].text.slice(1))
  )
}

function closed(parts: readonly Line[]): Line {
  return ended(joined(parts, '.'), '.')
}
