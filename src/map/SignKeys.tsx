// The part of the legend that says how events stand on the map: joined, as dots, at the sheet's edge, as lines and areas. No state.
import { useMemo } from 'react'
import { markPath } from '../marks/marks'
import { standingCounts } from '../state/shown'
import { useAtlas, useAtlasCalmly } from '../store/react'
import { useSpeaker } from '../store/speaker'
import type { Sheet } from './sheet'
import { tracesShown } from './tracesShown'

/** What is not drawn now has no key. */
export function SignKeys({ sheet }: { sheet: Sheet }) {
  const speaker = useSpeaker()
  const some = useAtlasCalmly((state) => standingCounts(state).map + standingCounts(state).abroad > 0)
  const events = useAtlas((state) => state.atlas.events)
  const placed = useMemo(() => events.some(({ scope, place }) => scope === 'abroad' && place), [events])
  const abroad = useAtlasCalmly((state) => standingCounts(state).abroad > 0) && placed
  const lines = useAtlasCalmly((state) => tracesShown(state, sheet).some(({ ground }) => !ground))
  const areas = useAtlasCalmly((state) => tracesShown(state, sheet).some(({ ground }) => ground))
  return (
    <ul className="map-keys" aria-label={speaker.t('map.signs.label')}>
      {some && (
        <>
          <li>
            <JoinedSwatch />
            {speaker.t('map.signs.joined')}
          </li>
          <li>
            <CountSwatch />
            {speaker.t('map.signs.count')}
          </li>
          <li>
            <DotSwatch />
            {speaker.t('map.signs.dots')}
          </li>
        </>
      )}
      {abroad && (
        <li>
          <AbroadSwatch />
          {speaker.t('map.signs.abroad')}
        </li>
      )}
      {lines && (
        <li>
          <LineSwatch />
          {speaker.t('map.signs.line')}
        </li>
      )}
      {areas && (
        <li>
          <AreaSwatch />
          {speaker.t('map.signs.area')}
        </li>
      )}
    </ul>
  )
}

const HIGH = '0.875rem'

/** A number of events in its frame. */
function Count({ x, width, text }: { x: number; width: number; text: string }) {
  return (
    <>
      <rect x={x} y="1" width={width} height="12" rx="6" fill="var(--surface)" stroke="var(--ink)" />
      <text className="map-sign-count" x={x + width / 2} y="10.4">
        {text}
      </text>
    </>
  )
}

/** A mark in ink, of no kind, with the number of those that joined it. */
function JoinedSwatch() {
  return (
    <svg className="map-sign" width="2.25rem" height={HIGH} viewBox="0 0 36 14" aria-hidden="true">
      <circle cx="7" cy="7" r="6.4" fill="var(--surface)" stroke="var(--ink)" />
      <path d={markPath('square')} transform="translate(7 7) scale(.58)" fill="var(--ink)" />
      <Count x={14.5} width={21} text="+3" />
    </svg>
  )
}

function CountSwatch() {
  return (
    <svg className="map-sign" width="1.25rem" height={HIGH} viewBox="0 0 20 14" aria-hidden="true">
      <Count x={1} width={18} text="7" />
    </svg>
  )
}

function DotSwatch() {
  return (
    <svg className="map-sign" width="1.625rem" height={HIGH} viewBox="0 0 26 14" aria-hidden="true">
      <circle cx="6" cy="7" r="3.2" fill="var(--ink-2)" />
      <circle cx="19" cy="7" r="3.2" fill="var(--ink-2)" />
      <circle cx="19" cy="7" r="6" fill="none" stroke="var(--ink-2)" />
    </svg>
  )
}

/** A mark with the arrow that points beyond the sheet. */
function AbroadSwatch() {
  return (
    <svg className="map-sign" width="1.5rem" height={HIGH} viewBox="0 0 24 14" aria-hidden="true">
      <path d="M7.5 2.5 1.5 7l6 4.5z" fill="var(--ink)" />
      <circle cx="16" cy="7" r="6.4" fill="var(--surface)" stroke="var(--ink)" />
      <path d={markPath('pennant')} transform="translate(16 7) scale(.58)" fill="var(--ink)" />
    </svg>
  )
}

function LineSwatch() {
  return (
    <svg className="map-sign" width="1.75rem" height={HIGH} viewBox="0 0 28 14" aria-hidden="true">
      <path d="M2 10c6-9 10 4 15-2s6-4 9-4" fill="none" stroke="var(--ink)" strokeWidth="2" />
    </svg>
  )
}

/** An outline with sparse dots: no figure fills it. */
function AreaSwatch() {
  return (
    <svg className="map-sign" width="1.75rem" height={HIGH} viewBox="0 0 28 14" aria-hidden="true">
      <path d="M4 3l9-1.5L25 4l-2.5 8L10 12.5 2.5 10z" fill="none" stroke="var(--ink)" strokeWidth="1.25" />
      <path
        d="M9 5.5h.01M17 5.5h.01M13 9h.01M20 9h.01"
        stroke="var(--ink)"
        strokeWidth="1.8"
        strokeLinecap="round"
      />
    </svg>
  )
}
