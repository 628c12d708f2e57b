// The events of the window as one list box, the pane's one stop for events: in sight in place of the drawing, or unseen over it.
import './list.css'
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import { select } from '../../state/actions'
import { lanesNow } from '../../state/lanes'
import { selectedEvent } from '../../state/queries'
import { useAtlasStill, useAtlasStore } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { paneKey } from '../keys'
import type { TimelineView } from '../view'
import { headsAt, positionFrom, positionOf, rowAt } from './eventRows'
import { scrollToLane } from './focusBox'
import { optionId, Options } from './Options'
import { useAnchor } from './useAnchor'
import { useEventRows } from './useEventRows'
import { useListBox } from './useListBox'
import { showRow, useSight } from './useSight'

/** Options on both sides of the marked one that are there to be heard over the drawing. */
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
  const [rows, refresh] = useEventRows(shown)
  const [sight, look] = useSight(list, shown)
  const selected = useAtlasStill(selectedEvent)
  const { marked, mark, come, press } = useListBox({
    list,
    look,
    now: refresh,
    sight: shown ? sight : null,
    // At what is selected, else at the day.
    enter(now) {
      const position = selected ? positionOf(now, selected) : -1
      return position >= 0 ? position : positionFrom(now, store.state().view.day)
    },
    choose: ({ id }) => store.act(select({ kind: 'event', id }))
  })
  const at = marked ? positionOf(rows, marked) : -1
  const active = at < 0 ? null : marked
  const seen = useRef(selected)
  useAnchor(list, rows, shown ? sight.height : 0)

  // What is selected anywhere is scrolled to, once: afterwards the list stays where it is put.
  useLayoutEffect(() => {
    if (!shown || !selected) seen.current = null
    const position = shown && selected ? positionOf(rows, selected) : -1
    if (!list.current || position < 0 || sight.height === 0 || seen.current === selected) return
    seen.current = selected
    showRow(list.current, rowAt(rows, position), sight.height, headsAt(rows, position))
  }, [shown, selected, rows, sight.height])

  // Over the drawing the ring is drawn, in the event's lane.
  useEffect(() => {
    view?.focusOn(shown ? null : (active?.id ?? null))
    if (!view || shown || !active) return
    const lane = lanesNow(store.state()).findIndex(({ events }) => events.includes(active))
    const scene = view.scene()
    const to = scene && lane >= 0 ? scrollToLane(scene, lane) : null
    if (to !== null) view.scrollTo(to)
  }, [store, view, shown, active])

  /** The pane's own keys: what they select, the keyboard goes along with. */
  function pressPane(event: React.KeyboardEvent): boolean {
    const action = paneKey(event)
    if (!action) return false
    store.act(action)
    const now = selectedEvent(store.state())
    if (now && now !== selected) mark(now)
    return true
  }

  const first = active ? rowAt(rows, at) : 0
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
      onKeyDown={(event) => {
        // In sight it is a list before it is a pane; over the drawing a space plays, as anywhere in the pane.
        const done = shown
          ? press(event) || pressPane(event)
          : pressPane(event) || (event.key !== ' ' && press(event))
        if (done) event.preventDefault()
      }}
      onScroll={look}
      onFocus={({ currentTarget }) => {
        if (currentTarget.matches(':focus-visible')) come()
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
          first={shown ? sight.first : Math.max(0, first - NEAR)}
          after={shown ? sight.after : first + NEAR + 1}
          height={shown ? sight.height : null}
          active={active}
          name="tl-event"
        />
      </div>
    </div>
  )
}
