// The statistics of the atlas and of the research as the tests read them; no expectation is here.
import indicatorFile from '../../../data/great-leap/indicators.json'
import seriesFile from '../../../data/great-leap/series.json'
import national from '../../fixtures/research/national.json'
import provinces from '../../fixtures/research/provinces.json'

interface Text {
  en: string
  'zh-Hans'?: string
}
interface Value {
  unit?: string
  year?: number
  period?: string
  day?: string
  value: number
  bound?: string
  checked: boolean
  how: string
  note?: Text
}
export interface Series {
  id: string
  indicator: string
  sources: string[]
  label: Text
  territory: 'ofTheDay' | { text: Text; pieces?: Record<string, string[]> }
  caveat?: Text
  values: Value[]
}
export interface Indicator {
  id: string
  label: Text
  measure: string
  kind: string
  definition: Text
  breaks?: number[]
  drawn?: string[]
}
interface Row {
  indicator: string
  unit: string
  province?: string
  year: number
  value: number
  source: string
  verified: boolean
  provenance: string
  series: string
  note?: string
  period?: string
}
// The types of a JSON file lose which members are optional.
export const indicators = indicatorFile.indicators as Indicator[]
export const series = seriesFile.series as unknown as Series[]
export const byId = new Map(series.map((s) => [s.id, s]))

/** Indicators that the atlas computes from its own series; the research has no rows of them. */
export const DERIVED: readonly string[] = ['grain-per-capita-change']

export type LevelRow = Row & { level: 'national' | 'units' }
export const rows: LevelRow[] = [
  ...(national.data as Row[]).map((row) => ({ ...row, level: 'national' as const })),
  ...(provinces.data as Row[]).map((row) => ({ ...row, level: 'units' as const }))
]

/** National and provincial harvests are counted in other measures, so they are other indicators. */
const APART = ['grain_output', 'grain_claim', 'grain_procurement_gross']
export const indicatorOf = (row: LevelRow): string =>
  row.indicator.replaceAll('_', '-') +
  (row.level === 'units' && APART.includes(row.indicator) ? '-units' : '')
