// Facts about the hints that go with the page: the files of the opened atlas, and never anything that is no plain name.
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { scriptsOf } from '../../electron/preloads'
import { serve } from '../../electron/serve'
import { emptyFolder, smallSite, write } from './support/folders'

const hintsOf = async (files: Record<string, string>): Promise<string[]> => {
  const site = smallSite()
  write(site.data, files)
  const answer = await serve(new Request('http://127.0.0.1/'), site)
  expect(answer.status).toBe(200)
  const links = (answer.headers.get('Link') ?? '').split(', ')
  for (const link of links) expect(link).toMatch(/^<[^>]+>; rel=preload; as=fetch; crossorigin=anonymous$/)
  return links.map((link) => /<([^>]+)>/.exec(link)?.[1] ?? '')
}

test('the files that the manifest names are hinted at, those of its geography too', async () => {
  const hints = await hintsOf({
    'atlas.json': '{ "files": { "events": "events.json", "geography": "geography/geography.json" } }',
    'geography/geography.json': '{ "files": { "units": "units.topo.json" } }'
  })
  expect(hints).toEqual([
    '/shell.json',
    '/data/atlas.json',
    '/data/events.json',
    '/data/geography/geography.json',
    '/data/geography/units.topo.json'
  ])
})

test('a large file is not hinted at: a worker reads it, and would not get what a hint had fetched', async () => {
  const hints = await hintsOf({
    'atlas.json': '{ "files": { "events": "events.json", "places": "places.json" } }',
    'events.json': ' '.repeat(4_000_000),
    'places.json': ' '.repeat(3_999_999)
  })
  expect(hints).toEqual(['/shell.json', '/data/atlas.json', '/data/places.json'])
})

test('a name that climbs, breaks out of the header or is no text is left out', async () => {
  const files = {
    a: '../../secret.json',
    b: 'x.json>; rel=stylesheet',
    c: 'x.json\r\nSet-Cookie: a',
    d: 7,
    e: '/etc/x.json',
    f: 'f.json'
  }
  expect(await hintsOf({ 'atlas.json': JSON.stringify({ files }) })).toEqual([
    '/shell.json',
    '/data/atlas.json',
    '/data/f.json'
  ])
})

test.each(['{ broken', '[]', 'null', '{}', '{ "files": null }', ''])(
  'a manifest of %j brings the page without more hints',
  async (text) => {
    expect(await hintsOf({ 'atlas.json': text })).toEqual(['/shell.json', '/data/atlas.json'])
  }
)

test('a manifest too large, a folder or a named pipe in its place do not hold the page back', async () => {
  const files = JSON.stringify({ files: { f: 'f.json' }, more: 'x'.repeat(1_000_000) })
  expect(await hintsOf({ 'atlas.json': files })).toEqual(['/shell.json', '/data/atlas.json'])
  const site = smallSite()
  rmSync(path.join(site.data, 'atlas.json'))
  if (process.platform === 'linux') execFileSync('mkfifo', [path.join(site.data, 'atlas.json')])
  else mkdirSync(path.join(site.data, 'atlas.json'))
  expect((await serve(new Request('http://127.0.0.1/'), site)).status).toBe(200)
})

test('only the page itself carries hints', async () => {
  const site = smallSite()
  for (const address of ['/assets/main-1a2b3c.js', '/data/atlas.json', '/shell.json', '/none']) {
    expect((await serve(new Request(`http://127.0.0.1${address}`), site)).headers.get('Link')).toBeNull()
  }
})

test('the scripts that the page begins with are hinted at before the atlas, those it only names for later are not', async () => {
  const site = smallSite()
  write(site.renderer, {
    'index.html':
      '<script type="module" crossorigin src="./assets/begin-1a.js"></script>' +
      '<script src="https://elsewhere.example/x.js"></script>' +
      '<link rel="modulepreload" href="./assets/page-2b.js">'
  })
  const answer = await serve(new Request('http://127.0.0.1/'), site)
  expect((answer.headers.get('Link') ?? '').split(', ').slice(0, 2)).toEqual([
    '</assets/begin-1a.js>; rel=modulepreload; crossorigin=anonymous',
    '</shell.json>; rel=preload; as=fetch; crossorigin=anonymous'
  ])
  expect(await scriptsOf(emptyFolder())).toEqual([])
})
