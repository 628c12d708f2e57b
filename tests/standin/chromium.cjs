// @ts-check
'use strict'
// Starts the Chromium that shows the stand-in's windows, and ends it together with the program.
const { spawn } = require('node:child_process')
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')
const { needBrowser } = require('./find-browser.cjs')

const FLAGS = [
  '--headless=new',
  '--no-startup-window',
  '--remote-debugging-port=0',
  // The stand-in is a test double that runs anywhere, also as root in a container; the atlas itself never asks for this.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--disable-dev-shm-usage',
  '--disable-renderer-backgrounding',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--hide-scrollbars',
  '--mute-audio',
  '--force-color-profile=srgb',
  '--force-device-scale-factor=1',
  '--font-render-hinting=none',
  '--password-store=basic',
  '--use-mock-keychain',
  '--enable-unsafe-swiftshader',
  '--disable-features=HttpsUpgrades,MediaRouter,PaintHolding,OptimizationHints,Translate'
]

/** @returns {Promise<import('./types').Chromium>} */
async function startChromium() {
  const found = await needBrowser()
  const { chromium } = require('playwright-core')
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'standin-'))
  const child = spawn(found.executablePath, [...FLAGS, `--user-data-dir=${profile}`], {
    env: { ...process.env, ...found.env },
    // A group of its own: Ctrl+C reaches the program first, which then ends the browser.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe']
  })
  process.on('exit', () => {
    child.kill('SIGKILL')
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  })
  const endpoint = await endpointOf(child)
  const browser = await chromium.connectOverCDP(endpoint)
  const context = browser.contexts()[0]
  if (!context) throw new Error('stand-in: Chromium has no context')
  return { child, browser, context, endpoint }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<string>}
 */
function endpointOf(child) {
  return new Promise((resolve, reject) => {
    let log = ''
    const ended = (/** @type {unknown} */ code) =>
      reject(new Error(`stand-in: Chromium ended (${code})\n${log}`))
    child.once('exit', ended)
    child.once('error', reject)
    child.stderr?.on('data', (text) => {
      log += text
      const match = /DevTools listening on (ws:\S+)/.exec(log)
      if (!match?.[1]) return
      child.off('exit', ended)
      // Read on, so that the pipe never fills.
      child.stderr?.removeAllListeners('data').resume()
      resolve(match[1])
    })
  })
}

/**
 * Lets Chromium close by itself, and does not wait for it longer than three seconds.
 * @param {import('./types').Chromium} chromium
 */
async function endChromium({ child, browser }) {
  if (child.exitCode !== null) return
  child.removeAllListeners('exit')
  const gone = new Promise((resolve) => child.once('exit', resolve))
  const late = new Promise((resolve) => setTimeout(resolve, 3000))
  try {
    const session = await browser.newBrowserCDPSession()
    await Promise.race([session.send('Browser.close'), late])
  } catch {
    child.kill('SIGKILL')
  }
  await Promise.race([gone, late])
}

module.exports = { startChromium, endChromium }
