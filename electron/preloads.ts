// Which files the page will ask for first, as Link headers: the browser fetches them while it still reads the scripts.
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { LARGE_FILE } from '../src/load/limits'

/** A manifest larger than this is not looked into; the page will find the files by itself. Bytes. */
const LARGEST_MANIFEST = 1_000_000
const NAME = /^[\w.-]+(\/[\w.-]+)*\.json$/

/**
 * Values of `Link` headers for the files that the atlas in `folder` names. A hint only: what cannot be read, or is no plain
 * relative name, is left out without a word, because the page will report it in its place.
 */
export async function preloadsOf(folder: string, address: string): Promise<readonly string[]> {
  const manifest = await namesIn(path.join(folder, 'atlas.json'))
  const more = await Promise.all(
    manifest
      .filter((name) => name.includes('/'))
      .map(async (name) => {
        const inside = await namesIn(path.join(folder, name))
        return inside.map((file) => path.posix.join(path.posix.dirname(name), file))
      })
  )
  const names = ['atlas.json', ...manifest, ...more.flat()]
  const large = await Promise.all(names.map((name) => isLarge(path.join(folder, name))))
  const files = names.filter((_, i) => !large[i]).map((file) => address + file)
  return ['/shell.json', ...files].map((file) => `<${file}>; rel=preload; as=fetch; crossorigin=anonymous`)
}

/**
 * Values of `Link` headers for the scripts that the page in `renderer` begins with, so that they come before all else: they open the
 * atlas while the rest of the program is on its way.
 */
export async function scriptsOf(renderer: string): Promise<readonly string[]> {
  let page: string
  try {
    page = await readFile(path.join(renderer, 'index.html'), 'utf8')
  } catch {
    return []
  }
  const named = page.matchAll(/<script\b[^>]*\bsrc="\.\/(assets\/[\w.-]+\.js)"/g)
  return [...named].map(([, file]) => `</${file}>; rel=modulepreload; crossorigin=anonymous`)
}

/** Large files are read by a worker, for which a hint would not count: they would be fetched twice, and held in memory whole. */
async function isLarge(file: string): Promise<boolean> {
  try {
    return (await stat(file)).size >= LARGE_FILE
  } catch {
    return false
  }
}

/** The plain file names in the `files` of a JSON object; none when it is not such a file. */
async function namesIn(file: string): Promise<readonly string[]> {
  try {
    const found = await stat(file)
    // A named pipe would hold the page back for ever.
    if (!found.isFile() || found.size > LARGEST_MANIFEST) return []
    const text = await readFile(file, 'utf8')
    const { files } = JSON.parse(text.replace(/^\uFEFF/, '')) as { files?: unknown } // checked below, name by name
    return Object.values(files ?? {}).filter(
      (name): name is string => typeof name === 'string' && isPlain(name)
    )
  } catch {
    return []
  }
}

function isPlain(name: string): boolean {
  return NAME.test(name) && !name.split('/').includes('..')
}
