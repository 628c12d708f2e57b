import { rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Page } from '@playwright/test'
import english from '../../src/words/locales/en.json' with { type: 'json' }
import { brokenFolder, SCREENS, standing } from '../screens/screens'
import { misfits } from './fits'
import { expect, SHIPPED, test } from './page'
import { buildLonger, longer } from './pseudo'

const PARTS = [
  '.panel-header',
  '.tl-bar',
  '.map-stamp',
  '.map-legend',
  '.panel',
  '.panel-screen',
  '.help-sheet',
  '.app-notes'
]
const screenOf = (name: string) => SCREENS.find((screen) => screen.name === name)!

test.describe('in words 40 per cent longer', { tag: '@full' }, () => {
  const built = path.join(os.tmpdir(), `atlas-longer-${process.pid}`)
  let broken = ''
  test.use({ renderer: built })
  test.beforeAll(async () => {
    test.setTimeout(120_000)
    await buildLonger(built)
    broken = brokenFolder()
  })
  test.afterAll(() => {
    for (const folder of [built, broken]) rmSync(folder, { recursive: true, force: true })
  })

  for (const name of ['nothing-selected', 'event', 'province', 'days', 'address-note', 'help', 'problems']) {
    test(`nothing is cut or runs over other words: ${name}`, async ({ page, serving }) => {
      await page.setViewportSize({ width: 1366, height: 768 })
      const screen = screenOf(name)
      await serving.open(screen.hash, screen.folder === 'broken' ? broken : SHIPPED, screen.stands)
      await standing(page, screen)
      const said = name === 'problems' ? english.problems.title : english.timeline.year
      await expect(page.getByText(longer(said), { exact: true }).first()).toBeVisible()
      expect(await misfits(page, PARTS)).toEqual([])
    })
  }
})

/** Words that stand in a language they are not marked with: Chinese outside zh, or a run of Latin words outside en. */
function strayWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? ''
      const lang = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? ''
      if (/^https?:/.test(text)) continue // an address is in no language
      if (/\p{Script=Han}/u.test(text) && !lang.startsWith('zh')) found.push(`${lang}: ${text.slice(0, 60)}`)
      // Names of people and works may stand in Latin letters in Chinese words; four words together are a text.
      if (
        !/\p{Script=Han}/u.test(text) &&
        /(\p{Script=Latin}{2,}\W+){3}\p{Script=Latin}{2,}/u.test(text) &&
        lang.startsWith('zh')
      )
        found.push(`${lang}: ${text.slice(0, 60)}`)
    }
    return found
  })
}

/** Languages by turns in the usual pass; the others belong to the full check. */
for (const [l, lang] of ['en', 'zh-Hans'].entries())
  for (const [at, name] of ['nothing-selected', 'event', 'province', 'help', 'problems'].entries()) {
    const tag = at % 2 === l ? [] : ['@full']
    test(
      `every word is marked with the language it is in: ${name}, ${lang}`,
      { tag },
      async ({ page, serving }) => {
        const screen = screenOf(name)
        const folder = screen.folder === 'broken' ? brokenFolder() : SHIPPED
        await serving.open([screen.hash, `lang=${lang}`].filter(Boolean).join('&'), folder, screen.stands)
        await standing(page, screen)
        for (const fold of await page.locator('.panel .panel-fold').all())
          if (name !== 'help') await fold.click()
        await expect(page.locator('html')).toHaveAttribute('lang', lang)
        expect(await strayWords(page)).toEqual([])
        if (folder !== SHIPPED) rmSync(folder, { recursive: true, force: true })
      }
    )
  }
