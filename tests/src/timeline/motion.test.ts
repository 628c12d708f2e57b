import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EASE, easedSpan, glided, glides, glideTime, givesWay } from '../../../src/timeline/motion'

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

describe('what is pulled beyond an end', () => {
  test('gives way by half at first, then less and less, to both sides alike and never all the way', () => {
    expect(givesWay(0, 1200)).toBe(0)
    expect(givesWay(1, 1200)).toBeCloseTo(0.5, 2)
    expect(givesWay(5, 0)).toBe(0)
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 1e6, noNaN: true }),
        fc.integer({ min: 1, max: 4000 }),
        (px, width) => {
          const gives = givesWay(px, width)
          expect(gives).toBeGreaterThan(0)
          expect(gives).toBeLessThanOrEqual(Math.min(96, width / 6, px / 2 + 1e-9))
          expect(givesWay(px + 1, width)).toBeGreaterThan(gives)
          expect(givesWay(-px, width)).toBe(-gives)
        }
      )
    )
  })
})
