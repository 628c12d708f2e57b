import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Source } from '../../../src/atlas/model'
import { citationText } from '../../../src/cite/cite'
import { referenceLines, type Reference } from './support/citeproc'
import { CLASSES, classesBetween } from './support/differences'

const root = path.join(import.meta.dirname, '../../..')
// The shipped bibliography; that it is one is tested by the loader.
const sources = (
  JSON.parse(readFileSync(path.join(root, 'data/great-leap/sources.json'), 'utf8')) as { sources: Source[] }
).sources

describe('beside the reference formatter', () => {
  let reference: ReadonlyMap<string, Reference>
  beforeAll(async () => {
    reference = await referenceLines(sources)
  }, 60_000)

  test('every source differs only in what is listed, with a reason', async () => {
    const list: Record<string, Record<string, string>> = {}
    const unlisted: unknown[] = []
    for (const source of sources) {
      const differs: Record<string, string> = {}
      for (const form of ['entry', 'note'] as const) {
        const theirs = reference.get(source.id)?.[form] ?? ''
        expect(theirs, source.id).not.toBe('')
        const ours = citationText(source, { form, language: 'en', address: true })
        const classes = classesBetween({ theirs, ours }, source)
        if (classes === null) unlisted.push([source.id, form, theirs, ours])
        else if (classes.length > 0) differs[form] = classes.join(' ')
      }
      if (Object.keys(differs).length > 0) list[source.id] = differs
    }
    expect(unlisted).toEqual([])
    const reasons = Object.fromEntries(CLASSES.map(({ name, reason }) => [name, reason]))
    await expect(`${JSON.stringify({ reasons, differences: list }, null, 2)}\n`).toMatchFileSnapshot(
      path.join(root, 'tests/fixtures/citation-differences.json')
    )
  })
})
