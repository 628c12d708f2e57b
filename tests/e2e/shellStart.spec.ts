// Facts about starting the built program from the command line: one window, a second start, a clean end.
import { spawn, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import { binary, expect, isReal, root, test, windowOf } from './support/program'

test.skip(
  isReal && process.platform === 'linux' && (!process.env['DISPLAY'] || process.getuid?.() === 0),
  'the real binary needs a display and an ordinary user'
)

interface Command {
  child: ChildProcess
  output: () => string
  ended: Promise<number | null>
}

/** `npm start` without npm; its program keeps its data in `userData`. */
function npmStart(userData: string, args: string[] = []): Command {
  const env = { ...process.env, STANDIN_USER_DATA: userData, XDG_CONFIG_HOME: userData }
  return run(process.execPath, ['--import', 'tsx', path.join(root, 'electron/launch.ts'), ...args], env)
}

function run(command: string, args: string[], env: NodeJS.ProcessEnv): Command {
  const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  return { child, output: () => output, ended }
}

test('npm start shows one window, a second start leaves to it, and Ctrl+C ends it', async ({ userData }) => {
  const first = npmStart(userData)
  await expect.poll(first.output, { timeout: 20_000 }).toContain('Great Leap Atlas: open in its own window')
  const second = npmStart(userData)
  expect(await second.ended).toBe(0)
  expect(second.output()).toContain('The atlas is already open; its window was brought to the front.')
  expect(second.output()).not.toContain('open in its own window')
  expect(first.child.exitCode).toBeNull()
  first.child.kill('SIGINT')
  expect(await first.ended).toBe(0)
  expect(first.output()).not.toMatch(/No window|http:|^\s+at /m)
})

test('when the command is gone, however it ended, so is the window', async ({ userData }) => {
  const first = npmStart(userData)
  await expect.poll(first.output, { timeout: 20_000 }).toContain('open in its own window')
  first.child.kill('SIGKILL')
  await first.ended
  // The lock is free again only once the program has ended.
  await expect
    .poll(
      async () => {
        const next = npmStart(userData)
        await expect.poll(next.output).toMatch(/already open|open in its own window/)
        next.child.kill('SIGINT')
        await next.ended
        return next.output()
      },
      { timeout: 20_000 }
    )
    .toContain('open in its own window')
})

test('a second start brings a minimised window back', async ({ program, userData }) => {
  const window = await windowOf(program)
  const isMinimised = () => window.evaluate((win) => win.isMinimized())
  await expect.poll(() => window.evaluate((win) => win.isVisible())).toBe(true)
  await window.evaluate((win) => win.minimize())
  await expect.poll(isMinimised).toBe(true)
  const second = run(binary, ['.', `--user-data-dir=${userData}`], process.env)
  expect(await second.ended).toBe(0)
  await expect.poll(isMinimised).toBe(false)
  expect(await window.evaluate((win) => win.isFocused())).toBe(true)
  expect(await program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('a folder that is no atlas ends the program with one line and exit code 2', async ({ userData }) => {
  const { ended, output } = run(
    binary,
    ['.', `--user-data-dir=${userData}`, '--data', '/nowhere/at/all'],
    process.env
  )
  expect(await ended).toBe(2)
  expect(output()).toContain('great-leap-atlas: --data: there is no folder /nowhere/at/all')
})
