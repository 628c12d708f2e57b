// Tests indicators.json, the layer that the map draws from it, and the sums that are known.
import { describe, expect, it } from 'vitest'
import { homePieces, readPieces } from '../../data/build/geography'
import { units } from '../../data/great-leap/units.json'
import { mapLayers } from '../../src/atlas/layers'
import { shippedAtlas } from '../src/timeline/support/shipped'
import { byId, DERIVED, indicatorOf, indicators, rows, type Series } from './support/statistics'

describe('the death-rate layer', () => {
  const drawn = indicators.find(({ id }) => id === 'cdr')?.drawn ?? []
  const drawnIn = (year: number): Map<string, Series> => {
    const found = new Map<string, Series>()
    for (const id of drawn) {
      const s = byId.get(id)
      for (const v of s?.values ?? []) {
        if (s && v.unit !== undefined && v.year === year && v.checked && !found.has(v.unit))
          found.set(v.unit, s)
      }
    }
    return found
  }

  it('takes the panel, then Sichuan, then the provincial volumes', () => {
    expect(drawn).toEqual(['cdr-mqy2015', 'cdr-yang2008', 'cdr-macfarquhar1997'])
  })

  it('has 28 units in 1957-62 and 24 in the other years', () => {
    for (let year = 1956; year <= 1966; year++) {
      const found = drawnIn(year)
      expect(found.size, String(year)).toBe(year >= 1957 && year <= 1962 ? 28 : 24)
      expect(found.has('CN-XZ')).toBe(false)
      expect(found.get('CN-SC')?.id).toBe('cdr-yang2008')
    }
    const late = [...drawnIn(1960)].filter(([, s]) => s.id === 'cdr-macfarquhar1997').map(([unit]) => unit)
    expect(late.sort()).toEqual(['CN-GX', 'CN-NM', 'CN-NX', 'CN-XJ'])
  })

  it('covers all land in 1960 but Tibet and Hainan, no piece by two figures', () => {
    const day = '1960-03-15'
    const covered: string[] = []
    for (const [unit, s] of drawnIn(1960)) {
      const named = s.territory === 'ofTheDay' ? undefined : s.territory.pieces?.[unit]
      const held = units.find(({ id }) => id === unit)?.pieces as {
        piece: string
        from: string
        to?: string
      }[]
      covered.push(
        ...(named ?? held.filter((p) => p.from <= day && day <= (p.to ?? '9')).map((p) => p.piece))
      )
    }
    expect(new Set(covered).size).toBe(covered.length)
    expect(
      homePieces(readPieces())
        .filter((piece) => !covered.includes(piece))
        .sort()
    ).toEqual(['HI', 'XZ', 'XZ-AC'])
  })

  it('reaches its known extremes', () => {
    const rates = [...drawnIn(1960)].map(
      ([unit, s]) => s.values.find((v) => v.unit === unit && v.year === 1960)?.value
    )
    expect(Math.max(...rates.map((rate) => rate ?? 0))).toBe(68.58)
    expect(byId.get('cdr-yang2008')?.values.find((v) => v.year === 1959)?.how).toBe('corrected')
  })
})

describe('known sums', () => {
  const sum = (id: string): number => (byId.get(id)?.values ?? []).reduce((all, v) => all + v.value, 0)

  it("add Cao Shuji's 21 units up to 32.458 million", () => {
    expect(byId.get('excess-deaths-cao-cao2005-book')?.values).toHaveLength(21)
    expect(sum('excess-deaths-cao-cao2005-book')).toBe(32458)
  })

  it('give 18.2 million on the registers of 24 provinces', () => {
    expect(byId.get('excess-deaths-registered-derived')?.values).toHaveLength(24)
    expect(sum('excess-deaths-registered-derived') / 1000).toBeCloseTo(18.2, 1)
  })

  it('give 16.4, 17.0 and 30.7 million by one method on three series', () => {
    expect(sum('excess-deaths-implied-official') / 1000).toBeCloseTo(16.4, 1)
    expect(sum('excess-deaths-implied-un-wpp2024') / 1000).toBeCloseTo(17.0, 1)
    expect(sum('excess-deaths-implied-banister') / 1000).toBeCloseTo(30.7, 1)
  })

  it('reach 136.7 of the 195.1 million tonnes of 1957 in 22 provinces', () => {
    const harvest = byId.get('grain-output-units-mqy2015')?.values.filter((v) => v.year === 1957) ?? []
    expect(harvest).toHaveLength(22)
    expect(harvest.reduce((all, v) => all + v.value, 0) / 1000).toBeCloseTo(136.7, 1)
    expect(byId.get('grain-output-official-revised')?.values.find((v) => v.year === 1957)?.value).toBeCloseTo(
      195.1,
      1
    )
  })

  it('keep official births less deaths equal to natural increase in all thirteen years', () => {
    for (let year = 1955; year <= 1967; year++) {
      const at = (id: string): number => byId.get(id)?.values.find((v) => v.year === year)?.value ?? NaN
      expect(at('cbr-official') - at('cdr-official'), String(year)).toBeCloseTo(at('nir-official'), 6)
    }
  })
})

describe('indicators', () => {
  it('are those of the research, joined where country and provinces are counted alike', () => {
    expect(new Set(indicators.map(({ id }) => id))).toEqual(new Set([...rows.map(indicatorOf), ...DERIVED]))
    expect(indicators).toHaveLength(53)
  })

  it('are labelled and defined in both languages', () => {
    for (const { id, label, definition } of indicators) {
      for (const text of [label, definition]) expect(text.en && text['zh-Hans'], id).toBeTruthy()
    }
  })

  it('have rising classes where they fill the land, none where they are circles, and draw their own series', () => {
    for (const { id, kind, breaks, drawn } of indicators) {
      if (breaks || kind === 'count') expect(breaks === undefined, id).toBe(kind === 'count')
      expect(breaks ?? [], id).toEqual([...new Set(breaks)].sort((a, b) => a - b))
      for (const name of drawn ?? []) expect(byId.get(name)?.indicator, name).toBe(id)
    }
  })

  it('name the series that the map draws, and classes, where enough provinces have figures', async () => {
    const { checked, unchecked } = mapLayers(await shippedAtlas())
    for (const { indicator, form } of [...checked, ...unchecked]) {
      expect(indicator.drawn.length, indicator.id).toBeGreaterThan(0)
      expect(indicator.breaks !== undefined, indicator.id).toBe(form === 'fill')
    }
  })
})
