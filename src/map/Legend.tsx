// The card that explains colours, hatch, dashes and marks, names the series drawn, and keeps the neutrality notice with the map.
import './legend.css'
import { useId, useState } from 'react'
import type { Layer } from '../atlas/layers'
import type { Series } from '../atlas/model'
import type { LayerValues } from '../atlas/values'
import { showFiguresOf } from '../state/actions'
import { figureYear, fillNow, layerYears } from '../state/queries'
import { useAtlas, useAtlasStore } from '../store/react'
import { useSpeaker } from '../store/speaker'
import { yearOf } from '../time/days'
import { classCount, classToken } from './colours'
import { DisputeSwatch, HatchSwatch, Tool } from './Icons'
import { SureKeys } from './SureKeys'
import { nearestYear, yearRanges } from './years'

/** `folded`: small panes begin with button and notice only: no view drops the notice. */
export function Legend({ folded }: { folded: boolean }) {
  const speaker = useSpeaker()
  const filled = useAtlas(fillNow)
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
        {open && filled ? <LegendTitle filled={filled} /> : <span>{speaker.t('map.legend')}</span>}
        <Tool name="fold" size={14} />
      </button>
      <div id={id} hidden={!open}>
        {filled && <Classes layer={filled.layer} />}
        {filled && filled.byUnit.size === 0 && <OtherYears />}
        <ul className="map-keys">
          {filled && (
            <li>
              <HatchSwatch />
              {speaker.t('map.noFigure')}
            </li>
          )}
          <li>
            <DisputeSwatch />
            {speaker.t('map.disputed')}
          </li>
        </ul>
        <SureKeys />
        {filled && filled.byUnit.size > 0 && <About filled={filled} />}
      </div>
      <p className="map-notice">{speaker.text(notice).text}</p>
    </div>
  )
}

function LegendTitle({ filled: { indicator, when } }: { filled: LayerValues }) {
  const speaker = useSpeaker()
  const measure = useAtlas((state) => state.atlas.measures.get(indicator.measure))
  const label = speaker.text(indicator.label).text
  const unit = measure ? speaker.text(measure.unit).text : ''
  return <span>{speaker.t('map.legendTitle', { label, unit, year: speaker.when(when) })}</span>
}

/** The classes from low to high with the breaks between them. */
function Classes({ layer }: { layer: Layer }) {
  const speaker = useSpeaker()
  const { breaks } = layer
  const tokens = Array.from({ length: classCount(layer) }, (_, index) => classToken(layer, index))
  return (
    <div className="map-classes">
      <div className="map-ramp">
        {tokens.map((token) => (
          <i key={token} style={{ background: `var(${token})` }} />
        ))}
      </div>
      <div className="map-breaks">
        {breaks.map((limit, index) => (
          <span key={limit} style={{ left: `${((index + 1) * 100) / tokens.length}%` }}>
            {speaker.number(limit)}
          </span>
        ))}
      </div>
    </div>
  )
}

/** Said where a year has no value at all; the nearest year with values is offered, never shown silently. */
function OtherYears() {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const years = useAtlas(layerYears)
  const year = useAtlas(figureYear)
  const span = useAtlas((state) => state.atlas.span)
  const inside = years.filter((year) => year >= yearOf(span.start) && year <= yearOf(span.end - 1))
  const nearest = nearestYear(inside, year)
  if (nearest === null) return <p className="map-other">{speaker.t('map.noYears')}</p>
  const ranges = yearRanges(inside).map(([from, to]) =>
    from === to ? speaker.year(from) : speaker.t('map.yearRange', { from, to })
  )
  return (
    <p className="map-other">
      {speaker.t('map.otherYears', { years: ranges.join(speaker.t('map.listJoin')) })}{' '}
      <button type="button" className="map-link" onClick={() => store.act(showFiguresOf(nearest))}>
        {speaker.t('map.showYear', { year: speaker.year(nearest) })}
      </button>
    </p>
  )
}

/** Which series are drawn, for how many units, and what to keep in mind. */
function About({ filled }: { filled: LayerValues }) {
  const speaker = useSpeaker()
  const drawn = [...new Set([...filled.byUnit.values()].map(({ series }) => series))]
  const unitsOf = (series: Series) =>
    [...filled.byUnit.values()].filter((one) => one.series === series).length
  return (
    <details className="map-about">
      <summary>
        {speaker.t('map.aboutFigures', { count: filled.byUnit.size })}
        <Tool name="fold" size={14} />
      </summary>
      <p>{speaker.text(filled.indicator.definition).text}</p>
      <ul>
        {drawn.map((series) => (
          <li key={series.id}>
            <b>{speaker.text(series.label).text}</b>{' '}
            {speaker.t('map.unitsOfSeries', { count: unitsOf(series) })}
            {series.caveat && <> {speaker.text(series.caveat).text}</>}
          </li>
        ))}
      </ul>
      <p>{speaker.t('map.countedFor')}</p>
    </details>
  )
}
