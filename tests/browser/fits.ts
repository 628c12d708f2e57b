// Looks for words that are cut off, run out of the page or over other words: geometry of what is really laid out.
import type { Page } from '@playwright/test'

/**
 * What does not fit inside the elements of `selectors`: words cut by an ancestor that hides what overflows (sideways also where
 * it scrolls), words outside the page, and words of different elements over each other.
 */
export function misfits(page: Page, selectors: readonly string[]): Promise<string[]> {
  return page.evaluate((parts) => {
    const found: string[] = []
    const SLACK = 1.5
    /** Clipped away on purpose, for screen readers alone. */
    const forEars = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).clipPath.startsWith('inset(50%') || forEars(element.parentElement))
    const named = (node: Node) => `“${(node.textContent ?? '').trim().slice(0, 40)}”`
    for (const part of parts) {
      for (const box of document.querySelectorAll(part)) {
        const words: { node: Node; rect: DOMRect }[] = []
        const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const holder = node.parentElement
          if (!holder || !node.textContent?.trim() || holder.closest('option, title') || forEars(holder))
            continue
          if (!holder.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
          const range = document.createRange()
          range.selectNodeContents(node)
          for (const rect of range.getClientRects()) {
            if (rect.width < 1) continue
            if (rect.left < -SLACK || rect.right > innerWidth + SLACK)
              found.push(`${part}: ${named(node)} leaves the page`)
            let seen = true
            for (let over: Element | null = holder; over; over = over.parentElement) {
              const style = getComputedStyle(over)
              const edge = over.getBoundingClientRect()
              const cutX =
                style.overflowX !== 'visible' &&
                (rect.left < edge.left - SLACK || rect.right > edge.right + SLACK)
              const below = rect.top < edge.top - SLACK || rect.bottom > edge.bottom + SLACK
              if (cutX) found.push(`${part}: ${named(node)} is cut sideways by .${over.className}`)
              // Lines may stand a little over a hidden edge by their leading alone; half a line is a cut.
              if (/hidden|clip/.test(style.overflowY) && (rect.top + rect.bottom) / 2 > edge.bottom)
                found.push(`${part}: ${named(node)} is cut by .${over.className}`)
              if (/auto|scroll/.test(style.overflowY) && below) {
                // Scrolled away: what is outside has nothing to say about it.
                seen = false
                break
              }
              if (over === box) break
            }
            if (seen) words.push({ node, rect })
          }
        }
        words.forEach((one, i) => {
          for (const other of words.slice(i + 1)) {
            if (other.node === one.node) continue
            const wide = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left)
            const high = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top)
            if (wide > SLACK && high > Math.min(one.rect.height, other.rect.height) * 0.4)
              found.push(`${part}: ${named(one.node)} and ${named(other.node)} overlap`)
          }
        })
      }
    }
    return [...new Set(found)]
  }, selectors)
}
