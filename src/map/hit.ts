// What a pointer is on: a mark or a count of the plan; px arithmetic, no DOM.
import { toPane, type Camera, type Size } from './camera'
import type { PlacedGroup, Plan } from './plan'
import { grownBox, insideBox, type Point } from './sheet'

export interface Hit {
  readonly group: PlacedGroup
  /** `lead`: the mark itself; `count`: the number beside it, or a dot that stands for several. */
  readonly part: 'lead' | 'count'
}

/** The mark nearest to a place of the pane, at most `reach` px beyond its edge; counts first. */
export function markAt(plan: Plan, camera: Camera, size: Size, at: Point, reach: number): Hit | null {
  const own = (group: PlacedGroup): Point => {
    const [x, y] = toPane(camera, size, group.lead.at)
    return [at[0] - x, at[1] - y]
  }
  const all = [...plan.groups, ...plan.dots]
  const count = all.find((group) => group.count && insideBox(grownBox(group.count.box, 1), own(group)))
  if (count) return { group: count, part: 'count' }
  let best: PlacedGroup | null = null
  let least = reach
  for (const group of all) {
    const beyond = Math.hypot(...own(group)) - group.radius
    if (beyond < least) [best, least] = [group, beyond]
  }
  if (best) return { group: best, part: plan.dots.includes(best) && best.size > 1 ? 'count' : 'lead' }
  const near = all.find((group) => group.count && insideBox(grownBox(group.count.box, reach / 2), own(group)))
  return near ? { group: near, part: 'count' } : null
}
