import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  FIRST_SETTINGS,
  LANGUAGE_CHOICES,
  MOTIONS,
  PLAY_SPEEDS,
  readSettingsText,
  settingsText,
  textSizeAfter,
  TEXT_SIZES,
  THEMES,
  upgradeSettings,
  type Settings
} from '../../../src/state/settings'
import { STEP_UNITS } from '../../../src/time/steps'

const size = fc.option(fc.double({ min: 1, max: 20_000, noNaN: true }))
const anySettings: fc.Arbitrary<Settings> = fc.record({
  version: fc.constant(1 as const),
  language: fc.constantFrom(...LANGUAGE_CHOICES),
  theme: fc.constantFrom(...THEMES),
  textSize: fc.constantFrom(...TEXT_SIZES),
  motion: fc.constantFrom(...MOTIONS),
  showUnchecked: fc.boolean(),
  carefulFolded: fc.boolean(),
  carefulKept: fc.boolean(),
  pageKeys: fc.boolean(),
  hintsSeen: fc.boolean(),
  playUnit: fc.constantFrom(...STEP_UNITS),
  playSpeed: fc.constantFrom(...PLAY_SPEEDS),
  playLoop: fc.boolean(),
  sizes: fc.record({ panelWidth: size, panelHeight: size, timeHeight: size })
})

describe('kept settings', () => {
  test('come back as they were written', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(readSettingsText(settingsText(settings))).toEqual({
          settings,
          leftAside: null,
          upgraded: false
        })
      })
    )
  })
  test('are the defaults where none are kept', () => {
    expect(readSettingsText(null)).toEqual({ settings: FIRST_SETTINGS, leftAside: null, upgraded: false })
  })
  test('take the default for a part that they do not name yet', () => {
    const { settings, leftAside } = readSettingsText('{"version":1,"theme":"gallery"}')
    expect(leftAside).toBeNull()
    expect(settings).toEqual({ ...FIRST_SETTINGS, theme: 'gallery' })
  })
  test.each([
    '',
    'theme: dark',
    'null',
    '[]',
    '{}',
    '{"version":"1"}',
    '{"version":0}',
    '{"version":1.5}',
    '{"version":1,"theme":"neon"}',
    '{"version":1,"textSize":90}',
    '{"version":1,"playSpeed":3}',
    '{"version":1,"playUnit":"hour"}',
    '{"version":1,"sizes":{"panelWidth":-3}}'
  ])('are left aside as broken when they read %s', (text) => {
    expect(readSettingsText(text)).toEqual({ settings: FIRST_SETTINGS, leftAside: 'broken', upgraded: false })
  })
  test('are left aside when they are of a newer version', () => {
    expect(readSettingsText('{"version":2,"theme":"paper"}')).toMatchObject({
      settings: FIRST_SETTINGS,
      leftAside: 'newer'
    })
  })
  test('never throw, whatever text there is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readSettingsText(text).settings.version).toBe(1)
      })
    )
  })
})

test('text sizes are stepped through, and both ends hold', () => {
  expect(textSizeAfter(100, 1)).toBe(125)
  expect(textSizeAfter(200, 1)).toBe(200)
  expect(textSizeAfter(100, -1)).toBe(100)
  expect(textSizeAfter(200, -1)).toBe(150)
  expect(textSizeAfter(200, 0)).toBe(100)
})

describe('settings of an older version', () => {
  const upgrades = [
    (older: Readonly<Record<string, unknown>>) => ({ ...older, theme: older['dark'] ? 'gallery' : 'paper' }),
    ({ theme }: Readonly<Record<string, unknown>>) => ({ look: theme })
  ]
  test('are brought up step by step on a copy', () => {
    const kept = { version: 1, dark: true }
    expect(upgradeSettings(kept, upgrades)).toEqual({
      settings: { version: 3, look: 'gallery' },
      upgraded: true
    })
    expect(kept).toEqual({ version: 1, dark: true })
  })
  test('begin with the step of their own version', () => {
    expect(upgradeSettings({ version: 2, theme: 'paper' }, upgrades)).toEqual({
      settings: { version: 3, look: 'paper' },
      upgraded: true
    })
  })
  test('need no step when they are of this one', () => {
    expect(upgradeSettings({ version: 3, look: 'paper' }, upgrades)).toMatchObject({ upgraded: false })
    expect(upgradeSettings({ version: 4 }, upgrades)).toBe('newer')
  })
})
