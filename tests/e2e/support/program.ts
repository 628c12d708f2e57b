// Starts the BUILT Electron program under Playwright: the real binary where it is installed, else the stand-in.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { _electron, test as base, type ElectronApplication, type JSHandle, type Page } from '@playwright/test'
import type { BrowserWindow } from 'electron'
import { installedElectron } from '../../../electron/obtain'

export const root = path.resolve(import.meta.dirname, '../../..')
const standin = path.join(root, 'tests/standin')

/** Is it the real binary that runs? Some of its walls the stand-in only emulates. */
const installed = installedElectron(
  path.join(root, 'node_modules/electron'),
  process.env['ELECTRON_OVERRIDE_DIST_PATH']
)
export const isReal = installed !== undefined && !installed.startsWith(standin)
/** The binary that is run. */
export const binary = installed ?? path.join(standin, 'electron')

if (!isReal) process.env['ELECTRON_OVERRIDE_DIST_PATH'] = standin

/** Address of the page; the stand-in cannot give Chromium a scheme of its own. */
export const HOME = isReal ? 'app://atlas/' : 'https://atlas.app.scheme.test/'

export interface Program {
  app: ElectronApplication
  page: Page
}

/** `userData` keeps one test's windows and locks from another's. */
function launchProgram(userData: string, args: string[] = []): Promise<ElectronApplication> {
  return _electron.launch({ args: ['.', `--user-data-dir=${userData}`, ...args], cwd: root, timeout: 30_000 })
}

/** The window of the program's page. */
export function windowOf({ app, page }: Program): Promise<JSHandle<BrowserWindow>> {
  // Playwright's own types leave out what the handle holds.
  return app.browserWindow(page) as Promise<JSHandle<BrowserWindow>>
}

/** A test with a data folder of its own and, if it asks for it, the program running with its first page loaded. */
export const test = base.extend<{ programArgs: { given: string[] }; userData: string; program: Program }>({
  // In an object, because Playwright takes a list for a value with options.
  programArgs: [{ given: [] }, { option: true }],
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of what a fixture needs from the pattern
  userData: async ({}, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'atlas-user-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  },
  program: async ({ programArgs, userData }, use) => {
    const app = await launchProgram(userData, programArgs.given)
    const page = await app.firstWindow()
    // A window is there before its page is.
    await page.waitForURL((url) => url.href.startsWith(HOME))
    await use({ app, page })
    await app.close()
  }
})
export { expect } from '@playwright/test'
