// What land is filled with: a colour, a pattern beside it where the theme asks for patterns, the hatch where there is no figure; SVG paints, no land.
import type { Theme } from '../marks/theme'
import { inkOn } from './colours'
import { HATCH, patternOf, tileLine, tilePath, type Pattern } from './patterns'
import { setAttributes, svgElement } from './svg'

/** Paths of the page refer to tiles by name, and several maps may stand on it. */
let layers = 0

/** How tiles lie on the land: `unit` steps of the land's paths are a px. */
interface Laid {
  readonly unit: number
  readonly density: number
  /** Everything is drawn so many times as small, to be stretched. */
  readonly shrunk: number
}

export class Tiles {
  readonly element = svgElement('defs')
  /** Begins the names of all that belongs to this layer. */
  readonly name = `map-fills-${++layers}`
  readonly #tiles = new Map<string | null, SVGPatternElement>()
  #theme: Theme | null = null
  #laid: Laid = { unit: 1, density: 1, shrunk: 1 }

  /** Takes up colours and scale; tiles are held in place on the sheet. */
  dress(theme: Theme, laid: Laid): void {
    const { unit, density, shrunk } = this.#laid
    const same = theme === this.#theme && density === laid.density && shrunk === laid.shrunk
    if (same && unit === laid.unit) return
    this.#theme = theme
    this.#laid = laid
    for (const [token, tile] of this.#tiles) {
      if (same) setAttributes(tile, { patternTransform: `scale(${laid.unit})` })
      else this.#draw(tile, token, theme)
    }
  }

  /** The value of `fill` for land of a class, given as its colour token; null: land without a checked figure. */
  paintOf(token: string | null): string {
    const theme = this.#theme
    if (!theme) return 'none'
    if (token !== null && !(theme.color('--patterns') === '1' && patternOf(token))) return theme.color(token)
    let tile = this.#tiles.get(token)
    if (!tile) {
      tile = svgElement('pattern', { id: `${this.name}${token ?? '-none'}`, patternUnits: 'userSpaceOnUse' })
      this.#tiles.set(token, tile)
      this.#draw(tile, token, theme)
      this.element.append(tile)
    }
    return `url(#${tile.id})`
  }

  #draw(tile: SVGPatternElement, token: string | null, theme: Theme): void {
    const { unit, density, shrunk } = this.#laid
    const px = theme.px / shrunk
    const pattern = token === null ? null : patternOf(token)
    // Whole px of the screen, so that all tiles look alike.
    const side = Math.round((pattern?.side ?? HATCH.side) * px * density) / density
    setAttributes(tile, { width: side, height: side, patternTransform: `scale(${unit})` })
    tile.replaceChildren(
      ...(token === null || !pattern ? hatch(side, px, theme) : beside(pattern, side, token, theme))
    )
  }
}

/** Land without a checked figure: 45 degree lines, so long that their ends lie outside. */
function hatch(side: number, px: number, theme: Theme): readonly SVGElement[] {
  const line = (shift: number) => `M${shift - side} ${2 * side}L${shift + 2 * side} ${-side}`
  return [
    svgElement('path', {
      d: [-side, 0, side].map(line).join(''),
      stroke: theme.color('--hatch'),
      'stroke-width': HATCH.line * px
    })
  ]
}

function beside(pattern: Pattern, side: number, token: string, theme: Theme): readonly SVGElement[] {
  const ground = theme.color(token)
  return [
    svgElement('rect', { width: side, height: side, fill: ground }),
    svgElement('path', {
      d: tilePath(pattern),
      transform: `scale(${side / pattern.side})`,
      stroke: inkOn(ground, theme.color('--ink'), theme.color('--halo')),
      'stroke-width': tileLine(pattern),
      'stroke-opacity': 0.6,
      'stroke-linecap': pattern.kind === 'dots' ? 'round' : 'butt'
    })
  ]
}
