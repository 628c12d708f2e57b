// Feeds a hand machine from the pointer events of an element, and tells hovering and wheels; it knows no time and no events.
import { handMachine, type Hands, type Point } from './hands'
import { wheelStroke, type WheelAsk } from './wheel'

export interface Area extends Hands {
  /** The pointer rests or moves above without a button; null when it has left. */
  hover(at: Point | null): void
  wheel(ask: WheelAsk, at: { readonly x: number; readonly y: number }): void
}

/** Listens until the answer is called. Points are px from the element's left top corner, minus `inset` on the left. */
export function listenToPointers(element: HTMLElement, area: Area, inset: () => number): () => void {
  const machine = handMachine(area)
  const wheel = wheelStroke()
  const stop = new AbortController()
  const { signal } = stop

  function pointOf(event: PointerEvent | MouseEvent): { x: number; y: number } {
    const box = element.getBoundingClientRect()
    return { x: event.clientX - box.left - inset(), y: event.clientY - box.top }
  }
  function full(event: PointerEvent): Point {
    return {
      ...pointOf(event),
      id: event.pointerId,
      time: event.timeStamp,
      touch: event.pointerType === 'touch'
    }
  }

  element.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return
      element.setPointerCapture(event.pointerId)
      machine.down(full(event))
    },
    { signal }
  )
  element.addEventListener(
    'pointermove',
    (event) => {
      // The button was let go where no page could hear it, or while another one is held.
      if (machine.busy() && event.pointerType === 'mouse' && (event.buttons & 1) === 0)
        machine.lost(event.pointerId)
      if (machine.busy()) machine.move(full(event))
      else if (event.pointerType !== 'touch') area.hover(full(event))
    },
    { signal }
  )
  element.addEventListener('pointerup', (event) => machine.up(full(event)), { signal })
  element.addEventListener('pointercancel', (event) => machine.lost(event.pointerId), { signal })
  element.addEventListener('lostpointercapture', (event) => machine.lost(event.pointerId), { signal })
  element.addEventListener('pointerleave', () => area.hover(null), { signal })
  // After a menu of the browser, another window or another tab nobody says that the pointer was let go.
  for (const [target, name] of [
    [element, 'contextmenu'],
    [window, 'blur'],
    [document, 'visibilitychange']
  ] as const) {
    target.addEventListener(name, () => machine.allLost(), { signal })
  }
  element.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault()
      area.wheel(wheel(event, element.clientHeight, event.timeStamp), pointOf(event))
    },
    { signal, passive: false }
  )
  return () => {
    stop.abort()
    machine.allLost()
  }
}
