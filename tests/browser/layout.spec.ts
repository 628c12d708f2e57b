import type { Page } from '@playwright/test'
import { expect, test } from './page'

interface Shifted {
  readonly value: number
  readonly what: string
}

/** The layout shifts after the atlas was drawn that no input explains. */
async function shiftsSince(page: Page): Promise<Shifted[]> {
  return page.evaluate(
    () =>
      new Promise<Shifted[]>((done) => {
        interface Shift extends PerformanceEntry {
          readonly value: number
          readonly hadRecentInput: boolean
          readonly sources: readonly { readonly node: Node | null }[]
        }
        const drawn = performance.getEntriesByName('atlas-drawn')[0]?.startTime ?? 0
        const observer = new PerformanceObserver((list) => {
          // Asked for by type, so of no other.
          const shifts = (list.getEntries() as Shift[]).filter(
            ({ startTime, hadRecentInput }) => startTime > drawn && !hadRecentInput
          )
          observer.disconnect()
          const nameOf = (node: Node | null) =>
            node instanceof Element ? node.className : (node?.textContent ?? '')
          done(
            shifts.map(({ value, sources }) => ({
              value,
              what: sources.map(({ node }) => nameOf(node)).join(', ')
            }))
          )
        })
        observer.observe({ type: 'layout-shift', buffered: true })
        // Without any entry the observer is silent.
        setTimeout(() => done([]), 500)
      })
  )
}

/** The Chinese button of an English page gets its own face at last, in its place: a hundred-thousandth of the page. */
const isFelt = ({ value }: Shifted) => value > 0.0001

for (const { width, height, lang, hash, tag } of [
  { width: 1366, height: 768, lang: 'en', hash: '', tag: ['@full'] },
  { width: 1366, height: 768, lang: 'zh-Hans', hash: 'sel=event:xinyang-incident', tag: [] },
  { width: 1080, height: 1920, lang: 'zh-Hans', hash: '', tag: ['@full'] },
  { width: 1024, height: 600, lang: 'en', hash: 'sel=unit:CN-AH', tag: ['@full'] }
]) {
  const where = `${width} x ${height}, ${lang}, ${hash || 'nothing selected'}`
  test(`once drawn, nothing shifts by itself: ${where}`, { tag }, async ({ page, serving }) => {
    await page.setViewportSize({ width, height })
    await serving.open([hash, `lang=${lang}`].filter(Boolean).join('&'))
    await page.waitForFunction(() => performance.getEntriesByName('atlas-drawn').length > 0)
    await page.waitForTimeout(2000)
    expect((await shiftsSince(page)).filter(isFelt)).toEqual([])
  })
}
