// Which theme is in force: what a person chose, or what the system asks for; written where style sheets and painters read it.
import type { Settings, ThemeChoice } from '../state/settings'
import type { AtlasStore } from './store'

export type ThemeName = 'paper' | 'gallery' | 'contrast'

/** What the system asks of pages. */
interface SystemLook {
  readonly dark: boolean
  readonly moreContrast: boolean
  readonly forcedColors: boolean
}

/** With forced colours the system draws the page; the theme then only lends what is drawn on canvases its hues. */
export function themeFor(choice: ThemeChoice, system: SystemLook): ThemeName {
  if (system.forcedColors) return system.dark ? 'gallery' : 'contrast'
  if (choice !== 'system') return choice
  return system.dark ? 'gallery' : system.moreContrast ? 'contrast' : 'paper'
}

const QUERIES = {
  dark: '(prefers-color-scheme: dark)',
  moreContrast: '(prefers-contrast: more)',
  forcedColors: '(forced-colors: active)'
} as const

function systemLook(page: Window): SystemLook {
  const asks = (query: string) => page.matchMedia(query).matches
  return {
    dark: asks(QUERIES.dark),
    moreContrast: asks(QUERIES.moreContrast),
    forcedColors: asks(QUERIES.forcedColors)
  }
}

/** The theme that the page wears. */
export function themeNow(page: Window = window): ThemeName {
  const worn = page.document.documentElement.dataset['theme']
  return worn === 'gallery' || worn === 'contrast' ? worn : 'paper'
}

/** Puts theme and motion on the page. */
export function applyLook(
  { theme, motion }: Pick<Settings, 'theme' | 'motion'>,
  page: Window = window
): void {
  const { documentElement: root } = page.document
  const name = themeFor(theme, systemLook(page))
  if (root.dataset['theme'] !== name) root.dataset['theme'] = name
  root.dataset['motion'] = motion
  page.document
    .querySelector('meta[name="color-scheme"]')
    ?.setAttribute('content', name === 'gallery' ? 'dark' : 'light')
}

/** Keeps the page in the look of the settings and of the system, whichever changes. Answers how to stop. */
export function wearLook(store: AtlasStore, page: Window = window): () => void {
  const again = () => applyLook(store.state().settings, page)
  const stop = store.subscribe((state, before) => {
    if (state.settings !== before.settings) again()
  })
  const queries = Object.values(QUERIES).map((query) => page.matchMedia(query))
  for (const query of queries) query.addEventListener('change', again)
  again()
  return () => {
    stop()
    for (const query of queries) query.removeEventListener('change', again)
  }
}
