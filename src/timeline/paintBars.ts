// Bands and bars with soft ends onto a canvas. Gradients are made once a colour, since parsing colours is dear; nothing is decided here.
import type { Soft } from './boxes'

/** Faintest a soft end gets, as a share of its colour. */
const FAINT = 0.04
/** px of an end beyond which it is as good as even on any pane, and a gradient would lose its exactness. */
const EVEN = 60_000

interface Ends {
  readonly rising: CanvasGradient
  readonly falling: CanvasGradient
}
const made = new WeakMap<CanvasRenderingContext2D, Map<string, Ends>>()

/** From faint to full over one px from 0, to be stretched; and back. */
function endsOf(context: CanvasRenderingContext2D, color: string): Ends {
  let known = made.get(context)
  if (!known) made.set(context, (known = new Map<string, Ends>()))
  const before = known.get(color)
  if (before) return before
  const faint = `color-mix(in srgb, ${color} ${FAINT * 100}%, transparent)`
  const gradient = (first: string, last: string): CanvasGradient => {
    const one = context.createLinearGradient(0, 0, 1, 0)
    one.addColorStop(0, first)
    one.addColorStop(1, last)
    return one
  }
  const ends = { rising: gradient(faint, color), falling: gradient(color, faint) }
  // Themes bring new colours; those of old ones go.
  if (known.size > 60) known.clear()
  known.set(color, ends)
  return ends
}

/** @param strength share of the colour where the band is whole */
export function paintSoft(
  context: CanvasRenderingContext2D,
  soft: Soft,
  y: number,
  height: number,
  color: string,
  strength = 1
): void {
  const { left, right, from, full, fade, to } = soft
  const end = (start: number, length: number, low: number, high: number, rising: boolean): void => {
    if (high <= low || length <= 0) return
    const middle = ((low + high) / 2 - start) / length
    if (length > EVEN) {
      context.globalAlpha = strength * Math.max(FAINT, rising ? middle : 1 - middle)
      context.fillStyle = color
      context.fillRect(low, y, high - low, height)
      return
    }
    context.globalAlpha = strength
    const { rising: up, falling } = endsOf(context, color)
    context.fillStyle = rising ? up : falling
    context.translate(start, 0)
    context.scale(length, 1)
    context.fillRect((low - start) / length, y, (high - low) / length, height)
    // There and back again: to save and restore a canvas costs several times as much.
    context.scale(1 / length, 1)
    context.translate(-start, 0)
  }
  end(from, full - from, left, Math.min(full, right), true)
  end(fade, to - fade, Math.max(fade, left), right, false)
  const [first, last] = [Math.max(left, full), Math.min(right, fade)]
  context.globalAlpha = strength
  context.fillStyle = color
  if (last > first) context.fillRect(first, y, last - first, height)
  // However short, it is seen.
  if (right - left < 2) context.fillRect(left, y, 2, height)
  context.globalAlpha = 1
}
