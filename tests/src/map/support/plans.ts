// The shipped atlas as plans of tests begin with it; how wide words are and how large signs: by a plain rule instead of a font, in the pane of 1920 x 1080.
import type { Size } from '../../../../src/map/camera'
import { landBook } from '../../../../src/map/land'
import type { Measure, Style } from '../../../../src/map/plan'
import { openState } from '../../../../src/state/appState'
import { firstView } from '../../../../src/state/view'
import { shippedAtlas } from '../../timeline/support/shipped'
import { shippedGeography } from './sheets'

/** Atlas, land and the state that the page opens with. */
export async function shippedMap() {
  const atlas = await shippedAtlas()
  const geography = await shippedGeography()
  return { atlas, geography, book: landBook(geography), first: openState(atlas, firstView(atlas)) }
}

/** Chinese signs as wide as high, Latin letters about half. */
export const measure: Measure = (text, size, _weight, _face, spacing = 0) =>
  Array.from(text).reduce((sum, letter) => sum + (letter > '⺀' ? 1 : 0.52) * size + spacing, 0)

export const style: Style = {
  name: 15,
  minor: 13,
  flag: 15,
  spacing: 0.8,
  radius: 9,
  dot: 4,
  apart: { tokens: 3.7, dotToToken: 2.3, dots: 1.2 }
}

export const size: Size = { width: 1352, height: 696 }
