// The units of the day as one list for keyboard and screen reader: equal to the map's fills, shown only while it has the focus.
import { useId } from 'react'
import type { UnitId } from '../atlas/model'
import { select } from '../state/actions'
import { fillNow, selectedUnit, unitsNow } from '../state/queries'
import { useAtlas, useAtlasStore } from '../store/react'
import { useSpeaker } from '../store/speaker'
import { unitName } from './sceneOf'

export function UnitChoice() {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const units = useAtlas(unitsNow)
  const day = useAtlas((state) => state.view.day)
  const chosen = useAtlas((state) => selectedUnit(state)?.id ?? '')
  const filled = useAtlas(fillNow)
  const measures = useAtlas((state) => state.atlas.measures)
  const id = useId()
  const measure = filled && measures.get(filled.indicator.measure)
  const figureWords = (unit: UnitId) => {
    if (!filled) return ''
    const figure = filled.byUnit.get(unit)
    const year = speaker.when(filled.when)
    if (!figure) return speaker.t('map.noFigureOf', { year })
    const value = speaker.value(figure.value.value, figure.value.bound)
    return `${value} ${speaker.t('map.valueOf', { unit: measure ? speaker.text(measure.unit).text : '', year })}`
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
