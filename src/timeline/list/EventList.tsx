// The events of the window as one list box, the pane's one stop for events: in sight in place of the drawing, or unseen over it. Rows and words are files of their own.
import './list.css'
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { AtlasEvent } from '../../atlas/model'
import { hover, select } from '../../state/actions'
import { lanesNow } from '../../state/lanes'
import { selectedEvent } from '../../state/queries'
import { useAtlas, useAtlasStore } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { paneKey } from '../keys'
import type { TimelineView } from '../view'
import { eventAt, headsAt, positionFrom, positionOf, rowAt } from './eventRows'
import { scrollToLane } from './focusBox'
import { listKey } from './listKeys'
import { optionId, Options } from './Options'
import { isTyped, NOTHING_TYPED, typedTo, typeOn } from './typeAhead'
import { titlesOf } from './optionWords'
import { useAnchor } from './useAnchor'
import { useEventRows } from './useEventRows'
import { showRow, useSight } from './useSight'

/** Rows of a page over the drawing, and how many options around the marked one are there to be heard. */
const PAGE = 10
const NEAR = 3

interface EventListProps {
  readonly view: TimelineView | null
  /** The drawing, which lies in the list box so that a click on it brings the focus here. */
  readonly canvas: RefObject<HTMLCanvasElement | null>
  readonly shown: boolean
}

export function EventList({ view, canvas, shown }: EventListProps) {
  const store = useAtlasStore()
  const speaker = useSpeaker()
  const list = useRef<HTMLDivElement>(null)
  const typed = useRef(NOTHING_TYPED)
  const [rows, refresh] = useEventRows(shown)
  const [sight, look] = useSight(list, shown)
  const [marked, setMarked] = useState<AtlasEvent | null>(null)
  const selected = useAtlas(selectedEvent)
  const at = marked ? positionOf(rows, marked) : -1
  const active = at < 0 ? null : marked
  const seen = useRef<AtlasEvent | null>(null)
  useAnchor(list, rows, shown ? sight.height : 0)

  // What is selected anywhere is scrolled to, once: afterwards the list stays where it is put.
  useLayoutEffect(() => {
    const element = list.current
    if (!shown || !selected) seen.current = null
    if (!element || !shown || !selected || sight.height === 0 || seen.current === selected) return
    const position = positionOf(rows, selected)
    if (position < 0) return
    seen.current = selected
    showRow(element, rowAt(rows, position), sight.height, headsAt(rows, position))
  }, [shown, selected, rows, sight.height])
  useEffect(() => {
    view?.focusOn(shown ? null : (active?.id ?? null))
  }, [view, shown, active])

  function mark(event: AtlasEvent | null): void {
    setMarked(event)
    store.act(hover(event && { kind: 'event', id: event.id }))
    if (!event || !view) return
    const now = refresh()
    const position = positionOf(now, event)
    if (position < 0) return
    if (shown && list.current)
      showRow(list.current, rowAt(now, position), sight.height, headsAt(now, position))
    if (!shown) revealLane(event)
  }
  function revealLane(event: AtlasEvent): void {
    const scene = view?.scene()
    const lane = lanesNow(store.state()).findIndex(({ events }) => events.includes(event))
    const to = scene && lane >= 0 ? scrollToLane(scene, lane) : null
    if (to !== null) view?.scrollTo(to)
  }

  function press(event: React.KeyboardEvent): void {
    // In sight it is a list before it is a pane; over the drawing the pane's own keys come first.
    if (shown ? pressList(event) || pressPane(event) : pressPane(event) || pressList(event))
      event.preventDefault()
  }
  function pressPane(event: React.KeyboardEvent): boolean {
    const action = paneKey(event)
    if (!action) return false
    store.act(action)
    const now = selectedEvent(store.state())
    if (now && now !== selected) mark(now)
    return true
  }
  function pressList(event: React.KeyboardEvent): boolean {
    const now = refresh()
    const from = marked ? positionOf(now, marked) : -1
    const to = pressed(event, now, from)
    if (to === null) return false
    const chosen = eventAt(now, to === 'choose' ? from : to)
    if (to !== 'choose') mark(chosen ?? null)
    else if (chosen) store.act(select({ kind: 'event', id: chosen.id }))
    return true
  }
  function pressed(event: React.KeyboardEvent, now: typeof rows, from: number): number | 'choose' | null {
    if (!shown && event.key === ' ') return null
    const page = shown ? sight.page : PAGE
    const key = listKey(event, { rows: now, at: from, enter: enterAt(now), page })
    if (key !== null || event.ctrlKey || event.altKey || event.metaKey) return key
    if (!isTyped(event.key, typed.current, event.timeStamp)) return null
    typed.current = typeOn(typed.current, event.key, event.timeStamp)
    return typedTo(typed.current.text, from, now.events, (position) => {
      const one = eventAt(now, position)
      return one ? titlesOf(speaker, one) : []
    })
  }
  /** Where the keyboard comes in: at what is selected, else at the day. */
  function enterAt(now: typeof rows): number {
    const position = selected ? positionOf(now, selected) : -1
    return position >= 0 ? position : positionFrom(now, store.state().view.day)
  }

  const drawnRow = active ? rowAt(rows, at) : 0
  return (
    <div
      ref={list}
      className={shown ? 'tl-list' : 'tl-focus'}
      role="listbox"
      tabIndex={0}
      data-drawn={shown ? undefined : ''}
      aria-label={speaker.t('timeline.pane')}
      aria-describedby="tl-keys"
      aria-activedescendant={active ? optionId('tl-event', active) : undefined}
      onKeyDown={press}
      onScroll={look}
      onFocus={({ currentTarget }) => {
        if (!currentTarget.matches(':focus-visible')) return
        const now = refresh()
        const kept = marked && positionOf(now, marked) >= 0 ? marked : eventAt(now, enterAt(now))
        mark(kept ?? null)
      }}
      onBlur={() => {
        mark(null)
      }}
    >
      <canvas ref={canvas} aria-hidden="true" />
      <div
        className={shown ? 'tl-rows' : 'unseen'}
        style={shown ? { height: rows.rows * sight.height } : undefined}
      >
        <Options
          rows={rows}
          first={shown ? sight.first : Math.max(0, drawnRow - NEAR)}
          after={shown ? sight.after : drawnRow + NEAR + 1}
          height={shown ? sight.height : null}
          active={active}
          name="tl-event"
        />
      </div>
    </div>
  )
}
