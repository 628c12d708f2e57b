// How units are called on the later chosen day, in the language of the page.
import { useCallback } from 'react'
import type { UnitId } from '../../atlas/model'
import { useAtlas } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { nameOn } from '../heldNames'

export function useUnitNames(): (id: UnitId) => string {
  const speaker = useSpeaker()
  const units = useAtlas((state) => state.atlas.units)
  const day = useAtlas((state) => state.view.day)
  return useCallback(
    (id) => {
      const unit = units.get(id)
      const name = unit && nameOn(unit, day)
      return name ? speaker.text(name.name).text : id
    },
    [speaker, units, day]
  )
}
