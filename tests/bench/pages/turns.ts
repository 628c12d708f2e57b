// Lets a wheel above an element move a window of time as it moves our timeline; whatever lies there keeps nothing of it.
import type { Span } from '../../../src/time/span'
import { turned } from '../path'

/**
 * In the capturing phase: a library's own answer to a wheel would lead to other windows.
 *
 * @param inner px of the timeline in which a turn means as many days
 */
export function turnsOf(
  element: HTMLElement,
  inner: number,
  limits: Span,
  window: () => Span,
  go: (window: Span) => void
): void {
  element.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault()
      event.stopPropagation()
      const { left, width } = element.getBoundingClientRect()
      const { clientX, deltaX, deltaY } = event
      go(turned(window(), limits, { at: (clientX - left) / width, deltaX, deltaY }, inner))
    },
    { capture: true, passive: false }
  )
}
