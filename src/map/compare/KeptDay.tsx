// A line on the map of the first room: a day to compare with is kept in the view; it opens the comparison, or drops the day.
import './keptDay.css'
import { openRoom, setCompare } from '../../state/actions'
import { useAtlas, useAtlasStore } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { Tool } from '../Icons'

export function KeptDay() {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const day = useAtlas((state) => state.view.compare)
  if (day === null) return null
  return (
    <p className="map-kept">
      <span>{speaker.t('compare.kept', { day: speaker.day(day) })}</span>
      <button
        type="button"
        className="map-link"
        onClick={() => store.act(openRoom({ name: 'compare', as: 'difference' }))}
      >
        {speaker.t('compare.open')}
      </button>
      <button
        type="button"
        className="map-button"
        aria-label={speaker.t('compare.drop')}
        title={speaker.t('compare.drop')}
        onClick={() => store.act(setCompare(null))}
      >
        <Tool name="close" size={14} />
      </button>
    </p>
  )
}
