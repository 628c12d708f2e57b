// The card that says of which day a map of a comparison is: year and figures large, the day of its borders below. It sees what its map sees.
import { comparedNow, dayOfSide, type Side } from '../../state/compare'
import { figureWhen, layerNow, unitsNow } from '../../state/queries'
import { useAtlas } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { yearOf } from '../../time/days'
import { Badge } from './Badge'

/** Year of the figures, or the day where only borders are compared. Used inside the map that it is about. */
export function DayStamp({ side }: { side: Side }) {
  const speaker = useSpeaker()
  const day = useAtlas((state) => state.view.day)
  const units = useAtlas((state) => unitsNow(state).length)
  const layer = useAtlas(layerNow)
  const when = useAtlas(figureWhen)
  const yearly = layer && !layer.fixed
  return (
    <div className="map-card cmp-stamp">
      <h3 className="cmp-stamp-title">
        <Badge side={side} />
        <span className="unseen">{side.toUpperCase()}</span>
        <span>{yearly ? speaker.when(when) : speaker.day(day)}</span>
      </h3>
      <p className="cmp-stamp-more">
        {yearly && speaker.t('compare.bordersOf', { day: speaker.day(day) })}
        {layer?.fixed && speaker.t('compare.figuresOf', { when: speaker.when(when) })}
        {layer && speaker.t('compare.comma')}
        {speaker.t('compare.unitCount', { count: units })}
      </p>
    </div>
  )
}

/** "1960 minus 1957"; used outside of the maps, where the page is seen as it is. */
export function ChangeStamp() {
  const speaker = useSpeaker()
  const compared = useAtlas(comparedNow)
  const a = useAtlas((state) => dayOfSide(state, 'a'))
  const b = useAtlas((state) => dayOfSide(state, 'b'))
  const [yearA, yearB] = [yearOf(a), yearOf(b)]
  return (
    <div className="map-card cmp-stamp" data-large>
      <h3 className="cmp-stamp-title">
        {compared
          ? speaker.t('compare.minusTitle', { a: speaker.year(yearA), b: speaker.year(yearB) })
          : speaker.t('compare.bordersTitle')}
      </h3>
      <p className="cmp-stamp-more">{speaker.t('compare.bordersOf', { day: speaker.day(b) })}</p>
    </div>
  )
}
