// Which tiles of labels a hand is likely to ask for next, in the order in which it would. Numbers only; it works nothing out.
import { lengthOf, type Span } from '../time/span'

interface AheadAsk {
  /** Level of the zoom that is shown, and the last that any zoom has. */
  readonly level: number
  readonly deepest: number
  /** Levels ahead. */
  readonly depth: number
  readonly tileAt: (level: number, day: number) => number
  /** What is in sight. */
  readonly stretch: Span
}

/**
 * Level and number of tiles: of the next level in what is in sight; with a depth of two or more then one pane to either side of it,
 * and the levels beyond. Those with even numbers first, because the others ask for them.
 */
export function* tilesAhead({ level, deepest, depth, tileAt, stretch }: AheadAsk): Generator<readonly [number, number]> {
  function* tilesOf(own: number, { start, end }: Span): Generator<readonly [number, number]> {
    const [first, last] = [tileAt(own, start), tileAt(own, end)]
    for (let at = first - (first % 2); at <= last; at += 2) yield [own, at]
    for (let at = first % 2 === 1 ? first : first + 1; at <= last; at += 2) yield [own, at]
  }
  if (level < deepest) yield* tilesOf(level + 1, stretch)
  if (depth < 2) return
  const wide = { start: stretch.start - lengthOf(stretch), end: stretch.end + lengthOf(stretch) }
  for (let own = 0; own <= level; own++) yield* tilesOf(own, wide)
  for (let own = level + 2; own <= Math.min(level + depth, deepest); own++) yield* tilesOf(own, stretch)
} // prettier-ignore
