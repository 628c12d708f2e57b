// Tests the colours of classes in all three themes: ordered in lightness, far enough apart for every eye, and legible under words.
import { readFileSync } from 'node:fs'
import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  parse,
  wcagContrast,
  type Color
} from 'culori'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('../../../src/look/themes.css', import.meta.url), 'utf8')
/** What each theme sets, by its own rule of the style sheet. */
const themes = Object.fromEntries(
  (['paper', 'gallery', 'contrast'] as const).map((name) => {
    const rule = new RegExp(`\\[data-theme='${name}'\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? ''
    return [
      name,
      new Map([...rule.matchAll(/(--[\w-]+): ([^;]+);/g)].map(([, token, value]) => [token, value]))
    ]
  })
)
const THEMES = Object.keys(themes)
const SEQUENTIAL = ['--c1', '--c2', '--c3', '--c4', '--c5', '--c6']
const CHANGE = ['--d-3', '--d-2', '--d-1', '--d-1-soft', '--d0', '--d1', '--d2', '--d3', '--d4']
const MIDDLE = CHANGE.indexOf('--d0')

const EYES: Record<string, (color: Color) => Color> = {
  normal: (color) => color,
  protan: filterDeficiencyProt(1),
  deutan: filterDeficiencyDeuter(1),
  tritan: filterDeficiencyTrit(1),
  grey: filterGrayscale(1)
}
/** Least CIEDE2000 of two neighbouring classes. */
const LEAST: Record<string, Record<string, number>> = {
  paper: { normal: 11.6, protan: 10.4, deutan: 8.8, tritan: 11.1, grey: 6.4 },
  gallery: { normal: 10.2, protan: 9.6, deutan: 8.4, tritan: 9.3, grey: 7.7 },
  contrast: { normal: 13.9, protan: 12.6, deutan: 10.8, tritan: 13.6, grey: 6.6 },
  change: { normal: 13.3, protan: 9.5, deutan: 12.9, tritan: 13.5, grey: 4.2 }
}

const difference = differenceCiede2000()
const lab = converter('lab')

function colours(theme: string, tokens: readonly string[]): Color[] {
  return tokens.map((token) => {
    const color = parse(themes[theme]?.get(token) ?? '')
    if (!color) throw new Error(`${theme} has no colour ${token}`)
    return color
  })
}
const lightness = (all: readonly Color[]) => all.map((color) => lab(color).l)
const rises = (all: readonly number[]) => all.every((value, i) => i === 0 || value > all[i - 1]!)

describe.each(THEMES)('in the theme %s', (theme) => {
  test('the classes of the sequential ramp go one way in lightness', () => {
    const steps = lightness(colours(theme, SEQUENTIAL))
    expect(rises(theme === 'gallery' ? steps : [...steps].reverse())).toBe(true)
  })

  test('both arms of the ramp of changes lead away from its middle in lightness, step by step alike', () => {
    const steps = lightness(colours(theme, CHANGE))
    const sign = theme === 'gallery' ? 1 : -1
    const below = steps.slice(0, MIDDLE + 1).reverse()
    const above = steps.slice(MIDDLE)
    for (const arm of [below, above]) expect(rises(arm.map((value) => sign * value))).toBe(true)
    below.forEach((value, i) => expect(Math.abs(value - above[i]!)).toBeLessThan(6))
  })

  test.each(Object.keys(EYES))('neighbouring classes keep their distance to %s eyes', (eye) => {
    const see = EYES[eye]!
    for (const [tokens, least] of [[SEQUENTIAL, LEAST[theme]!], [CHANGE, LEAST['change']!]] as const) {
      const seen = colours(theme, tokens).map(see)
      seen.slice(1).forEach((color, i) => {
        expect(difference(seen[i]!, color), `${tokens[i]} and ${tokens[i + 1]}`).toBeGreaterThanOrEqual(least[eye]!)
      })
    } // prettier-ignore
  })

  test.each(['normal', 'protan', 'deutan', 'tritan'])(
    'a fall and a rise of the same step differ to %s eyes',
    (eye) => {
      const seen = colours(theme, CHANGE).map(EYES[eye]!)
      for (let step = 1; step <= MIDDLE; step++)
        expect(difference(seen[MIDDLE - step]!, seen[MIDDLE + step]!)).toBeGreaterThan(9)
    }
  )

  test('one of the two inks reaches 4.5 to 1 on every class', () => {
    const [ink, halo] = colours(theme, ['--ink', '--halo'])
    for (const color of colours(theme, [...SEQUENTIAL, ...CHANGE]))
      expect(Math.max(wcagContrast(color, ink!), wcagContrast(color, halo!))).toBeGreaterThanOrEqual(4.5)
  })

  test('rings stand out at 3 to 1 from the land and from the hatch', () => {
    const [ring, surface, bare] = colours(theme, ['--ring', '--surface', '--hatch-bg'])
    for (const ground of [surface!, bare!]) expect(wcagContrast(ring!, ground)).toBeGreaterThanOrEqual(3)
  })
})
