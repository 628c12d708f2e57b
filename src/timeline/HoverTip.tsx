// The note beside a hovered event: its title and date, for strokes without a label and for dates that a label does not say.
import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { AtlasEvent } from '../atlas/model'
import { useAtlasStill } from '../store/react'
import { useSpeaker } from '../store/speaker'
import { lengthOf } from '../time/span'
import type { PointedEvents } from './crowd'
import { focusBox } from './list/focusBox'
import { FigureTip } from './statistics/FigureTip'
import type { TimelineView } from './view'
import { windowWords } from './words'

/** ms for which the pointer rests before the note comes. */
const REST = 250

/** `over`: the pointer is on the drawing; what is hovered elsewhere is ringed only. */
export function HoverTip({ view, over }: { view: TimelineView; over: () => boolean }) {
  const hovered = useAtlasStill(({ hover, atlas }) =>
    hover?.kind === 'event' ? (atlas.eventsById.get(hover.id) ?? null) : null
  )
  const [shown, setShown] = useState<AtlasEvent | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setShown(hovered && over() ? hovered : null), hovered ? REST : 0)
    return () => clearTimeout(timer)
  }, [hovered, over])
  // Another event at once replaces the one that is told; none at all takes the note away.
  const event = shown && hovered && over() ? hovered : null
  const pointed = useSyncExternalStore(view.pointed.subscribe, view.pointed.get)
  if (pointed?.kind === 'events') return <PointedTip pointed={pointed} view={view} />
  if (pointed) {
    const top = view.scene()?.rows.figureTop ?? 0
    return <FigureTip day={pointed.day} place={(tip) => standAt(tip, view, pointed.x, top)} />
  }
  return event && <Tip key={event.id} event={event} view={view} />
}

/** How many a column or a day stands for; what a click does is the same for both: they come apart. */
function PointedTip({ pointed, view }: { pointed: PointedEvents; view: TimelineView }) {
  const speaker = useSpeaker()
  const element = useRef<HTMLDivElement>(null)
  const { count, days, x, y } = pointed
  useLayoutEffect(() => {
    if (element.current) standAt(element.current, view, x, y - 10)
  }, [view, x, y])
  // Marks of one place need not be of one day: a month without a day has its mark in its middle.
  const words = lengthOf(days) > 1 ? windowWords(speaker, days) : speaker.t('timeline.crowdTip')
  return (
    <div ref={element} className="tl-tip" aria-hidden="true">
      <b>{speaker.t('timeline.columnEvents', { count, shown: speaker.number(count) })}</b>
      <span>{words}</span>
    </div>
  )
}

/** Above a point of the drawing, px, within its sides. */
function standAt(tip: HTMLElement, view: TimelineView, x: number, foot: number): void {
  const scene = view.scene()
  if (!scene) return
  const half = tip.offsetWidth / 2
  const left = Math.max(half, Math.min(scene.width - half, x)) + view.inset() - half
  tip.style.transform = `translate(${left}px, ${foot}px) translateY(-100%)`
}

function Tip({ event, view }: { event: AtlasEvent; view: TimelineView }) {
  const speaker = useSpeaker()
  const element = useRef<HTMLDivElement>(null)
  const title = speaker.text(event.title)
  useEffect(
    () =>
      view.onScene((scene) => {
        const tip = element.current
        if (!tip) return
        const label = scene.labels.find(({ id }) => id === event.id)
        const box = focusBox(scene, event)
        const x = label?.mark.x ?? (box ? box.x + box.width / 2 : undefined)
        tip.style.visibility = x === undefined ? 'hidden' : 'visible'
        if (x === undefined) return
        const half = tip.offsetWidth / 2
        const middle = Math.max(half, Math.min(scene.width - half, x)) + view.inset()
        const foot = box ? box.y - (label ? 4 : 2) : 0
        tip.style.transform = `translate(${middle - half}px, ${foot}px) translateY(-100%)`
      }),
    [event, view]
  )
  return (
    <div ref={element} className="tl-tip" aria-hidden="true">
      <b lang={title.lang}>{title.text}</b>
      <span>{speaker.date(event.date)}</span>
    </div>
  )
}
