// Answers every request of the page, for Electron's own scheme and for loopback HTTP alike; knows neither of the two.
import path from 'node:path'
import type { StartOptions } from '../src/port/port'
import { partsOf, Refused } from './address'
import { fileAnswer, openInside } from './files'
import { preloadsOf, scriptsOf } from './preloads'

/** What is served: the built page, the opened atlas folder, and what the page is told at start. */
export interface Site {
  /** Folder of the built page (index.html, assets). */
  renderer: string
  /** Folder of the opened atlas (atlas.json and what it names). */
  data: string
  start: Pick<StartOptions, 'lang' | 'version'>
}

/** Address of the atlas folder within the page's origin. */
export const DATA = '/data/'

// style-src: Leaflet and React set style attributes. Fonts are files, never data: addresses.
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'"
].join('; ')

// A file of an atlas is read, never run: whatever it holds, opened by itself it can do nothing.
const DATA_POLICY =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox"

const TEXT = 'text/plain; charset=utf-8'
const TYPES: Readonly<Record<string, string>> = {
  '.json': 'application/json; charset=utf-8',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': TEXT,
  '': TEXT
}
const PAGE_TYPES: Readonly<Record<string, string>> = {
  ...TYPES,
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.map': 'application/json; charset=utf-8'
}

/**
 * Answers one request: `/` and the built files, `/data/<path>` from the atlas folder, `/shell.json`.
 * Never rejects: what cannot be served is an answer of status 4xx or 500 with one line of plain text.
 */
export async function serve(request: Request, site: Site): Promise<Response> {
  try {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      throw new Refused(405, 'Only GET and HEAD are answered here.')
    }
    return await answerTo(request, site, partsOf(new URL(request.url).pathname))
  } catch (error) {
    return refusal(
      request,
      error instanceof Refused ? error : new Refused(500, `The file cannot be served (${String(error)}).`)
    )
  }
}

async function answerTo(request: Request, site: Site, parts: readonly string[]): Promise<Response> {
  const [first, ...rest] = parts
  if (first === 'data') {
    const file = await openInside(site.data, rest)
    const type = TYPES[path.extname(rest.at(-1) ?? '').toLowerCase()] ?? 'application/octet-stream'
    return fileAnswer(request, file, headersFor(type, DATA_POLICY, 'no-cache'))
  }
  if (first === 'shell.json' && rest.length === 0) return shellAnswer(request, site)
  const wanted = first === undefined ? ['index.html'] : parts
  const file = await openInside(site.renderer, wanted)
  const type = PAGE_TYPES[path.extname(wanted.at(-1) ?? '').toLowerCase()] ?? 'application/octet-stream'
  // Built names under assets/ carry a hash of their content, so they never change.
  const cache = first === 'assets' ? 'public, max-age=31536000, immutable' : 'no-cache'
  const headers = headersFor(type, PAGE_POLICY, cache)
  if (first === undefined || wanted.at(-1) === 'index.html') {
    const hints = await Promise.all([scriptsOf(site.renderer), preloadsOf(site.data, DATA)])
    for (const link of hints.flat()) headers.append('Link', link)
  }
  return fileAnswer(request, file, headers)
}

function shellAnswer(request: Request, site: Site): Response {
  const start: StartOptions = { data: DATA, ...site.start }
  const body = new TextEncoder().encode(JSON.stringify(start))
  const headers = headersFor('application/json; charset=utf-8', DATA_POLICY, 'no-store')
  headers.set('Content-Length', String(body.byteLength))
  return new Response(request.method === 'HEAD' ? null : body, { headers })
}

function refusal(request: Request, { status, message }: Refused): Response {
  const body = new TextEncoder().encode(`${message}\n`)
  const headers = headersFor(TEXT, DATA_POLICY, 'no-store')
  headers.set('Content-Length', String(body.byteLength))
  if (status === 405) headers.set('Allow', 'GET, HEAD')
  return new Response(request.method === 'HEAD' ? null : body, { status, headers })
}

function headersFor(type: string, policy: string, cache: string): Headers {
  return new Headers({
    'Content-Type': type,
    'Content-Security-Policy': policy,
    'Cache-Control': cache,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin'
  })
}
