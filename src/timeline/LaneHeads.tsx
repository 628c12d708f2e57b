// The names of lanes beside them, as buttons that fold and unfold, with their counts; the column scrolls, and the drawing with it.
import { useEffect, useRef } from 'react'
import { foldLanes } from '../state/actions'
import { laneCounts, lanesNow } from '../state/lanes'
import { useAtlas, useAtlasStore } from '../store/react'
import { useSpeaker } from '../store/speaker'
import { KindSign, Sign } from './icons'
import { laneMark, laneName } from './laneNames'
import './lanes.css'
import type { TimelineView } from './view'

export function LaneHeads({ view }: { view: TimelineView }) {
  const of = useAtlas((state) => state.view.lanes)
  return of === 'none' ? null : <Heads view={view} />
}

function Heads({ view }: { view: TimelineView }) {
  const speaker = useSpeaker()
  const lanes = useAtlas(lanesNow)
  const column = useRef<HTMLUListElement>(null)
  useEffect(
    () =>
      // Placed by the painter, in the frame in which the lanes are drawn.
      view.onScene(({ rows, places, scroll }) => {
        const element = column.current
        if (!element) return
        element.style.top = `${rows.laneTop}px`
        element.style.height = `${rows.strokeTop - rows.laneTop}px`
        for (const [i, { height }] of places.entries()) {
          const head = element.children[i]
          if (head instanceof HTMLElement) head.style.height = `${height}px`
        }
        if (Math.abs(element.scrollTop - scroll) >= 1) element.scrollTop = scroll
      }),
    [view, lanes]
  )
  return (
    <ul
      className="tl-heads"
      ref={column}
      aria-label={speaker.t('timeline.lanes')}
      onScroll={({ currentTarget }) => {
        view.scrollTo(currentTarget.scrollTop)
      }}
    >
      {lanes.map(({ key }) => (
        <li key={key}>
          <Head lane={key} />
        </li>
      ))}
    </ul>
  )
}

function Head({ lane }: { lane: string }) {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const folded = useAtlas((state) => state.foldedLanes.includes(lane))
  const events = useAtlas((state) => laneCounts(state).get(lane)?.events ?? 0)
  const more = useAtlas((state) => laneCounts(state).get(lane)?.more ?? 0)
  const state = store.state()
  const name = laneName(state, lane, speaker)
  const mark = laneMark(state, lane)
  const count = (n: number) => ({ count: n, shown: speaker.number(n) })
  const spoken = speaker.t('timeline.laneSpoken', {
    name: name.text,
    events: speaker.t('timeline.events', count(events))
  })
  return (
    <button
      type="button"
      className="tl-head"
      aria-expanded={!folded}
      aria-label={spoken + (more > 0 ? speaker.t('timeline.laneMore', count(more)) : '')}
      title={name.text}
      onClick={() => {
        const before = store.state().foldedLanes
        store.act(foldLanes(folded ? before.filter((key) => key !== lane) : [...before, lane]))
      }}
    >
      <Sign name={folded ? 'folded' : 'open'} />
      {mark && <KindSign mark={mark} />}
      <span lang={name.lang === speaker.language ? undefined : name.lang}>{name.text}</span>
      <small>{speaker.number(events)}</small>
    </button>
  )
}
