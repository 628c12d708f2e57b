import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const told = readFileSync(path.join(root, 'THIRD_PARTY.md'), 'utf8').replaceAll(/\s+/g, ' ')
interface Lock {
  packages: Record<string, { version: string; license?: string; dev?: boolean }>
}
const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as Lock
const shipped = Object.entries(lock.packages)
  .filter(([at, entry]) => at !== '' && !entry.dev)
  .map(([at, entry]) => ({ name: at.replace(/^.*node_modules\//, ''), ...entry }))

describe('THIRD_PARTY.md', () => {
  test.each(shipped)('names $name $version with its licence', ({ name, version, license }) => {
    // A row "| name | version | licence |", or "name version (licence)", or further versions of it after "and".
    const [title, number, terms] = [name, version, license ?? '?'].map((part) =>
      part.replaceAll(/[/.@-]/g, '\\$&')
    )
    const row = new RegExp(
      `[| ]${title} [|]? ?(${number}|[\\d.]+ and ${number}|${number} and [\\d.]+) [|]? ?[(]?${terms}`
    )
    expect(told).toMatch(row)
  })
  test('names nothing that is no longer shipped', () => {
    const names = new Set(shipped.map((entry) => entry.name))
    const rows = [...told.matchAll(/\| (@?[a-z][\w./-]+) \| [\d.]+ \|/g)].map((m) => m[1])
    expect(rows.filter((name) => name && !names.has(name))).toEqual([])
  })
})
