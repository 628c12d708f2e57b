// The changes a person can make to the settings, each from one state to the next; keeping them is src/store/settings.ts.
import type { Language } from '../atlas/model'
import type { Action } from './actions'
import { setLanguage } from './actions'
import type { LanguageChoice, Settings, Sizes } from './settings'

/** Sets what is named and leaves the rest. */
export function changeSettings(change: Partial<Omit<Settings, 'version'>>): Action {
  return (state) => {
    const settings = { ...state.settings, ...change }
    const same = Object.entries(change).every(([key, value]) =>
      Object.is(Reflect.get(state.settings, key), value)
    )
    return same ? state : { ...state, settings }
  }
}

/** Where a divider stands from now on; null gives it back to the layout. */
export function changeSizes(change: Partial<Sizes>): Action {
  return (state) => changeSettings({ sizes: { ...state.settings.sizes, ...change } })(state)
}

/** A language chosen by a person: spoken at once and the next time. `system` is the language that the machine prefers. */
export function chooseLanguage(choice: LanguageChoice, system: Language): Action {
  return (state) => {
    const wanted = choice === 'system' ? system : choice
    const spoken = state.atlas.languages.includes(wanted) ? wanted : state.view.language
    return setLanguage(spoken)(changeSettings({ language: choice })(state))
  }
}

/** The notice about the settings has been read. */
export const dismissSettingsNote: Action = (state) =>
  state.settingsNote === null ? state : { ...state, settingsNote: null }
