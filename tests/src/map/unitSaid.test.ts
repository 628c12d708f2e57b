// Tests what is said of a unit: its figure, whose land was counted with it, what is counted apart, and other series.
import { beforeAll, describe, expect, test } from 'vitest'
import { layerOf } from '../../../src/atlas/layers'
import type { Atlas } from '../../../src/atlas/model'
import { ownersOn } from '../../../src/atlas/units'
import { layerValues } from '../../../src/atlas/values'
import { unitSaid } from '../../../src/map/unitSaid'
import { dayOf, yearOf, type Day } from '../../../src/time/days'
import { indicatorId, unitId } from '../atlas/support/atlas'
import { shippedAtlas } from '../timeline/support/shipped'

let atlas: Atlas
beforeAll(async () => {
  atlas = await shippedAtlas()
})
function said(id: string, unit: string, day: Day, unchecked = false) {
  const layer = layerOf(atlas, indicatorId(id))!
  const filled = layerValues(atlas, layer, { day, when: layer.fixed ?? yearOf(day), unchecked })
  return unitSaid(atlas, filled, ownersOn(atlas, day), unitId(unit), unchecked)
}
const JUNE_1960 = dayOf(1960, 6, 1)

describe('land counted otherwise than it is bounded', () => {
  test('over Beijing is the figure of Hebei, which Cao Shuji counts with Beijing and Tianjin', () => {
    const beijing = said('excess-deaths-cao', 'CN-BJ', JUNE_1960)
    expect([beijing.figure?.unit, beijing.figure?.value.value]).toEqual(['CN-HE', 610])
    const hebei = said('excess-deaths-cao', 'CN-HE', JUNE_1960)
    expect(hebei.together).toEqual([{ unit: 'CN-BJ', whole: true }])
    expect(hebei.lacks).toBe(false)
  })

  test('over Hebei of 1960 tells of Tianjin, which the panel counts apart', () => {
    const hebei = said('cdr', 'CN-HE', JUNE_1960)
    expect(hebei.figure?.unit).toBe('CN-HE')
    expect(hebei.apart.map(({ unit }) => unit)).toEqual(['CN-TJ'])
    expect(hebei.lacks).toBe(false)
  })

  test('over Guangdong says that a part of its land is in no figure, Hainan, and another counted with Guangxi', () => {
    const { lacks, apart, together } = said('cdr', 'CN-GD', JUNE_1960)
    expect([lacks, apart.map(({ unit }) => unit), together]).toEqual([true, ['CN-GX'], []])
  })

  test('of a unit that is none on the day is still its own', () => {
    expect(said('cdr', 'CN-TJ', JUNE_1960).figure?.unit).toBe('CN-TJ')
  })
})

describe('figures that differ', () => {
  test('are named beside the one shown: Guizhou in 1960 has 45.38 in the provincial volumes', () => {
    const guizhou = said('cdr', 'CN-GZ', JUNE_1960)
    expect(guizhou.figure?.value.value).toBe(52.33)
    expect(guizhou.others.map(({ value }) => value.value)).toEqual([45.38])
  })

  test('are none of the same value, and none of another time', () => {
    for (const unit of atlas.units.keys()) {
      const { figure, others } = said('cdr', unit, JUNE_1960)
      for (const { value } of others) {
        expect(value.year).toBe(1960)
        expect(value.value).not.toBe(figure?.value.value)
      }
    }
  })
})

describe('what is not checked', () => {
  test('is said apart, only while it is shown, and has no class', () => {
    const hidden = said('excess-deaths-cao-pct', 'CN-HA', JUNE_1960)
    expect([hidden.figure, hidden.open]).toEqual([undefined, undefined])
    const shown = said('excess-deaths-cao-pct', 'CN-HA', JUNE_1960, true)
    expect([shown.figure, shown.open?.value.checked, shown.classIndex]).toEqual([undefined, false, undefined])
  })
})

test('nothing is said of Tibet: its land has no figure', () => {
  expect(said('cdr', 'CN-XZ', JUNE_1960)).toEqual({ together: [], lacks: false, apart: [], others: [] })
})
