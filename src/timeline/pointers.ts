// Feeds a hand machine from the pointer events of an element, and tells hovering and wheels; it knows no time and no events.
import { handMachine, type Hands, type Point } from './hands'
import { wheelAsk, type WheelAsk } from './wheel'

export interface Area extends Hands {
  /** The pointer rests or moves above without a button; null when it has left. */
  hover(at: Point | null): void
  wheel(ask: WheelAsk, at: { readonly x: number; readonly y: number }): void
}

/** Listens until the answer is called. Points are px from the element's left top corner, minus `inset` on the left. */
export function listenToPointers(element: HTMLElement, area: Area, inset: () => number): () => void {
  const machine = handMachine(area)
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
      // A button let go where no page could hear it.
      if (machine.busy() && event.pointerType === 'mouse' && event.buttons === 0)
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
  window.addEventListener('blur', () => machine.allLost(), { signal })
  element.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault()
      area.wheel(wheelAsk(event, element.clientHeight), pointOf(event))
    },
    { signal, passive: false }
  )
  return () => {
    stop.abort()
    machine.allLost()
  }
}
