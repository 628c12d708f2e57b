// Tries the marks of English words on sentences, and holds all texts of the atlas to them.
import { expect, test } from 'vitest'
import { typographic } from '../../data/build/typography'
import { atlasTexts } from './support/texts'

test.each([
  ["Mao's letter", 'Mao’s letter'],
  ["the peasants' huts of Xi'an", 'the peasants’ huts of Xi’an'],
  ['Called the "great leap", it failed ("so be it").', 'Called the “great leap”, it failed (“so be it”).'],
  ['"To be sure" he said: "No."', '“To be sure” he said: “No.”'],
  ["sources say 'dozens'; the 'three red banners'", 'sources say “dozens”; the “three red banners”'],
  ["a line that reads \"the 'white cat' of Sichuan's\"", 'a line that reads “the ‘white cat’ of Sichuan’s”'],
  ["Ch'en I of the 1950s'", 'Ch’en I of the 1950s’']
])('%s', (typed, printed) => {
  expect(typographic(typed)).toBe(printed)
  expect(typographic(printed)).toBe(printed)
})

test('no English text of the atlas has marks of the keyboard, and every opened quotation is closed', () => {
  for (const { way, en } of atlasTexts()) {
    expect(en, way).not.toMatch(/["']/)
    expect(en.split('“').length, way).toBe(en.split('”').length)
    expect(en, way).not.toMatch(/\s”|“(?:\s|$)|“[.,;:)]/)
  }
})
