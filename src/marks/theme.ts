// Colours and fonts of the theme in force, read from the CSS custom properties once a change for what draws on canvases.

export interface Theme {
  /** Value of a custom property, e.g. `color('--ink')`; empty when there is none of that name. */
  color(token: string): string
  readonly sans: string
  readonly serif: string
  /** CSS px of 1rem: 16, or more with larger text. */
  readonly rem: number
  /** CSS px of one px of the design: 1, or 2 on a screen so large that everything is drawn at twice the size. */
  readonly px: number
}

/** Reads lazily and keeps what was read; make a new one after a change of theme or text size. */
export function readTheme(element: Element = document.documentElement): Theme {
  const style = getComputedStyle(element)
  const read = new Map<string, string>()
  const color = (token: string) => {
    const known = read.get(token)
    if (known !== undefined) return known
    const value = plain(style.getPropertyValue(token).trim())
    read.set(token, value)
    return value
  }
  return {
    color,
    sans: color('--font-sans'),
    serif: color('--font-serif'),
    rem: parseFloat(getComputedStyle(document.documentElement).fontSize) || 16,
    px: parseFloat(color('--px')) || 1
  }
}

/**
 * With forced colours tokens are names of the system's ("CanvasText"), which a canvas would read as those of an ordinary page.
 * An element is asked what they are here.
 */
function plain(value: string): string {
  if (!/^[A-Z]|^color-mix/.test(value) || !CSS.supports('color', value)) return value
  const probe = document.createElement('span')
  probe.style.cssText = 'position: absolute; visibility: hidden; forced-color-adjust: none'
  probe.style.color = value
  document.body.append(probe)
  const shown = getComputedStyle(probe).color
  probe.remove()
  // Some of the system's are translucent ("Highlight"), to be laid over text; here words stand on them.
  const parts = /^rgba?\((\d+), (\d+), (\d+)/.exec(shown)?.slice(1)
  return parts ? `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}` : shown
}

const QUERIES = ['(prefers-contrast: more)', '(forced-colors: active)', '(prefers-color-scheme: dark)']

/** Calls back when the theme may have changed: the data-theme attribute, a system preference, or arrived fonts. */
export function onThemeChange(changed: () => void): () => void {
  const queries = QUERIES.map((query) => matchMedia(query))
  for (const query of queries) query.addEventListener('change', changed)
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['data-theme', 'style', 'class']
  })
  document.fonts.addEventListener('loadingdone', changed)
  return () => {
    for (const query of queries) query.removeEventListener('change', changed)
    observer.disconnect()
    document.fonts.removeEventListener('loadingdone', changed)
  }
}
