// Which event of a list box the keyboard is on, and what keys make of it: steps, pages, first letters, choice. It draws no rows.
import { useRef, useState, type RefObject } from 'react'
import type { AtlasEvent } from '../../atlas/model'
import { hover } from '../../state/actions'
import { useAtlasStore } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { eventAt, headsAt, positionOf, rowAt, type EventRows } from './eventRows'
import { listKey } from './listKeys'
import { titlesOf } from './optionWords'
import { isTyped, NOTHING_TYPED, typedTo, typeOn } from '../../state/typeAhead'
import { showRow, type Sight } from './useSight'

/** Rows of a page where none are in sight. */
const PAGE = 10

interface ListBoxAsk {
  /** What is seen of it changes with the marked one at once, so that whoever hears it finds it there. */
  readonly look: () => void
  readonly list: RefObject<HTMLElement | null>
  /** The rows of this moment. */
  readonly now: () => EventRows
  /** What is in sight; null where rows are heard only. */
  readonly sight: Sight | null
  /** Position at which an unmarked list is entered. */
  readonly enter: (rows: EventRows) => number
  readonly choose: (event: AtlasEvent) => void
}

export interface ListBox {
  readonly marked: AtlasEvent | null
  /** Puts the keyboard on an event: it is scrolled to, and lit wherever it is drawn. */
  readonly mark: (event: AtlasEvent | null) => void
  /** Comes in where the list was left, else where it is entered. */
  readonly come: () => void
  /** false for keys that are not the list's */
  readonly press: (event: React.KeyboardEvent) => boolean
}

export function useListBox({ list, look, now, sight, enter, choose }: ListBoxAsk): ListBox {
  const store = useAtlasStore()
  const speaker = useSpeaker()
  const typed = useRef(NOTHING_TYPED)
  const [marked, setMarked] = useState<AtlasEvent | null>(null)

  function mark(event: AtlasEvent | null): void {
    setMarked(event)
    store.act(hover(event && { kind: 'event', id: event.id }))
    const element = list.current
    if (!event || !element || !sight) return
    // Rows have no height before they are first laid out; then the list stands at its top.
    if (sight.height === 0) {
      look()
      return
    }
    const rows = now()
    const position = positionOf(rows, event)
    if (position < 0) return
    showRow(element, rowAt(rows, position), sight.height, headsAt(rows, position))
    look()
  }
  function leadsTo(event: React.KeyboardEvent, rows: EventRows, at: number): number | 'choose' | null {
    const key = listKey(event, { rows, at, enter: enter(rows), page: sight?.page ?? PAGE })
    const goesOn = event.key === ' ' && isTyped(' ', typed.current, event.timeStamp)
    if ((key !== null && !goesOn) || event.ctrlKey || event.altKey || event.metaKey) return key
    if (!isTyped(event.key, typed.current, event.timeStamp)) return null
    typed.current = typeOn(typed.current, event.key, event.timeStamp)
    return typedTo(typed.current.text, at, rows.events, (position) => {
      const one = eventAt(rows, position)
      return one ? titlesOf(speaker, one) : []
    })
  }
  return {
    marked,
    mark,
    come() {
      const rows = now()
      const kept = marked && positionOf(rows, marked) >= 0 ? marked : eventAt(rows, enter(rows))
      mark(kept ?? null)
    },
    press(event) {
      const rows = now()
      const at = marked ? positionOf(rows, marked) : -1
      const to = leadsTo(event, rows, at)
      if (to === null) return false
      const reached = eventAt(rows, to === 'choose' ? at : to)
      if (reached && to === 'choose') choose(reached)
      else mark(reached ?? null)
      return true
    }
  }
}
