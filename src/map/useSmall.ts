// Tells React when a pane is too small for unfolded cards; sizes only, no drawing.
import { useLayoutEffect, useState, type RefObject } from 'react'

/** Below this width or height (at 16 px text) the legend begins as a button, px. */
const LEAST = { width: 720, height: 400 } as const

export function useSmall(pane: RefObject<HTMLElement | null>): boolean {
  const [small, setSmall] = useState(false)
  // Before the first painting, so that a card is never seen to fold by itself.
  useLayoutEffect(() => {
    const element = pane.current
    if (!element) return
    const measure = ({ width, height }: { readonly width: number; readonly height: number }) => {
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1
      setSmall(width < LEAST.width * rem || height < LEAST.height * rem)
    }
    measure(element.getBoundingClientRect())
    const observer = new ResizeObserver(([entry]) => {
      if (entry) measure(entry.contentRect)
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
    }
  }, [pane])
  return small
}
