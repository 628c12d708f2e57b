// Lays the page out: the text size on its root, the sizes of the panes on its body, where the grid of src/look reads them.
import type { Settings } from '../state/settings'
import { layoutOf, screenScale, type KeptSizes, type Layout } from './layout'

/** Lays out for the window as it is now. `sizes` may be other than the settings' while a divider is dragged. */
export function layPage(
  { textSize, sizes }: Pick<Settings, 'textSize'> & { readonly sizes: KeptSizes },
  page: Window = window
): Layout {
  const size = { width: page.innerWidth, height: page.innerHeight }
  const screen = screenScale(size)
  const { documentElement: root, body } = page.document
  // A percentage, so that a text size set in the browser counts too.
  setStyle(root, { 'font-size': `${textSize * screen}%`, '--px': `${screen}px` })
  const layout = layoutOf(size, (textSize / 100) * usualScale(page, textSize * screen), sizes)
  setStyle(body, {
    '--head': `${layout.head}px`,
    '--map': `${layout.map}px`,
    '--panel': `${layout.panelSize.now}px`,
    '--time': `${layout.timeHeight.now}px`
  })
  body.dataset['panel'] = layout.panel
  body.dataset['scrolls'] = String(layout.scrolls)
  return layout
}

/** How much larger than 16 px the browser's own text size is. */
function usualScale(page: Window, percent: number): number {
  const now = parseFloat(page.getComputedStyle(page.document.documentElement).fontSize)
  return now > 0 ? now / ((16 * percent) / 100) : 1
}

/** Writes only what is different: every change of the root's style has the canvases painted anew. */
function setStyle(element: HTMLElement, values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (element.style.getPropertyValue(name) !== value) element.style.setProperty(name, value)
  }
}
