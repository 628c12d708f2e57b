// A divider between two panes: dragged, moved by arrow keys, put back by a double click; kept in the settings when it rests.
import { useRef, type KeyboardEvent, type PointerEvent } from 'react'
import { keyIn, type KeyPress } from '../state/keys'
import type { Sizes } from '../state/settings'
import { changeSizes } from '../state/settingsActions'
import { useAtlas, useAtlasStore } from '../store/react'
import { useSpeaker } from '../store/speaker'
import type { Range } from './layout'

interface DividerProps {
  /** Whose size it changes. */
  pane: keyof Sizes
  /** What the divider moves along: x between panes side by side, y between panes one above the other. */
  axis: 'x' | 'y'
  range: Range
  /** CSS px of one px of the design, in which sizes are kept. */
  unit: number
  /** The size wanted while it is dragged, px of the page; null when it rests. */
  onDrag: (size: number | null) => void
}

/** px that an arrow key moves it. */
const STEP = 8

export function Divider({ pane, axis, range, unit, onDrag }: DividerProps) {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const kept = useAtlas((state) => state.settings.sizes[pane])
  const drag = useRef<{ pointer: number; from: number; size: number; now: number | null } | null>(null)

  const clamped = (size: number) => Math.min(Math.max(size, range.least), range.most)
  const keep = (size: number | null) => {
    store.act(changeSizes({ [pane]: size === null ? null : clamped(size) / unit }))
  }
  const placeOf = (event: PointerEvent) => (axis === 'x' ? event.clientX : event.clientY)

  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0 || drag.current) return
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = { pointer: event.pointerId, from: placeOf(event), size: range.now, now: null }
  }
  const onPointerMove = (event: PointerEvent) => {
    if (drag.current?.pointer !== event.pointerId) return
    // Every pane that it sizes lies after it, so it grows against the axis.
    const size = clamped(drag.current.size + drag.current.from - placeOf(event))
    if (drag.current.now === null && size === drag.current.size) return
    drag.current.now = size
    onDrag(size)
  }
  const end = (event: PointerEvent, rests: boolean) => {
    if (drag.current?.pointer !== event.pointerId) return
    const { now } = drag.current
    drag.current = null
    if (now !== null && rests) keep(now)
    onDrag(null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const to = keySize(event, axis, range)
    if (to === null) return
    event.preventDefault()
    event.stopPropagation()
    keep(to)
  }
  return (
    <div
      className="app-divider"
      data-pane={pane}
      data-axis={axis}
      role="separator"
      tabIndex={0}
      aria-orientation={axis === 'x' ? 'vertical' : 'horizontal'}
      aria-label={speaker.t(`app.divider.${pane}`)}
      aria-valuemin={Math.round(range.least)}
      aria-valuemax={Math.round(range.most)}
      aria-valuenow={Math.round(range.now)}
      title={speaker.t('app.divider.hint')}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={(event) => {
        end(event, true)
      }}
      onPointerCancel={(event) => {
        end(event, false)
      }}
      onDoubleClick={() => {
        if (kept !== null) keep(null)
      }}
      onKeyDown={onKeyDown}
    />
  )
}

/** Where a key brings it: arrows move the line itself, Home and End bring it to its limits. */
function keySize(press: KeyPress, axis: 'x' | 'y', { least, now, most }: Range): number | null {
  const key = keyIn('dividers', press)
  const [grow, shrink] = axis === 'x' ? ['left', 'right'] : ['up', 'down']
  if (key === grow) return now + STEP
  if (key === shrink) return now - STEP
  if (key === 'least') return least
  if (key === 'most') return most
  return null
}
