// The legend of the map of changes: its classes, how their limits were found, what hatch and outline mean, the notice.
import '../legend.css'
import { useId, useState } from 'react'
import type { Compared } from '../../state/compare'
import { fillNow } from '../../state/queries'
import { useAtlas } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { HatchSwatch, Tool } from '../Icons'
import { LegendCircles } from '../LegendCircles'
import { LegendClasses } from '../LegendClasses'
import { Ramp } from './Ramp'
import { changeUnit } from '../../words/changeUnit'

interface ChangeLegendProps {
  /** Of the page; null where nothing can be subtracted. */
  readonly compared: Compared | null
  /** Land passed to another unit in between and is outlined. */
  readonly moved: boolean
  readonly folded: boolean
}

export function ChangeLegend({ compared, moved, folded }: ChangeLegendProps) {
  const speaker = useSpeaker()
  const notice = useAtlas((state) => state.atlas.notice)
  const [chosen, setChosen] = useState<boolean | null>(null)
  const id = useId()
  const open = chosen ?? !folded
  return (
    <div className="map-card map-legend" data-open={open || undefined}>
      <button
        type="button"
        className="map-fold"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => {
          setChosen(!open)
        }}
      >
        <span>{open && compared ? <Title compared={compared} /> : speaker.t('map.legend')}</span>
        <Tool name="fold" size={14} />
      </button>
      {compared && !open && <ShortClasses />}
      <div id={id} hidden={!open}>
        {compared && <Classes />}
        <ul className="map-keys">
          {compared && (
            <li>
              <HatchSwatch />
              {speaker.t('compare.noFigure')}
            </li>
          )}
          {moved && (
            <li>
              <MovedSwatch />
              {speaker.t('compare.movedLand')}
            </li>
          )}
        </ul>
        {compared && <Method compared={compared} />}
      </div>
      <p className="map-notice">{speaker.text(notice).text}</p>
    </div>
  )
}

function Title({ compared: { layer, years } }: { compared: Compared }) {
  const speaker = useSpeaker()
  const unit = changeUnit(
    useAtlas((state) => state.atlas),
    layer.indicator,
    speaker
  )
  return speaker.t('compare.legendTitle', { unit, a: speaker.year(years.a), b: speaker.year(years.b) })
}

/** What a folded legend still shows. */
function ShortClasses() {
  const filled = useAtlas(fillNow)
  return filled && filled.layer.breaks.length > 0 ? <Ramp layer={filled.layer} /> : null
}

function Classes() {
  const filled = useAtlas(fillNow)
  if (!filled || filled.byUnit.size === 0) return null
  if (filled.layer.form === 'circles') return <LegendCircles filled={filled} />
  return <LegendClasses filled={filled} />
}

function Method({ compared: { layer, limits } }: { compared: Compared }) {
  const speaker = useSpeaker()
  const unit = changeUnit(
    useAtlas((state) => state.atlas),
    layer.indicator,
    speaker
  )
  const largest = speaker.number(limits.largest, 1)
  return (
    <details className="map-about">
      <summary>
        {speaker.t('compare.method')}
        <Tool name="fold" size={14} />
      </summary>
      <p>{speaker.t('compare.how')}</p>
      {layer.form === 'fill' && limits.breaks.length > 0 && (
        <p>{speaker.t(`compare.limits.${limits.from}`, { largest, unit })}</p>
      )}
      {layer.form === 'circles' && <p>{speaker.t('compare.rings')}</p>}
      <p>{speaker.t('map.countedFor')}</p>
    </details>
  )
}

function MovedSwatch() {
  return (
    <svg className="map-swatch" width="1.75rem" height="0.875rem" viewBox="0 0 28 14" aria-hidden="true">
      <path d="M4 3.5l9-1 11 2-3 7-12 .5z" fill="none" stroke="var(--ink)" strokeWidth="2.5" />
    </svg>
  )
}
