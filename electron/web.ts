// The same pages over plain HTTP, for a browser on this machine only: 127.0.0.1, no other host name, no other network.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { partsOf, Refused } from './address'
import { codeOf, Refusal } from './refusal'
import { serve, type Site } from './serve'

const HOST = '127.0.0.1'

export interface Web {
  /** "http://127.0.0.1:<port>/" */
  address: string
  /** Lets go of the port and of every open connection. */
  close(): Promise<void>
}

/**
 * Serves a site on 127.0.0.1. `port` 0 takes a free one.
 * Rejects with a Refusal (exit code 1) that names the port and the remedy when it cannot be had.
 */
export async function startWeb(site: Site, port = 0): Promise<Web> {
  const server = createServer((req, res) => void answerHttp(req, res, site))
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(portRefusal(error, port)))
    server.listen({ host: HOST, port }, resolve)
  })
  const bound = server.address()
  const taken = bound !== null && typeof bound === 'object' ? bound.port : port
  return {
    address: `http://${HOST}:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}

function portRefusal(error: unknown, port: number): Refusal {
  const code = codeOf(error)
  const remedy = 'choose another with --port N, or leave --port out to get a free one'
  if (code === 'EADDRINUSE') return new Refusal(`port ${port} is already taken on ${HOST}: ${remedy}`, 1)
  if (code === 'EACCES') return new Refusal(`port ${port} is not open to this user: ${remedy}`, 1)
  return new Refusal(`port ${port} cannot be opened on ${HOST} (${code || String(error)}): ${remedy}`, 1)
}

/** Answers one HTTP request through `serve`; also the middleware of the development server. */
export async function answerHttp(req: IncomingMessage, res: ServerResponse, site: Site): Promise<void> {
  try {
    const answer = await serve(requestOf(req), site)
    res.writeHead(answer.status, Object.fromEntries(answer.headers))
    // The DOM's and node's ReadableStream are one class at run time with two declarations.
    if (answer.body)
      await pipeline(Readable.fromWeb(answer.body as Parameters<typeof Readable.fromWeb>[0]), res)
    else res.end()
  } catch (error) {
    if (error instanceof Refused && !res.headersSent) plainAnswer(res, error)
    // Otherwise the reader went away or the file broke off: a cut connection is the only honest end.
    else res.destroy()
  }
}

function requestOf(req: IncomingMessage): Request {
  // A page of a foreign name that resolves to 127.0.0.1 (DNS rebinding) still sends its own name here.
  if (!/^(127\.0\.0\.1|localhost)(:\d{1,5})?$/i.test(req.headers.host ?? '')) {
    throw new Refused(403, 'This address is answered only as 127.0.0.1 or localhost.')
  }
  const method = req.method ?? ''
  if (method !== 'GET' && method !== 'HEAD') throw new Refused(405, 'Only GET and HEAD are answered here.')
  const target = req.url ?? ''
  // The URL parser would quietly resolve "..", so the path is checked as it came.
  partsOf(target.split(/[?#]/, 1)[0] ?? '')
  const headers = new Headers()
  for (const name of ['range', 'if-range', 'if-none-match'] as const) {
    const value = req.headers[name]
    if (typeof value === 'string') headers.set(name, value)
  }
  return new Request(new URL(target, `http://${HOST}`), { method, headers })
}

function plainAnswer(res: ServerResponse, { status, message }: Refused): void {
  const headers = {
    'Content-Type': 'text/plain; charset=utf-8',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
    Connection: 'close',
    ...(status === 405 ? { Allow: 'GET, HEAD' } : {})
  }
  res.writeHead(status, headers).end(`${message}\n`)
}
