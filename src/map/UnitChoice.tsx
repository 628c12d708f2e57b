// The units of the day as one list for keyboard and screen reader: equal to the map's fills, shown only while it has the focus.
import { useId } from 'react'
import type { UnitId } from '../atlas/model'
import { select } from '../state/actions'
import { fillNow, ownersNow, selectedUnit, unitsNow } from '../state/queries'
import { useAtlas, useAtlasStore } from '../store/react'
import { useSpeaker } from '../store/speaker'
import { nameOf, numberOf } from './figureWords'
import { unitName } from './sceneOf'
import { unitSaid } from './unitSaid'

export function UnitChoice() {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const units = useAtlas(unitsNow)
  const day = useAtlas((state) => state.view.day)
  const chosen = useAtlas((state) => selectedUnit(state)?.id ?? '')
  const filled = useAtlas(fillNow)
  const atlas = useAtlas((state) => state.atlas)
  const owners = useAtlas(ownersNow)
  const id = useId()
  const measure = filled && atlas.measures.get(filled.indicator.measure)
  const figureWords = (unit: UnitId) => {
    if (!filled) return ''
    const said = unitSaid(atlas, filled, owners, unit, false)
    const year = speaker.when(filled.when)
    const figure = said.figure ?? said.open
    if (!figure) return speaker.t('map.noFigureOf', { year })
    const words = `${numberOf(filled.indicator, figure, speaker)} ${speaker.t('map.valueOf', { unit: measure ? speaker.text(measure.unit).text : '', year })}`
    if (said.open) return `${words} (${speaker.t('map.figures.notChecked')})`
    if (figure.unit === unit) return words
    return `${words} (${speaker.t('map.figures.together', { units: nameOf(atlas, figure.unit, day, speaker) })})`
  }
  return (
    <div className="map-choice">
      <label htmlFor={id}>{speaker.t('map.chooseUnit')}</label>
      <select
        id={id}
        value={chosen}
        onChange={({ target }) => {
          const unit = units.find((one) => one.id === target.value)
          store.act(select(unit ? { kind: 'unit', id: unit.id } : null))
        }}
      >
        <option value="">{speaker.t('map.noUnit')}</option>
        {units.map((unit) => (
          <option key={unit.id} value={unit.id}>
            {[unitName(unit, day, speaker), figureWords(unit.id)].filter(Boolean).join(': ')}
          </option>
        ))}
      </select>
    </div>
  )
}
