// Which ink and halo a name gets from what lies under it; asked once a plan, no canvas.
import type { Theme } from '../marks/theme'
import { inkOn } from './colours'
import { contains } from './inside'
import type { LandBook, Fill } from './land'
import type { NameInk } from './brush'
import type { PlacedName } from './plan'

/** Names take the ink of the class they stand on and a halo of its colour; on bare land, foreign land or sea the plain ones. */
export function inkOfName(name: PlacedName, fills: readonly Fill[], book: LandBook, theme: Theme): NameInk {
  const ground = groundUnder(name, fills, book)
  if (name.kind === 'around') return { ink: theme.color('--ink-3'), halo: theme.color(ground) }
  const halo = theme.color(ground)
  const own = theme.color(`${ground}-ink`)
  return { halo, ink: own || inkOn(halo, theme.color('--ink'), theme.color('--halo')) }
}

/** Colour token of what is under the middle of a name. */
function groundUnder({ middle }: PlacedName, fills: readonly Fill[], book: LandBook): string {
  const fill = fills.find(({ land }) => contains(land.region, middle))
  if (fill) return fill.token ?? '--hatch-bg'
  if (contains(book.home, middle)) return '--surface'
  return book.foreign().some((land) => contains(land, middle)) ? '--land' : '--sea'
}
