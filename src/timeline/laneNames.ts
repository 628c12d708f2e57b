// What lanes are called and which sign they bear, for their heads and for the list of events. Words only, no elements.
import type { Language, Mark, Text } from '../atlas/model'
import { wordsIn } from '../atlas/text'
import { heldOn } from '../atlas/units'
import type { AppState } from '../state/appState'
import { NO_LANE } from '../state/lanes'
import type { Speaker } from '../words/speaker'

/** What a lane is called in the language of the view; a unit as on the day. */
export function laneName(state: AppState, lane: string, speaker: Speaker): { text: string; lang: Language } {
  const { atlas, view } = state
  const plain = (text: string) => ({ text, lang: speaker.language })
  const told = (text: Text | undefined) =>
    text ? wordsIn(text, speaker.language, atlas.languages) : plain(lane)
  switch (view.lanes) {
    case 'none':
      return plain('')
    case 'kind':
      return told([...atlas.kinds.values()].find(({ id }) => id === lane)?.label)
    case 'unit': {
      if (lane === NO_LANE) return plain(speaker.t('timeline.laneNone.unit'))
      const unit = [...atlas.units.values()].find(({ id }) => id === lane)
      return told(unit && (heldOn(unit.names, view.day) ?? unit.names.at(-1))?.name)
    }
    case 'person':
      if (lane === NO_LANE) return plain(speaker.t('timeline.laneNone.person'))
      return told([...atlas.people.values()].find(({ id }) => id === lane)?.name)
    case 'confidence':
      return plain(
        speaker.t(`timeline.laneConfidence.${lane === 'high' || lane === 'medium' ? lane : 'low'}`)
      )
  }
}

/** The mark of a lane of a kind. */
export function laneMark({ atlas, view }: AppState, lane: string): Mark | null {
  if (view.lanes !== 'kind') return null
  return [...atlas.kinds.values()].find(({ id }) => id === lane)?.mark ?? null
}
