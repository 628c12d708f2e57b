// What keys do in the timeline's pane: from a key to an action, null for keys that are not ours.
import { select, selectEnd, settleTime, stepEvent, zoomPane, type Action } from '../state/actions'
import { keyIn, type KeyOf, type KeyPress } from '../state/keys'

/** Keyboard zoom in one press, about the day cursor. */
const KEY_STEP = 1.6

/** Zooms about the day cursor and settles; `closer` shows less time. */
export function zoomStep(closer: boolean): Action {
  return (state) => settleTime(zoomPane(state.view.day + 0.5, closer ? 1 / KEY_STEP : KEY_STEP)(state))
}

const DOES: Record<Exclude<KeyOf<'timeline'>, 'goTo' | 'play'>, Action> = {
  next: stepEvent(1),
  previous: stepEvent(-1),
  first: selectEnd('first'),
  last: selectEnd('last'),
  zoomIn: zoomStep(true),
  zoomOut: zoomStep(false),
  deselect: select(null)
}

/** What a key does on the drawing; null for others, and for those of the whole pane, which are asked for below. */
export function paneKey(press: KeyPress): Action | null {
  const key = keyIn('timeline', press)
  return key === null || key === 'goTo' || key === 'play' ? null : DOES[key]
}

/** Where keys write or press something of their own, so that a space or a letter is not for the pane; over the drawing the list is none of these. */
const WRITES =
  'input, textarea, select, [contenteditable], [role=listbox]:not([data-drawn]), [role=menu], [role=dialog]'
const OWN_KEYS = `button, a[href], ${WRITES}`

/** Does the key play or pause: pressed in the timeline's pane, but not on something that it presses itself? */
export function isPlayKey(event: KeyboardEvent): boolean {
  return keyIn('timeline', event) === 'play' && inPane(event.target, OWN_KEYS)
}

/** Does the key open the field for a date: pressed in the pane, but not where letters are written? */
export function isGoToKey(event: KeyboardEvent): boolean {
  return keyIn('timeline', event) === 'goTo' && inPane(event.target, WRITES)
}

function inPane(target: EventTarget | null, but: string): boolean {
  return target instanceof Element && target.closest('.tl') !== null && target.closest(but) === null
}
