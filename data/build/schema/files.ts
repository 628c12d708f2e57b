// Which files an atlas folder has, by the loader's own lists; the whole shape of each file, and what it is for. No wording of fields.
import { COLLECTIONS } from '../../../src/load/schema/collections'
import { optional } from '../../../src/load/schema/fields'
import { geography } from '../../../src/load/schema/geography'
import { manifest } from '../../../src/load/schema/manifest'
import { z } from '../../../src/load/zod'
import { schemaField, sharedWords, type ObjectWords, type WordBook } from './words'
import { eventWords } from './wordsEvents'
import { glossaryWords } from './wordsGlossary'
import { geographyWords } from './wordsGeography'
import { manifestWords } from './wordsManifest'
import { noteWords } from './wordsNotes'
import { placeWords } from './wordsPlaces'
import { sourceWords } from './wordsSources'
import { statisticsWords } from './wordsStatistics'

export const wordBook: WordBook = {
  ...sharedWords,
  ...manifestWords,
  ...eventWords,
  ...placeWords,
  ...statisticsWords,
  ...sourceWords,
  ...noteWords,
  ...glossaryWords,
  ...geographyWords
}

export interface DataFile {
  /** Of the file, without ending. */
  readonly name: string
  readonly title: string
  readonly says: string
  /** Path of the file's record in the words; of the file itself where it holds no list. */
  readonly root: string
  /** Of one record, or of the file itself. */
  readonly schema: z.core.$ZodType
  /** Absent where the file holds no list. */
  readonly most?: number
}

const LISTS: Readonly<Record<string, Pick<ObjectWords, 'title' | 'says'>>> = {
  events: { title: 'Events', says: 'What happened: one record for each event.' },
  places: { title: 'Places', says: 'Towns and sites, by which events stand on the map.' },
  people: { title: 'People', says: 'Who took part in events or led provinces.' },
  units: { title: 'Provinces', says: 'Provinces in time: names, seats, leaders, land.' },
  eras: { title: 'Eras', says: 'Named stretches of time, drawn as bands behind the timeline.' },
  indicators: { title: 'Indicators', says: 'What the statistics mean and how the map divides them.' },
  series: { title: 'Series', says: 'The statistics: one series for each indicator and source.' },
  estimates: { title: 'Estimates', says: 'Numbers that somebody published for a whole period.' },
  sources: { title: 'Sources', says: 'The bibliography, in CSL-JSON with a judgement on each source.' },
  notes: { title: 'Notes', says: 'Claims and verdicts: who says what, and where sources disagree.' },
  glossary: { title: 'Glossary', says: 'Terms of the time and of the field, explained.' }
}

/** Every file of a folder that has a form of its own. Throws for a list of the loader that has no words. */
export function dataFiles(): readonly DataFile[] {
  const lists = COLLECTIONS.map(({ name, kind, schema, most }): DataFile => {
    const words = LISTS[name]
    if (!words) throw new Error(`no words for ${name}.json`)
    return { name, title: words.title, says: words.says, root: kind, schema, most }
  })
  const whole = (name: string, schema: z.core.$ZodType): DataFile => {
    const words = wordBook[name]
    if (!words) throw new Error(`no words for ${name}.json`)
    return { name, title: words.title, says: words.says, root: name, schema }
  }
  return [whole('atlas', manifest), ...lists, whole('geography', geography)]
}

/** The shape of a file that holds a list of records. */
export function listShape({ name, schema, most }: DataFile): z.core.$ZodType {
  if (most === undefined) throw new Error(`${name}.json holds no list`)
  return z.strictObject({ $schema: optional(z.string()), [name]: z.array(schema).check(z.maxLength(most)) })
}

/** Words of the file around a list. */
export function listWords(file: DataFile): ObjectWords {
  const example = `../schema/${file.name}.schema.json`
  return {
    title: file.title,
    says: file.says,
    fields: { $schema: { ...schemaField, example }, [file.name]: { says: file.says } }
  }
}
