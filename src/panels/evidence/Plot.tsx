// One number on the axis: a mark where it was published, a bracket from end to end of a range, an arrow where it may be more or less.
import type { CSSProperties, ReactNode } from 'react'
import { reachOf, type EstimateKind } from '../../atlas/estimates'
import type { Estimate, Measure, Value } from '../../atlas/model'
import { useSpeaker } from '../../store/speaker'
import { shareOn, type Axis } from './axis'
import { Mark } from './Mark'
import { shortFigure, valueOf } from './words'

/** Shares of the axis as custom properties, which React's type of a style does not know. */
function at(axis: Axis, low: number, high = low): CSSProperties {
  return { '--at': shareOn(axis, low), '--to': shareOn(axis, high) } as CSSProperties
}

interface PlotProps {
  readonly estimate: Estimate
  readonly kind: EstimateKind
  readonly axis: Axis
  readonly measure: Measure
}

export function Plot({ estimate, kind, axis, measure }: PlotProps) {
  const speaker = useSpeaker()
  const { low, high, point, open } = reachOf(estimate)
  return (
    <span className="ev-plot" style={at(axis, low, high)} data-bound={open} aria-hidden="true">
      {high > low && <span className="ev-range" data-open={!estimate.checked || undefined} />}
      {point !== undefined && (
        <span className="ev-point" style={at(axis, point)}>
          <Mark kind={kind} checked={estimate.checked} />
        </span>
      )}
      {open && <Arrow open={open} />}
      <Number after={open === 'up'}>{shortFigure(estimate, valueOf(estimate), speaker, measure)}</Number>
    </span>
  )
}

function Arrow({ open }: { open: 'up' | 'down' }) {
  return (
    <svg
      className="ev-arrow"
      data-bound={open}
      viewBox="0 0 40 10"
      preserveAspectRatio="xMinYMid slice"
      aria-hidden="true"
    >
      <path d={open === 'up' ? 'M0 5H38M33 1l5 4l-5 4' : 'M40 5H2M7 1L2 5l5 4'} />
    </svg>
  )
}

function Number({ after, children }: { after: boolean; children: ReactNode }) {
  return (
    <span className="ev-number" data-after={after || undefined}>
      {children}
    </span>
  )
}

/** What a document asserts: a bar, hatched where the document is rejected as a source. */
export function ClaimPlot({
  value,
  rejected,
  axis,
  measure
}: {
  value: Value
  rejected: boolean
  axis: Axis
  measure: Measure
}) {
  const speaker = useSpeaker()
  const [low, high] = typeof value === 'number' ? [value, value] : value
  return (
    <span className="ev-plot" style={at(axis, low, high)} aria-hidden="true">
      <span className="ev-claim" data-rejected={rejected || undefined} />
      <span className="ev-number">{shortFigure({}, value, speaker, measure)}</span>
    </span>
  )
}
