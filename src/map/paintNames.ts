// How names are written on the map, and their painting on a canvas with their halos; canvas calls only, no state.
import type { Brush, NameLook } from './brush'
import { fontOf } from './look'
import type { PlacedName } from './plan'

/** Thickness of the halo around letters, both sides together, px, and its strength. */
export const HALO = { width: 3, strength: 0.85 } as const

interface Hand {
  readonly family: 'serif' | 'sans'
  readonly weight: number
  /** From the middle of the letters down to the line they stand on, shares of their size. */
  readonly drop: number
}

const SANS = { family: 'sans', drop: 0.3 } as const
const HANDS: Readonly<Record<PlacedName['kind'], Hand>> = {
  unit: { family: 'serif', weight: 500, drop: 0.34 },
  seat: { ...SANS, weight: 400 },
  around: { ...SANS, weight: 400 },
  figure: { ...SANS, weight: 600 }
}

export function handOf({ kind }: Pick<PlacedName, 'kind'>): Hand {
  return HANDS[kind]
}

export function paintName(
  { ctx, theme, at }: Pick<Brush, 'ctx' | 'theme' | 'at'>,
  name: PlacedName,
  look: NameLook
): void {
  const [x, y] = at(name.at)
  const { ink, halo } = look.inkOf(name)
  const { family, weight, drop } = handOf(name)
  ctx.font = fontOf(name.size, weight, family, theme)
  ctx.letterSpacing = name.kind === 'around' ? `${look.spacing}px` : '0px'
  const place = [x + name.offset[0], y + name.offset[1] + name.size * drop] as const
  ctx.lineWidth = HALO.width * theme.px
  ctx.globalAlpha = HALO.strength
  ctx.strokeStyle = halo
  ctx.strokeText(name.text, ...place)
  ctx.globalAlpha = 1
  ctx.fillStyle = ink
  ctx.fillText(name.text, ...place)
  ctx.letterSpacing = '0px'
}
