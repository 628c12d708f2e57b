// Tests that each class of a ramp has a pattern of its own beside its colour, heavier step by step.
import { describe, expect, test } from 'vitest'
import { mapLayers } from '../../../src/atlas/layers'
import { classCount, classToken } from '../../../src/map/colours'
import { patternOf, tileLine, tilePath } from '../../../src/map/patterns'
import { shippedAtlas } from '../timeline/support/shipped'

const drawing = (token: string) => {
  const pattern = patternOf(token)
  return pattern && [pattern.side, tileLine(pattern), tilePath(pattern)].join(' ')
}
/** Share of the ground that a pattern covers. */
function weight(token: string): number {
  const pattern = patternOf(token)
  if (!pattern) return 0
  const { kind, side, line } = pattern
  if (kind === 'dots') return (Math.PI * line ** 2) / side ** 2
  return kind === 'grid' ? 1 - (1 - line / side) ** 2 : line / side
}

describe('patterns', () => {
  test('tell all classes of every layer of the shipped atlas apart', async () => {
    const { checked, unchecked } = mapLayers(await shippedAtlas())
    for (const layer of [...checked, ...unchecked]) {
      const drawn = Array.from({ length: classCount(layer) }, (_, index) => drawing(classToken(layer, index)))
      expect(new Set(drawn).size, layer.indicator.id).toBe(drawn.length)
    }
  })

  test.each([
    ['--c1', '--c2', '--c3', '--c4', '--c5', '--c6'],
    ['--d0', '--d1', '--d2', '--d3', '--d4'],
    ['--d0', '--d-1-soft', '--d-1', '--d-2', '--d-3']
  ])('grow heavier from %s on', (...tokens) => {
    const weights = tokens.map(weight)
    weights.slice(1).forEach((one, i) => {
      expect(one, tokens[i + 1]).toBeGreaterThan(weights[i]!)
    })
  })
})
