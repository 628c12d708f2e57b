// Which rows of a scrolled list are in sight, and scrolling to one. It knows heights and rows, no events.
import { useLayoutEffect, useState, type RefObject } from 'react'

/** Rows drawn beyond both ends of what is in sight, so that a turn of the wheel meets no blank. */
const BEYOND = 8

export interface Sight {
  /** Half-open run of rows to draw. */
  readonly first: number
  readonly after: number
  /** Whole rows that are seen at once, at least one. */
  readonly page: number
  /** px of a row; 0 until it is known. */
  readonly height: number
}

const NONE: Sight = { first: 0, after: 0, page: 1, height: 0 }

/** What of the list is in sight; the height of a row is the line height of the list, so that it follows the size of text. */
function sightOf(element: HTMLElement): Sight {
  const height = parseFloat(getComputedStyle(element).lineHeight)
  if (!(height > 0)) return NONE
  const top = Math.floor(element.scrollTop / height)
  // In steps, so that most movements draw nothing again.
  const first = Math.max(0, Math.floor(top / 4) * 4 - BEYOND)
  const after = first + Math.ceil(element.clientHeight / height) + 2 * BEYOND + 4
  return { first, after, page: Math.max(1, Math.floor(element.clientHeight / height)), height }
}

function same(a: Sight, b: Sight): boolean {
  return a.first === b.first && a.after === b.after && a.page === b.page && a.height === b.height
}

/** @param on false: nothing is laid out. The second of the pair looks again, after the list was scrolled. */
export function useSight(list: RefObject<HTMLElement | null>, on: boolean): readonly [Sight, () => void] {
  const [sight, setSight] = useState(NONE)
  useLayoutEffect(() => {
    const element = list.current
    if (!element || !on) return
    const observer = new ResizeObserver(() => {
      setSight((before) => (same(before, sightOf(element)) ? before : sightOf(element)))
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
    }
  }, [list, on])
  return [
    sight,
    () => {
      const now = on && list.current ? sightOf(list.current) : sight
      if (!same(sight, now)) setSight(now)
    }
  ]
}

/** Scrolls just far enough to show a row, with the heading above the first of a group where there is one. */
export function showRow(list: HTMLElement, row: number, height: number, heads: number): void {
  const top = (row - heads) * height
  const foot = (row + 1) * height
  if (top < list.scrollTop) list.scrollTop = top
  else if (foot > list.scrollTop + list.clientHeight) list.scrollTop = foot - list.clientHeight
}
