// The commands `npm start` and `npm run web`: a window if it can be had, else the very same atlas in the browser.
import path from 'node:path'
import { ensureBuilt } from './build'
import { aborted, runCommand } from './command'
import { hasDisplay, thisMachine } from './display'
import { findElectron } from './obtain'
import { openBrowser } from './openBrowser'
import { HELP, parseOptions, type Options } from './options'
import type { Site } from './serve'
import { siteFor } from './site'
import { startElectron } from './start'
import { startWeb } from './web'

const root = path.resolve(import.meta.dirname, '..')
const say = (line: string): void => console.log(line)

runCommand(async (signal) => {
  const options = parseOptions(process.argv.slice(2), 'refused')
  if (options.help) {
    process.stdout.write(HELP)
    return 0
  }
  // npm runs its scripts in the package's folder; a folder is meant from where npm was called.
  const site = siteFor(root, options, process.env['INIT_CWD'] ?? process.cwd())
  await ensureBuilt(root, say, signal)
  if (!options.web) {
    const code = await openWindow(site, signal)
    if (code !== undefined) return code
  }
  return serveToBrowser(site, options, signal)
})

/** The exit code of a window that was shown and closed, or undefined after one line that says why there is none. */
async function openWindow(site: Site, signal: AbortSignal): Promise<number | undefined> {
  const stopped = (): boolean => signal.aborted
  const found = await findElectron(root, say, signal)
  if ('reason' in found) {
    tellWhy(found.reason)
    return undefined
  }
  const started = await startElectron(found.binary, electronArgs(site), signal)
  if (stopped()) return 0
  if (started.kind === 'failed') {
    tellWhy(started.reason)
    return undefined
  }
  if (started.kind === 'second') {
    say('The atlas is already open; its window was brought to the front.')
    return 0
  }
  say('Great Leap Atlas: open in its own window  (Ctrl+C here ends it)')
  const code = await started.ended
  return stopped() ? 0 : code
}

function tellWhy(reason: string): void {
  say(`No window: ${reason}. The same atlas opens in the browser instead.`)
}

function electronArgs({ data, start }: Site): string[] {
  return [root, '--data', data, ...(start.lang ? ['--lang', start.lang] : [])]
}

async function serveToBrowser(site: Site, options: Options, signal: AbortSignal): Promise<number> {
  const web = await startWeb(site, options.port)
  say(`Great Leap Atlas: ${web.address}  (Ctrl+C ends it)`)
  if (options.open && hasDisplay(thisMachine())) openBrowser(web.address, process.platform)
  await aborted(signal)
  await web.close()
  return 0
}
