// A language 40 per cent longer than English, made for tests only: the page is built once more with its words lengthened.
import path from 'node:path'
import { build, type Plugin } from 'vite'
import { renderer } from '../../electron.vite.config'

const root = path.resolve(import.meta.dirname, '../..')

/** Lengthens words by 40 % of their letters, at least one, and leaves what is filled in and its plurals alone. */
export function longer(text: string): string {
  const parts = text.split(/(\{\{[^}]*\}\}|\s+)/)
  let owed = 0
  return parts
    .map((part) => {
      if (part === '' || part.startsWith('{{') || /^\s+$/.test(part)) return part
      owed += part.length * 0.4
      const more = Math.ceil(owed)
      owed -= more
      // Inside the word, so that stops and brackets stay at its end.
      const at = Math.ceil(part.length / 2)
      return part.slice(0, at) + 'ø'.repeat(more) + part.slice(at)
    })
    .join('')
}

/** All words of a locale file, lengthened. */
function longerAll(words: unknown): unknown {
  if (typeof words === 'string') return longer(words)
  if (typeof words !== 'object' || words === null) return words
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, longerAll(value)]))
}

const lengthened: Plugin = {
  name: 'lengthened-words',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith(path.join('words', 'locales', 'en.json'))) return null
    return { code: JSON.stringify(longerAll(JSON.parse(code))), map: null }
  }
}

/** Builds the page in the long language into `folder`. */
export async function buildLonger(folder: string): Promise<void> {
  await build({
    ...renderer,
    root: path.join(root, renderer.root),
    configFile: false,
    logLevel: 'error',
    plugins: [lengthened, ...renderer.plugins],
    build: {
      ...renderer.build,
      outDir: folder,
      emptyOutDir: true,
      reportCompressedSize: false,
      minify: false
    }
  })
}
