// The rows of the list for React: a few times a second while they are in sight, else once time has come to rest. It makes no rows itself.
import { useCallback, useEffect, useState } from 'react'
import { eventsListed } from '../../state/shown'
import { calmOf } from '../../store/calm'
import { useAtlasStore } from '../../store/react'
import { eventRows, type EventRows } from './eventRows'

/** Over the drawing nobody reads the list while time moves, ms. */
const REST = 250

/** @param live the list is in sight. The second of the pair answers the rows of now, at once. */
export function useEventRows(live: boolean): readonly [EventRows, () => EventRows] {
  const store = useAtlasStore()
  const [rows, setRows] = useState(() => eventRows(store.state()))
  const refresh = useCallback(() => {
    const now = eventRows(store.state())
    setRows(now)
    return now
  }, [store])
  useEffect(() => {
    let changed = 0
    let timer = setTimeout(refresh, live ? 0 : REST)
    let waiting = false
    /** Looks again where time was moved meanwhile: to set a timer anew at each step would cost more than the step's words. */
    const rest = () => {
      const left = changed + REST - performance.now()
      waiting = left > 0
      if (waiting) timer = setTimeout(rest, left)
      else refresh()
    }
    const stop = live
      ? calmOf(store).subscribe(refresh)
      : store.subscribe((state, before) => {
          const same = state.view.window === before.view.window && state.view.lanes === before.view.lanes && eventsListed(state) === eventsListed(before) // prettier-ignore
          if (same) return
          changed = performance.now()
          if (waiting) return
          clearTimeout(timer)
          waiting = true
          timer = setTimeout(rest, REST)
        })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [store, live, refresh])
  return [rows, refresh]
}
