// The few pictures of the panels, drawn for this atlas: tools, signs of checking and verdict, marks of kinds. No words, no state.
import type { AtlasEvent, Mark } from '../atlas/model'
import { MARK_LINE, markDrawing } from '../marks/certainty'
import { markPath, markToken } from '../marks/marks'

const TOOLS = {
  previous: 'M12.4 4.6 7 10l5.4 5.4',
  next: 'M7.6 4.6 13 10l-5.4 5.4',
  close: 'M5.2 5.2l9.6 9.6M14.8 5.2l-9.6 9.6',
  link: 'M8.3 11.7l3.4-3.4M9 6.2l1.9-1.9a3.4 3.4 0 0 1 4.8 4.8L13.8 11M11 13.8l-1.9 1.9a3.4 3.4 0 0 1-4.8-4.8L6.2 9',
  copy: 'M7.5 7.5V3.5h9v9h-4M3.5 7.5h9v9h-9z',
  print: 'M6 7.5v-4h8v4M6 13.5H3.5v-6h13v6H14M6 11.5h8v5H6z',
  unfold: 'M5.5 8l4.5 4.5L14.5 8'
} as const

/** Grows with the text: `size` is in px at the usual text size. */
function sized(size: number) {
  return { width: `${size / 16}rem`, height: `${size / 16}rem` }
}

/** A line drawing beside or instead of words; the button carries the name. */
export function Icon({ name, size = 18 }: { name: keyof typeof TOOLS; size?: number }) {
  return (
    <svg className="panel-icon" {...sized(size)} viewBox="0 0 20 20" aria-hidden="true">
      <path
        d={TOOLS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}

export type SignName =
  'supports' | 'contradicts' | 'asserts' | 'context' | 'checked' | 'disputed' | 'unchecked'

const SIGNS: Record<
  SignName,
  { color: string; filled?: string; open?: string; dashed?: string; over?: string }
> = {
  supports: {
    color: '--v-support',
    filled: 'M8 1a7 7 0 1 1 0 14A7 7 0 1 1 8 1z',
    over: 'M4.7 8.2l2.3 2.4 4.3-5'
  },
  checked: { color: '--v-support', open: 'M3 8.4l3.4 3.5L13 4.2' },
  contradicts: {
    color: '--v-contradict',
    filled: 'M8 .6L15.4 8 8 15.4.6 8z',
    over: 'M4.9 6.5h6.2M4.9 9.5h6.2M9.7 4.6l-3.4 6.8'
  },
  asserts: { color: '--v-opinion', open: 'M1.6 2.6h12.8v8.3H7.6L4.2 13.8v-2.9H1.6z' },
  context: { color: '--v-open', open: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h7' },
  disputed: {
    color: '--v-dispute',
    filled: 'M8 1.6a6.4 6.4 0 0 1 0 12.8z',
    open: 'M8 1.6a6.4 6.4 0 1 1 0 12.8A6.4 6.4 0 1 1 8 1.6z'
  },
  unchecked: { color: '--v-open', dashed: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 1 1 8 1.8z' }
}

/** The sign of a stance or of checking; its word always stands beside it. */
export function Sign({ name, size = 16 }: { name: SignName; size?: number }) {
  const { color, filled, open, dashed, over } = SIGNS[name]
  const stroke = `var(${color})`
  return (
    <svg className="panel-icon" {...sized(size)} viewBox="0 0 16 16" fill="none" aria-hidden="true">
      {filled && <path d={filled} fill={stroke} />}
      {open && (
        <path d={open} stroke={stroke} strokeWidth="1.6" strokeLinejoin="round" strokeLinecap="round" />
      )}
      {dashed && <path d={dashed} stroke={stroke} strokeWidth="1.6" strokeDasharray="2.6 2.2" />}
      {over && <path d={over} stroke="var(--surface)" strokeWidth="1.7" strokeLinejoin="round" />}
    </svg>
  )
}

/** Shape and hue of a kind; its name stands beside it or in the label of what holds it. */
export function KindMark({ mark, size = 16 }: { mark: Mark; size?: number }) {
  return (
    <svg className="panel-icon" {...sized(size)} viewBox="-8 -8 16 16" aria-hidden="true">
      <path d={markPath(mark)} fill={`var(${markToken(mark)})`} />
    </svg>
  )
}

/** The mark of an event by its first kind, as full as it is sure: drawn as on map and timeline. Its words stand beside it. */
export function EventMark({ mark, event }: { mark: Mark; event: AtlasEvent }) {
  const { core, line } = markDrawing(event)
  const color = `var(${markToken(mark)})`
  const path = markPath(mark)
  return (
    <svg className="panel-icon" {...sized(16)} viewBox="-8 -8 16 16" aria-hidden="true">
      {line !== 'none' && (
        <path
          d={path}
          fill="none"
          stroke={color}
          strokeWidth={MARK_LINE.width}
          strokeDasharray={line === 'dashed' ? `${MARK_LINE.dash} ${MARK_LINE.gap}` : undefined}
        />
      )}
      {core > 0 && <path d={path} fill={color} transform={`scale(${core})`} />}
    </svg>
  )
}

/** The swatch of "no checked figure", as on the map and in its legend. */
export function HatchSwatch() {
  return (
    <svg
      className="panel-icon panel-hatch"
      width="1.375rem"
      height="0.75rem"
      viewBox="0 0 22 12"
      aria-hidden="true"
    >
      <rect x=".5" y=".5" width="21" height="11" />
      <path d="M1 11L11 1M6 11L16 1M11 11L21 1M1 6L6 1M16 11L21 6" />
    </svg>
  )
}
