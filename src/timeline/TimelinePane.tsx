// The timeline: bar, strip and main drawing in one pane that fills its slot. It joins painter, hands and keys; each is a file of its own.
import './timeline.css'
import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import { togglePlaying } from '../state/play'
import { useAtlasStill, useAtlasStore } from '../store/react'
import { useSpeaker } from '../store/speaker'
import { Announcer } from './Announcer'
import { EmptyWindow } from './EmptyWindow'
import { gripOn } from './grip'
import { HoverTip } from './HoverTip'
import type { TypedFor } from './GoToDate'
import { isGoToKey, isPlayKey } from './keys'
import { LaneHeads } from './LaneHeads'
import { Columns } from './list/Columns'
import { CrowdList } from './list/CrowdList'
import { EventList } from './list/EventList'
import { mainArea } from './mainArea'
import { listenToPointers } from './pointers'
import { Sliders } from './Sliders'
import { FigureTable } from './statistics/FigureTable'
import { stripArea } from './stripArea'
import { TimelineBar } from './TimelineBar'
import { timelineView, type TimelineView } from './view'

const OVER = '.tl-main canvas:hover, .tl-focus[aria-activedescendant]:focus-visible'

/** `onDrawn` is called once, after the first frame that shows the label of an event. */
export function TimelinePane({ onDrawn }: { onDrawn?: () => void }) {
  const store = useAtlasStore()
  const speaker = useSpeaker()
  const listed = useAtlasStill((state) => state.view.list)
  const root = useRef<HTMLDivElement>(null)
  const strip = useRef<HTMLCanvasElement>(null)
  const main = useRef<HTMLCanvasElement>(null)
  const drawn = useRef(onDrawn)
  const [view, setView] = useState<TimelineView | null>(null)
  const [typing, setTyping] = useState<TypedFor | null>(null)

  useLayoutEffect(() => {
    if (!root.current || !strip.current || !main.current) return
    const elements = { root: root.current, strip: strip.current, main: main.current }
    const made = timelineView(store, elements, () => drawn.current?.())
    const grip = gripOn(store, made)
    const stops = [
      listenToPointers(elements.main, mainArea(store, made, grip, elements.main), made.inset),
      listenToPointers(elements.strip, stripArea(store, made, grip, elements.strip), made.inset),
      // A view that was come back to stays: nothing glides on from it.
      store.subscribe((state, before) => {
        if (state.arrivals !== before.arrivals) grip.stopGliding()
      })
    ]
    setView(made)
    return () => {
      for (const stop of stops) stop()
      grip.stop()
      made.stop()
    }
  }, [store])

  /** The pointer is on the drawing, or the keyboard on an event of it; and no list of some of them lies over it. */
  const over = useCallback(
    () => document.querySelector(OVER) !== null && !document.querySelector('.tl-crowd'),
    []
  )

  /** Keys that mean the same in the whole pane. What opens over the page is a child of it for React only. */
  function pressAnywhere(event: React.KeyboardEvent): void {
    if (!event.currentTarget.contains(event.nativeEvent.target as Node)) return // a key's target is a node
    if (isPlayKey(event.nativeEvent)) store.act(togglePlaying)
    else if (isGoToKey(event.nativeEvent)) setTyping('view')
    else return
    event.preventDefault()
  }

  return (
    <div className="tl" ref={root} data-listed={listed || undefined} onKeyDown={pressAnywhere}>
      {view && <TimelineBar counts={view.counts} typing={typing} setTyping={setTyping} />}
      <div className="tl-strip">
        <canvas ref={strip} aria-hidden="true" />
        {view && listed && <Sliders view={view} on="strip" type={setTyping} />}
      </div>
      <div className="tl-main">
        {listed && <Columns />}
        <EventList view={view} canvas={main} shown={listed} />
        {view && !listed && <LaneHeads view={view} />}
        {view && !listed && <Sliders view={view} on="main" type={setTyping} />}
        <EmptyWindow />
        {!listed && <FigureTable />}
        {view && <CrowdList view={view} />}
        {view && <HoverTip view={view} over={over} />}
      </div>
      <p className="unseen" id="tl-keys">
        {speaker.t(listed ? 'timeline.listKeys' : 'timeline.keys')}
      </p>
      <Announcer />
    </div>
  )
}
