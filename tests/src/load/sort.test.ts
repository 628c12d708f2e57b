import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sortInSlices } from '../../../src/load/sort'

interface Entry {
  readonly key: number
  readonly at: number
}
const byKey = (a: Entry, b: Entry) => a.key - b.key

test('a list of any length is sorted as the engine sorts it, equal entries as they stood', async () => {
  // Few keys, so that many entries are equal; lengths around those of one, two and three runs.
  const length = fc.oneof(fc.nat(50), fc.constantFrom(9_999, 10_000, 10_001, 20_000, 20_001, 30_001, 45_678))
  await fc.assert(
    fc.asyncProperty(length, fc.integer({ min: 1, max: 1_000 }), fc.nat(), async (count, keys, seed) => {
      const list = Array.from({ length: count }, (_, at) => ({ key: ((at + seed) * 7_919) % keys, at }))
      const expected = [...list].sort(byKey)
      const sorted = await sortInSlices(list, byKey, () => Promise.resolve())
      expect(sorted).toHaveLength(count)
      expect(sorted.every((entry, i) => entry === expected[i])).toBe(true)
    }),
    { numRuns: 60 }
  )
})

test('a long list is sorted with pauses, a short one without', async () => {
  const pausesOver = async (count: number) => {
    let pauses = 0
    await sortInSlices(
      Array.from({ length: count }, (_, at) => ({ key: -at, at })),
      byKey,
      () => {
        pauses++
        return Promise.resolve()
      }
    )
    return pauses
  }
  expect(await pausesOver(10_000)).toBe(0)
  // Ten runs, and four times over all of them.
  expect(await pausesOver(100_000)).toBeGreaterThanOrEqual(10 + 30)
})
