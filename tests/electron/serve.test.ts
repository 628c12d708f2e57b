// Facts about the one function that answers the page: addresses, types, policies, methods.
import { describe, expect, test } from 'vitest'
import { serve, type Site } from '../../electron/serve'
import { smallSite, write } from './support/folders'

const get = (site: Site, address: string, headers: Record<string, string> = {}, method = 'GET') =>
  serve(new Request(new URL(address, 'http://127.0.0.1'), { headers, method }), site)

describe('what is served', () => {
  test('the start address and /index.html are the page', async () => {
    const site = smallSite()
    for (const address of ['/', '/index.html', '/?day=1960-03-15']) {
      const answer = await get(site, address)
      expect(answer.status).toBe(200)
      expect(await answer.text()).toBe('<!doctype html><title>Atlas</title>')
    }
  })

  test('the atlas folder stands under /data/, names in any script included', async () => {
    const site = smallSite()
    expect(await (await get(site, '/data/atlas.json')).json()).toEqual({ format: 1 })
    expect(await (await get(site, '/data/geography/units.topo.json')).json()).toEqual({ type: 'Topology' })
    expect(await (await get(site, '/data/大跃进.json')).json()).toEqual({ name: '大跃进' })
  })

  test('shell.json tells the page where the data is, the language asked for and the version', async () => {
    const site = smallSite()
    expect(await (await get(site, '/shell.json')).json()).toEqual({ data: '/data/', version: '1.2.3' })
    const chinese: Site = { ...site, start: { version: '1.2.3', lang: 'zh-Hans' } }
    expect(await (await get(chinese, '/shell.json')).json()).toEqual({
      data: '/data/',
      version: '1.2.3',
      lang: 'zh-Hans'
    })
  })

  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/assets/main-1a2b3c.js', 'text/javascript; charset=utf-8'],
    ['/assets/main-1a2b3c.css', 'text/css; charset=utf-8'],
    ['/assets/serif-9f.woff2', 'font/woff2'],
    ['/shell.json', 'application/json; charset=utf-8'],
    ['/data/atlas.json', 'application/json; charset=utf-8'],
    ['/data/relief.webp', 'image/webp'],
    ['/data/picture.PNG', 'image/png'],
    ['/data/hatch.svg', 'image/svg+xml'],
    ['/data/PROVENANCE.md', 'text/markdown; charset=utf-8'],
    ['/data/note.txt', 'text/plain; charset=utf-8'],
    ['/data/LICENSE', 'text/plain; charset=utf-8'],
    ['/data/run.html', 'application/octet-stream'],
    ['/data/run.js', 'application/octet-stream']
  ])('%s is %s', async (address, type) => {
    const site = smallSite()
    for (const name of [
      'relief.webp',
      'picture.PNG',
      'hatch.svg',
      'PROVENANCE.md',
      'note.txt',
      'LICENSE',
      'run.html',
      'run.js'
    ]) {
      write(site.data, { [name]: 'x' })
    }
    const answer = await get(site, address)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Content-Type')).toBe(type)
    expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff')
  })

  test('every answer, refusals included, carries a policy, no referrer and same-origin walls', async () => {
    const site = smallSite()
    for (const address of [
      '/',
      '/assets/main-1a2b3c.js',
      '/data/atlas.json',
      '/data/none.json',
      '/shell.json'
    ]) {
      const { headers } = await get(site, address)
      expect(headers.get('Content-Security-Policy')).toMatch(/^default-src 'none';/)
      expect(headers.get('Referrer-Policy')).toBe('no-referrer')
      expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin')
      expect(headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin')
    }
  })

  test('the page may run only its own scripts, and an opened data file none', async () => {
    const site = smallSite()
    const page = (await get(site, '/')).headers.get('Content-Security-Policy') ?? ''
    expect(page.split('; ').sort()).toEqual(
      [
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
      ].sort()
    )
    const data = (await get(site, '/data/atlas.json')).headers.get('Content-Security-Policy') ?? ''
    expect(data).toContain('sandbox')
    expect(data).not.toContain('script-src')
  })

  test('only built files with a hash in their name are kept; everything else is asked for anew', async () => {
    const site = smallSite()
    const cache = async (address: string) => (await get(site, address)).headers.get('Cache-Control')
    expect(await cache('/assets/main-1a2b3c.js')).toBe('public, max-age=31536000, immutable')
    expect(await cache('/')).toBe('no-cache')
    expect(await cache('/data/atlas.json')).toBe('no-cache')
    expect(await cache('/shell.json')).toBe('no-store')
    expect(await cache('/none')).toBe('no-store')
  })

  test('HEAD has the headers of GET and no body', async () => {
    const site = smallSite()
    for (const address of ['/', '/data/abc.txt', '/shell.json', '/data/none.json']) {
      const [got, head] = [await get(site, address), await get(site, address, {}, 'HEAD')]
      expect(head.status).toBe(got.status)
      expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(got.headers))
      expect(await head.text()).toBe('')
      expect(Number(head.headers.get('Content-Length'))).toBe((await got.arrayBuffer()).byteLength)
    }
  })

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is refused', async (method) => {
    const answer = await get(smallSite(), '/data/atlas.json', {}, method)
    expect(answer.status).toBe(405)
    expect(answer.headers.get('Allow')).toBe('GET, HEAD')
  })

  test('an empty file is an empty answer', async () => {
    const answer = await get(smallSite(), '/data/empty.json')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Content-Length')).toBe('0')
    expect(await answer.text()).toBe('')
  })
})
