// The part of the legend that says how sure an event and its place are, by the signs that the map draws. No state.
import { useId } from 'react'
import { MARK_LINE, markDrawing } from '../marks/certainty'
import { markPath } from '../marks/marks'
import { useSpeaker } from '../store/speaker'

const LEVELS = ['high', 'medium', 'low'] as const
const SIZE = { width: '0.875rem', height: '0.875rem' }

export function SureKeys() {
  const speaker = useSpeaker()
  const id = useId()
  return (
    <div className="map-sure" role="group" aria-labelledby={id}>
      <ul className="map-keys">
        <li id={id}>{speaker.t('map.sure.label')}</li>
        {LEVELS.map((level) => (
          <li key={level}>
            <SureSign confidence={level} dateChecked />
            {speaker.t(`map.sure.${level}`)}
          </li>
        ))}
        <li>
          <SureSign confidence="high" dateChecked={false} />
          {speaker.t('map.sure.dateUnseen')}
        </li>
        <li>
          <UnsurePlace />
          {speaker.t('map.sure.place')}
        </li>
      </ul>
    </div>
  )
}

/** A square in ink: of no kind. */
function SureSign(event: Parameters<typeof markDrawing>[0]) {
  const { core, line } = markDrawing(event)
  const path = markPath('square')
  return (
    <svg className="map-sign" {...SIZE} viewBox="-8 -8 16 16" aria-hidden="true">
      {line === 'none' ? (
        <path d={path} fill="var(--ink)" />
      ) : (
        <path
          d={path}
          fill="none"
          stroke="var(--ink)"
          strokeWidth={MARK_LINE.width}
          strokeDasharray={line === 'dashed' ? `${MARK_LINE.dash} ${MARK_LINE.gap}` : undefined}
        />
      )}
      {line !== 'none' && core > 0 && <path d={path} fill="var(--ink)" transform={`scale(${core})`} />}
    </svg>
  )
}

/** The dashed ring around a mark whose place is approximate or was not checked. */
function UnsurePlace() {
  return (
    <svg className="map-sign" {...SIZE} viewBox="-8 -8 16 16" aria-hidden="true">
      <circle r="6.6" fill="none" stroke="var(--ink)" strokeWidth="1.2" strokeDasharray="2.26 1.51" />
    </svg>
  )
}
