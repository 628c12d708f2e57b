// Which lines and areas of events are drawn: heavy ones of the time shown, the hovered and the selected one. No canvas.
import type { AtlasEvent } from '../atlas/model'
import type { AppState } from '../state/appState'
import { memoBy } from '../state/memo'
import { selectedEvent } from '../state/queries'
import { eventsForMap } from '../state/shown'
import type { Sheet } from './sheet'
import { traceOf, type Trace } from './traces'

/** From this weight on a line or area is drawn without being asked for. */
const HEAVY = 4

const shapedOf = memoBy(
  (events: readonly AtlasEvent[]) => [events],
  (events) => events.filter(({ line, area, weight }) => (line ?? area) && weight >= HEAVY)
)

const heavy = memoBy(
  (state: AppState) => [eventsForMap(state)],
  (state) => {
    const { events, span } = eventsForMap(state)
    return shapedOf(events).filter(({ date }) => date.earliest < span.end && date.latest + 1 > span.start)
  }
)

/** In the order of painting: the selected one last. */
export function tracesShown(state: AppState, sheet: Sheet): readonly Trace[] {
  const { hover, atlas } = state
  const selected = selectedEvent(state)
  const hovered = hover?.kind === 'event' ? atlas.eventsById.get(hover.id) : undefined
  const asked = [hovered, selected].filter((event) => event !== undefined && event !== null)
  const rest = heavy(state).filter((event) => !asked.includes(event))
  const all = new Set([...rest, ...asked])
  return [...all].flatMap((event) => traceOf(event, sheet) ?? [])
}
