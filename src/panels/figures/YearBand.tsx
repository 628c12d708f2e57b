// The year of the cursor's day, marked behind the figures of a chart.
import type { Span } from '../../time/span'
import { dayOf, yearOf } from '../../time/days'
import { useAtlas } from '../../store/react'

interface YearBandProps {
  /** Of the chart. */
  readonly days: Span
}

export function YearBand({ days }: YearBandProps) {
  const year = useAtlas((state) => yearOf(state.view.day))
  const start = Math.max(dayOf(year), days.start)
  const end = Math.min(dayOf(year + 1), days.end)
  if (end <= start) return null
  return <span className="fig-year" style={sharesOf(days, start, end)} />
}

/** Where a stretch of days lies in a chart, for chart.css, which knows the edges. Custom properties are not in React's type of a style. */
export function sharesOf(days: Span, start: number, end: number): React.CSSProperties {
  const share = (day: number) => (day - days.start) / (days.end - days.start)
  return { '--from': share(start), '--to': share(end) } as React.CSSProperties
}
