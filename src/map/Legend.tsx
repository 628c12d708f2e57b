// The card that explains colours, rings, hatch, dashes and marks, names the series drawn, and keeps the neutrality notice with the map.
import './legend.css'
import './figures.css'
import { useId, useRef, useState } from 'react'
import type { LayerValues } from '../atlas/values'
import { showFiguresOf } from '../state/actions'
import { figureYear, fillNow, hiddenFigures, layerYears, ownersNow } from '../state/queries'
import { changeSettings } from '../state/settingsActions'
import { useAtlas, useAtlasCalmly, useAtlasStore } from '../store/react'
import { useSpeaker } from '../store/speaker'
import { yearOf } from '../time/days'
import { rangesWords } from './figureWords'
import { bareLand } from './histogram'
import { DisputeSwatch, SeatSwatch, HatchSwatch, OpenSwatch, Tool } from './Icons'
import { LegendCircles } from './LegendCircles'
import { LegendClasses } from './LegendClasses'
import { AboutFigures, SeriesChoice } from './LegendSeries'
import type { Sheet } from './sheet'
import { SignKeys } from './SignKeys'
import { SureKeys } from './SureKeys'
import { usePane } from './usePane'
import { nearestYear, yearRanges } from './years'

/** In panes from this height on (at 16 px text) where the figures are from is unfolded, px. */
const TALL = 620
/** A narrow pane has no room beside the land, px at the usual text size: what is folded covers none. */
const WIDE = 1200

/** `folded`: small panes begin with button and notice only: no view drops the notice. */
export function Legend({ folded, sheet }: { folded: boolean; sheet: Sheet }) {
  const speaker = useSpeaker()
  const filled = useAtlasCalmly(fillNow)
  const notice = useAtlas((state) => state.atlas.notice)
  const [chosen, setChosen] = useState<boolean | null>(null)
  const card = useRef<HTMLDivElement>(null)
  const pane = usePane(card)
  const id = useId()
  const open = chosen ?? !folded
  const tall = pane !== null && pane.height >= (TALL * pane.rem) / 16 && pane.width >= (WIDE * pane.rem) / 16
  return (
    <div className="map-card map-legend" data-open={open || undefined} ref={card}>
      <button
        type="button"
        className="map-fold"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => {
          setChosen(!open)
        }}
      >
        {open && filled ? (
          <LegendTitle filled={filled} named={tall} />
        ) : (
          <span>{speaker.t('map.legend')}</span>
        )}
        <Tool name="fold" size={14} />
      </button>
      <div id={id} className="map-legend-body" hidden={!open}>
        {/* How it is unfolded depends on the pane, which is known before anything is shown. */}
        {pane && (
          <>
            {filled && <Figures filled={filled} />}
            <ul className="map-keys">
              {filled && <Bare filled={filled} />}
              {filled && filled.open.size > 0 && (
                <li>
                  <OpenSwatch form={filled.layer.form} />
                  {speaker.t('map.figures.open', { count: filled.open.size })}
                </li>
              )}
            </ul>
            {filled && <SeriesChoice filled={filled} listed={tall} />}
            {filled && filled.byUnit.size > 0 && <AboutFigures filled={filled} />}
            <Signs key={`signs-${tall}`} open={tall} sheet={sheet} />
          </>
        )}
      </div>
      <p className="map-notice">{speaker.text(notice).text}</p>
    </div>
  )
}

/** The signs of events and disputed lines: folded where the figures need the room. */
function Signs({ open, sheet }: { open: boolean; sheet: Sheet }) {
  const speaker = useSpeaker()
  return (
    <details className="map-about" open={open}>
      <summary
        onClick={({ currentTarget }) => {
          // What has just been unfolded may lie below what the card shows.
          requestAnimationFrame(() => currentTarget.parentElement?.scrollIntoView({ block: 'nearest' }))
        }}
      >
        {speaker.t('map.figures.signs')}
        <Tool name="fold" size={14} />
      </summary>
      <SignKeys sheet={sheet} />
      <SureKeys />
      <ul className="map-keys">
        <li>
          <DisputeSwatch />
          {speaker.t('map.disputed')}
        </li>
        <li>
          <SeatSwatch />
          <SeatSwatch own />
          {speaker.t('map.seat')}
        </li>
      </ul>
    </details>
  )
}

/** Where there is little room the stamp above names the layer alone. */
function LegendTitle({ filled: { indicator, when }, named }: { filled: LayerValues; named: boolean }) {
  const speaker = useSpeaker()
  const measure = useAtlas((state) => state.atlas.measures.get(indicator.measure))
  const label = speaker.text(indicator.label).text
  const unit = measure ? speaker.text(measure.unit).text : ''
  const year = speaker.when(when)
  return (
    <span>
      {named ? speaker.t('map.legendTitle', { label, unit, year }) : speaker.t('map.valueOf', { unit, year })}
    </span>
  )
}

/** The scale, and what there is of it at the time shown. */
function Figures({ filled }: { filled: LayerValues }) {
  return (
    <>
      {filled.layer.form === 'fill' ? <LegendClasses filled={filled} /> : <LegendCircles filled={filled} />}
      {filled.byUnit.size === 0 && <OtherYears fixed={filled.layer.fixed !== undefined} />}
      <Hidden />
    </>
  )
}

/** How much land is hatched. */
function Bare({ filled }: { filled: LayerValues }) {
  const speaker = useSpeaker()
  const owners = useAtlasCalmly(ownersNow)
  const { units, parts } = bareLand(filled, owners)
  if (units === 0 && !parts) return null
  return (
    <li>
      <HatchSwatch />
      {units === 0
        ? speaker.t('map.figures.bareParts')
        : speaker.t(parts ? 'map.figures.bareToo' : 'map.figures.bare', { count: units })}
    </li>
  )
}

/** Said while unchecked figures of the layer are hidden. */
function Hidden() {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const count = useAtlasCalmly(hiddenFigures)
  if (count === 0) return null
  return (
    <p className="map-other">
      {speaker.t('map.figures.hidden', { count })}{' '}
      <button
        type="button"
        className="map-link"
        onClick={() => store.act(changeSettings({ showUnchecked: true }))}
      >
        {speaker.t('map.figures.show')}
      </button>
    </p>
  )
}

/** Said where a time has no value at all; the nearest year with values is offered, never shown silently. */
function OtherYears({ fixed }: { fixed: boolean }) {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const years = useAtlas(layerYears)
  const year = useAtlasCalmly(figureYear)
  const span = useAtlas((state) => state.atlas.span)
  const inside = years.filter((year) => year >= yearOf(span.start) && year <= yearOf(span.end - 1))
  const nearest = nearestYear(inside, year)
  if (nearest === null) {
    return <p className="map-other">{speaker.t(fixed ? 'map.figures.none' : 'map.noYears')}</p>
  }
  return (
    <p className="map-other">
      {speaker.t('map.otherYears', { years: rangesWords(yearRanges(inside), speaker) })}{' '}
      <button type="button" className="map-link" onClick={() => store.act(showFiguresOf(nearest))}>
        {speaker.t('map.showYear', { year: speaker.year(nearest) })}
      </button>
    </p>
  )
}
