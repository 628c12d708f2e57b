// The signs of the two days on maps and cards: A filled, B outlined, everywhere. No words beside them.
import type { Side } from '../../state/compare'

export function Badge({ side }: { side: Side }) {
  return (
    <i className="cmp-badge" data-side={side} aria-hidden="true">
      {side === 'a' ? 'A' : 'B'}
    </i>
  )
}
