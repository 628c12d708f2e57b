// Rules of one place beyond its shape.
import type { Checked } from '../record'
import type { RawPlace } from '../schema/places'
import type { Site } from '../site'

export function placeRules({ sound: { unit, abroad } }: Checked<RawPlace>, site: Site): void {
  if (unit === undefined || abroad === undefined) return
  site.error(['abroad'], {
    given: `words beside the unit ${unit}`,
    expected: 'either a unit or where abroad it lies'
  })
}
