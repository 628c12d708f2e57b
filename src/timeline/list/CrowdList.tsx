// The events that no zoom tells apart, all of them, listed where they were clicked: a list box over the page.
import './crowd.css'
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { select } from '../../state/actions'
import { useAtlasStill, useAtlasStore } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import type { Crowd } from '../crowd'
import type { TimelineView } from '../view'
import { windowWords } from '../words'
import { positionOf, rowsOf, type EventRows } from './eventRows'
import { optionId, Options } from './Options'
import { useListBox } from './useListBox'
import { useSight } from './useSight'

/** Distances from the edges of the page and from where was clicked, px. */
const EDGE = 8
const AWAY = 12

export function CrowdList({ view }: { view: TimelineView }) {
  const crowd = useSyncExternalStore(view.crowd.subscribe, view.crowd.get)
  // A view that is come back to, or another room, closes it.
  const arrivals = useAtlasStill((state) => state.arrivals)
  const last = useRef(arrivals)
  useEffect(() => {
    if (last.current !== arrivals) view.crowd.set(null)
    last.current = arrivals
  }, [view, arrivals])
  return (
    crowd && (
      <Listed
        key={`${crowd.days.start} ${crowd.count}`}
        crowd={crowd}
        closed={() => {
          view.crowd.set(null)
        }}
      />
    )
  )
}

function Listed({ crowd, closed }: { crowd: Crowd; closed: () => void }) {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const box = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const [sight, look] = useSight(list, true)
  const { count, days, x, y } = crowd
  const rows = useMemo(() => rowsOf([{ key: null, events: crowd.events() }]), [crowd])
  const counted = speaker.t('timeline.columnEvents', { count, shown: speaker.number(count) })
  // Hiding it gives the focus back to where it was; to take it off the page would lose it.
  const hide = () => box.current?.hidePopover()
  const { marked, mark, come, press } = useListBox({
    list,
    look,
    now: () => rows,
    sight,
    enter: () => 0,
    choose({ id }) {
      store.act(select({ kind: 'event', id }))
      hide()
    }
  })
  const active = marked && positionOf(rows, marked) >= 0 ? marked : null

  useEffect(() => {
    const element = box.current
    if (!element) return
    element.showPopover()
    standBy(element, x, y)
    list.current?.focus({ preventScroll: true })
  }, [x, y])

  return (
    <div
      ref={box}
      className="tl-crowd"
      popover="auto"
      role="group"
      aria-labelledby="tl-crowd-head"
      onToggle={(event) => {
        if (event.newState === 'closed') closed()
      }}
    >
      <p id="tl-crowd-head">
        {isExactly(rows, days.start)
          ? speaker.t('timeline.crowdDays', { days: windowWords(speaker, days), events: counted })
          : speaker.t('timeline.crowdPlace', { events: counted })}
      </p>
      <div
        ref={list}
        className="tl-list"
        role="listbox"
        tabIndex={0}
        aria-labelledby="tl-crowd-head"
        aria-activedescendant={active ? optionId('tl-crowd', active) : undefined}
        onKeyDown={(event) => {
          if (press(event)) event.preventDefault()
        }}
        onScroll={look}
        onFocus={come}
        onBlur={() => {
          mark(null)
        }}
      >
        <div className="tl-rows" style={{ height: `${rows.rows}lh` }}>
          <Options
            rows={rows}
            first={sight.first}
            after={sight.after}
            height={sight.height}
            active={active}
            name="tl-crowd"
            onChosen={hide}
          />
        </div>
      </div>
    </div>
  )
}

/** Are they all of that day? One known to the month has its mark in the middle of it, which is no date. */
function isExactly({ groups }: EventRows, day: number): boolean {
  return groups.every(({ events }) =>
    events.every(({ date }) => date.earliest === day && date.start.latest === day)
  )
}

/** Above the place or, in the upper half of the page, below it; within the page. */
function standBy(element: HTMLElement, x: number, y: number): void {
  const { clientWidth, clientHeight } = document.documentElement
  const { style, offsetWidth } = element
  style.left = `${Math.max(EDGE, Math.min(x - offsetWidth / 2, clientWidth - offsetWidth - EDGE))}px`
  const above = y > clientHeight / 2
  if (above) style.bottom = `${clientHeight - y + AWAY}px`
  else style.top = `${y + AWAY}px`
  style.maxHeight = `${(above ? y : clientHeight - y) - EDGE - AWAY}px`
}
