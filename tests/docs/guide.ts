// Takes the guide to own atlases apart for its tests: the files it shows, its fragments, tables and prose. Judges nothing.
import { readFileSync } from 'node:fs'

export const guide = readFileSync(new URL('../../docs/own-atlas.md', import.meta.url), 'utf8')

interface Block {
  /** The word after the marks, such as "json". */
  readonly language: string
  /** What follows it on the line, such as "smallest/atlas.json". */
  readonly name: string
  readonly text: string
}

/** Fenced blocks in order. */
export const blocks: readonly Block[] = [...guide.matchAll(/^```(\S+) (.+)\n([\s\S]*?)^```$/gm)].map(
  ([, language = '', name = '', text = '']) => ({ language, name, text })
)

/** Files of one of the atlases that the guide shows, by their path in its folder. */
export function shownFiles(atlas: string): Record<string, string> {
  const own = blocks.filter(({ name }) => name.startsWith(`${atlas}/`))
  return Object.fromEntries(own.map(({ name, text }) => [name.slice(atlas.length + 1), text]))
}

/** The fragment of a file that the guide shows under a name. Throws when there is none. */
export function fragment(name: string): unknown {
  const block = blocks.find((one) => one.name === `fragment ${name}`)
  if (!block) throw new Error(`the guide shows no fragment ${name}`)
  return JSON.parse(block.text)
}

/** What stands in the cells of a Markdown table's rows, without head and rule. */
export function rowsOf(table: string): readonly (readonly string[])[] {
  const lines = table.split('\n').filter((line) => line.startsWith('|'))
  return lines.slice(2).map((line) =>
    line
      .slice(2, -2)
      .split(/(?<!\\) \| /)
      .map((cell) => cell.trim())
  )
}

/** The tables of fields by the path of their object, several for one table. */
export const fieldTables: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  [...guide.matchAll(/<!-- fields: (.+?) -->\n([\s\S]*?)<!-- end of fields -->/g)].flatMap(
    ([, paths = '', table = '']) => paths.split(' ').map((path) => [path, rowsOf(table)] as const)
  )
)

/** The guide without fenced blocks and tables of fields. */
export const prose = guide
  .replaceAll(/^```[\s\S]*?^```$/gm, '')
  .replaceAll(/<!-- fields[\s\S]*?<!-- end of fields -->/g, '')
