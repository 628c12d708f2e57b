import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ListParser } from '../../../src/load/listParser'

/** What the parser makes of a text that comes in parts ending at `cuts`; an error's name when it throws. */
function parsedInParts(text: string, cuts: readonly number[] = []): unknown {
  const parser = new ListParser('events', undefined, 1)
  const ends = [...cuts].map((cut) => cut % (text.length + 1)).sort((a, b) => a - b)
  try {
    let from = 0
    for (const end of [...ends, text.length]) {
      parser.push(text.slice(from, end))
      from = end
    }
    return parser.end()
  } catch (error) {
    return error instanceof SyntaxError ? 'SyntaxError' : error
  }
}

function parsedWhole(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return 'SyntaxError'
  }
}

const anyCuts = fc.array(fc.nat(), { maxLength: 12 })
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('},{"id":', '"', '\\', '\\"', '],', '饥荒')
)
const record = fc.oneof(
  fc.record({ id: text, more: fc.jsonValue() }),
  fc.record({ id: text, inner: fc.array(fc.record({ id: text, text })) }),
  fc.jsonValue()
)
const around = fc.dictionary(
  fc.string().filter((key) => key !== 'events'),
  fc.jsonValue(),
  { maxKeys: 2 }
)
const file = fc
  .tuple(around, fc.array(record, { maxLength: 8 }), around, fc.constantFrom(0, 1, '\t'))
  .map(([before, events, after, space]) => JSON.stringify({ ...before, events, ...after }, null, space))

test('a file of records is parsed as JSON.parse parses it, wherever its parts end', () => {
  fc.assert(
    fc.property(file, anyCuts, (json, cuts) => {
      expect(parsedInParts(json, cuts)).toEqual(JSON.parse(json))
    }),
    { numRuns: 2_000 }
  )
})

test('whatever is put into a file, the parser says nothing that JSON.parse would not say', () => {
  const piece = fc.constantFrom(
    ...[
      ',',
      '{',
      '}',
      '[',
      ']',
      '"',
      '\\',
      ':',
      ' ',
      '1',
      '\n',
      '"events":[',
      '"events":1',
      'the list stands here',
      '\\"events":['
    ]
  )
  fc.assert(
    fc.property(file, fc.nat(), piece, fc.nat(3), anyCuts, (json, at, put, drop, cuts) => {
      const i = at % (json.length + 1)
      const spoilt = json.slice(0, i) + put + json.slice(i + drop)
      const found = parsedInParts(spoilt, cuts)
      // Where it cannot tell it says so, and the whole text is parsed.
      if (found !== undefined) expect(found).toEqual(parsedWhole(spoilt))
    }),
    { numRuns: 5_000 }
  )
})

test.each([
  ['an empty list', '{"events":[]}'],
  ['an empty list with a space in it', '{ "events" : [ \n ] }'],
  ['one record', '{"events":[{"id":1}]}'],
  ['records that are no objects', '{"events":[0,"a",null,[1,[2]],true]}'],
  ['members around', '{"$schema":"x","events":[{"id":"a"},{"id":"b"}],"more":[{"id":"c"},{"id":"d"}]}'],
  ['quotes and brackets in texts', '{"events":[{"id":"a\\"},{"},{"id":"]\\\\"},{"id":"\\\\\\""}]}'],
  ['another list of the name deeper down', '{"more":{"events":[1,2]},"events":[3,4]}'],
  ['a key that ends like the list', '{"x\\"events":[1],"events":[2]}']
])('%s is read whatever the cuts', (_, json) => {
  for (let cut = 0; cut <= json.length; cut++) {
    expect(parsedInParts(json, [cut])).toEqual(JSON.parse(json))
    expect(parsedInParts(json, [...Array(cut).keys()])).toEqual(JSON.parse(json))
  }
})

test.each([
  ['a comma too many', '{"events":[1,2,]}'],
  ['a comma too early', '{"events":[,1]}'],
  ['two commas', '{"events":[1,,2]}'],
  ['another bracket at the end', '{"events":[1}}'],
  ['no end of the list', '{"events":[1'],
  ['no end of the file', '{"events":[1]'],
  ['more after the end', '{"events":[1]}]'],
  ['a text without end', '{"events":[{"id":"a}]}'],
  ['a list without its object', '"events":[1]']
])('%s is no JSON whatever the cuts', (_, json) => {
  for (let cut = 0; cut <= json.length; cut++) {
    expect(['SyntaxError', undefined]).toContain(parsedInParts(json, [cut]))
    expect(['SyntaxError', undefined]).toContain(parsedInParts(json, [...Array(cut).keys()]))
  }
})

test.each([
  ['no list of the name', '{"event":[1]}'],
  ['no object', '[{"events":[1]}]'],
  ['no list under the name', '{"events":{"a":1}}'],
  ['the name written otherwise', '{"\\u0065vents":[1]}'],
  ['the name twice', '{"events":[1],"events":[2]}'],
  ['the name twice, once written otherwise', '{"events":[1],"\\u0065vents":[]}']
])('%s is left to others', (_, json) => {
  for (let cut = 0; cut <= json.length; cut++) expect(parsedInParts(json, [cut])).toBeUndefined()
})

test('a pause is due after each portion, not after each part', () => {
  const parser = new ListParser('events', undefined, 100)
  const json = JSON.stringify({ events: Array.from({ length: 100 }, (_, id) => ({ id })) })
  const due = Array.from(json).map((sign) => parser.push(sign))
  const times = due.filter((one) => one).length
  expect(times).toBeGreaterThan(3)
  expect(times).toBeLessThanOrEqual(json.length / 100)
  expect(parser.end()).toEqual(JSON.parse(json))
})

test('records are shown in order as they are parsed, and what is put in their place stays there', () => {
  const events = Array.from({ length: 50 }, (_, id) => ({ id }))
  const seen: unknown[] = []
  const shown = (records: unknown[]) => {
    seen.push(...records)
    records.fill('seen')
  }
  const parser = new ListParser('events', shown, 100)
  const json = JSON.stringify({ events })
  for (const sign of json) parser.push(sign)
  expect(parser.end()).toEqual({ events: events.map(() => 'seen') })
  expect(seen).toEqual(events)
})
