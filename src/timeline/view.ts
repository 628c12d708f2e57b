// The painter of the timeline: from the state to both canvases, at most once a frame, and the easing of what the hand did not move.
import { reducedMotion } from '../marks/motion'
import { onThemeChange, readTheme, type Theme } from '../marks/theme'
import type { AppState } from '../state/appState'
import { monthCounts, paneSpanOf } from '../state/queries'
import { eventsInWindow, eventsListed, eventsOnTimeline, markKind } from '../state/shown'
import type { AtlasStore } from '../store/store'
import { languagesOf } from '../state/appState'
import { sameSpan, type Span } from '../time/span'
import { speakerFor } from '../words/speaker'
import type { Measure, Scene } from './boxes'
import { measureWith } from './measure'
import { EASE, easedSpan } from './motion'
import { paintScene, type Brush } from './paint'
import { paintStrip } from './paintStrip'
import { paneRows } from './rows'
import { sceneOf } from './scene'
import { stageOn } from './stage'
import { stripOf, type StripScene } from './strip'
import { watched, type Watched } from './watched'
import { sceneWords, stripWords } from './words'

export interface TimelineView {
  /** What was drawn last. */
  readonly scene: () => Scene | null
  readonly strip: () => StripScene | null
  /** Free paper on either side of the drawings, px. */
  readonly inset: () => number
  readonly counts: Watched<Scene['counts']>
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
  let scene: Scene | null = null
  let stripScene: StripScene | null = null
  let held: Span | null = null
  let grasps = 0
  let shown: Span | null = null
  let ease: { from: Span; to: Span; since: number } | null = null
  let asked = 0
  let drawn = false
  let seen: AppState | null = null

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
    const { window, day, selection } = view
    const pane = paneNow(state)
    shown = pane

    stages.main.clear(inset)
    scene = sceneOf({
      atlas,
      events: eventsOnTimeline(state),
      inWindow: eventsInWindow(state),
      markOf: (event) => markKind(atlas, view.filters.hiddenKinds, event)?.mark ?? 'disc',
      pane,
      window,
      day,
      selected: selection?.kind === 'event' ? selection.id : null,
      width: stages.main.width() - 2 * inset,
      height: stages.main.height(),
      unit,
      words: sceneWords(speaker),
      measure
    })
    paintScene(brushes.main, scene, state.hover?.kind === 'event' ? state.hover.id : null)

    stages.strip.clear(inset)
    stripScene = stripOf({
      span: atlas.span,
      window,
      day,
      counts: monthCounts(state),
      width: stages.strip.width() - 2 * inset,
      height: stages.strip.height(),
      unit,
      measure,
      words: stripWords(speaker)
    })
    paintStrip(brushes.strip, stripScene)

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
    const { clientWidth: width, clientHeight: height } = root
    const rows = paneRows(width, height, theme.rem / 16)
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
      const { window, day, selection, language } = state.view
      return [eventsListed(state), window, day, selection, language, state.hover]
    },
    (state) => {
      if (state !== seen || asked !== 0) drawNow(state)
    }
  )

  return {
    scene: () => scene,
    strip: () => stripScene,
    inset: () => inset,
    counts,
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
      observer.disconnect()
      stopTheme()
      stopDensity()
      stopFrames()
      cancelAnimationFrame(asked)
    }
  }
}

/** A window moved to another screen, or zoomed by the browser. */
function onDensityChange(changed: () => void): () => void {
  let query: MediaQueryList | null = null
  const listen = () => {
    query?.removeEventListener('change', heard)
    query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`)
    query.addEventListener('change', heard)
  }
  const heard = () => {
    changed()
    listen()
  }
  listen()
  return () => query?.removeEventListener('change', heard)
}
