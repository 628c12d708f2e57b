// Tests which colour token a class gets, and which ink reads on a colour.
import { describe, expect, test } from 'vitest'
import { mapLayers } from '../../../src/atlas/layers'
import { classCount, classToken, inkOn } from '../../../src/map/colours'
import { shippedAtlas } from '../timeline/support/shipped'

const tokens = (layer: { breaks: readonly number[]; middle?: number }) =>
  Array.from({ length: classCount(layer) }, (_, index) => classToken(layer, index))

describe('the classes of a layer', () => {
  test('take the six steps of the ramp in order', () => {
    expect(tokens({ breaks: [8, 12, 16, 24, 40] })).toEqual(['--c1', '--c2', '--c3', '--c4', '--c5', '--c6'])
  })

  test('keep both ends of the ramp when there are fewer', () => {
    expect(tokens({ breaks: [85, 90, 100] })).toEqual(['--c1', '--c3', '--c4', '--c6'])
    expect(tokens({ breaks: [50] })).toEqual(['--c1', '--c6'])
  })

  test('diverge around a middle, with the class that begins there neutral', () => {
    expect(tokens({ breaks: [-3, 0, 3, 8, 16, 30], middle: 0 })).toEqual([
      '--d-1', '--d-1-soft', '--d0', '--d1', '--d2', '--d3', '--d4'
    ]) // prettier-ignore
    expect(tokens({ breaks: [0, 2, 5, 10, 20], middle: 0 })[0]).toBe('--d-1-soft')
  })

  test('never share a colour in any layer of the shipped atlas', async () => {
    const { checked, unchecked } = mapLayers(await shippedAtlas())
    for (const layer of [...checked, ...unchecked])
      expect(new Set(tokens(layer)).size, layer.indicator.id).toBe(classCount(layer))
  })
})

describe('the ink on a colour', () => {
  test('is the one with more contrast', () => {
    expect(inkOn('#f9f1ca', '#1f1c18', '#fdfcf8')).toBe('#1f1c18')
    expect(inkOn('#67331c', '#1f1c18', '#fdfcf8')).toBe('#fdfcf8')
    expect(inkOn('#fff', '#000', '#fff')).toBe('#000')
  })
  test('is the first when the colour has no hex form', () => {
    expect(inkOn('oklch(50% 0 0)', '#1f1c18', '#fdfcf8')).toBe('#1f1c18')
  })
})
