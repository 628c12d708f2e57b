// The card that says what the map shows: the day, the layer with its own year, how many units, how many events stand where.
import './stamp.css'
import type { Standing } from '../atlas/events'
import type { AtlasEvent } from '../atlas/model'
import { layerNow, unitsNow } from '../state/queries'
import { standingCounts, standingEvents } from '../state/shown'
import { useAtlas, useAtlasCalmly, useAtlasStore } from '../store/react'
import { useSpeaker } from '../store/speaker'
import { yearOf } from '../time/days'
import { LayerChoice } from './LayerChoice'

const STANDINGS = ['map', 'country', 'abroad', 'unplaced'] as const satisfies readonly Standing[]

/** `onList` opens the events behind a count. */
export function Stamp({ onList }: { onList: (title: string, events: readonly AtlasEvent[]) => void }) {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const day = useAtlasCalmly((state) => state.view.day)
  const units = useAtlasCalmly((state) => unitsNow(state).length)
  const counts = useAtlasCalmly(standingCounts)
  const fixed = useAtlas((state) => layerNow(state)?.fixed)
  return (
    <div className="map-card map-stamp">
      <h2 className="map-day">{speaker.day(day)}</h2>
      <LayerChoice />
      {fixed && <p className="map-stays">{speaker.t('map.figures.stays', { when: speaker.when(fixed) })}</p>}
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
