// Which colour token fills a class of a layer and which ink reads on it; names and arithmetic, no DOM.
import type { Layer } from '../atlas/layers'

/** The six steps of the sequential ramp, lightest load first. */
const STEPS = 6
/** The diverging ramp: both arms from its neutral middle outwards, equally far steps equally dark. */
const NEUTRAL = '--d0'
const BELOW = ['--d-1-soft', '--d-1', '--d-2', '--d-3'] as const
const ABOVE = ['--d1', '--d2', '--d3', '--d4'] as const

/** Number of classes of a layer: one more than its breaks. */
export function classCount({ breaks }: Pick<Layer, 'breaks'>): number {
  return breaks.length + 1
}

/**
 * The custom property that a class (0 = lowest) is filled with. Layers with a middle diverge around it: the class that holds
 * it is the neutral one, and steps to both sides weigh the same. Other layers spread over the sequential ramp, so that two of the same length look alike.
 */
export function classToken({ breaks, middle }: Pick<Layer, 'breaks' | 'middle'>, index: number): string {
  const last = breaks.length
  if (middle !== undefined) {
    const neutral = breaks.filter((limit) => limit <= middle).length
    if (index === neutral) return NEUTRAL
    const longest = Math.max(neutral, last - neutral)
    const [arm, step] = index < neutral ? [BELOW, neutral - index] : [ABOVE, index - neutral]
    // Short arms take the first steps; where one is too long, both are drawn together alike.
    const place = longest <= arm.length ? step - 1 : spread(step - 1, longest - 1, arm.length)
    return arm[Math.min(place, arm.length - 1)] ?? NEUTRAL
  }
  return `--c${spread(index, last, STEPS) + 1}`
}

/** Places 0..last evenly on `steps` steps; both ends are kept. */
function spread(index: number, last: number, steps: number): number {
  return last < 1 ? 0 : Math.round((index * (steps - 1)) / last)
}

/** The one of two inks that stands out more on a fill; all as `#rgb` or `#rrggbb`. The first when the fill is of another form. */
export function inkOn(fill: string, first: string, second: string): string {
  const ground = luminance(fill)
  const [one, two] = [luminance(first), luminance(second)]
  if (ground === null || one === null || two === null) return first
  return contrast(ground, one) >= contrast(ground, two) ? first : second
}

/** Contrast ratio of two relative luminances, 1..21 (WCAG 2.2). */
function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** Relative luminance of a hex colour, 0..1 (WCAG 2.2); null when it is none. */
function luminance(hex: string): number | null {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(hex.trim())?.[1]
  if (!digits) return null
  const full = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = parseInt(full.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
