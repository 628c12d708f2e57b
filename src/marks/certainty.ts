// How sure an event is, as its mark says it on timeline and map alike: how much of the sign is full, and how its line runs.
import type { AtlasEvent } from '../atlas/model'

export interface MarkDrawing {
  /** Size of the full middle as a share of the sign: 1 is all of it, 0 leaves it open. */
  readonly core: number
  /** The sign's own outline, in its ink; none where all of it is full. */
  readonly line: 'none' | 'solid' | 'dashed'
}

const CORE = {
  checked: { high: 1, medium: 0.5, low: 0 },
  unchecked: { high: 0.62, medium: 0.36, low: 0 }
} as const

/**
 * The fuller the sign the surer the event: full, framed with a full middle, framed and open. A dashed frame says that its date
 * was not seen at a source. Nothing is paler: what is less sure is not less grave.
 */
export function markDrawing({
  confidence,
  dateChecked
}: Pick<AtlasEvent, 'confidence' | 'dateChecked'>): MarkDrawing {
  if (!dateChecked) return { core: CORE.unchecked[confidence], line: 'dashed' }
  return { core: CORE.checked[confidence], line: confidence === 'high' ? 'none' : 'solid' }
}

/** Width of the outline and lengths of its dashes and gaps in the box of a mark, which is 16 wide. */
export const MARK_LINE = { width: 1.6, dash: 2.4, gap: 1.6 } as const
