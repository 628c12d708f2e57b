// A small card that stands beside the pointer and follows it without React; only another thing under the pointer renders anew.
import { useImperativeHandle, useLayoutEffect, useRef, useState, type Ref, type RefObject } from 'react'
import type { Point } from './sheet'

/** px between the pointer and the card, and between the card and the pane's edge. */
const AWAY = 16
const EDGE = 4

export interface TipHandle<Thing> {
  show(thing: Thing | null, at: Point): void
}

/** What the card tells of, and the card's own element to hang it on. */
export function useBeside<Thing>(
  ref: Ref<TipHandle<Thing>>,
  same: (a: Thing | null, b: Thing | null) => boolean
): { readonly thing: Thing | null; readonly card: RefObject<HTMLDivElement | null> } {
  const card = useRef<HTMLDivElement>(null)
  const place = useRef<Point>([0, 0])
  const [thing, setThing] = useState<Thing | null>(null)
  const move = () => {
    const element = card.current
    const pane = element?.parentElement
    if (!element || !pane) return
    const [x, y] = place.current
    const { offsetWidth: width, offsetHeight: height } = element
    const left = x + AWAY + width > pane.clientWidth - EDGE ? x - AWAY - width : x + AWAY
    const top = y + AWAY + height > pane.clientHeight - EDGE ? y - AWAY - height : y + AWAY
    element.style.transform = `translate(${Math.max(EDGE, left)}px, ${Math.max(EDGE, top)}px)`
  }
  useImperativeHandle(ref, () => ({
    show(next, at) {
      place.current = at
      setThing((now) => (same(now, next) ? now : next))
      move()
    }
  }))
  useLayoutEffect(move)
  return { thing, card }
}
