// The small card's words on a unit: its name on the day, what the layer says of its land, and whose land else was counted.
import type { UnitId } from '../atlas/model'
import { fillNow, ownersNow } from '../state/queries'
import { useAtlas } from '../store/react'
import { useSpeaker } from '../store/speaker'
import { nameOf, numberOf, togetherWords } from './figureWords'
import { unitName } from './sceneOf'
import { unitSaid, type UnitFigureOf } from './unitSaid'

/** So many other series are named. */
const OTHERS = 3

export function UnitTip({ id }: { id: UnitId }) {
  const speaker = useSpeaker()
  const atlas = useAtlas((state) => state.atlas)
  const day = useAtlas((state) => state.view.day)
  const filled = useAtlas(fillNow)
  const owners = useAtlas(ownersNow)
  const unchecked = useAtlas((state) => state.settings.showUnchecked)
  const unit = atlas.units.get(id)
  if (!unit) return null
  const name = <p className="map-tip-name">{unitName(unit, day, speaker)}</p>
  if (!filled) return name
  const { indicator, when } = filled
  const said = unitSaid(atlas, filled, owners, id, unchecked)
  const measure = atlas.measures.get(indicator.measure)
  const ofTime = speaker.t('map.valueOf', {
    unit: measure ? speaker.text(measure.unit).text : '',
    year: speaker.when(when)
  })
  const called = (of: UnitId) => nameOf(atlas, of, day, speaker)
  const numbered = (one: UnitFigureOf) => numberOf(indicator, one, speaker)
  const shown = said.figure ?? said.open
  if (!shown) {
    return (
      <>
        {name}
        <p className="map-tip-more">{speaker.t('map.noFigureOf', { year: speaker.when(when) })}</p>
      </>
    )
  }
  const foreign = shown.unit !== id
  const others = said.others.slice(0, OTHERS).map(numbered)
  const together = togetherWords(
    atlas,
    foreign
      ? [
          { unit: shown.unit, whole: true },
          ...said.together.filter(({ unit: other }) => other !== shown.unit)
        ]
      : said.together,
    day,
    speaker
  )
  return (
    <>
      {name}
      <p>
        <b>{numbered(shown)}</b> {ofTime}
        {said.open && <> · {speaker.t('map.figures.notChecked')}</>}
      </p>
      {together && <p>{speaker.t('map.figures.together', { units: together })}</p>}
      {said.lacks && <p>{speaker.t('map.figures.lacks')}</p>}
      {said.apart.length > 0 && (
        <p>
          {speaker.t('map.figures.apart', {
            figures: said.apart
              .map((one) => speaker.t('map.figures.ofUnit', { unit: called(one.unit), value: numbered(one) }))
              .join(speaker.t('map.listJoin'))
          })}
        </p>
      )}
      <p className="map-tip-more">{speaker.text(shown.series.label).text}</p>
      {others.length > 0 && (
        <p className="map-tip-more">
          {speaker.t('map.figures.others', { values: others.join(speaker.t('map.listJoin')) })}
        </p>
      )}
      {shown.value.note && <p className="map-tip-more">{speaker.text(shown.value.note).text}</p>}
    </>
  )
}
