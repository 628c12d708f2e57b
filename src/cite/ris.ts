// Records as a RIS file, which every program for bibliographies reads. It writes; nothing here reads.
import type { Source } from '../atlas/model'
import { datesOf, plainNamesOf, textOf, type DatePart, type Name } from './fields'

const TYPES: ReadonlyMap<string, string> = new Map(Object.entries<string>({
  'article-journal': 'JOUR', 'article-magazine': 'MGZN', 'article-newspaper': 'NEWS', article: 'JOUR', review: 'JOUR',
  book: 'BOOK', collection: 'BOOK', chapter: 'CHAP', 'paper-conference': 'CONF', entry: 'ENCYC', 'entry-encyclopedia': 'ENCYC',
  'entry-dictionary': 'DICT', report: 'RPRT', thesis: 'THES', webpage: 'ELEC', post: 'ELEC', 'post-weblog': 'BLOG',
  dataset: 'DATA', manuscript: 'MANSCPT', legislation: 'STAT', map: 'MAP', motion_picture: 'MPCT', patent: 'PAT'
})) // prettier-ignore
/** Ends of lines as the format has them. */
const END = '\r\n'

/** All records as one file. */
export function ris(sources: readonly Source[]): string {
  return sources.map(recordOf).join('')
}

function recordOf(source: Source): string {
  const text = (field: string) => textOf(source, field)
  const [from, to] = (text('page') ?? '').split(/\s*[-–—]+\s*/)
  const issued = datesOf(source, 'issued')
  const accessed = datesOf(source, 'accessed')?.parts[0]
  const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', TYPES.get(source.type) ?? 'GEN'],
    ['ID', source.id],
    ...people('AU', plainNamesOf(source, 'author')),
    ...people('ED', plainNamesOf(source, 'editor')),
    ...people('A4', plainNamesOf(source, 'translator')),
    ['TI', text('title')],
    ['T2', text('container-title')],
    ['T3', text('collection-title')],
    ['VL', text('volume')],
    ['IS', text('issue')],
    ['M1', text('number')],
    ['M3', text('genre')],
    ['SP', from],
    ['EP', to],
    ['PB', text('publisher') ?? text('authority')],
    ['CY', text('publisher-place')],
    ['PY', issued?.parts[0] ? String(issued.parts[0].year) : issued?.literal],
    ['DA', issued?.parts[0] && dayOf(issued.parts[0])],
    ['SN', text('ISBN') ?? text('ISSN')],
    ['DO', text('DOI')],
    ['UR', typeof source['URL'] === 'string' ? source['URL'] : undefined],
    ['Y2', accessed && dayOf(accessed)],
    ['LA', text('language')],
    ['AV', text('archive')]
  ]
  const told = lines.filter(([, value]) => value !== undefined && value.trim() !== '')
  return (
    [...told, ['ER', ''] as const]
      .map(([tag, value]) => `${tag}  - ${(value ?? '').replace(/\s+/g, ' ').trim()}${END}`)
      .join('') + END
  )
}

/** "1958/11/25/": what is not known is left out between the strokes. */
function dayOf({ year, month, day }: DatePart): string {
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'))
  return `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}/`
}

/** "Family, Given, Suffix"; a body as it is called. */
function people(tag: string, names: readonly Name[]): readonly (readonly [string, string])[] {
  return names.map(({ literal, family, given, suffix, ...name }) => {
    const particle = [name['dropping-particle'], name['non-dropping-particle']].filter(Boolean).join(' ')
    const last = [particle, family ?? ''].filter((part) => part !== '').join(' ')
    return [
      tag,
      literal ?? [last, given, suffix].filter((part) => part !== undefined && part !== '').join(', ')
    ]
  })
}
