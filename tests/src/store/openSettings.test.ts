import { describe, expect, test } from 'vitest'
import type { Port } from '../../../src/port/port'
import { FIRST_SETTINGS, settingsText } from '../../../src/state/settings'
import { openSettings } from '../../../src/store/openSettings'

/** A shell that keeps a text in memory and remembers what it was asked to do. */
function shell(
  kept: string | null,
  refuses: readonly (keyof Port)[] = []
): Port & { asked: string[]; kept: string | null } {
  const refuse = (name: keyof Port) => {
    if (refuses.includes(name)) throw new Error('refused')
  }
  return {
    kind: 'browser',
    asked: [],
    kept,
    startOptions: () => Promise.reject(new Error('not asked for here')),
    setFullScreen: () => Promise.resolve(false),
    async readSettings() {
      refuse('readSettings')
      return Promise.resolve(this.kept)
    },
    async writeSettings(text) {
      refuse('writeSettings')
      this.kept = text
      return Promise.resolve()
    },
    async setSettingsAside() {
      this.asked.push('aside')
      refuse('setSettingsAside')
      this.kept = null
      return Promise.resolve()
    }
  }
}

describe('opening the settings', () => {
  test('gives what is kept and leaves it where it is', async () => {
    const settings = { ...FIRST_SETTINGS, theme: 'gallery' as const }
    const port = shell(settingsText(settings))
    expect(await openSettings(port)).toEqual({ settings, note: null })
    expect(port.asked).toEqual([])
  })
  test.each([
    ['broken', 'not JSON'],
    ['newer', '{"version":7}']
  ])('sets aside what is %s, says so, and goes on with the defaults', async (note, text) => {
    const port = shell(text)
    expect(await openSettings(port)).toEqual({ settings: FIRST_SETTINGS, note })
    expect(port.asked).toEqual(['aside'])
    expect(await openSettings(port)).toEqual({ settings: FIRST_SETTINGS, note: null })
  })
  test.each([
    ['the shell cannot read', null, 'readSettings'],
    ['what is broken cannot be set aside', '{', 'setSettingsAside']
  ] as const)('goes on with the defaults where %s', async (_why, kept, refused) => {
    expect(await openSettings(shell(kept, [refused]))).toEqual({ settings: FIRST_SETTINGS, note: 'notKept' })
  })
})
