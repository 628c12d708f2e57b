// How the figures of an event stand together: same measure side by side, bars only where lengths say something. No wording.
import type { Figure, Measure, MeasureId, Value } from '../atlas/model'

/** Figures of one measure, in the order of the record. */
export interface FigureGroup {
  readonly measure: MeasureId
  readonly figures: readonly Figure[]
  /** Upper end of the shared scale; absent where the group is better read as a table. */
  readonly scale?: number
}

/** Below this share of the longest bar a bar is no length any more; above the second all look alike. */
const SHORTEST_BAR = 1 / 120
const ALIKE = 0.92

/** Groups by measure. A group has bars when it holds two or more plain figures from zero up whose lengths can be told apart. */
export function figureGroups(figures: readonly Figure[]): readonly FigureGroup[] {
  const groups = new Map<MeasureId, Figure[]>()
  for (const figure of figures) {
    const group = groups.get(figure.measure)
    if (group) group.push(figure)
    else groups.set(figure.measure, [figure])
  }
  return [...groups].map(([measure, members]) => {
    const scale = barScale(members)
    return { measure, figures: members, ...(scale !== undefined && { scale }) }
  })
}

/** Single figures and those without bars go into one table, after the groups with bars. */
export function splitGroups(groups: readonly FigureGroup[]): {
  bars: readonly FigureGroup[]
  table: readonly Figure[]
} {
  return {
    bars: groups.filter((group) => group.scale !== undefined),
    table: groups.filter((group) => group.scale === undefined).flatMap((group) => group.figures)
  }
}

/** A number or a pair of them; null for a value in words. */
export function plainValue(value: Figure['value']): Value | null {
  return typeof value === 'number' ? value : isRange(value) ? value : null
}

export function isRange(value: Figure['value']): value is readonly [low: number, high: number] {
  return Array.isArray(value)
}

/** Lower and upper end; the same for a single number. */
export function endsOf(value: Value): readonly [low: number, high: number] {
  return typeof value === 'number' ? [value, value] : value
}

function barScale(figures: readonly Figure[]): number | undefined {
  if (figures.length < 2) return undefined
  const ends: (readonly [number, number])[] = []
  for (const { value } of figures) {
    const plain = plainValue(value)
    if (plain === null) return undefined
    ends.push(endsOf(plain))
  }
  const most = Math.max(...ends.map(([, high]) => high))
  const least = Math.min(...ends.map(([low]) => low))
  if (least < 0 || most <= 0 || least > most * ALIKE) return undefined
  return ends.some(([, high]) => high > 0 && high < most * SHORTEST_BAR) ? undefined : most
}

/** "%" and "°C" stand at the number, words after a space; in Chinese everything stands at the number. */
export function withUnit(number: string, unit: string, chinese: boolean): string {
  if (unit === '') return number
  return chinese || /^[%‰°℃]/.test(unit) ? number + unit : `${number} ${unit}`
}

/** Digits after the point for a measure: as the atlas says, else up to two. */
export function decimalsOf(measure: Measure | undefined): number {
  return measure?.decimals ?? 2
}
