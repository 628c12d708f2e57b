// Tests graduated circles: areas in proportion, one scale for all years, round numbers for the legend, and whatever numbers come.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mapLayers } from '../../../src/atlas/layers'
import { circleMost, largestOf, radiusShare, referenceSteps } from '../../../src/map/circles'
import { shippedAtlas } from '../timeline/support/shipped'

const positive = fc.double({ min: 1e-6, max: 1e12, noNaN: true })

describe('circles', () => {
  test('have areas in proportion to their numbers', () => {
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        const largest = Math.max(a, b)
        const [ra, rb] = [radiusShare(a, largest), radiusShare(b, largest)]
        expect(ra ** 2 * b).toBeCloseTo(rb ** 2 * a, -Math.floor(Math.log10(largest)) + 6)
      })
    )
  })

  test('are points for 0, as large below zero as above, never larger than the largest', () => {
    expect(radiusShare(0, 100)).toBe(0)
    expect(radiusShare(-25, 100)).toBe(radiusShare(25, 100))
    expect(radiusShare(101, 100)).toBe(1)
    expect(radiusShare(5, 0)).toBe(0)
  })

  test('of the largest fit the pane: a share of its shorter side, within limits', () => {
    expect(circleMost({ width: 934, height: 448 }, 16)).toBe(31)
    expect(circleMost({ width: 1352, height: 696 }, 16)).toBe(49)
    expect(circleMost({ width: 300, height: 120 }, 16)).toBe(20)
    expect(circleMost({ width: 8000, height: 8000 }, 16)).toBe(72)
    expect(circleMost({ width: 300, height: 120 }, 32)).toBe(40)
  })

  test('share one scale over all years of a layer of the shipped atlas', async () => {
    const layers = mapLayers(await shippedAtlas()).checked.filter(({ form }) => form === 'circles')
    expect(layers.map(({ indicator }) => indicator.id)).toEqual([
      'excess-deaths-registered', 'excess-deaths-cao', 'population', 'urban-population', 'grain-output-units'
    ]) // prettier-ignore
    expect(layers.map(largestOf)).toEqual([8160, 9402, 73863, 10650, 22455])
  })
})

describe('the rings of the legend', () => {
  test('are 1, 2 or 5 times a power of ten, every second of them', () => {
    expect(referenceSteps(9402)).toEqual([5000, 1000, 200])
    expect(referenceSteps(73863)).toEqual([50000, 10000, 2000])
    expect(referenceSteps(1)).toEqual([1, 0.2, 0.05])
    expect(referenceSteps(1e12)).toEqual([1e12, 2e11, 5e10])
  })

  test('are none where nothing is above zero', () => {
    for (const largest of [0, -5, NaN, Infinity]) expect(referenceSteps(largest)).toEqual([])
  })

  test('begin within the layer, fall, and are seen, whatever its largest number', () => {
    fc.assert(
      fc.property(positive, (largest) => {
        const steps = referenceSteps(largest)
        expect(steps.length).toBeGreaterThan(1)
        expect(steps[0]!).toBeLessThanOrEqual(largest * 1.000001)
        expect(steps[0]!).toBeGreaterThan(largest / 2.6)
        steps.forEach((step, i) => {
          if (i > 0) expect(step).toBeLessThan(steps[i - 1]!)
          expect(['1', '2', '5']).toContain(step.toExponential(6)[0])
          expect(radiusShare(step, largest)).toBeGreaterThan(0.07)
        })
      })
    )
  })
})
