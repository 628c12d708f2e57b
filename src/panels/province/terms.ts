// Where a term of office, a name or a seat lies on a line of years: what is sure, what fades, which ends are not seen. No drawing.
import type { Span } from '../../time/span'
import type { UncertainDate } from '../../time/uncertain'

/** Shares of the line, 0 at its start and 1 at its end. */
export interface Stretch {
  readonly from: number
  readonly to: number
  /** Shares of the stretch itself between which it surely held; equal where no day is sure. */
  readonly sureFrom: number
  readonly sureTo: number
  /** The end is not in sight: not known, or past the line. */
  readonly openStart: boolean
  readonly openEnd: boolean
}

interface Term {
  readonly from?: UncertainDate
  readonly to?: UncertainDate
}

/** A term with uncertain ends, cut at the ends of the line; null where it lies outside. */
export function stretchOf({ from, to }: Term, line: Span): Stretch | null {
  const start = from?.earliest ?? line.start
  const end = (to?.latest ?? line.end - 1) + 1
  if (end <= line.start || start >= line.end || end <= start) return null
  const [first, last] = [Math.max(start, line.start), Math.min(end, line.end)]
  const cut = (day: number) => Math.min(Math.max(day, first), last)
  const sure = [cut(from?.latest ?? first), cut(to?.earliest === undefined ? last : to.earliest + 1)] as const
  const [sureFrom, sureTo] = sure[0] <= sure[1] ? sure : [(sure[0] + sure[1]) / 2, (sure[0] + sure[1]) / 2]
  const share = (day: number) => (day - line.start) / (line.end - line.start)
  const inside = (day: number) => (day - first) / (last - first)
  return {
    from: share(first),
    to: share(last),
    sureFrom: inside(sureFrom),
    sureTo: inside(sureTo),
    openStart: from === undefined || start < line.start,
    openEnd: to === undefined || end > line.end
  }
}
