// The names of lanes beside them, as buttons that fold and unfold, with their counts: those in sight; the column scrolls, and the drawing with it.
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { foldLanes } from '../state/actions'
import { laneCount, laneKeys } from '../state/lanes'
import { selectedEvent } from '../state/queries'
import { useAtlas, useAtlasCalmly, useAtlasStill, useAtlasStore } from '../store/react'
import { useSpeaker } from '../store/speaker'
import type { Scene } from './boxes'
import { sightOf } from './groupRows'
import { KindSign, Sign } from './icons'
import { laneMark, laneName } from './laneNames'
import { LanePager } from './LanePager'
import './lanes.css'
import type { TimelineView } from './view'

export function LaneHeads({ view }: { view: TimelineView }) {
  const of = useAtlasStill((state) => state.view.lanes)
  return of === 'none' ? null : <Heads key={of} view={view} />
}

/** What is in sight, told so that React draws only when it changes. */
interface Shown {
  readonly heads: readonly { readonly at: number; readonly key: string }[]
  readonly of: number
  /** Half-open run of those seen whole. */
  readonly first: number
  readonly after: number
}
const NONE: Shown = { heads: [], of: 0, first: 0, after: 0 }

/** Heads beyond either edge that are there for the keyboard to go on to. */
const BEYOND = 12

function shownOf({ places, scroll, rows }: Scene, held: string | null): Shown {
  const sight = sightOf(places, scroll, rows.strokeTop - rows.laneTop)
  const first = Math.max(0, sight.first - BEYOND)
  const after = Math.min(places.length, sight.after + BEYOND)
  const heads = places.slice(first, after).map(({ key }, i) => ({ at: first + i, key }))
  // What has the focus keeps it, however far one scrolls.
  const at = held === null ? -1 : places.findIndex(({ key }) => key === held)
  const own = places[at]
  if (own && at < first) heads.unshift({ at, key: own.key })
  if (own && at >= after) heads.push({ at, key: own.key })
  return { heads, of: places.length, first: sight.wholeFirst, after: sight.wholeAfter }
}

function sameShown(a: Shown, b: Shown): boolean {
  return (
    a.of === b.of &&
    a.first === b.first &&
    a.after === b.after &&
    a.heads.length === b.heads.length &&
    a.heads.every(({ at, key }, i) => b.heads[i]?.at === at && b.heads[i].key === key)
  )
}

/** In the frame in which the lanes are drawn. */
function place(box: HTMLElement, { rows, places, scroll }: Scene): void {
  box.style.top = `${rows.laneTop}px`
  box.style.height = `${rows.strokeTop - rows.laneTop}px`
  const [list] = box.children
  if (!(list instanceof HTMLElement)) return
  const last = places.at(-1)
  list.style.setProperty('--tl-lane', `${places.find(({ folded }) => !folded)?.laneHeight ?? 0}px`)
  list.style.height = `${last ? last.top + last.height : 0}px`
  for (const item of list.children) {
    if (!(item instanceof HTMLElement)) continue
    const own = places[Number(item.dataset['at'])]
    const here = own?.key === item.dataset['lane']
    item.hidden = !here
    if (!own || !here) continue
    item.style.top = `${own.top}px`
    item.style.height = `${own.height}px`
  }
  if (Math.abs(box.scrollTop - scroll) >= 1) box.scrollTop = scroll
}

function Heads({ view }: { view: TimelineView }) {
  const speaker = useSpeaker()
  const column = useRef<HTMLDivElement>(null)
  const held = useRef<string | null>(null)
  const [shown, setShown] = useState(NONE)
  useLayoutEffect(
    () =>
      view.onScene((scene) => {
        if (column.current) place(column.current, scene)
        setShown((before) => {
          const next = shownOf(scene, held.current)
          return sameShown(before, next) ? before : next
        })
      }),
    [view]
  )
  useLayoutEffect(() => {
    const scene = view.scene()
    if (column.current && scene) place(column.current, scene)
  }, [view, shown])
  useSelectedLane(view)
  return (
    <>
      <div
        className="tl-heads"
        ref={column}
        onScroll={({ currentTarget }) => {
          view.scrollTo(currentTarget.scrollTop)
        }}
        onFocus={({ target }) => {
          held.current = target.closest('li')?.dataset['lane'] ?? null
        }}
        onBlur={() => {
          held.current = null
        }}
      >
        <ul aria-label={speaker.t('timeline.lanes')}>
          {shown.heads.map(({ at, key }) => (
            <li key={key} data-at={at} data-lane={key} aria-setsize={shown.of} aria-posinset={at + 1}>
              <Head lane={key} />
            </li>
          ))}
        </ul>
      </div>
      {(shown.first > 0 || shown.after < shown.of) && <LanePager view={view} {...shown} />}
    </>
  )
}

/** Brings the lane of an event that is chosen, here or elsewhere, into sight. */
function useSelectedLane(view: TimelineView): void {
  const lane = useAtlas((state) => {
    const event = selectedEvent(state)
    return event ? (laneKeys(event, state.view.lanes, state.view.filters.hiddenKinds)[0] ?? null) : null
  })
  const selection = useAtlasStill((state) => state.view.selection)
  useEffect(() => {
    if (lane === null) return
    // Its window may just have moved: the lane is looked for once that is drawn.
    const frame = requestAnimationFrame(() => {
      const scene = view.scene()
      const own = scene?.places.find(({ key }) => key === lane)
      if (!scene || !own) return
      const room = scene.rows.strokeTop - scene.rows.laneTop
      if (own.top < scene.scroll - 1 || own.top + own.height > scene.scroll + room + 1) view.scrollTo(own.top)
    })
    return () => cancelAnimationFrame(frame)
  }, [view, lane, selection])
}

function Head({ lane }: { lane: string }) {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const folded = useAtlasStill((state) => state.foldedLanes.includes(lane))
  const events = useAtlasCalmly((state) => laneCount(state, lane).events)
  const more = useAtlasCalmly((state) => laneCount(state, lane).more)
  const name = laneName(store.state(), lane, speaker)
  const mark = laneMark(store.state(), lane)
  const count = (n: number) => ({ count: n, shown: speaker.number(n) })
  const spoken =
    speaker.t('timeline.laneSpoken', {
      name: name.text,
      events: speaker.t('timeline.events', count(events))
    }) + (more > 0 ? speaker.t('timeline.laneMore', count(more)) : '')
  return (
    <button
      type="button"
      className="tl-head"
      aria-expanded={!folded}
      aria-label={spoken}
      title={spoken}
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
