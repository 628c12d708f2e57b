// Facts about files sent whole, in part or not at all, and about what a large one costs.
import { closeSync, openSync, readdirSync, readlinkSync, statSync, truncateSync, writeSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { serve, type Site } from '../../electron/serve'
import { smallSite, sparse, write } from './support/folders'

/** Named pipes, permissions and /proc are looked at where they are surely the same: on Linux. */
const linuxTest = test.skipIf(process.platform !== 'linux')

const get = (site: Site, address: string, headers: Record<string, string> = {}, method = 'GET') =>
  serve(new Request(new URL(address, 'http://127.0.0.1'), { headers, method }), site)

describe('unchanged files and ranges', () => {
  test('a file the reader already has is not sent again until it changes', async () => {
    const site = smallSite()
    const etag = (await get(site, '/data/abc.txt')).headers.get('ETag') ?? ''
    for (const known of [etag, `"other", ${etag}`, `W/${etag}`, '*']) {
      const answer = await get(site, '/data/abc.txt', { 'If-None-Match': known })
      expect(answer.status).toBe(304)
      expect(await answer.text()).toBe('')
    }
    write(site.data, { 'abc.txt': 'changed content' })
    const answer = await get(site, '/data/abc.txt', { 'If-None-Match': etag })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('ETag')).not.toBe(etag)
  })

  test.each([
    ['bytes=0-3', 'abcd', 'bytes 0-3/10'],
    ['bytes=4-4', 'e', 'bytes 4-4/10'],
    ['bytes=7-', 'hij', 'bytes 7-9/10'],
    ['bytes=7-400', 'hij', 'bytes 7-9/10'],
    ['bytes=-2', 'ij', 'bytes 8-9/10'],
    ['bytes=-400', 'abcdefghij', 'bytes 0-9/10']
  ])('%s gives %s', async (range, body, told) => {
    const answer = await get(smallSite(), '/data/abc.txt', { Range: range })
    expect(answer.status).toBe(206)
    expect(answer.headers.get('Content-Range')).toBe(told)
    expect(answer.headers.get('Content-Length')).toBe(String(body.length))
    expect(await answer.text()).toBe(body)
  })

  test.each(['bytes=10-', 'bytes=400-500', 'bytes=-0'])(
    '%s lies outside a file of ten bytes',
    async (range) => {
      const answer = await get(smallSite(), '/data/abc.txt', { Range: range })
      expect(answer.status).toBe(416)
      expect(answer.headers.get('Content-Range')).toBe('bytes */10')
    }
  )

  test.each(['bytes=5-2', 'bytes=-', 'bytes=a-b', 'lines=0-3', 'bytes=0-1,4-5'])(
    '%s is answered with the whole file',
    async (range) => {
      const answer = await get(smallSite(), '/data/abc.txt', { Range: range })
      expect(answer.status).toBe(200)
      expect(await answer.text()).toBe('abcdefghij')
    }
  )

  test('a range of an older version is answered with the whole new file', async () => {
    const site = smallSite()
    const etag = (await get(site, '/data/abc.txt')).headers.get('ETag') ?? ''
    expect((await get(site, '/data/abc.txt', { Range: 'bytes=0-3', 'If-Range': etag })).status).toBe(206)
    expect((await get(site, '/data/abc.txt', { Range: 'bytes=0-3', 'If-Range': '"older"' })).status).toBe(200)
  })
})

describe('large files', () => {
  const SIZE = 200 * 1024 * 1024

  test('200 MB are sent piece by piece and never held in memory', async () => {
    const site = smallSite()
    sparse(path.join(site.data, 'events.json'), SIZE)
    const answer = await get(site, '/data/events.json')
    expect(answer.headers.get('Content-Length')).toBe(String(SIZE))
    const reader = (answer.body ?? expect.fail('no body')).getReader()
    const before = process.memoryUsage().arrayBuffers
    let [sum, most] = [0, 0]
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      sum += part.value.byteLength
      most = Math.max(most, process.memoryUsage().arrayBuffers - before)
    }
    expect(sum).toBe(SIZE)
    expect(most).toBeLessThan(100 * 1024 * 1024)
  })

  test('a slow reader makes the file wait', async () => {
    const site = smallSite()
    sparse(path.join(site.data, 'events.json'), SIZE)
    const reader = ((await get(site, '/data/events.json')).body ?? expect.fail('no body')).getReader()
    await reader.read()
    const before = process.memoryUsage().arrayBuffers
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(4 * 1024 * 1024)
    await reader.cancel()
  })

  test('a range deep in a large file is found', async () => {
    const site = smallSite()
    const place = path.join(site.data, 'events.json')
    sparse(place, SIZE)
    const handle = openSync(place, 'r+')
    writeSync(handle, 'here', SIZE - 10)
    closeSync(handle)
    const answer = await get(site, '/data/events.json', { Range: `bytes=${SIZE - 10}-${SIZE - 7}` })
    expect(await answer.text()).toBe('here')
  })

  linuxTest('a reader that goes away closes the file', async () => {
    const site = smallSite()
    sparse(path.join(site.data, 'events.json'), SIZE)
    const open = () => openFilesBelow(site.data)
    const answer = await get(site, '/data/events.json')
    expect(open()).toBe(1)
    await answer.body?.cancel()
    expect(open()).toBe(0)
    await get(site, '/data/events.json', {}, 'HEAD')
    await get(site, '/data/events.json', { 'If-None-Match': '*' })
    await get(site, '/data/events.json', { Range: `bytes=${SIZE}-` })
    await get(site, '/data/geography')
    expect(open()).toBe(0)
  })

  linuxTest(
    'a file cut short while it is read breaks the answer off instead of ending it as if whole',
    async () => {
      const site = smallSite()
      const place = path.join(site.data, 'events.json')
      sparse(place, 4 * 1024 * 1024)
      const answer = await get(site, '/data/events.json')
      truncateSync(place, 1024)
      expect(statSync(place).size).toBe(1024)
      await expect(answer.arrayBuffer()).rejects.toThrow('became shorter')
      expect(openFilesBelow(site.data)).toBe(0)
    }
  )
})

/** How many files below a folder this process holds open. */
function openFilesBelow(folder: string): number {
  const own = '/proc/self/fd'
  const targets = readdirSync(own).map((number) => {
    try {
      return readlinkSync(path.join(own, number))
    } catch {
      return '' // closed since the list was made, as the list's own is
    }
  })
  return targets.filter((target) => target.startsWith(folder)).length
}
