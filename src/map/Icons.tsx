// The few pictures of the map's cards: tools, swatches, marks of kinds. No words, no state.
import type { Mark } from '../atlas/model'
import { markPath, markToken } from '../marks/marks'

const TOOLS = {
  in: 'M10 4.2v11.6M4.2 10h11.6',
  out: 'M4.2 10h11.6',
  home: 'M3.5 7V3.5H7M16.5 7V3.5H13M3.5 13v3.5H7M16.5 13v3.5H13',
  fit: 'M7 3.5H3.5V7M13 16.5h3.5V13M10 6.8a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 0 0 0-6.4z',
  close: 'M5.2 5.2l9.6 9.6M14.8 5.2l-9.6 9.6',
  layers: 'M10 3.4 17 7.2l-7 3.8-7-3.8zM3 11.2l7 3.8 7-3.8',
  list: 'M7.5 5h9M7.5 10h9M7.5 15h9M3.5 5h.4M3.5 10h.4M3.5 15h.4',
  fold: 'M5.5 8l4.5 4.5L14.5 8',
  compare: 'M3 4h14v12H3zM10 4v12',
  about: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM10 9.2v4.3M10 6.4v.4',
  locked: 'M4.8 9h10.4v7.5H4.8zM7 9V6.4a3 3 0 0 1 6 0V9',
  unlocked: 'M4.8 9h10.4v7.5H4.8zM7 9V5.2a3 3 0 0 1 5.7-1.4',
  pin: 'M10 12.2V17M6 12.2h8c0-2-1-3-2.2-3.6L12.4 4h-4.8l.6 4.6C7 9.2 6 10.2 6 12.2z'
} as const

/** Grows with the text beside it: px at the usual text size. */
function sized(width: number, height = width) {
  return { width: `${width / 16}rem`, height: `${height / 16}rem` }
}

/** A line drawing; the button that holds it carries the name. */
export function Tool({ name, size = 18 }: { name: keyof typeof TOOLS; size?: number }) {
  return (
    <svg className="map-icon" {...sized(size)} viewBox="0 0 20 20" aria-hidden="true">
      <path d={TOOLS[name]} />
    </svg>
  )
}

/** Shape and hue of a kind; the title stands beside it. */
export function KindSign({ mark }: { mark: Mark }) {
  return (
    <svg className="map-kind" {...sized(16)} viewBox="-8 -8 16 16" aria-hidden="true">
      <path d={markPath(mark)} fill={`var(${markToken(mark)})`} />
    </svg>
  )
}

/** How a layer is drawn: land filled with colours, or rings. */
export function FormSign({ form }: { form: 'fill' | 'circles' }) {
  return (
    <svg className="map-swatch" {...sized(16)} viewBox="0 0 16 16" aria-hidden="true">
      {form === 'fill' ? (
        <>
          <path d="M1 3h5v10H1z" fill="var(--c2)" />
          <path d="M6 3h5v10H6z" fill="var(--c4)" />
          <path d="M11 3h4v10h-4z" fill="var(--c6)" />
          <path d="M1 3h14v10H1z" fill="none" stroke="var(--control)" />
        </>
      ) : (
        <>
          <circle cx="6.5" cy="8" r="5.5" fill="none" stroke="var(--ring)" strokeWidth="1.6" />
          <circle cx="13" cy="11" r="2" fill="none" stroke="var(--ring)" strokeWidth="1.6" />
        </>
      )}
    </svg>
  )
}

/** A figure that was not checked: a number in a dashed frame, or a dashed ring. */
export function OpenSwatch({ form }: { form: 'fill' | 'circles' }) {
  const line = { fill: 'none', stroke: 'var(--ink)', strokeWidth: 1.25, strokeDasharray: '4 3' }
  return (
    <svg className="map-swatch" {...sized(28, 14)} viewBox="0 0 28 14" aria-hidden="true">
      {form === 'fill' ? (
        <rect x="1" y="1" width="26" height="12" rx="3" {...line} />
      ) : (
        <circle cx="14" cy="7" r="6" {...line} />
      )}
    </svg>
  )
}

/** The hatch of land without a checked figure. */
export function HatchSwatch() {
  return (
    <svg className="map-swatch" {...sized(28, 14)} viewBox="0 0 28 14" aria-hidden="true">
      <rect x=".5" y=".5" width="27" height="13" fill="var(--hatch-bg)" stroke="var(--control)" />
      <path
        d="M1 10 10 1M5 13 17 1M12 13 24 1M19 13l8-8M26 13l1-1"
        stroke="var(--hatch)"
        strokeWidth="1.1"
        fill="none"
      />
    </svg>
  )
}

/** The sign of a seat; `own`: of a municipality. */
export function SeatSwatch({ own = false }: { own?: boolean }) {
  return (
    <svg className="map-swatch" {...sized(14)} viewBox="0 0 14 14" aria-hidden="true">
      <rect
        x="3.5"
        y="3.5"
        width="7"
        height="7"
        fill="var(--surface)"
        stroke="var(--ink)"
        strokeWidth="1.25"
      />
      {own && <rect x="5.5" y="5.5" width="3" height="3" fill="var(--ink)" />}
    </svg>
  )
}

/** A disputed line, and the hatch of disputed land beside it. */
export function DisputeSwatch() {
  return (
    <svg className="map-swatch" {...sized(28, 14)} viewBox="0 0 28 14" aria-hidden="true">
      <path d="M0 7h13.5" stroke="var(--dispute)" strokeWidth="1.5" strokeDasharray="5 3.5" />
      <path
        d="M16 8 23 1M16 14 28 2M22 14l6-6"
        stroke="var(--dispute)"
        strokeWidth="0.9"
        strokeDasharray="3 2"
      />
    </svg>
  )
}
