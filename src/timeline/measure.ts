// How wide words are and how they are set: faces of a theme, widths measured once and kept until the theme or fonts change.
import type { Theme } from '../marks/theme'
import type { Face, Measure } from './boxes'

const FACES: Record<Face, { size: number; weight: number; serif?: true }> = {
  label: { size: 14, weight: 400 },
  chosen: { size: 14, weight: 600 },
  axis: { size: 13, weight: 400 },
  major: { size: 14, weight: 600 },
  flag: { size: 14, weight: 600 },
  era: { size: 14, weight: 400, serif: true }
}

type Fonts = Partial<Record<Face, string>>
const fonts = new WeakMap<Theme, { upright: Fonts; slanted: Fonts }>()

/** The CSS font of a face; Chinese has no italics. */
export function fontOf(face: Face, theme: Theme, upright: boolean): string {
  let known = fonts.get(theme)
  if (!known) fonts.set(theme, (known = { upright: {}, slanted: {} }))
  return ((upright ? known.upright : known.slanted)[face] ??= cssFont(face, theme, upright))
}

function cssFont(face: Face, theme: Theme, upright: boolean): string {
  const { size, weight, serif } = FACES[face]
  const style = serif && !upright ? 'italic ' : ''
  return `${style}${weight} ${(size * theme.rem) / 16}px ${serif ? theme.serif : theme.sans}`
}

/** Most widths of a face kept; beyond it the oldest half goes, so that an atlas of 100,000 titles does not stay in memory for ever. */
const KEPT = 20_000

/** A measure of its own for each theme and language. */
export function measureWith(context: CanvasRenderingContext2D, theme: Theme, upright: boolean): Measure {
  const faces = new Map<Face, Map<string, number>>()
  return (text, face) => {
    let known = faces.get(face)
    if (!known) faces.set(face, (known = new Map<string, number>()))
    const width = known.get(text)
    if (width !== undefined) return width
    context.font = fontOf(face, theme, upright)
    const measured = context.measureText(text).width
    if (known.size >= KEPT) {
      let left = KEPT / 2
      for (const old of known.keys()) {
        if (left-- <= 0) break
        known.delete(old)
      }
    }
    known.set(text, measured)
    return measured
  }
}
