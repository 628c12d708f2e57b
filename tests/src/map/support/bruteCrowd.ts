// Groups marks by comparing every mark with every group: what the crowd by places is held against.
import type { AtlasEvent } from '../../../../src/atlas/model'
import type { Reach } from '../../../../src/map/crowd'
import type { Standers } from '../../../../src/map/gather'
import type { Look, Mark } from '../../../../src/map/marks'
import type { Point } from '../../../../src/map/sheet'

const LOOKS: readonly Look[] = ['token', 'sign', 'dot']

/** The marks of what can touch the span, in the list's order; the selected one last where it is not among them. */
export function bruteMarks({ book, span, selected }: Standers): readonly Mark[] {
  const touches = ({ date }: AtlasEvent) => date.earliest < span.end && date.latest + 1 > span.start
  const touching = book.events.filter(touches)
  const all = selected && !touching.includes(selected) ? [...touching, selected] : touching
  return all.flatMap((event) => {
    const spot = book.spots[book.spotOf(event) ?? -1]
    if (!spot) return []
    const chosen = event === selected
    const look = book.ranks[book.standOf(event)?.cell.rank ?? -1]?.look ?? 'token'
    return [{ event, at: spot.at, selected: chosen, look: chosen ? 'token' : look, unsure: spot.unsure }]
  })
}

/** Tokens and dots as lists of marks, leads first. */
export function bruteCrowd(
  marks: readonly Mark[],
  scale: number,
  reach: Reach
): { readonly tokens: readonly Mark[][]; readonly dots: readonly Mark[][] } {
  const order = marks.map((mark, index) => ({ mark, index }))
  order.sort(
    (a, b) =>
      Number(b.mark.selected) - Number(a.mark.selected) ||
      LOOKS.indexOf(a.mark.look) - LOOKS.indexOf(b.mark.look) ||
      b.mark.event.weight - a.mark.event.weight ||
      a.index - b.index
  )
  const tokens: Mark[][] = []
  const dots: Mark[][] = []
  for (const { mark } of order) {
    const near =
      mark.look === 'dot'
        ? (nearest(tokens, mark.at, reach.dotToToken / scale) ?? nearest(dots, mark.at, reach.dots / scale))
        : nearest(tokens, mark.at, reach.tokens / scale)
    if (near) near.push(mark)
    else (mark.look === 'dot' ? dots : tokens).push([mark])
  }
  return { tokens, dots }
}

function nearest(groups: readonly Mark[][], [x, y]: Point, reach: number): Mark[] | undefined {
  let best: Mark[] | undefined
  let least = reach
  for (const group of groups) {
    const at = group[0]?.at
    if (!at) continue
    const distance = Math.hypot(at[0] - x, at[1] - y)
    if (distance < least) [best, least] = [group, distance]
  }
  return best
}
