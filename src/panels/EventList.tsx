// A list of events to choose from: mark, title, date; hovering a row highlights its event everywhere. It chooses no events itself.
import { useState } from 'react'
import type { AtlasEvent } from '../atlas/model'
import { markKind } from '../state/shown'
import { useAtlas } from '../store/react'
import { useSpeaker } from '../store/speaker'
import { KindMark } from './icons'
import { usePointing } from './pointing'
import { Told } from './Told'

/** Rows drawn at once: a folder may hold a hundred thousand events. */
const ROWS = 60

export function EventList({ events }: { events: readonly AtlasEvent[] }) {
  const speaker = useSpeaker()
  const [rows, setRows] = useState(ROWS)
  const rest = events.length - rows
  return (
    <>
      <ul className="panel-list">
        {events.slice(0, rows).map((event) => (
          <li key={event.id}>
            <EventRow event={event} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button
          type="button"
          className="panel-text-button"
          onClick={() => {
            setRows(rows + 4 * ROWS)
          }}
        >
          {speaker.t('panel.showMore', { count: Math.min(rest, 4 * ROWS) })}
        </button>
      )}
    </>
  )
}

/** One event as a button: it selects, and lights up what is hovered anywhere. */
export function EventRow({ event }: { event: AtlasEvent }) {
  const speaker = useSpeaker()
  const pointing = usePointing('event', event.id)
  const kind = useAtlas((state) => markKind(state.atlas, state.view.filters.hiddenKinds, event))
  return (
    <button type="button" className="panel-row" {...pointing}>
      {kind && <KindMark mark={kind.mark} />}
      <span className="panel-row-title">
        <Told text={event.title} />
      </span>
      <span className="panel-row-date">{speaker.date(event.date)}</span>
    </button>
  )
}
