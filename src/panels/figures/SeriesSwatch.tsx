// The sign of a series beside its name: the same hue, dash and shape as in its chart. Its name stands beside it.
import { lookOf } from './looks'

export function SeriesSwatch({ index }: { index: number }) {
  const { colour, dash, path } = lookOf(index)
  return (
    <svg className="fig-swatch" viewBox="0 0 28 12" aria-hidden="true">
      <path d="M0 6H28" stroke={colour} strokeWidth="2" strokeDasharray={dash} />
      <path d={path(3.8)} transform="translate(14 6)" fill={colour} stroke="var(--surface)" strokeWidth="1" />
    </svg>
  )
}
