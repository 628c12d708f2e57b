// Builds small folders for the tests of the shells: a site with a page and an atlas, and whatever files a test asks for.
import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  realpathSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import type { Site } from '../../../electron/serve'

/** A new empty folder that is gone after the test. */
export function emptyFolder(): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'atlas-test-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Writes files (path below the folder: content) and the folders they need. */
export function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  for (const [name, content] of Object.entries(files)) {
    const place = path.join(folder, name)
    mkdirSync(path.dirname(place), { recursive: true })
    writeFileSync(place, content)
  }
  return folder
}

/** A site of a small page and a small atlas, each in a folder of its own beside a file that must stay secret. */
export function smallSite(): Site & { above: string } {
  const above = emptyFolder()
  write(above, {
    'secret.txt': 'secret',
    'page/index.html': '<!doctype html><title>Atlas</title>',
    'page/assets/main-1a2b3c.js': 'export {}',
    'page/assets/main-1a2b3c.css': ':root { color: black }',
    'page/assets/serif-9f.woff2': new Uint8Array([1, 2, 3]),
    'atlas/atlas.json': '{"format":1}',
    'atlas/geography/units.topo.json': '{"type":"Topology"}',
    'atlas/abc.txt': 'abcdefghij',
    'atlas/empty.json': '',
    'atlas/大跃进.json': '{"name":"大跃进"}'
  })
  return {
    above,
    renderer: path.join(above, 'page'),
    data: path.join(above, 'atlas'),
    start: { version: '1.2.3' }
  }
}

/** A file of `size` bytes, all zero, that takes no room on the disk. */
export function sparse(place: string, size: number): void {
  const handle = openSync(place, 'w')
  ftruncateSync(handle, size)
  closeSync(handle)
}
