// The filter of kinds: a button that says how many are shown, and the list behind it, over the page. It draws no events.
import './kinds.css'
import { useEffect, useId, useRef, useState } from 'react'
import type { Kind } from '../atlas/model'
import { hideKinds } from '../state/actions'
import { kindCounts } from '../state/shown'
import { useAtlas, useAtlasStore } from '../store/react'
import { useSpeaker } from '../store/speaker'
import { KindSign, Sign } from './icons'

/** Width of the list in rem, and its distance from the edges of the page, px. */
const WIDTH = 33
const EDGE = 8

export function KindsMenu() {
  const speaker = useSpeaker()
  const kinds = useAtlas((state) => state.atlas.kinds)
  const hidden = useAtlas((state) => state.view.filters.hiddenKinds.length)
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const id = useId()

  useEffect(() => {
    if (!open) return
    const place = () => {
      if (button.current && list.current) standOver(list.current, button.current)
    }
    window.addEventListener('resize', place)
    return () => {
      window.removeEventListener('resize', place)
    }
  }, [open])

  if (kinds.size < 2) return null
  const words =
    hidden === 0
      ? speaker.t('timeline.kindsAll', { count: kinds.size })
      : speaker.t('timeline.kindsSome', { shown: kinds.size - hidden, count: kinds.size })
  return (
    <>
      <button
        type="button"
        className="tl-button tl-quiet"
        data-on={hidden > 0 || undefined}
        ref={button}
        popoverTarget={id}
        title={speaker.t('timeline.kinds')}
      >
        <Sign name="filter" />
        <span className="tl-wide">{words}</span>
      </button>
      <div
        className="tl-kinds"
        id={id}
        popover="auto"
        ref={list}
        role="group"
        aria-label={speaker.t('timeline.kinds')}
        onBeforeToggle={(event) => {
          if (event.newState === 'open' && button.current) standOver(event.currentTarget, button.current)
        }}
        onToggle={(event) => {
          setOpen(event.newState === 'open')
        }}
      >
        {open && <KindList />}
      </div>
    </>
  )
}

/** Above the button, its right edge at the button's, within the page. */
function standOver(list: HTMLElement, button: HTMLElement): void {
  const { right, top } = button.getBoundingClientRect()
  const { clientWidth, clientHeight } = document.documentElement
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize)
  const width = Math.min(WIDTH * rem, clientWidth - 2 * EDGE)
  list.style.width = `${width}px`
  list.style.left = `${Math.max(EDGE, Math.min(right - width, clientWidth - width - EDGE))}px`
  list.style.bottom = `${clientHeight - top + EDGE / 2}px`
  list.style.maxHeight = `${top - EDGE}px`
}

function KindList() {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const kinds = useAtlas((state) => state.atlas.kinds)
  const hidden = useAtlas((state) => state.view.filters.hiddenKinds)
  const counts = useAtlas(kindCounts)
  const all = [...kinds.keys()]
  return (
    <>
      <div className="tl-kinds-head">
        <p>{speaker.t('timeline.kindsLead')}</p>
        <button type="button" className="tl-button" onClick={() => store.act(hideKinds([]))}>
          {speaker.t('timeline.kindsShowAll')}
        </button>
        <button type="button" className="tl-button" onClick={() => store.act(hideKinds(all))}>
          {speaker.t('timeline.kindsHideAll')}
        </button>
      </div>
      <ul>
        {[...kinds.values()].map((kind) => (
          <li key={kind.id}>
            <KindRow
              kind={kind}
              shown={!hidden.includes(kind.id)}
              count={counts.get(kind.id) ?? 0}
              change={(show) => {
                store.act(hideKinds(show ? hidden.filter((id) => id !== kind.id) : [...hidden, kind.id]))
              }}
            />
          </li>
        ))}
      </ul>
      <p className="tl-kinds-note">{speaker.t('timeline.kindsNote')}</p>
    </>
  )
}

interface KindRowProps {
  readonly kind: Kind
  readonly shown: boolean
  /** Events of the window. */
  readonly count: number
  readonly change: (show: boolean) => void
}

function KindRow({ kind, shown, count, change }: KindRowProps) {
  const speaker = useSpeaker()
  const label = speaker.text(kind.label)
  return (
    <label className="tl-kind">
      <input
        type="checkbox"
        checked={shown}
        onChange={({ target }) => {
          change(target.checked)
        }}
      />
      <KindSign mark={kind.mark} />
      <span lang={label.fellBack ? label.lang : undefined}>{label.text}</span>
      <small>{speaker.number(count)}</small>
    </label>
  )
}
