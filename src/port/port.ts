// The one contract between the page and whatever shell shows it; types and their schemas only, no behaviour.
import * as z from 'zod/mini'

/** Languages that a shell may be asked to start in. */
export const START_LANGUAGES = ['en', 'zh-Hans'] as const

/** What the shell was started with. `data` is the address of the opened atlas folder, ending in a slash. */
export const StartOptions = z.object({
  data: z.string().check(z.regex(/\/$/)),
  lang: z.optional(z.enum(START_LANGUAGES)),
  version: z.string()
})
export type StartOptions = z.infer<typeof StartOptions>

/** The settings as text, of at most 64 Ki characters: the shell keeps them and does not read them. */
export const SettingsText = z.string().check(z.maxLength(65_536))
/** Null: none are kept. */
export const KeptSettings = z.nullable(SettingsText)

/** Name under which the Electron preload hands the port to the page. */
export const PORT_NAME = 'atlasShell'

/** IPC channels, one a function of the port. */
export const CHANNELS = {
  startOptions: 'atlas:startOptions',
  setFullScreen: 'atlas:setFullScreen',
  readSettings: 'atlas:readSettings',
  writeSettings: 'atlas:writeSettings',
  setSettingsAside: 'atlas:setSettingsAside'
} as const

/** What a shell can do that a page alone cannot. Every function may reject with an Error whose message can be shown. */
export interface Port {
  readonly kind: 'browser' | 'electron'
  startOptions(): Promise<StartOptions>
  /** Asks for full screen on or off; answers what is in force afterwards. */
  setFullScreen(on: boolean): Promise<boolean>
  /** The settings as last written; null where none are kept. Rejects where nothing can be kept. */
  readSettings(): Promise<string | null>
  /** Keeps the settings, whole or not at all. Rejects when they cannot be kept. */
  writeSettings(text: string): Promise<void>
  /** Gives what is kept another name (`….aside-1`), so that it is neither read nor written over. */
  setSettingsAside(): Promise<void>
}
