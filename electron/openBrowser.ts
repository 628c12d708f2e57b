// Opens an address in the user's own browser; a failure is no error, for the address stands in the terminal.
import { spawn } from 'node:child_process'

/** Hands `address` to the system's opener. Must only be called where there is a display. */
export function openBrowser(address: string, platform: NodeJS.Platform): void {
  const [command, args] = openerOf(address, platform)
  const child = spawn(command, args, { stdio: 'ignore', detached: true })
  child.once('error', () => undefined)
  child.unref()
}

function openerOf(address: string, platform: NodeJS.Platform): [command: string, args: string[]] {
  if (platform === 'darwin') return ['open', [address]]
  if (platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', address]]
  return ['xdg-open', [address]]
}
