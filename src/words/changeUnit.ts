// In what a change is counted: the unit of the measure, and of shares percentage points. Words only.
import type { Atlas, Indicator } from '../atlas/model'
import type { Speaker } from './speaker'

export function changeUnit(atlas: Atlas, indicator: Indicator, speaker: Speaker): string {
  if (indicator.kind === 'share') return speaker.t('compare.points')
  const measure = atlas.measures.get(indicator.measure)
  return measure ? speaker.text(measure.unit).text : ''
}
