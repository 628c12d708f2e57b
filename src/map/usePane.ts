// Tells React how large the map's pane is, for what has to be drawn at the map's own scale; sizes only.
import { useLayoutEffect, useState, type RefObject } from 'react'
import type { Size } from './camera'

export interface Pane extends Size {
  /** CSS px of 1rem. */
  readonly rem: number
}

/** The pane that holds an element; null until it is known. */
export function usePane(inside: RefObject<Element | null>): Pane | null {
  const [pane, setPane] = useState<Pane | null>(null)
  useLayoutEffect(() => {
    const element = inside.current?.closest('.map-pane')
    if (!element) return
    const measure = () => {
      const { width, height } = element.getBoundingClientRect()
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
      setPane((now) =>
        now && now.width === width && now.height === height && now.rem === rem ? now : { width, height, rem }
      )
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => {
      observer.disconnect()
    }
  }, [inside])
  return pane
}
