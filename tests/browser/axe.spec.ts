import { rmSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import {
  askForTheme,
  brokenFolder,
  LANGUAGES,
  largeFolder,
  SCREENS,
  SHIPPED,
  SMALL,
  standing,
  THEMES
} from '../screens/screens'
import { expect, test } from './page'

const folders = { shipped: SHIPPED, small: SMALL, broken: '', large: '' }
test.beforeAll(() => {
  Object.assign(folders, { broken: brokenFolder(), large: largeFolder() })
})
test.afterAll(() => {
  for (const copy of [folders.broken, folders.large]) rmSync(copy, { recursive: true, force: true })
})

/** Looks that every run takes: every other screen once, languages and themes by turns; the others belong to the full check. */
const isUsual = (at: number, theme: number, language: number) =>
  at % 2 === 1 && theme === at % 3 && language === (at >> 1) % 2

for (const [at, screen] of SCREENS.entries())
  for (const [t, theme] of THEMES.entries())
    for (const [l, language] of LANGUAGES.entries()) {
      const tag = isUsual(at, t, l) ? [] : ['@full']
      test(
        `axe finds nothing wrong: ${screen.name}, ${theme}, ${language}`,
        { tag },
        async ({ page, serving }) => {
          test.setTimeout(60_000)
          await askForTheme(page, theme)
          await screen.before?.(page)
          const hash = [screen.hash, `lang=${language}`].filter(Boolean).join('&')
          await serving.open(hash, folders[screen.folder], screen.stands)
          await standing(page, screen)
          await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
          const { violations } = await new AxeBuilder({ page })
            .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
            .analyze()
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual(
            []
          )
        }
      )
    }
