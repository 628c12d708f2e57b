// Which hints of the first visit a change of the view has made needless. No drawing.
import type { View } from '../../state/view'

export const HINTS = ['zoom', 'select', 'day'] as const
export type Hint = (typeof HINTS)[number]

/** The hints whose act has just been done. A day that was taken along by a window or a selection was not chosen. */
export function actDone(view: View, before: View): Hint | null {
  if (view.selection !== before.selection) return view.selection ? 'select' : null
  const length = view.window.end - view.window.start
  if (length !== before.window.end - before.window.start) return 'zoom'
  if (view.day !== before.day && view.window === before.window) return 'day'
  return null
}
