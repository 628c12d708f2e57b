// Keeps the opened page laid out: after a change of the window, the text size or a divider.
import { useCallback, useEffect, useLayoutEffect, useState } from 'react'
import { useAtlas } from '../store/react'
import type { Sizes } from '../state/settings'
import type { Layout } from './layout'
import { layPage } from './page'

export interface PageLayout {
  readonly layout: Layout
  /** Shows a divider elsewhere before it is let go; null: where it is kept. */
  readonly drag: (pane: keyof Sizes, size: number | null) => void
}

function sameLayout(a: Layout, b: Layout): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

export function usePageLayout(): PageLayout {
  const textSize = useAtlas((state) => state.settings.textSize)
  const sizes = useAtlas((state) => state.settings.sizes)
  const [dragged, setDragged] = useState<Partial<Sizes> | null>(null)
  const [layout, setLayout] = useState(() => layPage({ textSize, sizes }))

  useLayoutEffect(() => {
    const lay = () => {
      const next = layPage({ textSize, sizes: { ...sizes, ...dragged } })
      setLayout((last) => (sameLayout(last, next) ? last : next))
    }
    lay()
    window.addEventListener('resize', lay)
    return () => {
      window.removeEventListener('resize', lay)
    }
  }, [textSize, sizes, dragged])

  // Nothing on the page may be chosen as text or hovered while a divider is in the hand.
  useEffect(() => {
    document.body.toggleAttribute('data-dividing', dragged !== null)
  }, [dragged])

  const { unit } = layout
  const drag = useCallback(
    (pane: keyof Sizes, size: number | null) => {
      setDragged(size === null ? null : { [pane]: size / unit })
    },
    [unit]
  )
  return { layout, drag }
}
