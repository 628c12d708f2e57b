// Places the signs of seats and, closer to, their names: a step of the plan; px arithmetic, no canvas.
import type { PlacedName, Room, SeatName, SeatSign } from './plan'
import { insideBox, type Box, type Point } from './sheet'

/** Zooms from which on seats have a sign and a name, at the usual text size: before, they would crowd the marks of events. */
const SIGNS = 2.75
const NAMES = 3.5

/** Size of minor words at the usual text size, px: larger words need a closer map. */
const USUAL = 13

/** Half the side of a seat's sign, px at the usual text size. */
export const SEAT = 3.5

export interface PlacedSeats {
  readonly signs: readonly SeatSign[]
  readonly names: readonly PlacedName[]
}

/** Signs keep off names, names off everything; `flag`: a name that stands beside its place already. */
export function placeSeats(seats: readonly SeatName[], room: Room, flag: string | undefined): PlacedSeats {
  const px = room.style.minor / USUAL
  const zoom = Math.log2(room.scale / px)
  if (zoom < SIGNS) return { signs: [], names: [] }
  const half = SEAT * px
  const shown = seats.filter(({ at: place }) => {
    const [x, y] = room.at(place)
    return insideBox(room.pane, [x, y]) && !room.nameBoxes.hits([x - half, y - half, x + half, y + half])
  })
  const names =
    zoom < NAMES
      ? []
      : shown.flatMap((seat) => (seat.text === '' || seat.text === flag ? [] : nameOf(seat, half, room)))
  return { signs: shown.map(({ at, own }) => ({ at, own })), names }
}

/** Right of the sign, left, below or above, wherever nothing is in the way. */
function nameOf({ text, at }: SeatName, half: number, room: Room): PlacedName[] {
  const size = room.style.minor
  const width = room.measure(text, size, 400, 'sans')
  const [x, y] = room.at(at)
  // Beside its sign, or beside the token that stands on it.
  const offsets = [half + 5, room.style.radius + 6].flatMap((reach): Point[] => {
    const [aside, below] = [reach + width / 2, reach - 2 + size * 0.6]
    return [[aside, 0], [-aside, 0], [0, below], [0, -below]] // prettier-ignore
  })
  for (const [dx, dy] of offsets) {
    const box: Box = [
      x + dx - width / 2 - 2,
      y + dy - size * 0.6,
      x + dx + width / 2 + 2,
      y + dy + size * 0.6
    ]
    const [left, top, right, bottom] = room.pane
    const fits = box[0] >= left && box[1] >= top && box[2] <= right && box[3] <= bottom
    if (!fits || room.taken.hits(box, 2)) continue
    room.taken.add(box)
    room.nameBoxes.add(box)
    return [{ kind: 'seat', text, at, offset: [dx, dy], size, middle: room.onSheet([x + dx, y + dy]), box }]
  }
  return []
}
