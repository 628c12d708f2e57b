import { describe, expect, test } from 'vitest'
import { THEMES } from '../../../src/state/settings'
import { themeFor } from '../../../src/store/theme'

const PLAIN = { dark: false, moreContrast: false, forcedColors: false }

describe('the theme in force', () => {
  test('is the chosen one, whatever the system prefers', () => {
    expect(themeFor('paper', { ...PLAIN, dark: true, moreContrast: true })).toBe('paper')
    expect(themeFor('gallery', PLAIN)).toBe('gallery')
    expect(themeFor('contrast', { ...PLAIN, dark: true })).toBe('contrast')
  })
  test('follows the system while nobody has chosen', () => {
    expect(themeFor('system', PLAIN)).toBe('paper')
    expect(themeFor('system', { ...PLAIN, dark: true })).toBe('gallery')
    expect(themeFor('system', { ...PLAIN, moreContrast: true })).toBe('contrast')
  })
  test('lends its hues to forced colours by their ground, whatever was chosen', () => {
    for (const choice of THEMES) {
      expect(themeFor(choice, { ...PLAIN, forcedColors: true })).toBe('contrast')
      expect(themeFor(choice, { dark: true, moreContrast: true, forcedColors: true })).toBe('gallery')
    }
  })
})
