// @ts-check
'use strict'
// Finds a Chromium for the tests. Order: explicit choice, Playwright's own download, system browser, the npm package (Linux x64).
const fs = require('node:fs')
const path = require('node:path')
const os = require('node:os')

/** @typedef {import('./types').FoundBrowser} FoundBrowser */

/**
 * Where browsers stand on a system.
 * @param {NodeJS.Platform} platform
 * @returns {string[]}
 */
function usualPlaces(platform) {
  if (platform === 'linux') {
    const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
    return names.map((name) => `/usr/bin/${name}`)
  }
  if (platform === 'darwin') {
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge']
    return names.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
  }
  if (platform !== 'win32') return []
  const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
  return roots.flatMap((root) =>
    root
      ? [
          path.join(root, 'Google/Chrome/Application/chrome.exe'),
          path.join(root, 'Microsoft/Edge/Application/msedge.exe')
        ]
      : []
  )
}

/**
 * Unpacks @sparticuz/chromium once into node_modules/.cache; a killed run leaves no half folder behind that looks whole.
 * @returns {Promise<FoundBrowser | null>}
 */
async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  let entry
  try {
    entry = require.resolve('@sparticuz/chromium')
  } catch {
    return null
  }
  const home = entry.slice(0, entry.lastIndexOf(`${path.sep}@sparticuz${path.sep}chromium${path.sep}`) + 21)
  const { version } = JSON.parse(fs.readFileSync(path.join(home, 'package.json'), 'utf8'))
  const cache = path.join(home, '../../.cache', `chromium-${version}`)
  if (!fs.existsSync(cache)) await unpack(home, cache)
  // Its own NSS and NSPR come last: a system that has them keeps its own.
  const libraries = [process.env.LD_LIBRARY_PATH, path.join(cache, 'al2023/lib')].filter(Boolean).join(':')
  /** @type {Record<string, string>} */
  const env = { LD_LIBRARY_PATH: libraries }
  // With no fontconfig at all every letter has height 0 until a web font arrives; the package brings Open Sans.
  if (!fs.existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_FILE = path.join(cache, 'fonts.conf')
  return { executablePath: path.join(cache, 'chromium'), env, origin: `@sparticuz/chromium ${version}` }
}

/**
 * @param {string} home
 * @param {string} cache
 */
async function unpack(home, cache) {
  const work = `${cache}.${process.pid}`
  fs.mkdirSync(work, { recursive: true })
  const before = process.env.TMPDIR
  process.env.TMPDIR = work // the package unpacks into os.tmpdir()
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium')
    await chromium.executablePath()
    await inflate(path.join(home, 'bin/al2023.tar.br'))
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
  const fonts = `<dir>${cache}/fonts</dir><cachedir>${os.tmpdir()}/atlas-font-cache</cachedir>`
  fs.writeFileSync(
    path.join(work, 'fonts.conf'),
    `<?xml version="1.0"?>\n<fontconfig>${fonts}</fontconfig>\n`
  )
  try {
    fs.renameSync(work, cache)
  } catch (error) {
    // Another run was quicker; its folder is as good.
    if (!fs.existsSync(cache)) throw error
    fs.rmSync(work, { recursive: true, force: true })
  }
}

function playwrightsOwn() {
  try {
    return require('playwright-core').chromium.executablePath()
  } catch {
    return ''
  }
}

/**
 * A browser for the tests, or null where there is none. `ATLAS_BROWSER` names one, or says `npm` for the package.
 * Rejects when ATLAS_BROWSER points at nothing.
 * @returns {Promise<FoundBrowser | null>}
 */
async function findBrowser() {
  const wanted = process.env.ATLAS_BROWSER
  if (wanted === 'npm') return fromNpm()
  if (wanted) {
    if (!fs.existsSync(wanted)) throw new Error(`ATLAS_BROWSER points at nothing: ${wanted}`)
    return { executablePath: wanted, env: {}, origin: 'ATLAS_BROWSER' }
  }
  const own = playwrightsOwn()
  for (const place of [own, ...usualPlaces(process.platform)]) {
    if (place && fs.existsSync(place)) {
      return { executablePath: place, env: {}, origin: place === own ? 'playwright' : 'system' }
    }
  }
  return fromNpm()
}

/**
 * One line that names what to do where no browser was found.
 * @param {string} platform as node names it, with the processor: "linux-x64"
 */
function noBrowser(platform) {
  const choice = 'or set ATLAS_BROWSER to the path of one'
  return platform === 'linux-x64'
    ? `No browser for the tests: run npm ci (it brings one), install Chromium, Chrome or Edge, ${choice}.`
    : `No browser for the tests: on ${platform} an installed Chrome, Edge or Chromium is needed; install one, ${choice}.`
}

/**
 * Like findBrowser, but rejects with the line above instead of answering null.
 * @returns {Promise<FoundBrowser>}
 */
async function needBrowser() {
  const found = await findBrowser()
  if (!found) throw new Error(noBrowser(`${process.platform}-${process.arch}`))
  return found
}

module.exports = { findBrowser, needBrowser, noBrowser, usualPlaces }

if (require.main === module) {
  needBrowser().then(
    (found) => console.log(found),
    (error) => {
      console.error(error.message)
      process.exit(1)
    }
  )
}
