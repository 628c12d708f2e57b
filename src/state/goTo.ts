// Going to a date that was typed: the window that shows it readably, the cursor on its first day, or one end of the window set to it.
import { clampSpan, lengthOf, settleSpan, SHORTEST, type Span } from '../time/span'
import type { TypedReading } from '../time/typedDate'
import { setDay, setWindow, type Action } from './actions'

/** What is typed takes up at least this share of the window, or the window is shortened; at most that, or it is lengthened. */
const LEAST = 1 / 12
const MOST = 0.8
/** A single day is shown in a window of some months, not alone. Days. */
const DAY_COUNTS = 10

/** Two typed ends become the window; of anything else the window shows the whole with what lies around it. */
export function goTo({ span, day, range }: TypedReading): Action {
  return (state) => {
    const limits = state.atlas.span
    const window = range ? settleSpan(span, limits) : windowShowing(span, state.view.window, limits)
    return setDay(day)(setWindow(window)(state))
  }
}

function windowShowing(span: Span, window: Span, limits: Span): Span {
  const wanted = lengthOf(span)
  const now = lengthOf(window)
  const length = Math.min(Math.max(now, wanted / MOST), Math.max(wanted, DAY_COUNTS) / LEAST)
  if (length === now && span.start >= window.start && span.end <= window.end) return window
  const middle = (span.start + span.end) / 2
  return settleSpan({ start: middle - length / 2, end: middle + length / 2 }, limits)
}

/** Sets one end of the window to the first or last day typed; where that passes the other end, the window moves as it is. */
export function setEnd(end: 'start' | 'end', { span }: TypedReading): Action {
  return (state) => {
    const { window } = state.view
    const length = lengthOf(window)
    const limits = state.atlas.span
    if (end === 'start') {
      const after = window.end - span.start >= SHORTEST ? window.end : span.start + length
      return setWindow(clampSpan({ start: span.start, end: after }, limits))(state)
    }
    const start = span.end - window.start >= SHORTEST ? window.start : span.end - length
    return setWindow(clampSpan({ start, end: span.end }, limits))(state)
  }
}
