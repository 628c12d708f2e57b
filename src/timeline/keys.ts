// What keys do while the drawing of events has the focus: from a key to an action, null for keys that are not ours.
import { select, selectEnd, settleTime, stepEvent, zoomPane, type Action } from '../state/actions'
import { keyIn, type KeyOf, type KeyPress } from '../state/keys'

/** Keyboard zoom in one press, about the day cursor. */
const KEY_STEP = 1.6

/** Zooms about the day cursor and settles; `closer` shows less time. */
export function zoomStep(closer: boolean): Action {
  return (state) => settleTime(zoomPane(state.view.day + 0.5, closer ? 1 / KEY_STEP : KEY_STEP)(state))
}

const DOES: Record<KeyOf<'timeline'>, Action> = {
  next: stepEvent(1),
  previous: stepEvent(-1),
  first: selectEnd('first'),
  last: selectEnd('last'),
  zoomIn: zoomStep(true),
  zoomOut: zoomStep(false),
  deselect: select(null)
}

export function paneKey(press: KeyPress): Action | null {
  const key = keyIn('timeline', press)
  return key && DOES[key]
}
