// What hands do on the main drawing: zoom and pan of the window itself, its handles, the day, clicks on events.
import { hover, panTime, select, setDay, setWindow, settleTime, zoomPane } from '../state/actions'
import { dayOfSide, setSide } from '../state/compare'
import type { AtlasStore } from '../store/store'
import { roundDay } from '../time/days'
import { lengthOf, type Span } from '../time/span'
import type { Pointed } from './crowd'
import { moveEnd, STEP, type Grip } from './grip'
import type { Drag, Point } from './hands'
import { hitScene, type Target } from './hit'
import type { Area } from './pointers'
import type { TimelineView } from './view'

const NOTHING: Drag = { move: () => undefined, end: () => undefined, stop: () => undefined }

export function mainArea(store: AtlasStore, view: TimelineView, grip: Grip, element: HTMLElement): Area {
  const state = () => store.state()
  const dayAt = (x: number) => view.scene()?.scale.dayAt(x) ?? state().view.day
  const pxPerDay = () => view.scene()?.scale.pxPerDay ?? 1
  const targetAt = (at: Point): Target => {
    const scene = view.scene()
    return scene ? hitScene(scene, at.x, at.y, at.touch) : { kind: 'paper' }
  }

  function dragHandle(at: Point, end: 'start' | 'end'): Drag {
    const scene = view.scene()
    if (!scene) return NOTHING
    const { scale } = scene
    const off = at.x - scale.x(state().view.window[end])
    const done = grip.begin()
    view.hold(scale.span)
    const close = () => {
      view.hold(null)
      done()
    }
    return {
      move({ x }) {
        const day = Math.max(scale.span.start, Math.min(scale.span.end, scale.dayAt(x - off)))
        store.act(setWindow(moveEnd(state().view.window, end, day)))
      },
      end: close,
      stop: close
    }
  }
  function dragDay(at: Point): Drag {
    const scene = view.scene()
    if (!scene) return NOTHING
    const { scale } = scene
    // Held by its flag, which may stand beside the line at an edge: the line comes under the pointer with the first move.
    const off =
      Math.abs(at.x - scale.x(state().view.day + 0.5)) < 8 ? at.x - scale.x(state().view.day + 0.5) : 0
    const done = grip.begin()
    return {
      move({ x }) {
        const { start, end } = state().view.window
        store.act(
          setDay(Math.max(Math.ceil(start), Math.min(Math.ceil(end) - 1, Math.floor(scale.dayAt(x - off)))))
        )
      },
      end: done,
      stop: done
    }
  }
  /** The other day of a comparison, which no window holds. */
  function dragCompared(at: Point): Drag {
    const scene = view.scene()
    if (!scene) return NOTHING
    const { scale } = scene
    const off = at.x - scale.x(dayOfSide(state(), 'a') + 0.5)
    const held = Math.abs(off) < 8 ? off : 0
    const done = grip.begin()
    return {
      move: ({ x }) => store.act(setSide('a', roundDay(Math.floor(scale.dayAt(x - held))))),
      end: done,
      stop: done
    }
  }
  function dragPaper(at: Point): Drag {
    const done = grip.begin()
    const pull = grip.pull(pxPerDay)
    let before = at.x
    element.dataset['dragging'] = ''
    const close = (then: () => void) => {
      delete element.dataset['dragging']
      then()
    }
    return {
      move({ x }) {
        pull.move(x - before)
        before = x
      },
      end: (speed) => close(() => (pull.letGo() ? done() : grip.glide(speed, pxPerDay, done))),
      stop: () => {
        pull.letGo()
        close(done)
      }
    }
  }

  /** Those that no zoom tells apart are listed where they were clicked. */
  function openCrowd(crowd: Extract<Target, { kind: 'crowd' }>, at: Point): void {
    const { left, top } = element.getBoundingClientRect()
    const { events, count, days } = crowd
    view.pointed.set(null)
    view.crowd.set({ events, count, days, x: left + view.inset() + at.x, y: top + at.y })
  }
  /** The column's days fill the pane: what they hold comes apart. */
  function openColumn(days: Span): void {
    const air = Math.max(2, lengthOf(days) / 2)
    store.act((s) => settleTime(setWindow({ start: days.start - air, end: days.end + air })(s)))
  }

  return {
    touched: grip.stopGliding,
    drag(at) {
      store.act(hover(null))
      const target = targetAt(at)
      if (target.kind === 'handle') return dragHandle(at, target.end)
      if (target.kind === 'compared') return dragCompared(at)
      return target.kind === 'cursor' ? dragDay(at) : dragPaper(at)
    },
    pinch() {
      const done = grip.begin()
      return {
        move(factor, x, dx) {
          store.act((s) => panTime(-dx / pxPerDay())(zoomPane(dayAt(x - dx), 1 / factor)(s)))
        },
        end: done
      }
    },
    click(at, twice) {
      const target = targetAt(at)
      if (twice) store.act((s) => settleTime(zoomPane(dayAt(at.x), STEP)(s)))
      else if (target.kind === 'event') store.act(select({ kind: 'event', id: target.id }))
      else if (target.kind === 'crowd') openCrowd(target, at)
      else if (target.kind === 'column') openColumn(target.days)
      else if (target.kind === 'paper' || target.kind === 'figures')
        store.act(setDay(Math.floor(dayAt(at.x))))
    },
    hover(at) {
      const target = at ? targetAt(at) : null
      element.dataset['over'] = target?.kind ?? ''
      view.pointed.set(target && at && pointedAt(target, at))
      if (target?.kind === 'event') store.act(hover({ kind: 'event', id: target.id }))
      else store.act(hover(null))
    },
    wheel(ask, at) {
      if (ask.kind === 'zoom') grip.wheeled(zoomPane(dayAt(at.x), ask.factor))
      else if (ask.kind === 'pan') grip.wheeled(panTime(ask.px / pxPerDay()))
    }
  }
}

/** What a pointer is on that is no single event. */
function pointedAt(target: Target, { x, y }: Point): Pointed | null {
  if (target.kind === 'figures') return { kind: 'figures', day: target.day, x, y }
  if (target.kind !== 'column' && target.kind !== 'crowd') return null
  return { kind: 'events', count: target.count, days: target.days, x, y }
}
