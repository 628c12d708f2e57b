// What needs nothing of the views and is therefore begun before they are there: settings, letters, the reading and checking of the atlas.
import type { Language } from './atlas/model'
import { layPage } from './layout/page'
import type { Loaded, Progress } from './load/load'
import { firstFonts } from './look/firstFonts'
import { openFolder } from './open'
import type { Port, StartOptions } from './port/port'
import { getPort } from './shell'
import type { LanguageChoice } from './state/settings'
import { openSettings, type OpenedSettings } from './store/openSettings'
import { systemLanguage } from './store/systemLanguage'
import { applyLook } from './store/theme'

/** What is under way when the views come. */
export interface Begun {
  readonly port: Port
  /** Rejects when the shell does not say what to open. */
  readonly options: Promise<StartOptions>
  readonly settled: Promise<OpenedSettings>
  /** Rejects when the shell does not say what to open. */
  readonly opening: Promise<Loaded>
  /** The Latin faces of the first page have come, or could not be had in time. */
  readonly fonts: Promise<void>
  /** How far reading and checking are; null before the first file. */
  progress(): Progress | null
  /** Has every further step told to one listener. */
  onProgress(told: () => void): void
  /** Of screens that come before an atlas is open: the address, what shell and settings say if that is known, else the browser's. */
  language(): Language
}

export function begin(): Begun {
  const port = getPort()
  const fonts = firstFonts()
  let progress: Progress | null = null
  let told = () => {}
  let asked: readonly (LanguageChoice | undefined)[] = []
  // The page is dressed as soon as it is known how, whatever else the shell still has to tell.
  const settled = openSettings(port).then((opened) => {
    applyLook(opened.settings)
    layPage(opened.settings)
    asked = [asked[0], opened.settings.language]
    return opened
  })
  const options = port.startOptions().then((told) => {
    asked = [told.lang, asked[1]]
    return told
  })
  const opening = options.then(async ({ data }) => {
    performance.mark('atlas-asked')
    const loaded = await openFolder(data, (step) => {
      progress = step
      told()
    })
    performance.mark('atlas-loaded')
    return loaded
  })
  // Who waits for them is told; until the views come nobody does.
  for (const begun of [settled, options, opening]) begun.catch(() => undefined)
  return {
    port,
    options,
    settled,
    opening,
    fonts,
    progress: () => progress,
    onProgress(listener) {
      told = listener
    },
    language: () =>
      languageInAddress() ??
      asked.find((choice) => choice !== undefined && choice !== 'system') ??
      systemLanguage()
  }
}

function languageInAddress(): Language | undefined {
  return /[#&]lang=(en|zh-Hans)(&|$)/.exec(location.hash)?.[1] as Language | undefined // the pattern's words
}
