// Keeps what is read in its place while rows come and go above it. It moves the list, never the window of time.
import { useLayoutEffect, useRef, type RefObject } from 'react'
import type { AtlasEvent } from '../../atlas/model'
import { eventAt, positionAt, positionOf, rowAt, type EventRows } from './eventRows'

/** @param height px of a row; 0 while nothing is laid out */
export function useAnchor(list: RefObject<HTMLElement | null>, rows: EventRows, height: number): void {
  const before = useRef<{ rows: EventRows; height: number } | null>(null)
  useLayoutEffect(() => {
    const element = list.current
    const last = before.current
    before.current = height > 0 ? { rows, height } : null
    if (!element || !last || height <= 0 || (last.rows === rows && last.height === height)) return
    const top = element.scrollTop / last.height
    if (top < 1) return
    const anchor: AtlasEvent | undefined = eventAt(last.rows, positionAt(last.rows, Math.floor(top)))
    const position = anchor ? positionOf(rows, anchor) : -1
    if (!anchor || position < 0) return
    const moved = rowAt(rows, position) - rowAt(last.rows, positionOf(last.rows, anchor))
    element.scrollTo({ top: (top + moved) * height })
  }, [list, rows, height])
}
