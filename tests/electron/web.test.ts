// Facts about the atlas over loopback HTTP, asked through raw sockets where an HTTP client would mend the request.
import { connect } from 'node:net'
import { symlinkSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { Refusal } from '../../electron/refusal'
import type { Site } from '../../electron/serve'
import { startWeb, type Web } from '../../electron/web'
import { smallSite, sparse } from './support/folders'

const open: Web[] = []
const start = async (site: Site, port?: number): Promise<Web & { port: number }> => {
  const web = await startWeb(site, port)
  open.push(web)
  return { ...web, port: Number(new URL(web.address).port) }
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((web) => web.close()))
})

/** Sends one request exactly as written and gives back all of the answer. */
const raw = (port: number, request: string) =>
  new Promise<string>((resolve, reject) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(request))
    socket.setEncoding('utf8').on('data', (text: string) => (answer += text))
    socket.on('end', () => resolve(answer)).on('error', reject)
  })
const rawGet = (port: number, target: string, host = `127.0.0.1:${port}`, method = 'GET') =>
  raw(port, `${method} ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1])

describe('the address', () => {
  test('a free port on 127.0.0.1 is taken and the page and the atlas are there', async () => {
    const { address } = await start(smallSite())
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    expect(await (await fetch(address)).text()).toContain('<title>Atlas</title>')
    expect(await (await fetch(new URL('data/atlas.json', address))).json()).toEqual({ format: 1 })
    expect(await (await fetch(new URL('shell.json', address))).json()).toEqual({
      data: '/data/',
      version: '1.2.3'
    })
  })

  test('a port asked for is the port taken', async () => {
    const first = await start(smallSite())
    await first.close()
    const again = await start(smallSite(), first.port)
    expect(again.port).toBe(first.port)
  })

  test('a port already taken is named together with the remedy', async () => {
    const { port } = await start(smallSite())
    const error: unknown = await startWeb(smallSite(), port).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(Refusal)
    expect(error).toMatchObject({
      exitCode: 1,
      message: `port ${port} is already taken on 127.0.0.1: choose another with --port N, or leave --port out to get a free one`
    })
  })

  test('closing lets go of the port although a browser keeps its connection', async () => {
    const web = await start(smallSite())
    const socket = connect(web.port, '127.0.0.1').on('error', () => undefined)
    await new Promise((resolve) => socket.once('connect', resolve))
    await web.close()
    await start(smallSite(), web.port)
  })
})

describe('who is answered', () => {
  test.each(['127.0.0.1', 'localhost', 'LOCALHOST:8080'])('the host name %s', async (host) => {
    const { port } = await start(smallSite())
    expect(statusOf(await rawGet(port, '/data/atlas.json', host))).toBe(200)
  })

  test.each([
    'atlas.example',
    '127.0.0.1.atlas.example',
    'localhost.atlas.example:80',
    '127.0.0.1:80:80',
    '[::1]',
    '0.0.0.0',
    '10.0.0.1',
    ''
  ])('not the host name "%s"', async (host) => {
    const { port } = await start(smallSite())
    const answer = await rawGet(port, '/data/atlas.json', host)
    expect(statusOf(answer)).toBe(403)
    expect(answer).toContain('This address is answered only as 127.0.0.1 or localhost.')
    expect(answer).not.toContain('format')
  })

  test('not a request without a host', async () => {
    const { port } = await start(smallSite())
    expect(statusOf(await raw(port, 'GET /data/atlas.json HTTP/1.1\r\nConnection: close\r\n\r\n'))).toBe(400)
    expect(statusOf(await raw(port, 'GET /data/atlas.json HTTP/1.0\r\n\r\n'))).toBe(403)
  })

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])(
    'not the method %s',
    async (method) => {
      const { port } = await start(smallSite())
      const answer = await rawGet(port, '/data/atlas.json', undefined, method)
      expect(statusOf(answer)).toBe(405)
      expect(answer).toContain('Allow: GET, HEAD')
    }
  )
})

describe('ways out of the folder', () => {
  test.each([
    '/../secret.txt',
    '/data/../secret.txt',
    '/data/../../secret.txt',
    '/data/./../../secret.txt',
    '/data/%2e%2e/secret.txt',
    '/data/%2E%2E/%2e./secret.txt',
    '/data/..%2fsecret.txt',
    '/data/..%5csecret.txt',
    '/data/..\\secret.txt',
    '\\data\\..\\secret.txt',
    '//secret.txt',
    '///etc/passwd',
    '/data//etc/passwd',
    '/data/%2fetc%2fpasswd',
    '/data/C:/Windows/win.ini',
    '/data/C%3A%5CWindows%5Cwin.ini',
    '/data/atlas.json%00',
    '/data/%zz',
    'http://127.0.0.1/../secret.txt',
    'file:///etc/passwd',
    'secret.txt',
    '*'
  ])('%s ends in 400 and tells nothing', async (target) => {
    const { port } = await start(smallSite())
    const answer = await rawGet(port, target)
    expect(statusOf(answer)).toBe(400)
    expect(answer).not.toMatch(/secret$|root:/m)
  })

  test('a link out of the folder ends in 403', async () => {
    const site = smallSite()
    symlinkSync(path.join(site.above, 'secret.txt'), path.join(site.data, 'link.txt'))
    const { port } = await start(site)
    const answer = await rawGet(port, '/data/link.txt')
    expect(statusOf(answer)).toBe(403)
    expect(answer).not.toMatch(/secret$/m)
  })
})

describe('large files', () => {
  test('a file of 200 MB arrives whole, and a range of it alone', async () => {
    const site = smallSite()
    const size = 200 * 1024 * 1024
    sparse(path.join(site.data, 'events.json'), size)
    const { address } = await start(site)
    const answer = await fetch(new URL('data/events.json', address))
    const reader = (answer.body ?? expect.fail('no body')).getReader()
    let sum = 0
    for (let part = await reader.read(); !part.done; part = await reader.read()) sum += part.value.byteLength
    expect(sum).toBe(size)
    const piece = await fetch(new URL('data/events.json', address), {
      headers: { Range: `bytes=${size - 4}-` }
    })
    expect(piece.status).toBe(206)
    expect((await piece.arrayBuffer()).byteLength).toBe(4)
  })

  test('a reader that goes away in the middle does no harm to the next', async () => {
    const site = smallSite()
    sparse(path.join(site.data, 'events.json'), 200 * 1024 * 1024)
    const { address } = await start(site)
    const away = new AbortController()
    const answer = await fetch(new URL('data/events.json', address), { signal: away.signal })
    await answer.body?.getReader().read()
    away.abort()
    expect((await fetch(address)).status).toBe(200)
  })
})
