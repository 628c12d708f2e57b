// The signs on the timeline's buttons, strokes of the text's colour in a 16 px box, and marks of kinds.
import type { AtlasEvent, Mark } from '../atlas/model'
import { MARK_LINE, markDrawing } from '../marks/certainty'
import { markPath, markToken } from '../marks/marks'

const SIGNS = {
  previous: 'M6.5 3.5L2 8l4.5 4.5M11.5 5l3 3-3 3-3-3z',
  next: 'M9.5 3.5L14 8l-4.5 4.5M4.5 5l3 3-3 3-3-3z',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  play: 'M5 3.2v9.6L12.5 8z',
  pause: 'M5 3.5v9M11 3.5v9',
  stepBack: 'M4 3.5v9M12 3.5L6.5 8l5.5 4.5z',
  stepOn: 'M12 3.5v9M4 3.5L9.5 8 4 12.5z',
  down: 'M4 6.5L8 10.5l4-4',
  up: 'M4 9.5l4-4 4 4',
  tick: 'M3.5 8.5l3 3 6-7',
  calendar: 'M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2v3M10.5 2v3',
  lanes: 'M2 3.5h12M2 8h12M2 12.5h12M4.5 1.5v4M9.5 6v4M6.5 10.5v4',
  open: 'M4 6l4 4 4-4',
  folded: 'M6 4l4 4-4 4',
  list: 'M5.5 3.5h8.5M5.5 8h8.5M5.5 12.5h8.5M2 3.5h1M2 8h1M2 12.5h1',
  figures: 'M2 14h12M3.5 14v-4h2v4M7 14V3h2v11M10.5 14V7h2v7',
  filter: 'M2 4h12M4.5 8h7M6.5 12h3',
  locked: 'M3.5 7.5h9v6h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  unlocked: 'M3.5 7.5h9v6h-9zM5.5 7.5V4.2a2.5 2.5 0 0 1 4.8-1'
} as const

export function Sign({ name }: { name: keyof typeof SIGNS }) {
  return (
    <svg className="tl-sign" viewBox="0 0 16 16" aria-hidden="true">
      <path d={SIGNS[name]} />
    </svg>
  )
}

/** Shape and hue of a kind; its name stands beside it. */
export function KindSign({ mark }: { mark: Mark }) {
  return (
    <svg className="tl-kind-sign" viewBox="-8 -8 16 16" aria-hidden="true">
      <path d={markPath(mark)} fill={`var(${markToken(mark)})`} />
    </svg>
  )
}

/** The mark of an event, as full as it is sure; drawn as on the canvas. */
export function EventMark({ mark, event }: { mark: Mark; event: AtlasEvent }) {
  const { core, line } = markDrawing(event)
  const color = `var(${markToken(mark)})`
  const path = markPath(mark)
  return (
    <svg className="tl-kind-sign" viewBox="-8 -8 16 16" aria-hidden="true">
      {line === 'none' ? (
        <path d={path} fill={color} />
      ) : (
        <>
          <path
            d={path}
            fill="none"
            stroke={color}
            strokeWidth={MARK_LINE.width}
            strokeDasharray={line === 'dashed' ? `${MARK_LINE.dash} ${MARK_LINE.gap}` : undefined}
          />
          {core > 0 && <path d={path} fill={color} transform={`scale(${core})`} />}
        </>
      )}
    </svg>
  )
}
