// What the axis of a chart counts, and that it does not begin at zero where it does not; nothing is averaged, and that is said.
import type { Indicator } from '../../atlas/model'
import { useAtlas } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import type { Axis } from '../evidence/axis'

interface AxisNoteProps {
  readonly indicator: Indicator
  readonly axis: Axis
  /** The axis is the same in all of several charts. */
  readonly shared?: boolean
  /** Figures are joined by lines. */
  readonly lines?: boolean
}

export function AxisNote({ indicator, axis, shared = false, lines = true }: AxisNoteProps) {
  const speaker = useSpeaker()
  const measure = useAtlas((state) => state.atlas.measures.get(indicator.measure))
  const from = speaker.number(axis.from)
  // A full stop of Chinese brings its own room.
  const gap = speaker.language === 'en' ? ' ' : ''
  const sentences = [
    ...(shared ? [speaker.t('figures.sameScale', { from, to: speaker.number(axis.to) })] : []),
    ...(axis.from > 0 ? [speaker.t('figures.notFromZero', { from })] : []),
    speaker.t('figures.asPublished'),
    ...(lines ? [speaker.t('figures.lineStops')] : [])
  ]
  return (
    <p className="fig-axis-note">
      {measure && (
        <span className="panel-strong">
          {speaker.text(measure.label).text}
          {speaker.t('panel.stop')}
        </span>
      )}
      {sentences.map((sentence) => gap + sentence)}
    </p>
  )
}
