// Facts about ways out of the served folders: every address that is no plain file below them ends in a refusal.
import { execFileSync } from 'node:child_process'
import { chmodSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { serve, type Site } from '../../electron/serve'
import { emptyFolder, smallSite, write } from './support/folders'

/** Named pipes, permissions and /proc are looked at where they are surely the same: on Linux. */
const linuxTest = test.skipIf(process.platform !== 'linux')

const get = (site: Site, address: string) => serve(new Request(new URL(address, 'http://127.0.0.1')), site)

/** Node's parser leaves an address of an unknown scheme as it was written, so nothing is resolved before `serve` sees it. */
const getRaw = (site: Site, pathname: string) => {
  const url = `app://atlas${pathname}`
  expect(new URL(url).pathname, 'the parser must not mend the address first').toBe(pathname)
  return serve(new Request(url), site)
}

describe('ways out of the folder', () => {
  test.each([
    '/data/..%2fsecret.txt',
    '/data/%2e%2e%2fsecret.txt',
    '/data/..%5csecret.txt',
    '/data/..\\secret.txt',
    '/data/geography%2f..%2f..%2fsecret.txt',
    '/data/%2fetc%2fpasswd',
    '/data//etc/passwd',
    '//etc/passwd',
    '/data/C:/Windows/win.ini',
    '/data/C%3a%5cWindows%5cwin.ini',
    '/data/%5c%5cserver%5cshare%5cfile',
    '/data/atlas.json::$DATA',
    '/data/atlas.json%00.png',
    '/data/%00',
    '/data/%0a',
    '/data/%',
    '/data/%ff',
    '/data/%c0%ae%c0%ae/secret.txt',
    '/data/atlas.json%20',
    '/data/atlas.json.',
    '/data/.../secret.txt',
    '/data/con',
    '/data/AUX.json',
    '/data/com1.txt',
    '/assets/..%2f..%2fsecret.txt'
  ])('%s is no honest address', async (address) => {
    const answer = await getRaw(smallSite(), address)
    expect(await answer.text()).toMatch(/^[A-Z][^\n]+\.\n$/)
    expect(answer.status).toBe(400)
    expect(answer.headers.get('Content-Type')).toBe('text/plain; charset=utf-8')
  })

  test('dots that the URL parser resolves never climb above the site', async () => {
    const site = smallSite()
    for (const address of [
      '/data/../secret.txt',
      '/data/%2e%2e/secret.txt',
      '/../secret.txt',
      '/data/../../secret.txt'
    ]) {
      expect((await get(site, address)).status).toBe(404)
    }
  })

  test.each([
    '/data',
    '/data/',
    '/data/geography',
    '/data/geography/',
    '/data/none.json',
    '/none',
    '/assets/',
    '/data/atlas.json/x'
  ])('%s is no file', async (address) => {
    const answer = await get(smallSite(), address)
    expect(answer.status).toBe(404)
    expect(await answer.text()).toMatch(/^[^\n]+\.\n$/)
  })

  test('hidden files and folders are not there', async () => {
    const site = smallSite()
    write(site.data, { '.git/config': 'x', '.env': 'x' })
    expect((await get(site, '/data/.git/config')).status).toBe(404)
    expect((await get(site, '/data/.env')).status).toBe(404)
  })

  test('a name of a thousand letters is not there', async () => {
    expect((await get(smallSite(), `/data/${'x'.repeat(1000)}.json`)).status).toBe(404)
  })

  test('a link out of the folder is refused, whether it names a file or a folder', async () => {
    const site = smallSite()
    symlinkSync(path.join(site.above, 'secret.txt'), path.join(site.data, 'link.txt'))
    symlinkSync('../secret.txt', path.join(site.data, 'relative.txt'))
    symlinkSync(site.above, path.join(site.data, 'up'))
    for (const address of ['/data/link.txt', '/data/relative.txt', '/data/up/secret.txt']) {
      const answer = await get(site, address)
      expect(answer.status).toBe(403)
      expect(await answer.text()).toMatch(/leads out of the folder by a link/)
    }
  })

  test('a folder beside the atlas whose name begins alike is outside', async () => {
    const site = smallSite()
    write(site.above, { 'atlas-private/x.json': '{}' })
    symlinkSync(path.join(site.above, 'atlas-private'), path.join(site.data, 'private'))
    expect((await get(site, '/data/private/x.json')).status).toBe(403)
  })

  test('a link that stays inside is followed, and the folder itself may be one', async () => {
    const site = smallSite()
    symlinkSync('abc.txt', path.join(site.data, 'same.txt'))
    expect(await (await get(site, '/data/same.txt')).text()).toBe('abcdefghij')
    const linked = path.join(site.above, 'linked')
    symlinkSync(site.data, linked)
    expect(await (await get({ ...site, data: linked }, '/data/abc.txt')).text()).toBe('abcdefghij')
  })

  linuxTest('a link in a circle, a broken link and a named pipe end in an answer', async () => {
    const site = smallSite()
    symlinkSync('b', path.join(site.data, 'a'))
    symlinkSync('a', path.join(site.data, 'b'))
    symlinkSync('nowhere', path.join(site.data, 'broken'))
    execFileSync('mkfifo', [path.join(site.data, 'pipe')])
    expect((await get(site, '/data/a')).status).toBe(403)
    expect((await get(site, '/data/broken')).status).toBe(404)
    const pipe = await get(site, '/data/pipe')
    expect(pipe.status).toBe(403)
    expect(await pipe.text()).toBe('pipe is not a plain file.\n')
  })

  linuxTest('a file without permission is refused in words that the page can show', async () => {
    const site = smallSite()
    chmodSync(path.join(site.data, 'abc.txt'), 0)
    chmodSync(site.above, 0o755)
    asOrdinaryUser()
    const answer = await get(site, '/data/abc.txt')
    expect(answer.status).toBe(403)
    expect(await answer.text()).toBe('abc.txt cannot be read: this user has no permission (EACCES).\n')
  })

  test('an atlas folder that went away is a file not found', async () => {
    const site: Site = { ...smallSite(), data: path.join(emptyFolder(), 'gone') }
    expect((await get(site, '/data/atlas.json')).status).toBe(404)
  })
})

/** The superuser may read everything, so the test steps down for its time. */
function asOrdinaryUser(): void {
  if (process.geteuid?.() !== 0) return
  process.seteuid?.(65534)
  onTestFinished(() => process.seteuid?.(0))
}
