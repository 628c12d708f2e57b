// Facts about what of Electron the program uses: the stand-in has every member of it, so that nothing goes untested.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { expect, test } from 'vitest'
import { ensureBuilt } from '../../electron/build'

const root = path.resolve(import.meta.dirname, '../..')
const { create } = createRequire(import.meta.url)('./standin.cjs') as {
  create: (given: object) => { electron: Record<string, unknown> }
}

/** Every `electron.x` and `electron.x.y` in a built file. */
function usedIn(code: string): string[] {
  const name = /\b(\w+) = require\("electron"\)/.exec(code)?.[1] ?? expect.fail('electron is not required')
  const uses = code.matchAll(new RegExp(`\\b${name}\\.(\\w+)(?:\\.(\\w+))?`, 'g'))
  return [...new Set([...uses].map(([, module = '', member]) => (member ? `${module}.${member}` : module)))]
}

test('the scan finds modules and members', () => {
  const code =
    'let electron = require("electron"); electron.app.quit(); new electron.BrowserWindow({}); x = electron.session.defaultSession.on'
  expect(usedIn(code)).toEqual(['app.quit', 'BrowserWindow', 'session.defaultSession'])
})

test(
  'every member of electron that the built program uses exists in the stand-in',
  { timeout: 60_000 },
  async () => {
    await ensureBuilt(root, () => undefined)
    const used = usedIn(readFileSync(path.join(root, 'out/main/index.cjs'), 'utf8'))
    expect(used.length).toBeGreaterThan(15)
    const { electron } = create({ appPath: root, pkg: {}, switches: new Map(), script: '' })
    const missing = used.filter((use) => {
      const [module = '', member] = use.split('.')
      if (!Object.hasOwn(electron, module)) return true
      const value = electron[module] as object | ((...args: never[]) => unknown)
      return member !== undefined && !(member in value)
    })
    expect(missing).toEqual([])
  }
)
