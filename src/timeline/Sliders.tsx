// The day and both ends of the window for keyboard and screen reader: invisible sliders that lie over the drawn ones.
import { useEffect, useRef } from 'react'
import { setDay, setWindow, settleTime, type Action } from '../state/actions'
import type { AppState } from '../state/appState'
import { dayOfSide, setSide } from '../state/compare'
import { restingly } from '../store/calm'
import { useAtlasAtRest, useAtlasStill, useAtlasStore } from '../store/react'
import { useSpeaker } from '../store/speaker'
import { roundDay } from '../time/days'
import { settleSpan, SHORTEST } from '../time/span'
import type { Rect, Scene } from './boxes'
import { moveEnd } from './grip'
import { sliderStep, sliderTypes } from './sliderSteps'
import type { TypedFor } from './GoToDate'
import { figureAsk } from './statistics/figureWords'
import type { StripScene } from './strip'
import type { TimelineView } from './view'

interface Slider {
  readonly name: 'windowStart' | 'cursor' | 'windowEnd' | 'compared'
  /** What a date typed on it sets; null where its date is typed elsewhere. */
  readonly sets: TypedFor | null
  /** The day it stands on, and the first and last it can stand on. */
  readonly day: (state: AppState) => number
  readonly first: (state: AppState) => number
  readonly last: (state: AppState) => number
  readonly move: (day: number) => Action
  /** What is drawn for it, and what the focus ring goes around. */
  readonly box: (scene: Scene) => Rect | null
  /** The same on the strip, which it stands on while a list takes the place of the drawing. */
  readonly onStrip: (strip: StripScene) => Rect | null
}

const windowOf = (state: AppState) => settleSpan(state.view.window, state.atlas.span)

const SLIDERS: readonly Slider[] = [
  {
    name: 'windowStart',
    sets: 'start',
    day: (state) => windowOf(state).start,
    first: (state) => state.atlas.span.start,
    last: (state) => windowOf(state).end - SHORTEST,
    move: (day) => (state) => settleTime(setWindow(moveEnd(windowOf(state), 'start', day))(state)),
    box: (scene) => handle(scene, 'start'),
    onStrip: (strip) => grip(strip, 'start')
  },
  {
    name: 'cursor',
    sets: 'view',
    day: (state) => state.view.day,
    first: (state) => state.atlas.span.start,
    last: (state) => state.atlas.span.end - 1,
    move: (day) => setDay(day),
    box: ({ cursor }) => cursor?.flag ?? null,
    onStrip: ({ cursor, base }) => ({ x: cursor - 4, y: base - 4, width: 8, height: 8 })
  },
  {
    name: 'windowEnd',
    sets: 'end',
    // The last day inside, as it is spoken.
    day: (state) => windowOf(state).end - 1,
    first: (state) => windowOf(state).start + SHORTEST - 1,
    last: (state) => state.atlas.span.end - 1,
    move: (day) => (state) => settleTime(setWindow(moveEnd(windowOf(state), 'end', day + 1))(state)),
    box: (scene) => handle(scene, 'end'),
    onStrip: (strip) => grip(strip, 'end')
  }
]

/** The day that the cursor's is compared with, in the room where days are compared. */
const COMPARED: Slider = {
  name: 'compared',
  sets: null,
  day: (state) => dayOfSide(state, 'a'),
  first: (state) => state.atlas.span.start,
  last: (state) => state.atlas.span.end - 1,
  move: (day) => setSide('a', roundDay(day)),
  box: ({ compared }) => compared?.flag?.flag ?? null,
  onStrip: () => null
}

function handle({ handles }: Scene, end: 'start' | 'end'): Rect | null {
  return handles.find((box) => box.end === end)?.grip ?? null
}

function grip({ grips }: StripScene, end: 'start' | 'end'): Rect | null {
  return grips.find((box) => box.end === end)?.grip ?? null
}

interface SlidersProps {
  readonly view: TimelineView
  /** Which drawing they lie over. */
  readonly on: 'main' | 'strip'
  /** Opens the field for a date. */
  readonly type: (sets: TypedFor) => void
}

export function Sliders(props: SlidersProps) {
  const comparing = useAtlasStill((state) => state.view.room.name === 'compare')
  const sliders = comparing ? [COMPARED, ...SLIDERS] : SLIDERS
  return sliders.map((slider) => <SliderOf key={slider.name} slider={slider} {...props} />)
}

function SliderOf({ slider, view, on, type }: SlidersProps & { slider: Slider }) {
  const store = useAtlasStore()
  const speaker = useSpeaker()
  const day = useAtlasAtRest(slider.day)
  const first = useAtlasAtRest(slider.first)
  const last = useAtlasAtRest(slider.last)
  const said = useAtlasAtRest((state) =>
    slider.sets === 'view' ? (figureAsk(state, speaker)?.words.on(day) ?? null) : null
  )
  const element = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const written = new Map<string, string>()
    // Even to write what stands there already costs the frame a new style.
    const write = (name: 'visibility' | 'transform' | 'width' | 'height', value: string) => {
      if (!element.current || written.get(name) === value) return
      written.set(name, value)
      element.current.style[name] = value
    }
    const place = () => {
      const scene = view.scene()
      const strip = view.strip()
      const box = on === 'main' ? scene && slider.box(scene) : strip && slider.onStrip(strip)
      write('visibility', box ? 'visible' : 'hidden')
      if (!box) return
      const width = Math.max(24, box.width)
      const height = Math.max(24, box.height)
      const left = view.inset() + box.x + (box.width - width) / 2
      write('transform', `translate(${left}px, ${box.y + (box.height - height) / 2}px)`)
      write('width', `${width}px`)
      write('height', `${height}px`)
    }
    const resting = restingly(place)
    // With the focus its ring is seen, in the frame in which what it stands for is drawn; else it is only to be found.
    let size = NaN
    const stop = view.onScene(({ width, rows }) => {
      // Where the pane has shrunk it would lie outside of the page.
      const sameSize = size === width + rows.height
      size = width + rows.height
      if (!sameSize || element.current === document.activeElement) resting.now()
      else resting.soon()
    })
    return () => {
      stop()
      resting.stop()
    }
  }, [slider, view, on])

  function press(event: React.KeyboardEvent): void {
    const state = store.state()
    const to = sliderStep(event, slider.day(state), slider.first(state), slider.last(state))
    if (to === null) {
      if (slider.sets !== null && sliderTypes(event)) {
        event.preventDefault()
        type(slider.sets)
      }
      return
    }
    event.preventDefault()
    event.stopPropagation()
    store.act(slider.move(to))
  }

  return (
    <div
      ref={element}
      className="tl-slider"
      data-slider={slider.name}
      role="slider"
      tabIndex={0}
      aria-orientation="horizontal"
      aria-label={speaker.t(slider.name === 'compared' ? 'compare.dayA' : `timeline.${slider.name}`)}
      aria-valuemin={first}
      aria-valuemax={last}
      aria-valuenow={day}
      aria-valuetext={
        said === null
          ? speaker.day(day)
          : speaker.t('timeline.figuresSpoken', { day: speaker.day(day), said })
      }
      onKeyDown={press}
    />
  )
}
