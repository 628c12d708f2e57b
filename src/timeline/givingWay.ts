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
 * @param below only lighter ones than this give way
 */
export function givingWay(
  boxes: readonly LabelBox[],
  places: readonly Place[],
  wanted: Pick<Place, 'from' | 'to'>,
  lanes: number,
  air: number,
  below = Infinity
): { readonly lane: number; readonly kept: readonly LabelBox[] } | null {
  const meets = (i: number) => {
    const place = places[i]
    return place !== undefined && place.from < wanted.to + air && place.to > wanted.from - air
  }
  const costs = Array.from({ length: lanes }, () => 0)
  boxes.forEach(({ lane, selected }, i) => {
    if (!meets(i)) return
    const weight = places[i]?.weight ?? 0
    // One heavier label outweighs any number of lighter ones that a lane has room for.
    costs[lane] = (costs[lane] ?? 0) + (selected || weight >= below ? Infinity : 10 ** weight)
  })
  const least = Math.min(...costs)
  if (least === Infinity) return null
  const lane = costs.indexOf(least)
  return { lane, kept: boxes.filter((box, i) => box.lane !== lane || !meets(i)) }
}

/** Boxes and, in the same order, what each takes of its lane. */
export interface Standing {
  readonly boxes: readonly LabelBox[]
  readonly places: readonly Place[]
}

/** With one more, in the place of those in its way, as `givingWay` says; null where none can give way. */
export function madeWay(
  { boxes, places }: Standing,
  wanted: Place,
  boxIn: (lane: number) => LabelBox,
  lanes: number,
  air: number,
  below: number
): Standing | null {
  const way = givingWay(boxes, places, wanted, lanes, air, below)
  if (!way) return null
  const stay = new Set(way.kept)
  return {
    boxes: [...way.kept, boxIn(way.lane)],
    places: [...places.filter((_, i) => boxes[i] && stay.has(boxes[i])), wanted]
  }
}
