// Where keys lead in a list of events: from a key to a position in it. No focus, no scrolling, no choice made.
import { keyIn, type KeyPress } from '../../state/keys'
import { positionAt, rowAt, type EventRows } from './eventRows'

/** A list in sight; over the drawing no rows are, and a page is as many as a usual pane holds. */
export interface ListSight {
  readonly rows: EventRows
  /** Position that is marked; -1 while none is. */
  readonly at: number
  /** Where an unmarked list is entered. */
  readonly enter: number
  /** Rows of a page. */
  readonly page: number
}

/** The position that a key leads to; 'choose' for the marked one; null for keys that are not the list's, or lead nowhere. */
export function listKey(press: KeyPress, { rows, at, enter, page }: ListSight): number | 'choose' | null {
  const key = keyIn('list', press)
  if (key === null || rows.events === 0) return null
  const last = rows.events - 1
  if (key === 'first') return 0
  if (key === 'last') return last
  if (at < 0) return key === 'choose' ? null : enter
  const down = (by: number) => Math.min(last, Math.max(at + 1, positionAt(rows, rowAt(rows, at) + by)))
  const up = (by: number) => Math.max(0, Math.min(at - 1, positionAt(rows, rowAt(rows, at) - by)))
  switch (key) {
    case 'previous':
      return Math.max(0, at - 1)
    case 'next':
      return Math.min(last, at + 1)
    case 'pageUp':
      return up(page)
    case 'pageDown':
      return down(page)
    case 'choose':
      return 'choose'
  }
}
