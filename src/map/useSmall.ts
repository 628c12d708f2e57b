// Tells React when a pane becomes too small for unfolded cards; sizes only, no drawing.
import { useEffect, useState, type RefObject } from 'react'

/** Below this width or height (at 16 px text) the legend begins as a button, px. */
const LEAST = { width: 720, height: 400 } as const

export function useSmall(pane: RefObject<HTMLElement | null>): boolean {
  const [small, setSmall] = useState(false)
  useEffect(() => {
    const element = pane.current
    if (!element) return
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1
      const { width, height } = entry.contentRect
      setSmall(width < LEAST.width * rem || height < LEAST.height * rem)
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
    }
  }, [pane])
  return small
}
