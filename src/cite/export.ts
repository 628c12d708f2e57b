// Lists of records as files for other programs: which formats there are, what they are called, and their text.
import type { Language, Source } from '../atlas/model'
import { bibtex } from './bibtex'
import { citationText } from './cite'
import { ris } from './ris'

export const FORMATS = ['text', 'bibtex', 'ris', 'csl'] as const
export type Format = (typeof FORMATS)[number]

interface File {
  /** As it is called everywhere; plain text has a name in each language. */
  readonly name?: string
  /** Of the file's name, without the dot. */
  readonly ending: string
  readonly mediaType: string
}

export const FILES: Readonly<Record<Format, File>> = {
  text: { ending: 'txt', mediaType: 'text/plain;charset=utf-8' },
  bibtex: { name: 'BibTeX', ending: 'bib', mediaType: 'application/x-bibtex;charset=utf-8' },
  ris: { name: 'RIS', ending: 'ris', mediaType: 'application/x-research-info-systems;charset=utf-8' },
  csl: {
    name: 'CSL-JSON',
    ending: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json;charset=utf-8'
  }
}

/** The records in a format, in their order. `language`: of the page, for the entries in plain text. */
export function exported(format: Format, sources: readonly Source[], language: Language): string {
  if (format === 'bibtex') return bibtex(sources)
  if (format === 'ris') return ris(sources)
  if (format === 'csl') return cslJson(sources)
  return `${sources.map((source) => citationText(source, { form: 'entry', language, address: true })).join('\n\n')}\n`
}

/** CSL-JSON as other programs write it: without what only this atlas says of a source. */
function cslJson(sources: readonly Source[]): string {
  const items = sources.map((source) =>
    Object.fromEntries(Object.entries(source).filter(([field]) => field !== 'custom'))
  )
  return `${JSON.stringify(items, null, 2)}\n`
}
