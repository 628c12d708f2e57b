// The sign of a published number, by what is thought of it: shape and fill, never colour alone. No place, no words.
import type { EstimateKind } from '../../atlas/estimates'

interface MarkProps {
  readonly kind: EstimateKind
  readonly checked: boolean
  /** px at the usual text size */
  readonly size?: number
}

/** Filled, half, outline, square, diamond, ring; dashed and open where it was not checked at its source. */
export function Mark({ kind, checked, size = 14 }: MarkProps) {
  return (
    <svg
      className="ev-mark"
      style={{ width: `${size / 16}rem`, height: `${size / 16}rem` }}
      viewBox="-8 -8 16 16"
      data-kind={kind}
      data-open={!checked || undefined}
      aria-hidden="true"
    >
      <path className="ev-mark-line" d={LINES[kind]} />
      {kind === 'contested' && checked && <path className="ev-mark-half" d="M0-6A6 6 0 0 1 0 6z" />}
    </svg>
  )
}

const RING = 'M0-6A6 6 0 1 1 0 6A6 6 0 1 1 0-6z'
const LINES: Readonly<Record<EstimateKind, string>> = {
  accepted: RING,
  contested: RING,
  rejected: RING,
  claimed: 'M-6.6 5.4L0-6.4L6.6 5.4z',
  beside: 'M-5.6-5.6H5.6V5.6H-5.6z',
  ours: 'M0-7.2L7.2 0L0 7.2L-7.2 0z'
}
