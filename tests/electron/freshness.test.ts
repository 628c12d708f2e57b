// Facts about when out/ counts as built from the sources as they are.
import { rmSync, utimesSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { hashOf, isFresh, markFresh, markStale } from '../../electron/freshness'
import { emptyFolder, write } from './support/folders'

const builtProgram = (): string => {
  const root = write(emptyFolder(), {
    'src/map/Map.tsx': 'a',
    'electron/main.ts': 'b',
    'package.json': '{}',
    'out/main/index.cjs': '',
    'out/preload/preload.cjs': '',
    'out/renderer/index.html': ''
  })
  markFresh(root, hashOf(root))
  return root
}

test('what was just built is fresh, also when a checkout gives every file a new date', () => {
  const root = builtProgram()
  expect(isFresh(root)).toBe(true)
  utimesSync(path.join(root, 'src/map/Map.tsx'), new Date(), new Date(Date.now() + 60_000))
  expect(isFresh(root)).toBe(true)
})

test.each([
  ['a changed file', (root: string) => write(root, { 'src/map/Map.tsx': 'changed' })],
  ['a new file', (root: string) => write(root, { 'src/map/new.ts': '' })],
  ['a file gone', (root: string) => rmSync(path.join(root, 'src/map/Map.tsx'))],
  ['a changed dependency', (root: string) => write(root, { 'package-lock.json': '{}' })],
  ['a built file gone', (root: string) => rmSync(path.join(root, 'out/preload/preload.cjs'))],
  ['a build begun and not ended', (root: string) => markStale(root)],
  [
    'content moved from one file to the next',
    (root: string) => write(root, { 'src/map/Map.tsx': '', 'electron/main.ts': 'ab' })
  ]
])('%s makes it old', (_, change) => {
  const root = builtProgram()
  change(root)
  expect(isFresh(root)).toBe(false)
})

test('data, tests and notes do not', () => {
  const root = builtProgram()
  write(root, { 'data/great-leap/events.json': '{}', 'tests/x.test.ts': '', 'README.md': '' })
  expect(isFresh(root)).toBe(true)
})
