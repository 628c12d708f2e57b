// Under the names of lanes where not all are in sight: which are, of how many, and two buttons to the others. It draws no lanes.
import { useLayoutEffect, useRef } from 'react'
import { useSpeaker } from '../store/speaker'
import { Sign } from './icons'
import type { TimelineView } from './view'

interface LanePagerProps {
  readonly view: TimelineView
  readonly of: number
  /** Half-open run of those seen whole. */
  readonly first: number
  readonly after: number
}

export function LanePager({ view, of, first, after }: LanePagerProps) {
  const speaker = useSpeaker()
  const element = useRef<HTMLDivElement>(null)
  useLayoutEffect(
    () =>
      view.onScene(({ rows }) => {
        if (!element.current) return
        element.current.style.top = `${rows.strokeTop}px`
        element.current.style.height = `${rows.height - rows.strokeTop}px`
      }),
    [view]
  )
  const turn = (forward: boolean) => () => {
    const scene = view.scene()
    if (!scene) return
    const { places, scroll, rows } = scene
    const room = rows.strokeTop - rows.laneTop
    const to = forward ? places[after] : places.find(({ top }) => top >= scroll - room - 1)
    if (to) view.scrollTo(to.top)
  }
  const button = (words: string, forward: boolean, end: boolean) => (
    <button
      type="button"
      className="tl-button tl-icon"
      aria-label={words}
      title={words}
      aria-disabled={end || undefined}
      onClick={turn(forward)}
    >
      <Sign name={forward ? 'down' : 'up'} />
    </button>
  )
  const shown = { first: speaker.number(first + 1), last: speaker.number(after), of: speaker.number(of) }
  return (
    <div className="tl-pager" ref={element}>
      <p>{speaker.t(after - first > 1 ? 'timeline.lanesShown' : 'timeline.laneShown', shown)}</p>
      {button(speaker.t('timeline.lanesBack'), false, first === 0)}
      {button(speaker.t('timeline.lanesOn'), true, after >= of)}
    </div>
  )
}
