// Facts about finding and fetching the Electron binary, with made-up installers in real processes.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { installedElectron, obtainElectron } from '../../electron/obtain'
import { emptyFolder, write } from './support/folders'

const never = new AbortController().signal
const packageWith = (installer: string) =>
  write(emptyFolder(), {
    'package.json': '{ "name": "electron", "version": "45.0.0" }',
    'install.js': installer
  })
const USES = "const fs = require('node:fs'), path = require('node:path')"
const INSTALLS = `
fs.mkdirSync(path.join(__dirname, 'dist'), { recursive: true })
fs.writeFileSync(path.join(__dirname, 'dist/version'), '45.0.0')
fs.writeFileSync(path.join(__dirname, 'dist/electron'), '')
fs.writeFileSync(path.join(__dirname, 'path.txt'), 'electron')
`

describe('an installed binary', () => {
  test('is found where the installer puts it', async () => {
    const folder = packageWith(USES + INSTALLS)
    expect(installedElectron(folder, undefined)).toBeUndefined()
    const binary = path.join(folder, 'dist/electron')
    expect(await obtainElectron(folder, () => undefined, never)).toEqual({ binary })
    expect(installedElectron(folder, undefined)).toBe(binary)
  })

  test('of another version does not count', () => {
    const folder = write(packageWith(''), {
      'path.txt': 'electron',
      'dist/version': '44.9.9',
      'dist/electron': ''
    })
    expect(installedElectron(folder, undefined)).toBeUndefined()
    write(folder, { 'dist/version': 'v45.0.0' })
    expect(installedElectron(folder, undefined)).toBe(path.join(folder, 'dist/electron'))
  })

  test('in a folder named from outside goes first, whatever is installed', () => {
    const folder = write(packageWith(''), {
      'path.txt': 'electron',
      'dist/version': '45.0.0',
      'dist/electron': ''
    })
    const other = write(emptyFolder(), { electron: '' })
    expect(installedElectron(folder, other)).toBe(path.join(other, 'electron'))
    expect(installedElectron(folder, emptyFolder())).toBeUndefined()
  })
})

describe('fetching', () => {
  test('is given up when nothing moves, and leaves nothing behind', async () => {
    const folder = packageWith(`
      require('node:fs').writeFileSync(require('node:path').join(__dirname, 'where'), process.env.TMPDIR + ' ' + process.pid)
      setInterval(() => {}, 1000)`)
    const began = performance.now()
    const obtained = await obtainElectron(folder, () => undefined, never, 600)
    expect(obtained).toEqual({ reason: 'Electron could not be fetched (nothing came for 1 s)' })
    expect(performance.now() - began).toBeLessThan(5000)
    const [work = '', pid] = readFileSync(path.join(folder, 'where'), 'utf8').split(' ')
    expect(work.startsWith(tmpdir())).toBe(true)
    expect(existsSync(work)).toBe(false)
    expect(() => process.kill(Number(pid), 0)).toThrow()
  })

  test('goes on as long as bytes or words come, however slowly', async () => {
    const folder = packageWith(`
      ${USES}
      let i = 0
      const timer = setInterval(() => {
        if (i < 4) fs.appendFileSync(path.join(process.env.TMPDIR, 'electron.zip'), 'x')
        else console.log('unpacking')
        if (++i < 8) return
        clearInterval(timer)
        ${INSTALLS}
      }, 250)`)
    expect(await obtainElectron(folder, () => undefined, never, 700)).toEqual({
      binary: path.join(folder, 'dist/electron')
    })
  })

  test('tells how much has come', async () => {
    const folder = packageWith(`
      ${USES}
      const file = fs.openSync(path.join(process.env.TMPDIR, 'electron.zip'), 'w')
      fs.ftruncateSync(file, 60e6)
      setTimeout(() => { ${INSTALLS} }, 900)`)
    const lines: string[] = []
    await obtainElectron(folder, (line) => lines.push(line), never)
    expect(lines).toEqual(['Fetching Electron 45.0.0 (once, about 120 MB) ...', '  60 MB'])
  })

  test('that fails names the error in one line', async () => {
    const folder = packageWith(`console.error('TypeError: fetch failed\\n    at somewhere'); process.exit(1)`)
    expect(await obtainElectron(folder, () => undefined, never)).toEqual({
      reason: 'Electron could not be fetched (TypeError: fetch failed)'
    })
    expect(await obtainElectron(packageWith('process.exit(1)'), () => undefined, never)).toEqual({
      reason: 'Electron could not be fetched (its installer said nothing)'
    })
    expect(await obtainElectron(packageWith(''), () => undefined, never)).toEqual({
      reason: 'Electron could not be fetched (its installer left no binary)'
    })
  })

  test('ends with the command', async () => {
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('great-leap-atlas-'))
    const stop = new AbortController()
    const obtained = obtainElectron(packageWith('setInterval(() => {}, 1000)'), () => undefined, stop.signal)
    setTimeout(() => stop.abort(), 300)
    await expect(obtained).rejects.toThrow()
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('great-leap-atlas-'))).toEqual(before)
  })
})
