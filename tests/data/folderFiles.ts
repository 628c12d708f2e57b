// Reads the atlas folder and the research as plain data for the tests that compare them; checks nothing itself.
import { readFileSync } from 'node:fs'

/** A text of the atlas, read without the loader. */
export interface Words {
  en: string
  'zh-Hans'?: string
}

/** Records of a list file of the atlas folder ("events"). The caller states the shape; the loader's tests check it. */
export function atlasList<T>(name: string): T[] {
  const file: Record<string, T[]> = JSON.parse(
    readFileSync(new URL(`../../data/great-leap/${name}.json`, import.meta.url), 'utf8')
  )
  return file[name] ?? []
}

/** A research fixture, parsed. The caller states the shape. */
export function research<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../fixtures/research/${name}.json`, import.meta.url), 'utf8'))
}
