import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AtlasEvent } from '../../../src/atlas/model'
import { eventsInOrder, inOrder } from '../../../src/load/sort'

function event(id: string, earliest: number, weight: number): AtlasEvent {
  return { id, date: { earliest }, weight } as unknown as AtlasEvent // nothing else of it is looked at
}

const pause = () => Promise.resolve()

test('events stand by day, then weight, then id, as if compared one by one', async () => {
  // Few days, so that many events share one; now and then a day millions of years away.
  const day = fc.oneof(
    { weight: 40, arbitrary: fc.integer({ min: -5_000, max: -4_990 }) },
    { weight: 1, arbitrary: fc.constantFrom(-1_073_741_824, 1_073_741_824, 1_073_741_825, -4e14, 4e14, 0) }
  )
  const list = fc.uniqueArray(fc.tuple(fc.string(), day, fc.integer({ min: 1, max: 5 })), {
    selector: ([id]) => id,
    maxLength: 200
  })
  await fc.assert(
    fc.asyncProperty(list, async (tuples) => {
      const events = tuples.map(([id, earliest, weight]) => event(id, earliest, weight))
      const expected = [...events].sort(inOrder)
      expect(await eventsInOrder(events, pause)).toEqual(expected)
    }),
    { numRuns: 500 }
  )
})

test('a long list is put in order with pauses', async () => {
  const events = Array.from({ length: 60_000 }, (_, i) => event(`e${i}`, (i * 7_919) % 4_018, (i % 5) + 1))
  const expected = [...events].sort(inOrder)
  let pauses = 0
  const sorted = await eventsInOrder(events, () => {
    pauses++
    return Promise.resolve()
  })
  expect(sorted.every((one, i) => one === expected[i])).toBe(true)
  expect(pauses).toBe(2)
})
