// Tells whether out/ was built from the sources as they are now, by their content, so that clocks and checkouts do not matter.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const SOURCES = [
  'src',
  'electron',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.base.json'
]
const BUILT = ['out/main/index.cjs', 'out/preload/preload.cjs', 'out/renderer/index.html']
const STAMP = 'out/built-from.txt'

/** Is everything built, and from these very sources? */
export function isFresh(root: string): boolean {
  if (!BUILT.every((file) => existsSync(path.join(root, file)))) return false
  const stamp = path.join(root, STAMP)
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === `${hashOf(root)}\n`
}

/** Forgets that out/ was ever whole; to be called before anything writes into it, so that a broken-off build is seen. */
export function markStale(root: string): void {
  rmSync(path.join(root, STAMP), { force: true })
}

/** Notes that out/ was built from sources of this hash. */
export function markFresh(root: string, hash: string): void {
  mkdirSync(path.join(root, 'out'), { recursive: true })
  writeFileSync(path.join(root, STAMP), `${hash}\n`)
}

/** SHA-256 over name and content of every source file, in a fixed order. */
export function hashOf(root: string): string {
  const hash = createHash('sha256')
  for (const file of SOURCES.flatMap((source) => filesBelow(root, source)).sort()) {
    const content = readFileSync(path.join(root, file))
    hash.update(`${file.replaceAll(path.sep, '/')}\n${content.length}\n`).update(content)
  }
  return hash.digest('hex')
}

function filesBelow(root: string, source: string): string[] {
  const place = path.join(root, source)
  if (!existsSync(place)) return []
  if (path.extname(source) !== '') return [source]
  const entries = readdirSync(place, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
}
