// The small card beside the pointer on a map of a comparison: both figures of the unit and the change, whichever map it is. It takes no pointer events.
import type { Ref } from 'react'
import type { UnitId } from '../../atlas/model'
import { changesCompared, comparedNow } from '../../state/compare'
import { fillNow } from '../../state/queries'
import { useAtlas } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { changeNotes, changeSaid, figureSaid, type ComparedWords } from '../../words/compared'
import { unitName } from '../sceneOf'
import { useBeside, type TipHandle } from '../useBeside'
import { Badge } from './Badge'

export function CompareTip({ ref }: { ref: Ref<TipHandle<UnitId>> }) {
  const { thing: unit, card } = useBeside<UnitId>(ref, Object.is)
  if (!unit) return null
  return (
    <div className="map-tip" ref={card} aria-hidden="true">
      <UnitWords id={unit} />
    </div>
  )
}

function UnitWords({ id }: { id: UnitId }) {
  const speaker = useSpeaker()
  const unit = useAtlas((state) => state.atlas.units.get(id))
  const day = useAtlas((state) => state.view.day)
  if (!unit) return null
  return (
    <>
      <p className="map-tip-name">{unitName(unit, day, speaker)}</p>
      <Figures id={id} />
    </>
  )
}

function Figures({ id }: { id: UnitId }) {
  const speaker = useSpeaker()
  const compared = useAtlas(comparedNow)
  const filled = useAtlas(fillNow)
  const borders = useAtlas(changesCompared)
  const measures = useAtlas((state) => state.atlas.measures)
  const layer = compared?.layer ?? filled?.layer
  const measure = layer && measures.get(layer.indicator.measure)
  const unit = measure ? speaker.text(measure.unit).text : ''
  if (!compared) {
    const figure = filled?.byUnit.get(id)
    if (!filled) return null
    const year = speaker.when(filled.when)
    if (!figure) return <p className="map-tip-more">{speaker.t('map.noFigureOf', { year })}</p>
    const words = speaker.value(figure.value.value, figure.value.bound)
    return (
      <p>
        <b>{words}</b> {speaker.t('map.valueOf', { unit, year })}
      </p>
    )
  }
  const { years, difference } = compared
  const words: ComparedWords = { speaker, years, measure, borders }
  const [yearA, yearB] = [speaker.year(years.a), speaker.year(years.b)]
  const change = difference.changes.find((one) => one.unit === id)
  if (!change) {
    const before = difference.onlyBefore.find((one) => one.unit === id)?.figure
    const after = difference.onlyAfter.find((one) => one.unit === id)?.figure
    const missing = before ? yearB : after ? yearA : speaker.t('compare.bothYears', { a: yearA, b: yearB })
    return (
      <>
        {before && <Row side="a" year={yearA} value={figureSaid(before.value, words)} />}
        {after && <Row side="b" year={yearB} value={figureSaid(after.value, words)} />}
        <p className="map-tip-more">{speaker.t('map.noFigureOf', { year: missing })}</p>
      </>
    )
  }
  return (
    <>
      <Row side="a" year={yearA} value={figureSaid(change.before.value, words)} />
      <Row side="b" year={yearB} value={figureSaid(change.after.value, words)} />
      <p>
        <b>{changeSaid(change, words)}</b> {unit}
      </p>
      {changeNotes(change, words).map((note) => (
        <p key={note} className="map-tip-more">
          {note}
        </p>
      ))}
    </>
  )
}

function Row({ side, year, value }: { side: 'a' | 'b'; year: string; value: string }) {
  return (
    <p className="cmp-tip-row">
      <Badge side={side} />
      <span>{year}</span>
      <b>{value}</b>
    </p>
  )
}
