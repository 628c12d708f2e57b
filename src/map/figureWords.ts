// Words for figures of the map's layer: a class's limits, a unit's number with its measure, units joined. No React, no state.
import type { Atlas, Indicator, UnitId } from '../atlas/model'
import type { LayerValues, UnitValue } from '../atlas/values'
import type { Day } from '../time/days'
import type { Speaker } from '../words/speaker'
import type { ClassUnits } from './histogram'
import { unitName } from './sceneOf'
import type { CountedWith } from './unitSaid'

/** "8 to under 12"; changes bear their sign. */
export function rangeWords(
  { from, to }: Pick<ClassUnits, 'from' | 'to'>,
  speaker: Speaker,
  signed: boolean
): string {
  const number = (value: number) => limitWords(value, speaker, signed)
  if (from === undefined) {
    return to === undefined
      ? speaker.t('map.figures.all')
      : speaker.t('map.figures.under', { to: number(to) })
  }
  if (to === undefined) return speaker.t('map.figures.from', { from: number(from) })
  return speaker.t('map.figures.between', { from: number(from), to: number(to) })
}

/** What a class says: its own words, else its limits. */
export function classWords(
  { indicator }: Pick<LayerValues, 'indicator'>,
  { index, ...limits }: Omit<ClassUnits, 'units'>,
  speaker: Speaker
): string {
  const own = indicator.classes?.[index]
  return own ? speaker.text(own).text : rangeWords(limits, speaker, indicator.kind === 'change')
}

export function limitWords(value: number, speaker: Speaker, signed: boolean): string {
  return signed ? speaker.signed(value) : speaker.number(value)
}

/** The number with its bound and, of a change, its sign; without measure. */
export function numberOf({ kind }: Indicator, { value }: UnitValue, speaker: Speaker): string {
  const words = speaker.value(value.value, value.bound)
  return kind === 'change' && value.value > 0 && value.bound === undefined ? `+${words}` : words
}

export function namesOf(atlas: Atlas, units: readonly UnitId[], day: Day, speaker: Speaker): string {
  return units.map((id) => nameOf(atlas, id, day, speaker)).join(speaker.t('map.listJoin'))
}

export function nameOf(atlas: Atlas, id: UnitId, day: Day, speaker: Speaker): string {
  const unit = atlas.units.get(id)
  return unit ? unitName(unit, day, speaker) : id
}

/** "Beijing, part of Guangxi" */
export function togetherWords(
  atlas: Atlas,
  together: readonly CountedWith[],
  day: Day,
  speaker: Speaker
): string {
  const words = together.map(({ unit, whole }) => {
    const name = nameOf(atlas, unit, day, speaker)
    return whole ? name : speaker.t('map.figures.part', { unit: name })
  })
  return words.join(speaker.t('map.listJoin'))
}

/** "1957–1962, 1965" */
export function rangesWords(
  ranges: readonly (readonly [from: number, to: number])[],
  speaker: Speaker
): string {
  return ranges
    .map(([from, to]) => (from === to ? speaker.year(from) : speaker.t('map.yearRange', { from, to })))
    .join(speaker.t('map.listJoin'))
}
