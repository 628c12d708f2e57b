// The painter of the timeline: from the state to both canvases, at most once a frame, and the easing of what the hand did not move.
import { reducedMotion } from '../marks/motion'
import { onThemeChange, readTheme, type Theme } from '../marks/theme'
import type { EventId } from '../atlas/model'
import type { AppState } from '../state/appState'
import { dayOfSide } from '../state/compare'
import { monthCounts, paneSpanOf } from '../state/queries'
import { rowFiguresNow } from '../state/rowFigures'
import { lanesInWindow, lanesNow, type Lane } from '../state/lanes'
import { eventsListed } from '../state/shown'
import type { AtlasStore } from '../store/store'
import { languagesOf } from '../state/appState'
import { sameSpan, type Span } from '../time/span'
import { speakerFor } from '../words/speaker'
import type { Measure, Scene } from './boxes'
import { workAhead } from './books'
import { measureWith } from './measure'
import { EASE, easedSpan } from './motion'
import type { Brush } from './brush'
import { samePointed, type Crowd, type Pointed } from './crowd'
import { focusBox } from './list/focusBox'
import { paintScene } from './paint'
import { paintFocus } from './paintMarks'
import { paintStrip } from './paintStrip'
import { gutterOf, paneRows } from './rows'
import { onDensityChange } from './pixelDensity'
import { whenIdle } from './idle'
import { sceneOf } from './scene'
import { askOf } from './sceneAsk'
import { stageOn } from './stage'
import { stripOf, type StripScene } from './strip'
import { watched, type Watched } from './watched'
import { stripWords } from './words'

export interface TimelineView {
  /** What was drawn last. */
  readonly scene: () => Scene | null
  readonly strip: () => StripScene | null
  /** Free paper left of the drawings, in which the names of lanes stand, px. */
  readonly inset: () => number
  readonly counts: Watched<Scene['counts']>
  /** Several events that one place on the line stands for, opened by a click; null when there are none to list. */
  readonly crowd: Watched<Crowd | null> & { set(crowd: Crowd | null): void }
  /** What the pointer is on that is no single event: several of one day, a column. */
  readonly pointed: Watched<Pointed | null> & { set(pointed: Pointed | null): void }
  /** The event that the keyboard is on gets the focus ring, wherever it is drawn; null takes it away. */
  focusOn(id: EventId | null): void
  /** Scrolls the lanes, px from the top of the first. */
  scrollTo(px: number): void
  /** Keeps the pane on this stretch while a handle is dragged; null lets it follow the window again. */
  hold(pane: Span | null): void
  /** A gesture runs: the pane follows at once. Every grasp is followed by one letGo. */
  grasp(): void
  letGo(): void
  /** Called after each drawing with the scene. */
  readonly onScene: (listener: (scene: Scene) => void) => () => void
  stop(): void
}

export interface ViewElements {
  /** Fills the slot; gets the heights of its rows as custom properties. */
  readonly root: HTMLElement
  readonly strip: HTMLCanvasElement
  readonly main: HTMLCanvasElement
}

const NO_COUNTS: Scene['counts'] = { events: 0, labelled: 0, through: 0 }

export function timelineView(
  store: AtlasStore,
  { root, strip, main }: ViewElements,
  onDrawn?: () => void
): TimelineView {
  const stages = { strip: stageOn(strip), main: stageOn(main) }
  const counts = watched(NO_COUNTS, (a, b) => a.events === b.events && a.labelled === b.labelled && a.through === b.through) // prettier-ignore
  const listeners = new Set<(scene: Scene) => void>()
  let theme: Theme = readTheme()
  let voice: { language: string; brushes: { main: Brush; strip: Brush }; measure: Measure } | null = null
  let inset = 0
  let gutter = 0
  /** Of the slot, px: to ask the element in each frame would have it laid out. */
  let width = 0
  let scene: Scene | null = null
  let stripScene: StripScene | null = null
  let held: Span | null = null
  let grasps = 0
  let shown: Span | null = null
  let ease: { from: Span; to: Span; since: number } | null = null
  let asked = 0
  let drawn = false
  let scroll = 0
  let focused: EventId | null = null
  const ahead = whenIdle((still, enough) => scene !== null && workAhead(scene, still, enough))
  let seen: AppState | null = null
  let lanes: { all: readonly Lane[]; shown: readonly Lane[] } = { all: [], shown: [] }

  function left(): number {
    return inset + gutter
  }
  /** Names of lanes stand beside them. */
  function setGutter({ view }: AppState): void {
    const wide = view.lanes === 'none' || view.list ? 0 : gutterOf(width, theme.rem / 16)
    if (wide !== gutter) root.style.setProperty('--tl-gutter', `${wide}px`)
    gutter = wide
  }

  /** The pane to draw now; a change that no hand makes is eased, and asks for the next frame. */
  function paneNow(state: AppState): Span {
    const target = held ?? paneSpanOf(state)
    if (!shown || grasps > 0 || reducedMotion() || !drawn) {
      ease = null
      return target
    }
    if (!ease && sameSpan(shown, target)) return target
    const now = performance.now()
    if (!ease || !sameSpan(ease.to, target)) ease = { from: shown, to: target, since: now }
    if (now - ease.since >= EASE) {
      ease = null
      return target
    }
    ask()
    return easedSpan(ease.from, ease.to, now - ease.since)
  }

  /** Lanes without events in the window go and come when it rests, not under the hand. */
  function lanesFor(state: AppState): readonly Lane[] {
    const all = lanesNow(state)
    if (grasps === 0 || all !== lanes.all) lanes = { all, shown: lanesInWindow(state) }
    return lanes.shown
  }

  function voiceOf(language: string): NonNullable<typeof voice> {
    if (voice?.language === language) return voice
    const upright = language !== 'en'
    const brush = (context: CanvasRenderingContext2D): Brush => ({ context, theme, upright })
    const brushes = { main: brush(stages.main.context), strip: brush(stages.strip.context) }
    voice = { language, brushes, measure: measureWith(stages.main.context, theme, upright) }
    return voice
  }

  function draw(state: AppState): void {
    seen = state
    const { atlas, view } = state
    const { language, order } = languagesOf(state)
    const speaker = speakerFor(language, order)
    const { brushes, measure } = voiceOf(language)
    const unit = theme.rem / 16
    const { window, day } = view
    const pane = paneNow(state)
    shown = pane

    setGutter(state)
    stages.main.clear(left())
    const size = { width: stages.main.width() - left() - inset, height: stages.main.height(), unit }
    scene = sceneOf(askOf(state, { pane, scroll, measure, speaker, lanes: lanesFor(state), ...size }))
    scroll = scene.scroll
    paintScene(brushes.main, scene, state.hover?.kind === 'event' ? state.hover.id : null)
    const keyed = focused === null ? undefined : atlas.eventsById.get(focused)
    const ring = keyed ? focusBox(scene, keyed) : null
    if (ring) paintFocus(brushes.main, ring)

    stages.strip.clear(left())
    stripScene = stripOf({
      span: atlas.span,
      window,
      day,
      counts: monthCounts(state),
      width: stages.strip.width() - left() - inset,
      height: stages.strip.height(),
      unit,
      measure,
      words: stripWords(speaker)
    })
    paintStrip(brushes.strip, stripScene)

    ahead.ask()
    counts.set(scene.counts)
    for (const listener of listeners) listener(scene)
    if (!drawn && scene.width > 0 && scene.rows.height > 0) {
      drawn = true
      onDrawn?.()
    }
  }

  function frame(): void {
    asked = 0
    draw(store.state())
  }
  function ask(): void {
    if (asked === 0) asked = requestAnimationFrame(frame)
  }
  /** Draws in the store's frame; one that was asked for besides is not needed any more. */
  function drawNow(state: AppState): void {
    cancelAnimationFrame(asked)
    asked = 0
    draw(state)
  }

  function fit(): void {
    width = root.clientWidth
    const rows = paneRows(width, root.clientHeight, theme.rem / 16)
    inset = rows.inset
    for (const [name, value] of Object.entries({
      bar: rows.bar,
      strip: rows.strip,
      canvas: rows.canvas,
      inset
    })) {
      root.style.setProperty(`--tl-${name}`, `${value}px`)
    }
    const [a, b] = [stages.main.fit(), stages.strip.fit()]
    // At once, because a canvas that changed its size is empty and would blink.
    if (a || b) drawNow(store.state())
  }

  const observer = new ResizeObserver(fit)
  observer.observe(root)
  const stopTheme = onThemeChange(() => {
    theme = readTheme()
    voice = null
    fit()
    ask()
  })
  const stopDensity = onDensityChange(fit)
  fit()
  const stopFrames = store.onFrame(
    (state) => {
      const { window, day, selection, language, lanes, list } = state.view
      return [
        eventsListed(state),
        window,
        day,
        selection,
        language,
        lanes,
        list,
        state.view.room.name === 'compare' ? dayOfSide(state, 'a') : null,
        state.view.room.name === 'compare' ? state.view.layer : null,
        rowFiguresNow(state),
        state.foldedLanes,
        state.hover
      ]
    },
    (state) => {
      if (state !== seen || asked !== 0) drawNow(state)
    }
  )

  return {
    scene: () => scene,
    strip: () => stripScene,
    inset: left,
    counts,
    crowd: watched<Crowd | null>(null, Object.is),
    pointed: watched<Pointed | null>(null, samePointed),
    focusOn(id) {
      if (id === focused) return
      focused = id
      ask()
    },
    scrollTo(px) {
      if (px === scroll) return
      scroll = px
      ask()
    },
    hold(pane) {
      held = pane
      ask()
    },
    grasp: () => void grasps++,
    letGo() {
      grasps = Math.max(0, grasps - 1)
      ask()
    },
    onScene(listener) {
      listeners.add(listener)
      if (scene) listener(scene)
      return () => void listeners.delete(listener)
    },
    stop() {
      ahead.stop()
      observer.disconnect()
      stopTheme()
      stopDensity()
      stopFrames()
      cancelAnimationFrame(asked)
    }
  }
}
