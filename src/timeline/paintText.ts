// Words onto a canvas, in the face they were measured in; it decides nothing.
import type { TextBox } from './boxes'
import type { Brush } from './brush'
import { fontOf } from './measure'

/** A text whose first letter belongs to a script written from right to left. */
const RIGHT_TO_LEFT = /^\P{L}*[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u

function isRightToLeft(text: string): boolean {
  // Nearly all begin with a Latin letter, which needs no pattern.
  const first = text.charCodeAt(0) | 0x20
  return !(first >= 0x61 && first <= 0x7a) && RIGHT_TO_LEFT.test(text)
}

const INKS = { ink: '--ink', 'ink-2': '--ink-2', 'ink-3': '--ink-3', 'on-accent': '--on-accent' } as const

/** Words at their baseline; `halo` keeps them legible over lines and bars. */
export function paintText({ context, theme, upright }: Brush, box: TextBox, halo?: string): void {
  context.font = fontOf(box.face, theme, upright)
  context.textBaseline = 'alphabetic'
  // Else its stops and brackets would stand at the wrong end; the box begins at the left all the same.
  const rtl = isRightToLeft(box.text)
  if (rtl) {
    context.direction = 'rtl'
    context.textAlign = 'left'
  }
  if (halo !== undefined) {
    context.strokeStyle = halo
    context.lineWidth = 3
    context.lineJoin = 'round'
    context.strokeText(box.text, box.x, box.y)
  }
  context.fillStyle = theme.color(INKS[box.ink])
  context.fillText(box.text, box.x, box.y)
  if (rtl) context.direction = 'ltr'
}
