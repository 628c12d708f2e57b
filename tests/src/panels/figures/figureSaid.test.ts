// Tests a figure of a chart in words.
import { describe, expect, test } from 'vitest'
import type { Indicator, Measure } from '../../../../src/atlas/model'
import { figureSaid } from '../../../../src/panels/figures/figureSaid'
import { speakerFor } from '../../../../src/words/speaker'
import { measureId } from '../../atlas/support/atlas'
import { indicatorOf } from '../../atlas/support/figures'

const speaker = speakerFor('en', ['en'])
const measure = { id: measureId('per-cent'), decimals: 1, unit: { en: '%' } } as Measure // the rest has no part here
const said = (indicator: Indicator, value: number, bare = true) =>
  figureSaid({ value }, { indicator, measure, speaker, bare })

describe('a figure in words', () => {
  test('of a class is what the class says, not the number that stands for it', () => {
    const classes: Indicator = {
      ...indicatorOf('joined', []),
      kind: 'class',
      breaks: [90, 100],
      classes: [{ en: 'few' }, { en: 'over 90 %' }, { en: 'all' }]
    }
    expect(said(classes, 80)).toBe('few')
    expect(said(classes, 90)).toBe('over 90 %')
    expect(said(classes, 100, false)).toBe('all')
  })
  test('of anything else is its number, of a rise with its sign', () => {
    expect(said(indicatorOf('rate', []), 8.5)).toBe('8.5')
    expect(said({ ...indicatorOf('rate', []), kind: 'change' }, 8.5)).toBe('+8.5')
  })
})
