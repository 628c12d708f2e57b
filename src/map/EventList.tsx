// A small card with events to choose from: those of one place, or those behind a count of the stamp. Escape closes it.
import { useEffect, useRef } from 'react'
import type { AtlasEvent } from '../atlas/model'
import { hover, select } from '../state/actions'
import { keyIn } from '../state/keys'
import { markKind } from '../state/shown'
import { useAtlas, useAtlasStore } from '../store/react'
import { useSpeaker } from '../store/speaker'
import { groupWords } from './groupWords'
import { KindSign, Tool } from './Icons'
import type { Point } from './sheet'

export interface Listed {
  /** Absent: how many of what they are. */
  readonly title?: string
  readonly events: readonly AtlasEvent[]
  /** Where the card should stand, px of the pane; absent: under the stamp. */
  readonly at?: Point
}

/** How far the card stands from the place tapped and from the pane's edge, px. */
const ASIDE = 32
const EDGE = 8

export function EventList({ listed, onClose }: { listed: Listed; onClose: () => void }) {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const atlas = useAtlas((state) => state.atlas)
  const hidden = useAtlas((state) => state.view.filters.hiddenKinds)
  const selection = useAtlas((state) => state.view.selection)
  const card = useRef<HTMLDivElement>(null)
  const { events, at } = listed
  const title = listed.title ?? groupWords(speaker, atlas, hidden, events)

  useEffect(() => {
    const before = document.activeElement
    card.current?.querySelector<HTMLElement>('li button')?.focus({ preventScroll: true })
    return () => {
      store.act(hover(null))
      if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [listed, store])

  useEffect(() => {
    const element = card.current
    const pane = element?.parentElement
    if (!element || !pane || !at) return
    const { offsetWidth: width, offsetHeight: height } = element
    const right = at[0] + ASIDE
    const left = right + width > pane.clientWidth - EDGE ? at[0] - ASIDE - width : right
    element.style.left = `${Math.max(EDGE, left)}px`
    element.style.top = `${Math.max(EDGE, Math.min(at[1] - height / 3, pane.clientHeight - height - EDGE))}px`
  }, [listed, at])

  return (
    <div
      className="map-card map-list"
      data-place={at ? undefined : 'stamp'}
      role="dialog"
      aria-label={title}
      ref={card}
      onKeyDown={(event) => {
        if (keyIn('page', event) !== 'close') return
        event.stopPropagation()
        onClose()
      }}
    >
      <div className="map-list-head">
        <h3>{title}</h3>
        <button type="button" className="map-button" aria-label={speaker.t('map.close')} onClick={onClose}>
          <Tool name="close" />
        </button>
      </div>
      <ul>
        {events.map((event) => {
          const kind = markKind(atlas, hidden, event)
          const words = speaker.text(event.title)
          const chosen = selection?.kind === 'event' && selection.id === event.id
          return (
            <li key={event.id}>
              <button
                type="button"
                aria-current={chosen || undefined}
                onClick={() => store.act(select({ kind: 'event', id: event.id }))}
                onPointerEnter={() => store.act(hover({ kind: 'event', id: event.id }))}
                onPointerLeave={() => store.act(hover(null))}
                onFocus={() => store.act(hover({ kind: 'event', id: event.id }))}
              >
                {kind && <KindSign mark={kind.mark} />}
                <span lang={words.fellBack ? words.lang : undefined}>{words.text}</span>
                <small>{speaker.date(event.date)}</small>
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
