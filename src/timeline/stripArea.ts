// What hands do on the strip of the whole span: its window is dragged, widened or put elsewhere; the day as well.
import { panTime, setDay, setWindow, settleTime, zoomPane, type Action } from '../state/actions'
import type { AtlasStore } from '../store/store'
import { lengthOf } from '../time/span'
import { moveEnd, STEP, type Grip } from './grip'
import type { Point } from './hands'
import { hitStrip } from './hit'
import type { Area } from './pointers'
import type { TimelineView } from './view'

export function stripArea(store: AtlasStore, view: TimelineView, grip: Grip, element: HTMLElement): Area {
  const state = () => store.state()
  const dayAt = (x: number) => view.strip()?.scale.dayAt(x) ?? state().view.day
  const pxPerDay = () => view.strip()?.scale.pxPerDay ?? 1
  const targetAt = (at: Point) => {
    const strip = view.strip()
    return strip ? hitStrip(strip, at.x, at.y, at.touch) : ({ kind: 'outside' } as const)
  }
  const centred = (day: number): Action => {
    return (s) => {
      const half = lengthOf(s.view.window) / 2
      return setWindow({ start: day - half, end: day + half })(s)
    }
  }
  const zoomed = (factor: number): Action => {
    return (s) => zoomPane((s.view.window.start + s.view.window.end) / 2, factor)(s)
  }

  return {
    touched: grip.stopGliding,
    drag(at) {
      const target = targetAt(at)
      const done = grip.begin()
      const { window, day } = state().view
      const from = dayAt(at.x)
      // From outside the window comes under the pointer first and is then dragged.
      const off = target.kind === 'outside' ? from - lengthOf(window) / 2 - window.start : 0
      return {
        move({ x }) {
          const moved = dayAt(x) - from
          if (target.kind === 'handle') {
            store.act(setWindow(moveEnd(state().view.window, target.end, window[target.end] + moved)))
          } else if (target.kind === 'cursor') store.act(setDay(Math.floor(day + 0.5 + moved)))
          else store.act(setWindow({ start: window.start + off + moved, end: window.end + off + moved }))
        },
        end: done,
        stop: done
      }
    },
    pinch() {
      const done = grip.begin()
      return {
        move(factor, _x, dx) {
          store.act((s) => panTime(dx / pxPerDay())(zoomed(1 / factor)(s)))
        },
        end: done
      }
    },
    click(at, twice) {
      const target = targetAt(at)
      if (twice) store.act((s) => settleTime(zoomed(STEP)(s)))
      else if (target.kind === 'outside') store.act((s) => settleTime(centred(dayAt(at.x))(s)))
      else if (target.kind === 'window') store.act(setDay(Math.floor(dayAt(at.x))))
    },
    hover(at) {
      element.dataset['over'] = at ? targetAt(at).kind : ''
    },
    wheel(ask) {
      if (ask.kind === 'zoom') grip.wheeled(zoomed(ask.factor))
      else if (ask.kind === 'pan') grip.wheeled(panTime(ask.px / pxPerDay()))
    }
  }
}
