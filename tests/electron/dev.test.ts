// Facts about `npm run dev` without a window: the page from its sources, the atlas and the start options through the same serve.
import path from 'node:path'
import { expect, test } from 'vitest'
import { run } from './support/program'

const repository = path.resolve(import.meta.dirname, '../..')

test('the page comes from its sources, the atlas through the same walls', { timeout: 60_000 }, async () => {
  const { says, output, child, ended } = run(repository, 'dev.ts', ['--lang', 'zh-Hans'])
  const address = (await says(/in development: (http:\/\/127\.0\.0\.1:\d+\/)/))[1] ?? ''
  expect(output()).toContain('No window: this session has no display')
  expect(await (await fetch(address)).text()).toContain('/main.ts')
  const main = await fetch(new URL('main.ts', address))
  expect(main.headers.get('Content-Type')).toContain('javascript')
  expect(await (await fetch(new URL('shell.json', address))).json()).toMatchObject({
    data: '/data/',
    lang: 'zh-Hans'
  })
  const atlas = await fetch(new URL('data/atlas.json', address))
  expect(await atlas.json()).toMatchObject({ format: 1 })
  expect(atlas.headers.get('X-Content-Type-Options')).toBe('nosniff')
  expect((await fetch(new URL('data/..%2f..%2fpackage.json', address))).status).toBe(400)
  child.kill('SIGINT')
  expect(await ended).toBe(0)
})

test('a port already taken ends it with one line', { timeout: 60_000 }, async () => {
  const first = run(repository, 'dev.ts')
  const port = new URL((await first.says(/in development: (\S+)/))[1] ?? '').port
  const second = run(repository, 'dev.ts', ['--port', port])
  expect(await second.ended).toBe(1)
  expect(second.output()).toMatch(/^great-leap-atlas: .*[Pp]ort.*: choose another with --port N$/m)
  expect(second.output()).not.toMatch(/^\s+at /m)
})
