// Which labels go while another stands in their place: the fewest and lightest of one lane, never the selected one. px and lanes, no drawing.
import type { LabelBox } from './boxes'

/** px that one takes of its lane, with all that belongs to it. */
export interface Place {
  readonly from: number
  readonly to: number
  readonly weight: number
}

/**
 * The lane in which the least has to go for `wanted`, and the boxes that stay; null when the selected one is everywhere in the way.
 * @param places of the boxes, in their order
 * @param air px between two
 */
export function givingWay(
  boxes: readonly LabelBox[],
  places: readonly Place[],
  wanted: Pick<Place, 'from' | 'to'>,
  lanes: number,
  air: number
): { readonly lane: number; readonly kept: readonly LabelBox[] } | null {
  const meets = (i: number) => {
    const place = places[i]
    return place !== undefined && place.from < wanted.to + air && place.to > wanted.from - air
  }
  const costs = Array.from({ length: lanes }, () => 0)
  boxes.forEach(({ lane, selected }, i) => {
    // One heavier label outweighs any number of lighter ones that a lane has room for.
    if (meets(i)) costs[lane] = (costs[lane] ?? 0) + (selected ? Infinity : 10 ** (places[i]?.weight ?? 0))
  })
  const least = Math.min(...costs)
  if (least === Infinity) return null
  const lane = costs.indexOf(least)
  return { lane, kept: boxes.filter((box, i) => box.lane !== lane || !meets(i)) }
}
