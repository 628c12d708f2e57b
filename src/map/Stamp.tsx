// The card that says what the map shows: the day, the layer with its own year, how many units, how many events stand where.
import './stamp.css'
import { useMemo } from 'react'
import type { Standing } from '../atlas/events'
import type { AtlasEvent, IndicatorId } from '../atlas/model'
import { pinYear, setLayer } from '../state/actions'
import { figureYear, layersOf, unitsNow } from '../state/queries'
import { standingCounts, standingEvents } from '../state/shown'
import { useAtlas, useAtlasStore } from '../store/react'
import { useSpeaker } from '../store/speaker'
import { yearOf } from '../time/days'
import { Tool } from './Icons'

const STANDINGS = ['map', 'country', 'abroad', 'unplaced'] as const satisfies readonly Standing[]

/** `onList` opens the events behind a count. */
export function Stamp({ onList }: { onList: (title: string, events: readonly AtlasEvent[]) => void }) {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const day = useAtlas((state) => state.view.day)
  const units = useAtlas((state) => unitsNow(state).length)
  const counts = useAtlas(standingCounts)
  return (
    <div className="map-card map-stamp">
      <h2 className="map-day">{speaker.day(day)}</h2>
      <LayerChoice />
      <p className="map-units">{speaker.t('map.units', { count: units })}</p>
      <AllYears />
      <div className="map-counts">
        {STANDINGS.map((standing) => {
          // Hardly an atlas has any.
          if (standing === 'unplaced' && counts.unplaced === 0) return null
          const words = speaker.t(`map.standing.${standing}`)
          const list = () => {
            const events = standingEvents(store.state(), standing)
            onList(speaker.t(`map.list.${standing}`, { count: events.length }), events)
          }
          return (
            <button key={standing} type="button" disabled={counts[standing] === 0} onClick={list}>
              <b>{speaker.number(counts[standing])}</b> {words}
            </button>
          )
        })}
      </div>
    </div>
  )
}

const NONE = ''

/** The layer and the year of its figures: a choice where the atlas has several layers. */
function LayerChoice() {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const layers = useAtlas((state) => layersOf(state).checked)
  const layer = useAtlas((state) => state.view.layer)
  const options = useMemo(
    () => layers.map(({ indicator: { id, label } }) => ({ id, words: speaker.text(label).text })),
    [layers, speaker]
  )
  if (options.length === 0) return null
  return (
    <div className="map-layer">
      <Tool name="layers" size={16} />
      <select
        aria-label={speaker.t('map.layer')}
        value={layer ?? NONE}
        onChange={({ target }) =>
          store.act(setLayer(target.value === NONE ? null : (target.value as IndicatorId)))
        } // an option's value
      >
        {options.map(({ id, words }) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
        <option value={NONE}>{speaker.t('map.bordersOnly')}</option>
      </select>
      {layer !== null && <FigureYear />}
    </div>
  )
}

/** The year of the figures, and the pin that keeps it whatever the day. */
function FigureYear() {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const year = useAtlas(figureYear)
  const pinned = useAtlas((state) => state.view.pinnedYear !== null)
  const words = speaker.t('map.pinYear', { year: speaker.year(year) })
  return (
    <span className="map-year">
      {speaker.year(year)}
      <button
        type="button"
        className="map-pin"
        aria-pressed={pinned}
        aria-label={words}
        title={words}
        onClick={() => store.act(pinYear(!pinned))}
      >
        <Tool name="pin" size={16} />
      </button>
    </span>
  )
}

/** Said while the map does not follow time: its counts are then of all years. */
function AllYears() {
  const speaker = useSpeaker()
  const follows = useAtlas((state) => state.view.locks.time)
  const first = useAtlas((state) => yearOf(state.atlas.span.start))
  const last = useAtlas((state) => yearOf(state.atlas.span.end - 1))
  if (follows) return null
  return (
    <p className="map-all">{speaker.t('map.allYears', { from: String(first), to: speaker.year(last) })}</p>
  )
}
