// How the player's units and speeds are called; no controls.
import type { Settings } from '../state/settings'
import type { StepUnit } from '../time/steps'
import type { Speaker } from '../words/speaker'

const NAMES = {
  unit: { day: 'unitDay', week: 'unitWeek', month: 'unitMonth', quarter: 'unitQuarter', year: 'unitYear' },
  back: { day: 'backDay', week: 'backWeek', month: 'backMonth', quarter: 'backQuarter', year: 'backYear' },
  on: { day: 'onDay', week: 'onWeek', month: 'onMonth', quarter: 'onQuarter', year: 'onYear' }
} as const satisfies Record<string, Record<StepUnit, string>>

/** The key of a unit's name, of a step back by it or on by it. */
export function unitKey(way: keyof typeof NAMES, unit: StepUnit) {
  return `timeline.${NAMES[way][unit]}` as const
}

/** "½", "2": steps a second. */
export function stepsWords(speaker: Speaker, speed: Settings['playSpeed']): string {
  return speed === 0.5 ? '½' : speaker.number(speed)
}
