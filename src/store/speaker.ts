// React's binding to the voice of the page, following the language of the view.
import { languagesOf } from '../state/appState'
import { speakerFor, type Speaker } from '../words/speaker'
import { useAtlasStill } from './react'

export function useSpeaker(): Speaker {
  return useAtlasStill((state) => {
    const { language, order } = languagesOf(state)
    return speakerFor(language, order)
  })
}
