// The command `npm run dev`: the atlas with hot reload, in a window where Electron can be had, else in the browser.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { createServer } from 'vite'
import { aborted, runCommand } from './command'
import { SITE_VARIABLE } from './devServe'
import { hasDisplay, thisMachine } from './display'
import { markStale } from './freshness'
import { findElectron } from './obtain'
import { openBrowser } from './openBrowser'
import { HELP, parseOptions, type Options } from './options'
import { Refusal } from './refusal'
import type { Site } from './serve'
import { siteFor } from './site'

const root = path.resolve(import.meta.dirname, '..')
const say = (line: string): void => console.log(line)

runCommand(async (signal) => {
  const options = parseOptions(process.argv.slice(2), 'refused')
  if (options.help) {
    process.stdout.write(HELP)
    return 0
  }
  const site = siteFor(root, options, process.env['INIT_CWD'] ?? process.cwd())
  process.env[SITE_VARIABLE] = JSON.stringify(site)
  if (!options.web) {
    const found = await findElectron(root, say, signal)
    if ('binary' in found) return inWindow(found.binary, site, signal)
    say(`No window: ${found.reason}. The same atlas opens in the browser instead.`)
  }
  return inBrowser(options, signal)
})

/** electron-vite rebuilds main and preload on a change and starts the program anew; the page reloads by itself. */
async function inWindow(binary: string, { data, start }: Site, signal: AbortSignal): Promise<number> {
  // What it writes into out/ is made for development.
  markStale(root)
  const args = ['--data', data, ...(start.lang ? ['--lang', start.lang] : [])]
  const tool = path.join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const child = spawn(process.execPath, [tool, 'dev', '--watch'], {
    cwd: root,
    env: { ...process.env, ELECTRON_EXEC_PATH: binary, ELECTRON_CLI_ARGS: JSON.stringify(args) },
    stdio: ['ignore', 'inherit', 'inherit'],
    signal
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

async function inBrowser(options: Options, signal: AbortSignal): Promise<number> {
  const { renderer } = await import('../electron.vite.config')
  const port = options.port === undefined ? {} : { port: options.port, strictPort: true }
  const server = await createServer({
    ...renderer,
    configFile: false,
    server: { ...renderer.server, ...port }
  })
  try {
    await server.listen()
  } catch (error) {
    throw new Refusal(
      `${error instanceof Error ? error.message : String(error)}: choose another with --port N`,
      1
    )
  }
  const address = server.resolvedUrls?.local[0] ?? ''
  say(`Great Leap Atlas, in development: ${address}  (Ctrl+C ends it)`)
  if (options.open && hasDisplay(thisMachine())) openBrowser(address, process.platform)
  await aborted(signal)
  await server.close()
  return 0
}
