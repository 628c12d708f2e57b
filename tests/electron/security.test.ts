import type { Session } from 'electron'
import { expect, test } from 'vitest'
import { refusePermissions } from '../../electron/security'

type Download = (event: { preventDefault(): void }, item: { getURL(): string }) => void

/** Whether a session with the walls of the program refuses to save what is at an address. */
function refuses(address: string): boolean {
  let download: Download | undefined
  const session = {
    setPermissionRequestHandler: () => undefined,
    setPermissionCheckHandler: () => undefined,
    setDevicePermissionHandler: () => undefined,
    setSpellCheckerEnabled: () => undefined,
    on: (_name: 'will-download', listener: Download) => (download = listener)
  }
  // Of Electron's session only what is called here; anything else would fail the test.
  refusePermissions(session as unknown as Session)
  let refused = false
  download?.({ preventDefault: () => (refused = true) }, { getURL: () => address })
  return refused
}

test('only what the page made itself may be saved as a file', () => {
  expect(refuses('blob:atlas://great-leap/5b1c')).toBe(false)
  for (const address of [
    'atlas://great-leap/data/sources.json',
    'https://example.org/a.zip',
    'data:text/plain,a',
    'file:///etc/passwd'
  ])
    expect(refuses(address), address).toBe(true)
})
