// Joins what sources disagree on about an event, in English from the research, with its Chinese from hand-made words; judges nothing.
import { z } from 'zod'
import { readHand } from './write'

interface Both {
  en: string
  'zh-Hans': string | undefined
}

/** The Chinese by event, as written by hand. Throws when the file has another shape. */
export function readDisagreementsInChinese(): Readonly<Record<string, string>> {
  const File = z.strictObject({ disagreements: z.record(z.string(), z.string().min(1)) })
  return File.parse(readHand('disagreements-zh')).disagreements
}

/** The texts by event. Throws, naming it, for Chinese of an event that is not there or about which no sources disagree. */
export function joinDisagreements(
  english: ReadonlyMap<string, string>,
  chinese: Readonly<Record<string, string>>
): ReadonlyMap<string, Both> {
  const stray = Object.keys(chinese).find((id) => !english.has(id))
  if (stray !== undefined)
    throw new Error(`disagreements-zh.json names "${stray}", which is no event that sources disagree on`)
  return new Map([...english].map(([id, en]) => [id, { en, 'zh-Hans': chinese[id] }]))
}
