import { describe, expect, test } from 'vitest'
import { leadLook, lookOf } from '../../../../src/panels/figures/looks'

const EIGHT = [0, 1, 2, 3, 4, 5, 6, 7].map(lookOf)

describe('the lines of a chart', () => {
  test('differ in hue, in dash and in shape, each by itself', () => {
    for (const told of [
      EIGHT.map(({ colour }) => colour),
      EIGHT.map(({ dash }) => dash),
      EIGHT.map(({ path }) => path(4))
    ]) {
      expect(new Set(told).size).toBe(8)
    }
  })
  test('have shapes of about the same size', () => {
    for (const { path } of EIGHT.slice(1)) {
      const numbers = [...path(10).matchAll(/-?\d+\.\d+/g)].map(Number)
      const reach = Math.max(...numbers.map(Math.abs))
      expect(reach).toBeGreaterThan(7)
      expect(reach).toBeLessThan(14)
    }
  })
  test('of small charts are two: the one that leads and all others', () => {
    expect(leadLook(0).colour).toBe(lookOf(0).colour)
    expect(new Set([1, 2, 3].map((i) => leadLook(i).colour)).size).toBe(1)
    expect(leadLook(1).colour).not.toBe(leadLook(0).colour)
  })
})
