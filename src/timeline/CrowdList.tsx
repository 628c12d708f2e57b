// The events of one day that no zoom tells apart, listed where they were clicked: heaviest first, each a button that selects it.
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { AtlasEvent } from '../atlas/model'
import { hover, select } from '../state/actions'
import { markKind } from '../state/shown'
import { useAtlas, useAtlasStore } from '../store/react'
import { useSpeaker } from '../store/speaker'
import type { Crowd } from './crowd'
import './crowd.css'
import { KindSign } from './icons'
import type { TimelineView } from './view'
import { windowWords } from './words'

/** Rows drawn at once. */
const ROWS = 40
/** Distance from the edges of the page, px. */
const EDGE = 8

export function CrowdList({ view }: { view: TimelineView }) {
  const crowd = useSyncExternalStore(view.crowd.subscribe, view.crowd.get)
  if (!crowd) return null
  return (
    <Listed
      key={crowd.ids[0]}
      crowd={crowd}
      close={() => {
        view.crowd.set(null)
      }}
    />
  )
}

function Listed({ crowd, close }: { crowd: Crowd; close: () => void }) {
  const speaker = useSpeaker()
  const events = useAtlas((state) => state.atlas.eventsById)
  const [rows, setRows] = useState(ROWS)
  const list = useRef<HTMLDivElement>(null)
  const { ids, count, days, x, y } = crowd
  useEffect(() => {
    const element = list.current
    if (!element) return
    element.showPopover()
    const { clientWidth, clientHeight } = document.documentElement
    const { offsetWidth } = element
    element.style.left = `${Math.max(EDGE, Math.min(x - offsetWidth / 2, clientWidth - offsetWidth - EDGE))}px`
    element.style.bottom = `${clientHeight - y + 12}px`
    element.style.maxHeight = `${Math.max(120, y - 2 * EDGE - 12)}px`
    element.querySelector('button')?.focus()
  }, [x, y])
  const rest = ids.length - rows
  return (
    <div
      ref={list}
      className="tl-crowd"
      popover="auto"
      role="group"
      aria-labelledby="tl-crowd-head"
      onToggle={(event) => {
        if (event.newState === 'closed') close()
      }}
    >
      <p id="tl-crowd-head">
        <b>{windowWords(speaker, days)}</b> ·{' '}
        {speaker.t('timeline.columnEvents', { count, shown: speaker.number(count) })}
      </p>
      <ul>
        {ids.slice(0, rows).flatMap((id) => {
          const event = events.get(id)
          return event ? [<Row key={id} event={event} close={close} />] : []
        })}
      </ul>
      {rest > 0 && (
        <button
          type="button"
          className="tl-button"
          onClick={() => {
            setRows(rows + ROWS)
          }}
        >
          {speaker.t('panel.showMore', { count: Math.min(rest, ROWS) })}
        </button>
      )}
    </div>
  )
}

function Row({ event, close }: { event: AtlasEvent; close: () => void }) {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const kind = useAtlas((state) => markKind(state.atlas, state.view.filters.hiddenKinds, event))
  const title = speaker.text(event.title)
  const point = (on: boolean) => () => {
    store.act(hover(on ? { kind: 'event', id: event.id } : null))
  }
  return (
    <li>
      <button
        type="button"
        className="tl-crowd-row"
        onPointerEnter={point(true)}
        onPointerLeave={point(false)}
        onFocus={point(true)}
        onBlur={point(false)}
        onClick={() => {
          store.act(select({ kind: 'event', id: event.id }))
          close()
        }}
      >
        {kind && <KindSign mark={kind.mark} />}
        <span lang={title.fellBack ? title.lang : undefined}>{title.text}</span>
      </button>
    </li>
  )
}
