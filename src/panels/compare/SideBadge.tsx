// The signs of the two days in panels: A filled, B outlined, everywhere. No words beside them.
import type { Side } from '../../state/compare'

export function SideBadge({ side }: { side: Side }) {
  return (
    <i className="cmp-sign" data-side={side} aria-hidden="true">
      {side === 'a' ? 'A' : 'B'}
    </i>
  )
}
