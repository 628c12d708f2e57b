// The legend of a map of one day: its classes or rings, the hatch, the notice. `tiny`: the classes alone, beside a map that has the rest.
import { useAtlas } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { fillNow } from '../../state/queries'
import { HatchSwatch } from '../Icons'
import { LegendCircles } from '../LegendCircles'
import { Ramp } from './Ramp'

/** Used inside the map that it is about. */
export function DayLegend({ tiny = false }: { tiny?: boolean }) {
  const speaker = useSpeaker()
  const filled = useAtlas(fillNow)
  const notice = useAtlas((state) => state.atlas.notice)
  const measure = useAtlas((state) => filled && state.atlas.measures.get(filled.layer.indicator.measure))
  if (tiny) {
    if (!filled || filled.layer.form !== 'fill') return null
    return (
      <div className="map-card cmp-day-legend" data-tiny>
        <Ramp layer={filled.layer} />
      </div>
    )
  }
  const label = filled && speaker.text(filled.layer.indicator.label).text
  const unit = measure ? speaker.text(measure.unit).text : ''
  return (
    <div className="map-card cmp-day-legend">
      {filled && (
        <>
          <p className="cmp-day-legend-title">
            {label}
            {speaker.t('compare.comma')}
            {unit}
          </p>
          {filled.layer.form === 'fill' ? <Ramp layer={filled.layer} /> : <LegendCircles filled={filled} />}
          <p className="cmp-day-legend-key">
            <HatchSwatch /> {speaker.t('map.noFigure')}
          </p>
        </>
      )}
      <p className="map-notice">{speaker.text(notice).text}</p>
    </div>
  )
}
