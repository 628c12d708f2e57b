// Walls around the page: no permissions, no foreign addresses, no way to navigate away, no further windows.
import type { Session, WebContents } from 'electron'

/** The page's own document within its origin; it may be loaded again, nothing else may take its place. */
function isHome(address: string, home: URL): boolean {
  const url = parsed(address)
  return (
    url !== null &&
    originOf(url) === originOf(home) &&
    (url.pathname === '/' || url.pathname === '/index.html')
  )
}

/** Node 20 has no URL.parse yet, and the program's tests run there. */
function parsed(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null
}

/** `URL.origin` is "null" for schemes it does not know, and Node does not know Electron's. */
export function originOf({ protocol, host }: URL): string {
  return `${protocol}//${host}`
}

/** The page asks for nothing that needs a permission, so whoever asks is not the page. */
export function refusePermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false)
  // What the page has made itself may be saved: the system asks where to. Nothing is fetched from anywhere.
  session.on('will-download', (event, item) => {
    if (!item.getURL().startsWith('blob:')) event.preventDefault()
  })
}

/** Cancels every request that leaves the page's origin. `home` is the page's address, `also` further origins (development). */
export function cancelForeignRequests(session: Session, home: URL, also: readonly string[] = []): void {
  const allowed = new Set([originOf(home), ...also])
  session.webRequest.onBeforeRequest((details, answer) => {
    const url = parsed(details.url)
    const inside =
      url !== null && (url.protocol === 'blob:' || url.protocol === 'data:' || allowed.has(originOf(url)))
    answer({ cancel: !inside })
  })
}

/** Keeps a page at home: other addresses, redirects, frames, webviews and new windows are refused. */
export function confine(contents: WebContents, home: URL): void {
  const stay = (event: { preventDefault(): void; url: string }): void => {
    if (!isHome(event.url, home)) event.preventDefault()
  }
  contents.on('will-navigate', stay)
  contents.on('will-frame-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
