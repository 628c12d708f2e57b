// The tests that need a browser: whole pages and both shells. The browser is the one tests/standin/find-browser.cjs finds.
import { defineConfig } from '@playwright/test'
import { needBrowser } from './tests/standin/find-browser.cjs'

const { executablePath, env } = await needBrowser()

export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'browser/**/*.spec.ts'],
  globalSetup: './tests/e2e/support/built.ts',
  outputDir: 'test-results/playwright',
  // Two cores are enough for one browser and one program; more at once only makes both slow.
  workers: 1,
  // A machine that does other work may be late once; a run that needed a second try is counted as flaky and listed.
  retries: process.env['CI'] ? 1 : 0,
  timeout: 30_000,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    launchOptions: {
      executablePath,
      env: { ...definedOnly(process.env), ...env },
      args: [
        '--no-sandbox',
        '--force-color-profile=srgb',
        '--font-render-hinting=none',
        '--enable-unsafe-swiftshader'
      ]
    }
  }
})

function definedOnly(all: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined)
  )
}
