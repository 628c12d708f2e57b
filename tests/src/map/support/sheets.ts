// The sheet of the shipped atlas and small shapes made by hand: what the tests of the map start from.
import type { Geography } from '../../../../src/atlas/geography'
import type { AtlasEvent } from '../../../../src/atlas/model'
import type { Look, Mark } from '../../../../src/map/marks'
import { sheetOf, type Box, type Point } from '../../../../src/map/sheet'
import { eventOf } from '../../atlas/support/atlas'
import { shippedAtlas } from '../../timeline/support/shipped'

export const FRAME = {
  projection: { kind: 'albers', parallels: [25, 47], meridian: 105, origin: 36, radius: 6371007.2 },
  frame: { x: [-3_700_000, 3_300_000], y: [-2_750_000, 2_600_000] },
  neat: { x: [-3_620_000, 3_240_000], y: [-2_690_000, 2_550_000] }
} as const satisfies Pick<Geography, 'projection' | 'frame' | 'neat'>

export const SHEET = sheetOf(FRAME)

export async function shippedGeography(): Promise<Geography> {
  const { geography } = await shippedAtlas()
  if (!geography) throw new Error('The shipped atlas has a map')
  return geography
}

export function square([left, top, right, bottom]: Box): Point[] {
  return [[left, top], [right, top], [right, bottom], [left, bottom], [left, top]] // prettier-ignore
}

interface MarkGiven {
  readonly weight?: number
  readonly look?: Look
  readonly selected?: boolean
}

let made = 0
export function markAt(at: Point, { weight = 3, look = 'token', selected = false }: MarkGiven = {}): Mark {
  const event: AtlasEvent = eventOf(`mark-${made++}`, '1959', { weight })
  return { event, at, look, selected, unsure: false }
}
