// Facts about the browser the tests run in: where it is looked for, and what is said where there is none.
import { afterEach, expect, test, vi } from 'vitest'
import { findBrowser, noBrowser, usualPlaces } from './find-browser.cjs'

afterEach(() => vi.unstubAllEnvs())

test('the one named in ATLAS_BROWSER is taken, and named in the error when it is not there', async () => {
  vi.stubEnv('ATLAS_BROWSER', process.execPath)
  expect(await findBrowser()).toEqual({ executablePath: process.execPath, env: {}, origin: 'ATLAS_BROWSER' })
  vi.stubEnv('ATLAS_BROWSER', '/nowhere/chrome')
  await expect(findBrowser()).rejects.toThrow('ATLAS_BROWSER points at nothing: /nowhere/chrome')
})

test.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'on Linux x64 npm brings one',
  async () => {
    vi.stubEnv('ATLAS_BROWSER', 'npm')
    expect(await findBrowser()).toMatchObject({
      origin: expect.stringContaining('@sparticuz/chromium') as string
    })
  }
)

test('where there is none, one line says what to do', () => {
  expect(noBrowser('linux-x64')).toMatch(/npm ci/)
  for (const platform of ['linux-arm64', 'darwin-arm64', 'win32-x64']) {
    const line = noBrowser(platform)
    expect(line).toContain(`on ${platform} an installed Chrome, Edge or Chromium is needed`)
    expect(line).toContain('ATLAS_BROWSER')
    expect(line).not.toContain('\n')
  }
})

test('every desktop system has places where its browsers usually stand', () => {
  vi.stubEnv('PROGRAMFILES', 'C:\\Program Files')
  expect(usualPlaces('linux')).toContain('/usr/bin/chromium')
  expect(usualPlaces('darwin')[0]).toMatch(/Google Chrome$/)
  expect(usualPlaces('win32').some((place) => place.endsWith('msedge.exe'))).toBe(true)
  expect(usualPlaces('aix')).toEqual([])
})
