// Where keys lead in the list of the map: from a key and a position to a position. No focus, no choice made.
import { keyIn, type KeyOf, type KeyPress } from '../../state/keys'

export type ListMove = number | 'choose' | 'back' | null

/**
 * The position that a key leads to; null for keys that are not the list's. @param at position of the marked row, -1 for none
 * @param count of rows @param page rows of a page
 */
export function listMove(press: KeyPress, at: number, count: number, page: number): ListMove {
  const key = keyIn('mapList', press)
  if (key === null || key === 'back') return key
  if (count === 0) return null
  return inside(key, at, count - 1, page)
}

function inside(key: Exclude<KeyOf<'mapList'>, 'back'>, at: number, last: number, page: number): ListMove {
  if (key === 'choose') return at < 0 ? null : 'choose'
  if (key === 'first') return 0
  if (key === 'last') return last
  if (at < 0) return 0
  const step = { previous: -1, next: 1, pageUp: -page, pageDown: page }[key]
  return Math.min(last, Math.max(0, at + step))
}
