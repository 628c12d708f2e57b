// The reading panel: chooses what is read by what is selected, holds its tools, and says aloud what was chosen.
import './controls.css'
import './figures.css'
import './panel.css'
import './reading.css'
import './records.css'
import { useId, useLayoutEffect, useMemo, useRef, type KeyboardEvent } from 'react'
import { eventIndex } from '../atlas/eventIndex'
import type { AtlasEvent } from '../atlas/model'
import { select, stepEvent } from '../state/actions'
import { keyIn } from '../state/keys'
import { selectedEvent, selectedUnit } from '../state/queries'
import { eventsListed } from '../state/shown'
import { viewText } from '../state/viewText'
import { useAtlas, useAtlasStore } from '../store/react'
import { useSpeaker } from '../store/speaker'
import { useCopying } from './copying'
import { EventReading } from './EventReading'
import { nameOn } from './heldNames'
import { Icon } from './icons'
import { UnitReading } from './UnitReading'
import { Welcome } from './Welcome'

/** Fills its slot; the slot itself is the labelled landmark. */
export function ReadingPanel() {
  const store = useAtlasStore()
  const event = useAtlas(selectedEvent)
  const unit = useAtlas(selectedUnit)
  const titleId = useId()
  const shown = event?.id ?? unit?.id ?? ''
  const { scroller, press } = useKeptFocus(shown)

  const onKeyDown = (key: KeyboardEvent) => {
    const inDialog = key.target instanceof Element && key.target.closest('dialog')
    if (keyIn('panel', key) !== 'deselect' || shown === '' || inDialog) return
    key.stopPropagation()
    press()
    store.act(select(null))
  }
  return (
    <div className="panel" onKeyDown={onKeyDown} onClickCapture={press}>
      <Chosen />
      {(event ?? unit) && <Tools event={event} />}
      <div className="panel-scroll" ref={scroller} tabIndex={0} role="group" aria-labelledby={titleId}>
        <div className="panel-body" key={shown}>
          {event ? (
            <EventReading event={event} titleId={titleId} />
          ) : unit ? (
            <UnitReading unit={unit} titleId={titleId} />
          ) : (
            <Welcome titleId={titleId} />
          )}
        </div>
      </div>
    </div>
  )
}

/**
 * A new reading starts at its top. Selecting elsewhere leaves the focus there; a button of the panel that went with the old
 * reading hands it to the new one, so that it is never lost.
 */
function useKeptFocus(shown: string) {
  const scroller = useRef<HTMLDivElement>(null)
  const pressedHere = useRef(false)
  const last = useRef(shown)
  useLayoutEffect(() => {
    if (last.current === shown) return
    last.current = shown
    const pane = scroller.current
    if (!pane) return
    pane.scrollTop = 0
    if (pressedHere.current && document.activeElement === document.body) pane.focus({ preventScroll: true })
    pressedHere.current = false
  }, [shown])
  const press = () => {
    pressedHere.current = true
  }
  return { scroller, press }
}

/** What was selected, for ears: the title and its date or kind. */
function Chosen() {
  const speaker = useSpeaker()
  const event = useAtlas(selectedEvent)
  const unit = useAtlas(selectedUnit)
  const named = useAtlas((state) => unit && nameOn(unit, state.view.day)?.name)
  const said = event
    ? `${speaker.text(event.title).text}, ${speaker.date(event.date)}`
    : named
      ? speaker.text(named).text
      : speaker.t('panel.nothing')
  return (
    <p className="unseen" role="status">
      {said}
    </p>
  )
}

function Tools({ event }: { event: AtlasEvent | null }) {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const [copied, copy] = useCopying()
  return (
    <div className="panel-bar">
      <p className="panel-counter">{event ? <Counter event={event} /> : speaker.t('panel.unit')}</p>
      <p className="panel-said" role="status">
        {copied && speaker.t(copied === 'done' ? 'panel.linkCopied' : 'panel.copyRefused')}
      </p>
      {event && <Steps event={event} />}
      <Tool
        name="link"
        words={speaker.t('panel.copyLink')}
        press={() => {
          const { view, atlas } = store.state()
          // Not location.href: the address is written only when the view has come to rest.
          copy(`${location.href.split('#', 1)[0] ?? ''}#${viewText(view, atlas)}`)
        }}
      />
      <Tool
        name="close"
        words={speaker.t('panel.close')}
        press={() => {
          store.act(select(null))
        }}
      />
    </div>
  )
}

function usePosition(event: AtlasEvent): { at: number; of: number } {
  const events = useAtlas((state) => state.atlas.events)
  const at = useMemo(() => eventIndex(events).positionOf(event), [events, event])
  return { at, of: events.length }
}

function Counter({ event }: { event: AtlasEvent }) {
  const speaker = useSpeaker()
  const { at, of } = usePosition(event)
  return speaker.t('panel.counter', { at: speaker.number(at + 1), of: speaker.number(of) })
}

function Steps({ event }: { event: AtlasEvent }) {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const listed = useAtlas(eventsListed)
  const first = listed[0] === event
  const last = listed.at(-1) === event
  const none = listed.length === 0
  const step = (by: 1 | -1) => () => {
    store.act(stepEvent(by))
  }
  return (
    <>
      <Tool
        name="previous"
        words={speaker.t(first ? 'panel.isFirst' : 'panel.previous')}
        off={first || none}
        press={step(-1)}
      />
      <Tool
        name="next"
        words={speaker.t(last ? 'panel.isLast' : 'panel.next')}
        off={last || none}
        press={step(1)}
      />
    </>
  )
}

interface ToolProps {
  name: 'previous' | 'next' | 'link' | 'close'
  words: string
  /** Cannot act now; it keeps its place and the focus, and its words say why. */
  off?: boolean
  press: () => void
}

function Tool({ name, words, off = false, press }: ToolProps) {
  return (
    <button
      type="button"
      className="panel-tool"
      aria-label={words}
      title={words}
      aria-disabled={off || undefined}
      onClick={off ? undefined : press}
    >
      <Icon name={name} />
    </button>
  )
}
