// Reads every Chinese text of the atlas for the way it is set, whatever record it belongs to; judges no wording but that of sides.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const FOLDER = fileURLToPath(new URL('../../data/great-leap/', import.meta.url))

/** Every text under "zh-Hans", with the way to it through the file. */
function chineseIn(value: unknown, way: string): { way: string; text: string }[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (key === 'zh-Hans' && typeof inner === 'string') return [{ way, text: inner }]
    const id: unknown = typeof inner === 'object' && inner !== null && 'id' in inner ? inner.id : key
    return chineseIn(inner, `${way} ${String(id)}`)
  })
}

const texts = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => chineseIn(JSON.parse(readFileSync(`${FOLDER}${name}`, 'utf8')), name))

test('the Chinese of the atlas sets no space between a number and the word beside it', () => {
  expect(texts.length).toBeGreaterThan(4000)
  for (const { way, text } of texts) expect(text, way).not.toMatch(/\p{Script=Han} \d|[\d%] \p{Script=Han}/u)
})

test('the Chinese of the atlas joins the years of a span by a word, the subtitle apart', () => {
  for (const { way, text } of texts.filter(({ way }) => way !== 'atlas.json subtitle'))
    expect(text, way).not.toMatch(/\d{4}—\d{4}年/)
})

test('the Chinese of the atlas calls nobody a bandit but in quotation marks', () => {
  for (const { way, text } of texts)
    expect(text.replace(/“[^”]*”/g, ''), way).not.toMatch(/平叛|叛匪|土匪|匪徒/)
})
