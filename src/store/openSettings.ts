// Reads the settings through the shell's port at the start. It knows no disk and no browser storage, and not the store.
import type { Port } from '../port/port'
import type { SettingsNote } from '../state/appState'
import { FIRST_SETTINGS, readSettingsText, settingsText, type Settings } from '../state/settings'

export interface OpenedSettings {
  readonly settings: Settings
  readonly note: SettingsNote | null
}

/** The kept settings; never rejects. What cannot be used is set aside by the shell, and the note says so. */
export async function openSettings(port: Port): Promise<OpenedSettings> {
  let text: string | null
  try {
    text = await port.readSettings()
  } catch {
    return { settings: FIRST_SETTINGS, note: 'notKept' }
  }
  const { settings, leftAside, upgraded } = readSettingsText(text)
  if (!leftAside && !upgraded) return { settings, note: null }
  try {
    await port.setSettingsAside()
    if (upgraded) await port.writeSettings(settingsText(settings))
  } catch {
    return { settings, note: 'notKept' }
  }
  return { settings, note: leftAside }
}
