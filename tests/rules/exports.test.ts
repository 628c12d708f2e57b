// Holds a list of everything that leaves the page as a file or on paper: who adds a way out has to say here how it keeps the notice.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const SRC = path.resolve(import.meta.dirname, '../../src')
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((name) => name.split(path.sep).join('/'))
  .filter((name) => /\.(tsx?|css)$/.test(name))
const textOf = (name: string) => readFileSync(path.join(SRC, name), 'utf8')
const using = (pattern: RegExp) => files.filter((name) => pattern.test(textOf(name))).sort()

/** By the file that hands a text to be saved: what is in it, and which file puts the neutrality notice there. */
const SAVED: Readonly<Record<string, { readonly what: string; readonly notice: string | null }>> = {
  'panels/compare/SaveChanges.tsx': { what: 'changes of provinces', notice: 'panels/compare/changesCsv.ts' },
  'panels/figures/SaveFigures.tsx': { what: 'figures of provinces', notice: 'panels/figures/csv.ts' },
  'panels/sources/SaveList.tsx': { what: 'the bibliography, without land', notice: null }
}

describe('what leaves the page', () => {
  test('is made into a file in one place only', () => {
    expect(using(/createObjectURL|showSaveFilePicker|\.download\s*=|toBlob\(|toDataURL\(/)).toEqual([
      'panels/saving.ts'
    ])
  })

  test('is listed with what keeps the neutrality notice in it', () => {
    expect(using(/\bsaveText\(/).filter((name) => name !== 'panels/saving.ts')).toEqual(
      Object.keys(SAVED).sort()
    )
    for (const { what, notice } of Object.values(SAVED))
      if (notice !== null) expect(textOf(notice), what).toMatch(/atlas\.notice/)
  })

  test('is printed without hiding the notice', () => {
    for (const name of using(/@media print/)) {
      const [, ...prints] = textOf(name).split('@media print')
      expect(
        prints.filter((rules) => /\.map-notice[^{]*\{[^}]*(display: none|visibility: hidden)/.test(rules)),
        name
      ).toEqual([])
    }
  })
})
