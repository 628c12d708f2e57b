// Facts about `npm start` and `npm run web` as whole commands, with made-up Electron binaries in real processes.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { commands, program, run } from './support/program'
import { emptyFolder, write } from './support/folders'

const ADDRESS = /Great Leap Atlas: (http:\/\/127\.0\.0\.1:\d+\/)/

/** Plays an Electron that shows its window and ends when it is asked to, noting how it was called. */
const SHOWS = `
require('node:fs').writeFileSync(process.env.NOTE, JSON.stringify({ argv: process.argv.slice(2), env: process.env }))
process.send({ atlas: 'shown' })
process.on('SIGTERM', () => process.exit(0))
process.on('SIGUSR1', () => process.exit(Number(process.env.CODE ?? 0)))
setInterval(() => {}, 1000)
console.error('a word from the running program')
`
const electronThat = (script: string) => ({ ELECTRON_OVERRIDE_DIST_PATH: commands({ electron: script }) })

describe('without a window', () => {
  test('no display: one line says so, nothing is fetched, and the same atlas is served', async () => {
    const root = program()
    write(root, { 'node_modules/electron/install.js': "require('node:fs').writeFileSync('fetched', '')" })
    const { says, output, child, ended } = run(root, 'launch.ts')
    const address = (await says(ADDRESS))[1] ?? ''
    const told = output()
      .split('\n')
      .filter((line) => line.startsWith('No window'))
    expect(told).toEqual([
      'No window: this session has no display (neither DISPLAY nor WAYLAND_DISPLAY is set). The same atlas opens in the browser instead.'
    ])
    expect(await (await fetch(address)).text()).toBe('<title>built</title>')
    expect(await (await fetch(new URL('data/atlas.json', address))).json()).toEqual({ format: 1 })
    expect(await (await fetch(new URL('shell.json', address))).json()).toEqual({
      data: '/data/',
      version: '1.2.3'
    })
    expect(existsSync(path.join(root, 'fetched'))).toBe(false)
    child.kill('SIGINT')
    expect(await ended).toBe(0)
  })

  test.each([
    [
      'console.error("[1:2/3:FATAL] Running as root without --no-sandbox is not supported."); process.exit(1)',
      "Electron's sandbox does not work for root; start the atlas as an ordinary user"
    ],
    [
      'console.error("electron: error while loading shared libraries: libnss3.so: cannot open"); process.exit(127)',
      'the system library libnss3.so is missing'
    ],
    ['process.exit(3)', 'Electron ended at once (exit code 3)'],
    ['process.kill(process.pid, "SIGKILL")', 'Electron ended at once (SIGKILL)'],
    [
      'console.error("first\\nlast words"); process.exit(1)',
      'Electron ended at once (exit code 1) (last words)'
    ]
  ])('an Electron that does %s leads to the browser', async (script, reason) => {
    const { says, output } = run(program(), 'launch.ts', [], electronThat(script))
    const address = (await says(ADDRESS))[1] ?? ''
    expect(output()).toContain(`No window: ${reason}. The same atlas opens in the browser instead.\n`)
    expect((await fetch(new URL('data/atlas.json', address))).status).toBe(200)
  })

  test('a file that is no program leads to the browser', async () => {
    const folder = commands({})
    writeFileSync(path.join(folder, 'electron'), 'no program', { mode: 0o644 })
    const { says, output } = run(program(), 'launch.ts', [], { ELECTRON_OVERRIDE_DIST_PATH: folder })
    await says(ADDRESS)
    expect(output()).toMatch(/No window: Electron could not be started \(.*EACCES.*\)\. /)
  })

  test('a folder without Electron leads to the browser', async () => {
    const folder = emptyFolder()
    const { says } = run(program(), 'launch.ts', [], { ELECTRON_OVERRIDE_DIST_PATH: folder })
    await says(/No window: ELECTRON_OVERRIDE_DIST_PATH names a folder without Electron/)
    await says(ADDRESS)
  })

  test('Electron is never asked to give up its sandbox', async () => {
    const note = path.join(emptyFolder(), 'note')
    const env = {
      ...electronThat(`require('node:fs').writeFileSync(process.env.NOTE, process.argv.join(' '))`),
      NOTE: note
    }
    const { says } = run(program(), 'launch.ts', [], env)
    await says(ADDRESS)
    expect(readFileSync(note, 'utf8')).not.toContain('sandbox')
  })
})

describe('with a window', () => {
  test('the program gets the folder and the language, and is no plain Node', async () => {
    const root = program()
    const note = path.join(emptyFolder(), 'note.json')
    const env = { ...electronThat(SHOWS), NOTE: note, ELECTRON_RUN_AS_NODE: '1' }
    const { says, child, ended } = run(root, 'launch.ts', ['--lang', 'zh-Hans'], env)
    await says(/a word from the running program/)
    const told = JSON.parse(readFileSync(note, 'utf8')) as { argv: string[]; env: Record<string, string> }
    expect(told.argv).toEqual([root, '--data', path.join(root, 'data/great-leap'), '--lang', 'zh-Hans'])
    expect(told.env).not.toHaveProperty('ELECTRON_RUN_AS_NODE')
    child.kill('SIGINT')
    expect(await ended).toBe(0)
  })

  test('no browser is served and the exit code is the window’s', async () => {
    const note = path.join(emptyFolder(), 'note')
    const pid = path.join(emptyFolder(), 'pid')
    const script = `require('node:fs').writeFileSync(process.env.PID, String(process.pid));${SHOWS}`
    const { says, output, ended } = run(program(), 'launch.ts', [], {
      ...electronThat(script),
      NOTE: note,
      PID: pid,
      CODE: '7'
    })
    await says(/a word from the running program/)
    process.kill(Number(readFileSync(pid, 'utf8')), 'SIGUSR1')
    expect(await ended).toBe(7)
    expect(output()).not.toMatch(ADDRESS)
  })

  test('a second start says that the first window was brought to the front', async () => {
    const script = `process.send({ atlas: 'second' }, () => process.exit(0))`
    const { ended, output } = run(program(), 'launch.ts', [], electronThat(script))
    expect(await ended).toBe(0)
    expect(output()).toContain('The atlas is already open; its window was brought to the front.')
    expect(output()).not.toMatch(ADDRESS)
  })
})

describe('the browser', () => {
  const opener = (note: string) =>
    commands({ 'xdg-open': `require('node:fs').writeFileSync(${JSON.stringify(note)}, process.argv[2])` })
  const openedBy = async (args: string[], display: boolean): Promise<string | undefined> => {
    const note = path.join(emptyFolder(), 'opened')
    const env = { PATH: opener(note), ...(display ? { DISPLAY: ':99' } : {}) }
    const { says } = run(program(), 'launch.ts', ['--web', ...args], env)
    const address = (await says(ADDRESS))[1]
    for (let i = 0; i < 20 && !existsSync(note); i++) await new Promise((resolve) => setTimeout(resolve, 50))
    if (!existsSync(note)) return undefined
    expect(readFileSync(note, 'utf8')).toBe(address)
    return address
  }

  test.skipIf(process.platform !== 'linux')(
    'is opened where there is a display, and not after --no-open',
    async () => {
      expect(await openedBy([], true)).toBeDefined()
      expect(await openedBy(['--no-open'], true)).toBeUndefined()
      expect(await openedBy([], false)).toBeUndefined()
    }
  )

  test('a missing opener is no error', async () => {
    const { says, child, ended } = run(program(), 'launch.ts', ['--web'], {
      DISPLAY: ':99',
      PATH: emptyFolder()
    })
    await says(ADDRESS)
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
  })

  test('--web never looks for Electron', async () => {
    const note = path.join(emptyFolder(), 'note')
    const { says, output } = run(program(), 'launch.ts', ['--web'], { ...electronThat(SHOWS), NOTE: note })
    await says(ADDRESS)
    expect(existsSync(note)).toBe(false)
    expect(output()).not.toContain('No window')
  })

  test('a port already taken ends the command with one line', async () => {
    const first = run(program(), 'launch.ts', ['--web'])
    const port = new URL((await first.says(ADDRESS))[1] ?? '').port
    const second = run(program(), 'launch.ts', ['--web', '--port', port])
    expect(await second.ended).toBe(1)
    expect(second.output()).toContain(
      `great-leap-atlas: port ${port} is already taken on 127.0.0.1: choose another with --port N, or leave --port out to get a free one\n`
    )
    expect(second.output()).not.toMatch(/^\s+at /m)
  })
})

describe('the command line', () => {
  test('--help lists the options and starts nothing', async () => {
    const root = program()
    const { ended, output } = run(root, 'launch.ts', ['--help'])
    expect(await ended).toBe(0)
    expect(output()).toContain('--data DIR')
    expect(existsSync(path.join(root, 'out'))).toBe(false)
  })

  test.each([
    [['--frob'], 'unknown option --frob; --help lists the options'],
    [['--data', '/nowhere/at/all'], '--data: there is no folder /nowhere/at/all'],
    [['--lang', 'fr'], '--lang takes en or zh-Hans, not "fr"']
  ])('%j ends with exit code 2 and one line', async (args, line) => {
    for (const more of [[], ['--web']]) {
      const { ended, output } = run(program(), 'launch.ts', [...args, ...more])
      expect(await ended).toBe(2)
      expect(output()).toBe(`great-leap-atlas: ${line}\n`)
    }
  })

  test('a folder is meant from where npm was called', async () => {
    const elsewhere = write(emptyFolder(), { 'mine/atlas.json': '{"format":1,"id":"mine"}' })
    const { says } = run(program(), 'launch.ts', ['--web', '--data', 'mine'], { INIT_CWD: elsewhere })
    const address = (await says(ADDRESS))[1] ?? ''
    expect(await (await fetch(new URL('data/atlas.json', address))).json()).toEqual({ format: 1, id: 'mine' })
  })
})

describe('building', () => {
  test('happens at the first start, not at the second, and again after a change of the sources', async () => {
    const root = program()
    const start = async (): Promise<string> => {
      const { says, output, child, ended } = run(root, 'launch.ts', ['--web'])
      await says(ADDRESS)
      child.kill('SIGINT')
      await ended
      return output()
    }
    expect(await start()).toContain('builder runs: build')
    expect(await start()).not.toContain('builder runs')
    write(root, { 'src/App.tsx': 'export const changed = true' })
    expect(await start()).toContain('builder runs: build')
  })

  test('that fails ends the command with what the builder said and one line', async () => {
    const { ended, output } = run(program(), 'launch.ts', ['--web'], { BUILDER: 'fails' })
    expect(await ended).toBe(1)
    expect(output()).toContain('src/App.tsx: no such thing')
    expect(output()).toContain(
      'great-leap-atlas: the atlas could not be built (electron-vite ended with 1)\n'
    )
    expect(output()).not.toMatch(ADDRESS)
  })

  test('by its own command happens in any case', async () => {
    const root = program()
    for (let i = 0; i < 2; i++) {
      const { ended, output } = run(root, 'buildCommand.ts')
      expect(await ended).toBe(0)
      expect(output()).toContain('builder runs: build')
    }
  })
})
