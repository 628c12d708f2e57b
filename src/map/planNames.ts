// Places the names of units and neighbours in a pane: a step of the plan; px arithmetic, no canvas.
import type { Region } from './inside'
import { findSpot, findSpotAround, findSpotInView, type Obstacles, type Spot } from './names'
import type { AroundName, PlacedName, Room, UnitName } from './plan'
import { boxesMeet, grownBox, insideBox, type Box, type Point } from './sheet'

/** How far beyond the pane an anchor may lie for its name to be sought around it, px. */
const NEAR = 40

/**
 * Names of units in the order given; one whose anchor lies outside stands where its land fills the pane. A figure stands under
 * its name, or alone where both find no room.
 */
export function placeUnits(units: readonly UnitName[], home: Region, room: Room): PlacedName[] {
  const athome = room.within(home)
  const clear: Pick<Obstacles, 'hits'> = {
    hits: (box, air) => room.taken.hits(box, air) || room.rings.hits(box, air)
  }
  return units.flatMap((unit) => {
    if (!boxesMeet(unit.region.bounds, room.shown)) return []
    const inside = room.within(unit.region)
    const find = (width: number, size: number): Spot | null => {
      const at = room.at(unit.at)
      const others = (at: Point) => athome(at) && !inside(at)
      const wanted = { at, width, size, inside, outside: unit.small, others }
      const near = insideBox(grownBox(room.pane, NEAR), at)
      const seek = (taken: Pick<Obstacles, 'hits'>) =>
        near ? findSpot(wanted, taken, room.pane) : findSpotInView(wanted, taken, room.pane)
      const spot = seek(clear) ?? seek(room.taken)
      if (spot) room.nameBoxes.add(spot.box)
      return spot
    }
    const size = unit.small ? room.style.name - 1 : room.style.name
    const width = room.measure(unit.text, size, 500, 'serif')
    const { figure } = unit
    if (figure === undefined) {
      const spot = find(width, size)
      return spot ? [placed('unit', unit.text, unit.at, size, spot, room)] : []
    }
    const under = room.style.minor
    const wide = room.measure(figure, under, 600, 'sans')
    const both = unit.text ? find(Math.max(width, wide), size + under) : null
    if (both) {
      const above = placed('unit', unit.text, unit.at, size, shifted(both, -under * 0.55), room)
      return [above, placed('figure', figure, unit.at, under, shifted(both, size * 0.55), room)]
    }
    const alone = find(wide, under)
    return alone ? [placed('figure', figure, unit.at, under, alone, room)] : []
  })
}

/** A line of a spot, `dy` px below its middle. The box is that of the whole. */
function shifted(spot: Spot, dy: number): Spot {
  return { ...spot, dy: spot.dy + dy }
}

function placed(
  kind: PlacedName['kind'],
  text: string,
  at: Point,
  size: number,
  spot: Spot,
  room: Room
): PlacedName {
  const { dx, dy, box } = spot
  room.taken.add(box)
  const [x, y] = room.at(at)
  return { kind, text, at, offset: [dx, dy], size, middle: room.onSheet([x + dx, y + dy]), box }
}

/** A neighbour's name may be this many times as wide as its land. */
const WIDER = 2.2

/** Names of neighbours: inside the printed sheet, off the home country, not far wider than their land. */
export function placeAround(names: readonly AroundName[], home: Region, neat: Box, room: Room): PlacedName[] {
  const { style, measure } = room
  const [left, top] = room.at([neat[0], neat[1]])
  const [right, bottom] = room.at([neat[2], neat[3]])
  const sheet: Box = [
    Math.max(room.pane[0], left + 8),
    Math.max(room.pane[1], top + 8),
    Math.min(room.pane[2], right - 8),
    Math.min(room.pane[3], bottom - 8)
  ]
  const size = style.minor
  return names.flatMap((name) => {
    const width = measure(name.text, size, 400, 'sans', style.spacing)
    if (name.region && width > WIDER * (name.region.bounds[2] - name.region.bounds[0]) * room.scale) return []
    const spot = findSpotAround({ at: room.at(name.at), width, size }, room.within(home), room.taken, sheet)
    return spot ? [placed('around', name.text, name.at, size, spot, room)] : []
  })
}
