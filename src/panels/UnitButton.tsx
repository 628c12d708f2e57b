// A unit by name as a button that selects it; hovering it highlights it on the map.
import type { Unit } from '../atlas/model'
import { useSpeaker } from '../store/speaker'
import { nameOn } from './heldNames'
import { usePointing } from './pointing'

/** `day`: the day for which the unit is named. */
export function UnitButton({ unit, day }: { unit: Unit; day: number }) {
  const speaker = useSpeaker()
  const pointing = usePointing('unit', unit.id)
  const named = nameOn(unit, day)
  if (!named) return null
  const words = speaker.text(named.name)
  return (
    <button type="button" className="panel-chip" lang={words.fellBack ? words.lang : undefined} {...pointing}>
      {words.text}
    </button>
  )
}
