// Rules of an event's line or area beyond its shape: one of the two, rings that close.
import type { Step } from '../problems'
import type { RawEvent } from '../schema/events'
import type { RawArea } from '../schema/shapes'
import type { Site } from '../site'

export function checkShapes({ line, area }: Partial<Pick<RawEvent, 'line' | 'area'>>, site: Site): void {
  if (line && area) {
    site.error(['area'], {
      given: 'an area beside a line',
      expected: 'either a line or an area; what has both is two events or an area'
    })
  }
  if (area) checkRings(area, site)
}

function checkRings(area: RawArea, site: Site): void {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates
  for (const [i, polygon] of polygons.entries()) {
    for (const [j, ring] of polygon.entries()) {
      const [first, last] = [ring[0], ring[ring.length - 1]]
      if (!first || !last || (first[0] === last[0] && first[1] === last[1])) continue
      const path: Step[] = area.type === 'Polygon' ? [j] : [i, j]
      site.error(['area', 'coordinates', ...path], {
        given: `a ring from [${first.join(', ')}] to [${last.join(', ')}]`,
        expected: 'a ring that ends at the point where it begins'
      })
    }
  }
}
