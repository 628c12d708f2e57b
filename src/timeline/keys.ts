// What keys do while the drawing of events has the focus: from a key to an action, null for keys that are not ours.
import { select, selectEnd, settleTime, stepEvent, zoomPane, type Action } from '../state/actions'

/** Keyboard zoom in one press, about the day cursor. */
const KEY_STEP = 1.6

/** Zooms about the day cursor and settles; `closer` shows less time. */
export function zoomStep(closer: boolean): Action {
  return (state) => settleTime(zoomPane(state.view.day + 0.5, closer ? 1 / KEY_STEP : KEY_STEP)(state))
}

export function paneKey(key: string): Action | null {
  switch (key) {
    case 'ArrowRight':
      return stepEvent(1)
    case 'ArrowLeft':
      return stepEvent(-1)
    case 'Home':
      return selectEnd('first')
    case 'End':
      return selectEnd('last')
    case '+':
    case '=':
      return zoomStep(true)
    case '-':
    case '_':
      return zoomStep(false)
    case 'Escape':
      return select(null)
    default:
      return null
  }
}
