// What a person has set for this program, kept between runs: its form, its text and its versions. No disk, no page, no view.
import { START_LANGUAGES } from '../port/port'
import { STEP_UNITS } from '../time/steps'
import { z } from './zod'

/** Version of the text that this program writes. A new key with a default needs no new version. */
const SETTINGS_VERSION = 1

export const THEMES = ['system', 'paper', 'gallery', 'contrast'] as const
export type ThemeChoice = (typeof THEMES)[number]

/** Percent of the usual text size. */
export const TEXT_SIZES = [100, 125, 150, 200] as const
type TextSize = (typeof TEXT_SIZES)[number]

/** The next larger (1) or smaller (-1) text size; the same at either end. 0: the usual one. */
export function textSizeAfter(now: TextSize, step: -1 | 0 | 1): TextSize {
  if (step === 0) return TEXT_SIZES[0]
  return TEXT_SIZES[TEXT_SIZES.indexOf(now) + step] ?? now
}

/** Steps a second while time is played. */
export const PLAY_SPEEDS = [0.5, 1, 2, 4] as const

export const MOTIONS = ['system', 'reduced'] as const
export const LANGUAGE_CHOICES = ['system', ...START_LANGUAGES] as const
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number]

/** Where a divider was put, px at the usual text size; null leaves it to the layout. */
const Kept = z._default(z.nullable(z.number().check(z.positive(), z.maximum(20_000))), null)

const Sizes = z.object({
  /** Width of the reading panel beside the map. */
  panelWidth: Kept,
  /** Height of the reading panel below the map. */
  panelHeight: Kept,
  timeHeight: Kept
})
export type Sizes = z.infer<typeof Sizes>

const Schema = z.object({
  version: z.literal(SETTINGS_VERSION),
  language: z._default(z.enum(LANGUAGE_CHOICES), 'system'),
  theme: z._default(z.enum(THEMES), 'system'),
  textSize: z._default(z.literal(TEXT_SIZES), 100),
  motion: z._default(z.enum(MOTIONS), 'system'),
  /** Figures not checked against a source are shown, marked, only when asked for. */
  showUnchecked: z._default(z.boolean(), false),
  /** Passages that describe violence stay folded until someone unfolds them. */
  carefulFolded: z._default(z.boolean(), true),
  /** For school groups: nobody can unfold them. */
  carefulKept: z._default(z.boolean(), false),
  /** A single key may act wherever the focus is: `?` opens the sheet of keys. Off for those who speak to the page or strike keys unmeant. */
  pageKeys: z._default(z.boolean(), true),
  /** The hints of the first visit have been shown. */
  hintsSeen: z._default(z.boolean(), false),
  /** How time is played and stepped through. */
  playUnit: z._default(z.enum(STEP_UNITS), 'month'),
  playSpeed: z._default(z.literal(PLAY_SPEEDS), 1),
  playLoop: z._default(z.boolean(), false),
  sizes: z._default(Sizes, { panelWidth: null, panelHeight: null, timeHeight: null })
})
export type Settings = Readonly<z.infer<typeof Schema>>

export const FIRST_SETTINGS: Settings = Schema.parse({ version: SETTINGS_VERSION })

/** Why kept settings were left aside; null when they were not. */
type LeftAside = 'broken' | 'newer' | null

export interface ReadSettings {
  readonly settings: Settings
  readonly leftAside: LeftAside
  /** They were of an older version: what was kept is worth a copy before the new form is written. */
  readonly upgraded: boolean
}

/** Brings settings of version n (from 1) to version n + 1. Must not change what it is given. */
export type Upgrade = (older: Readonly<Record<string, unknown>>) => Record<string, unknown>

/** The first one takes version 1 to version 2; as long as there is one version only, there are none. */
const UPGRADES: readonly Upgrade[] = []

/** Reads kept settings (null: there are none). Never throws: what cannot be read is left aside and the defaults hold. */
export function readSettingsText(text: string | null): ReadSettings {
  if (text === null) return { settings: FIRST_SETTINGS, leftAside: null, upgraded: false }
  const aside = (why: LeftAside): ReadSettings => ({
    settings: FIRST_SETTINGS,
    leftAside: why,
    upgraded: false
  })
  const raw = upgradeSettings(parsed(text), UPGRADES)
  if (raw === 'newer' || raw === 'broken') return aside(raw)
  const read = Schema.safeParse(raw.settings)
  return read.success ? { settings: read.data, leftAside: null, upgraded: raw.upgraded } : aside('broken')
}

/** Brings parsed settings to the newest version that `upgrades` leads to, on a copy. */
export function upgradeSettings(
  raw: unknown,
  upgrades: readonly Upgrade[]
): { settings: Record<string, unknown>; upgraded: boolean } | 'newer' | 'broken' {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return 'broken'
  let settings: Record<string, unknown> = { ...raw }
  const { version } = settings
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return 'broken'
  if (version > upgrades.length + 1) return 'newer'
  const steps = upgrades.slice(version - 1)
  steps.forEach((step, i) => {
    settings = { ...step(settings), version: version + i + 1 }
  })
  return { settings, upgraded: steps.length > 0 }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The text to keep; readable by people too. */
export function settingsText(settings: Settings): string {
  return `${JSON.stringify(settings, null, 2)}\n`
}
