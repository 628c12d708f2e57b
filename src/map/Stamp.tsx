// The card that says what the map shows: the day, the layer with its own year, how many units, how many events stand where.
import './stamp.css'
import { useMemo } from 'react'
import type { Standing } from '../atlas/events'
import type { AtlasEvent, IndicatorId } from '../atlas/model'
import { setLayer } from '../state/actions'
import { layersOf, unitsNow } from '../state/queries'
import { standingCounts, standingEvents } from '../state/shown'
import { useAtlas, useAtlasStore } from '../store/react'
import { useSpeaker } from '../store/speaker'
import { yearOf } from '../time/days'
import { Tool } from './Icons'

const STANDINGS = ['map', 'country', 'abroad'] as const satisfies readonly Standing[]

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
      <div className="map-counts">
        {STANDINGS.map((standing) => {
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
  const layers = useAtlas(layersOf)
  const layer = useAtlas((state) => state.view.layer)
  const year = useAtlas((state) => yearOf(state.view.day))
  const options = useMemo(
    () => layers.map(({ id, label }) => ({ id, words: speaker.text(label).text })),
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
      {layer !== null && <span className="map-year">{speaker.year(year)}</span>}
    </div>
  )
}
