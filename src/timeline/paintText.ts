// Words onto a canvas, in the face they were measured in; it decides nothing.
import type { TextBox } from './boxes'
import type { Brush } from './brush'
import { fontOf } from './measure'

/** A text whose first letter belongs to a script written from right to left. */
const RIGHT_TO_LEFT = /^\P{L}*[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u

/** Words at their baseline; `halo` keeps them legible over lines and bars. */
export function paintText({ context, theme, upright }: Brush, box: TextBox, halo?: string): void {
  context.font = fontOf(box.face, theme, upright)
  context.textBaseline = 'alphabetic'
  // Else its stops and brackets would stand at the wrong end; the box begins at the left all the same.
  const rtl = RIGHT_TO_LEFT.test(box.text)
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
  context.fillStyle = theme.color(`--${box.ink}`)
  context.fillText(box.text, box.x, box.y)
  if (rtl) context.direction = 'ltr'
}
