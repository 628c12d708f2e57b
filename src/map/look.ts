// Sizes of what stands on the map for a pane, and the measuring of words; the only numbers of the look that are not in paint files.
import type { Theme } from '../marks/theme'
import type { Size } from './camera'
import type { TokenWeight } from './marks'
import type { Face, Measure, Style } from './plan'

/** Size of counts and neighbours' names at the usual text size, px. */
export const MINOR = 13

/** Panes from this width on (at 16 px text) hold more marks and larger names, px. */
const WIDE = 1000

function isWide({ width }: Size, rem: number): boolean {
  return width >= (WIDE * rem) / 16
}

/** Sizes follow the text size of the page. */
export function styleFor(size: Size, rem: number): Style {
  const wide = isWide(size, rem)
  const px = rem / 16
  return {
    name: (wide ? 15 : 14) * px,
    minor: MINOR * px,
    flag: 15 * px,
    spacing: 0.78 * px,
    radius: 9 * px,
    dot: 4 * px,
    apart: wide ? { tokens: 3.7, dotToToken: 2.3, dots: 1.2 } : { tokens: 2.8, dotToToken: 2.8, dots: 1.8 }
  }
}

export function tokenWeight(size: Size, rem: number): TokenWeight {
  return isWide(size, rem) ? 3 : 4
}

export function fontOf(size: number, weight: number, face: Face, theme: Theme): string {
  return `${weight} ${size}px ${face === 'serif' ? theme.serif : theme.sans}`
}

/** Measures on a canvas of its own and keeps what was measured; make a new one after a change of fonts. */
export function measureWith(theme: Theme): Measure {
  const context = new OffscreenCanvas(1, 1).getContext('2d')
  const known = new Map<string, number>()
  return (text, size, weight, face, spacing = 0) => {
    const font = fontOf(size, weight, face, theme)
    const key = `${font}|${text}`
    let width = known.get(key)
    if (width === undefined) {
      if (context) context.font = font
      width = context?.measureText(text).width ?? text.length * size
      known.set(key, width)
    }
    return width + spacing * text.length
  }
}
