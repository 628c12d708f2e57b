import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EASE, easedSpan, glided, glides, glideTime } from '../../../src/timeline/motion'

describe('easing', () => {
  const from = { start: 0, end: 100 }
  const to = { start: 50, end: 60 }
  test('begins where it was and ends exactly where it was asked to', () => {
    expect(easedSpan(from, to, 0)).toEqual(from)
    expect(easedSpan(from, to, EASE)).toBe(to)
    expect(easedSpan(from, to, -20)).toEqual(from)
  })
  test('never turns round on the way', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: EASE - 1 }), (t) => {
        const [now, next] = [easedSpan(from, to, t), easedSpan(from, to, t + 1)]
        expect(next.start).toBeGreaterThanOrEqual(now.start)
        expect(next.end).toBeLessThanOrEqual(now.end)
        expect(now.end).toBeGreaterThan(now.start)
      })
    )
  })
})

describe('gliding', () => {
  test('goes on in the direction it was let go in, ever slower, and comes to rest', () => {
    for (const speed of [2, -2]) {
      const end = glideTime(speed)
      const way = [0, 100, 200, 300].map((t) => Math.abs(glided(speed, t + 100) - glided(speed, t)))
      expect(way).toEqual([...way].sort((a, b) => b - a))
      expect(Math.sign(glided(speed, 50))).toBe(Math.sign(speed))
      expect(Math.abs(glided(speed, end + 1000) - glided(speed, end))).toBeLessThan(10)
    }
  })
  test('needs some speed', () => {
    expect([glides(0), glides(0.2), glides(-0.5)]).toEqual([false, false, true])
    expect(glideTime(0)).toBe(0)
  })
})
