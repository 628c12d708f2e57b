// The event that lies nearest to a stretch of time in which there is none. Pure.
import { eventIndex } from '../atlas/eventIndex'
import type { AtlasEvent } from '../atlas/model'
import type { Span } from '../time/span'

/** Of events equally near the heavier, then the earlier; null when there are none at all. */
export function nearestEvent(events: readonly AtlasEvent[], window: Span): AtlasEvent | null {
  if (events.length === 0) return null
  const index = eventIndex(events)
  let reach = 1
  const around = () => ({ start: window.start - reach, end: window.end + reach })
  while (index.count(around()) === 0) reach *= 2
  let best: AtlasEvent | null = null
  let gap = Infinity
  for (const event of index.touching(around())) {
    const away = Math.max(window.start - event.date.latest - 1, event.date.earliest - window.end, 0)
    if (away > gap || (away === gap && best && event.weight <= best.weight)) continue
    best = event
    gap = away
  }
  return best
}
