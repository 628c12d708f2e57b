import { mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { settingsIn } from '../../electron/settings'
import { emptyFolder } from './support/folders'

describe('the settings in the user’s folder', () => {
  test('are none before any were written', async () => {
    expect(await settingsIn(path.join(emptyFolder(), 'not made yet')).read()).toBeNull()
  })
  test('come back as written, in a folder made for them, and nothing else is left there', async () => {
    const folder = path.join(emptyFolder(), 'made')
    const settings = settingsIn(folder)
    await settings.write('{"version":1,"said":"中文"}')
    expect(await settings.read()).toBe('{"version":1,"said":"中文"}')
    expect(readdirSync(folder)).toEqual(['settings.json'])
  })
  test('are those written last when several are written at once', async () => {
    const folder = emptyFolder()
    const settings = settingsIn(folder)
    await Promise.all(Array.from({ length: 20 }, (_, i) => settings.write(`{"n":${i}}`)))
    expect(await settings.read()).toBe('{"n":19}')
    expect(readdirSync(folder)).toEqual(['settings.json'])
  })
  test('stay as they were when a write is refused', async () => {
    const settings = settingsIn(emptyFolder())
    await settings.write('kept')
    await expect(settings.write('x'.repeat(65_537))).rejects.toThrow()
    expect(await settings.read()).toBe('kept')
  })
  test('go on after a write that failed', async () => {
    const folder = emptyFolder()
    mkdirSync(path.join(folder, 'settings.json'))
    const settings = settingsIn(folder)
    await expect(settings.write('first')).rejects.toThrow()
    rmdirSync(path.join(folder, 'settings.json'))
    await settings.write('second')
    expect(await settings.read()).toBe('second')
  })
  test('read as an empty text when they are too large to be settings', async () => {
    const folder = emptyFolder()
    writeFileSync(path.join(folder, 'settings.json'), 'x'.repeat(300_000))
    expect(await settingsIn(folder).read()).toBe('')
  })
  test('are set aside under the first free name and then are none', async () => {
    const folder = emptyFolder()
    const settings = settingsIn(folder)
    for (const text of ['one', 'two']) {
      await settings.write(text)
      await settings.setAside()
    }
    expect(await settings.read()).toBeNull()
    expect(readdirSync(folder).sort()).toEqual(['settings.json.aside-1', 'settings.json.aside-2'])
    expect(readFileSync(path.join(folder, 'settings.json.aside-2'), 'utf8')).toBe('two')
  })
  test('need not be there to be set aside', async () => {
    const folder = emptyFolder()
    await settingsIn(folder).setAside()
    expect(readdirSync(folder)).toEqual([])
  })
})
