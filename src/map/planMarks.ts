// Places tokens, their counts and dots in a pane: a step of the plan; px arithmetic, no canvas.
import type { Group } from './gather'
import { findCorner, type Corner } from './names'
import type { PlacedGroup, Room, Standing } from './plan'
import { boxesMeet, grownBox, type Box, type Point } from './sheet'

/** From so many events on, a dot bears their number; fewer show as a ring around it. */
const MANY = 5

/** Tokens and signs take their place before everything else. */
export function stand(groups: readonly Group[], room: Room): Standing[] {
  const { radius } = room.style
  return groups.map((group) => {
    const { lead } = group
    const own = lead.selected ? radius + 2 : lead.look === 'token' ? radius : radius * 0.8
    const at = room.at(lead.at)
    room.taken.add(grownBox([...at, ...at], own + (lead.selected ? 8 : 1)))
    const one: Standing = { group, at, radius: own, joined: [] }
    room.standing.add(grownBox([...at, ...at], own + 1), one)
    return one
  })
}

function countWidth(digits: string, { style, measure }: Room): number {
  return measure(digits, style.minor, 600, 'sans') + style.minor * 0.6
}

function countHeight({ style }: Room): number {
  return Math.round(style.minor * 1.23)
}

/** Puts the count of a group at the first corner free of other marks, their counts and names. */
export function placeCount(one: Standing, room: Room): void {
  const width = countWidth(`+${Math.max(1, one.group.size - 1)}`, room)
  const meets = (other: Standing, box: Box) =>
    other !== one && (nearer(other.at, box, other.radius + 1) || countMeets(other, box))
  const hits = (box: Box) => room.nameBoxes.hits(box) || room.standing.some(box, (other) => meets(other, box))
  const reach = one.group.lead.selected ? one.radius + 5 : one.radius
  const before = room.corners.get(one.group.lead.at)
  const { dx, dy, box } = findCorner(one.at, reach, width, countHeight(room), hits, before)
  one.count = [dx, dy, dx + width, dy + countHeight(room)]
  room.taken.add(box)
  room.standing.add(box, one)
}

/** The corner at which a count stands. */
export function cornerOf([left, top, , bottom]: Box): Corner {
  if (top + bottom < 0) return left > 0 ? 0 : 1
  return left > 0 ? 2 : 3
}

/** The group as it came to stand; its count has grown away from the mark if dots have joined. */
export function placedGroup({ group, radius, joined, count }: Standing, room: Room): PlacedGroup {
  const all = joinedGroup(group, joined)
  if (!count) return placed(all, radius)
  const text = `+${all.size - 1}`
  const width = countWidth(text, room)
  const [left, top, right, bottom] = count
  const box: Box = left > 0 ? [left, top, left + width, bottom] : [right - width, top, right, bottom]
  return placed(all, radius, { box, text })
}

/** A group with others in it; none is gathered yet. */
function joinedGroup(group: Group, others: readonly Group[]): Group {
  if (others.length === 0) return group
  const all = [group, ...others]
  return {
    lead: group.lead,
    size: all.reduce((sum, { size }) => sum + size, 0),
    get marks() {
      return all.flatMap(({ marks }) => marks)
    },
    holds: (event) => all.some((one) => one.holds(event))
  }
}

/** Not by spreading, which would gather the marks. */
function placed(group: Group, radius: number, count?: PlacedGroup['count']): PlacedGroup {
  const { lead, size } = group
  return {
    lead,
    size,
    get marks() {
      return group.marks
    },
    holds: (event) => group.holds(event),
    radius,
    ...(count && { count })
  }
}

/** Is the nearest place of a box nearer than `reach`? */
export function nearer([x, y]: Point, box: Box, reach: number): boolean {
  const [nx, ny] = [Math.max(box[0], Math.min(x, box[2])), Math.max(box[1], Math.min(y, box[3]))]
  return Math.hypot(nx - x, ny - y) < reach
}

function countMeets({ at, count }: Standing, box: Box): boolean {
  return count !== undefined && boxesMeet(box, moved(count, at))
}

export function moved(box: Box, [dx, dy]: Point): Box {
  return [box[0] + dx, box[1] + dy, box[2] + dx, box[3] + dy]
}

/** Dots, and the number of those at one place. A dot under a name joins the nearest count, if there is one near. */
export function placeDots(dots: readonly Group[], standing: readonly Standing[], room: Room): PlacedGroup[] {
  return dots.flatMap((group) => {
    const at = room.at(group.lead.at)
    const own = dotBox(group, room)
    const box = moved(own, at)
    if (room.nameBoxes.hits(box)) {
      const host = nearest(standing, at, room.style.radius * 8)
      if (host) {
        host.joined.push(group)
        if (!host.count) placeCount(host, room)
        return []
      }
    }
    room.taken.add(box)
    const count = group.size >= MANY ? { box: own, text: String(group.size) } : undefined
    return [placed(group, room.style.dot, count)]
  })
}

/** About the dot's place. */
function dotBox({ size }: Group, room: Room): Box {
  if (size < MANY) return grownBox([0, 0, 0, 0], room.style.dot * (size > 1 ? 1.75 : 1.25))
  const [width, height] = [countWidth(String(size), room), countHeight(room)]
  return [-width / 2, -height / 2, width / 2, height / 2]
}

function nearest(standing: readonly Standing[], [x, y]: Point, reach: number): Standing | undefined {
  let best: Standing | undefined
  let least = reach
  for (const one of standing) {
    const distance = Math.hypot(one.at[0] - x, one.at[1] - y)
    if (distance < least) [best, least] = [one, distance]
  }
  return best
}
