// Plans a pane in which marks alone have changed: names stay where they stand or give way, none is sought anew. No canvas.
import type { Camera, Size } from './camera'
import { crowd } from './crowd'
import { seenAtEdge } from './edgeMarks'
import type { Standers } from './gather'
import type { Measure, PlacedGroup, PlacedName, Plan, Room, Style } from './plan'
import { emptyRoom, reachOf } from './planMap'
import { cornerOf, moved, nearer, placeCount, placedGroup, placeDots, stand } from './planMarks'
import { boxesMeet, type Box } from './sheet'

/**
 * The plan of other marks in the pane that `before` was made for: the same view, size and style, the same names. Counts stay at
 * their corners where there is room. A name that a mark or a count now covers is left out, and stays out in the steps that follow.
 */
export function planStep(
  before: Plan,
  standers: Standers,
  camera: Camera,
  size: Size,
  style: Style,
  measure: Measure
): Plan {
  const corners = new Map(
    before.groups.flatMap(({ lead, count }) => (count ? [[lead.at, cornerOf(count.box)] as const] : []))
  )
  const room = emptyRoom(camera, size, [], style, measure, corners)
  const crowded = crowd(standers, room.scale, reachOf(style))
  const { tokens, dots, edge } = seenAtEdge(crowded.tokens, crowded.dots, before.edge, room)
  const standing = stand(tokens, room)
  const free = before.names.filter(
    ({ box }) => !room.standing.some(box, ({ at, radius }) => nearer(at, box, radius))
  )
  const names = free.length === before.names.length ? before.names : free
  for (const { box } of names) room.nameBoxes.add(box)
  if (before.flag) room.nameBoxes.add(before.flag.flag.box)
  for (const mark of before.figures?.open ?? []) room.nameBoxes.add(moved(mark.box, room.at(mark.at)))
  for (const one of standing) if (one.group.size > 1) placeCount(one, room)
  const placedDots = placeDots(dots, standing, room)
  const groups = standing.map((one) => placedGroup(one, room))
  return { ...before, edge, groups, dots: placedDots, names: uncovered(names, groups, placedDots, room) }
}

/** Names that no count covers. Those of units and figures stand over dots that found no count to join, as in a fresh plan. */
function uncovered(
  names: readonly PlacedName[],
  groups: readonly PlacedGroup[],
  dots: readonly PlacedGroup[],
  room: Room
): readonly PlacedName[] {
  const counts = groups.flatMap(({ lead, count }) => (count ? [moved(count.box, room.at(lead.at))] : []))
  const small = dots.map(({ lead, radius, count }): Box => {
    return moved(count?.box ?? [-radius, -radius, radius, radius], room.at(lead.at))
  })
  const left = names.filter(({ kind, box }) => {
    if (meetsAny(box, counts)) return false
    return kind === 'unit' || kind === 'figure' || !meetsAny(box, small)
  })
  return left.length === names.length ? names : left
}

/** A loop, because it is gone through some thousand times in each frame. */
function meetsAny(box: Box, others: readonly Box[]): boolean {
  for (const other of others) if (boxesMeet(box, other)) return true
  return false
}
