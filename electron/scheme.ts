// Electron's own scheme: the address the page has there, and the hand-over of every request to `serve`.
import { protocol } from 'electron'
import { serve, type Site } from './serve'

const SCHEME = 'app'

/** Origin of the page in the built program. */
export const ORIGIN = `${SCHEME}://atlas`

/** Makes the scheme behave like https. Must run once, before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true }
    }
  ])
}

/** Answers the scheme's one host from a site; any other host gets nothing. Runs after the app is ready. */
export function serveScheme(site: Site): void {
  protocol.handle(SCHEME, (request) => {
    const { host } = new URL(request.url)
    return host === 'atlas'
      ? serve(request, site)
      : new Response('There is no such place.\n', { status: 404 })
  })
}
