// Compares people.json with the research: the same people, names, units and checks, offices told in both languages.
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { atlasList, research, Words } from './folderFiles'

const Person = z.object({
  id: z.string(),
  name: Words,
  also: z.array(z.string()).optional(),
  roles: z.array(z.object({ text: Words, from: z.string().optional(), to: z.string().optional() })),
  unit: z.string().optional(),
  checked: z.boolean(),
  citations: z.array(z.object({ source: z.string(), checked: z.literal(true) })).optional()
})
const Found = z.object({
  id: z.string(),
  name: z.string(),
  chinese: z.string(),
  role: z.string(),
  province: z.string().nullable(),
  verified: z.boolean()
})

const people = atlasList('people', Person)
const found = research('people-places', z.object({ people: z.array(Found) })).people
/** Terms of first secretaries: the research checked them in its files on provinces. */
const terms = research(
  'provinces',
  z.object({
    firstSecretaries: z.array(
      z.object({ name_zh: z.string(), from: z.string(), to: z.string(), verified: z.boolean() })
    )
  })
).firstSecretaries

describe('people of the atlas', () => {
  it('are the 63 of the research in the same order', () => {
    expect(people.map((person) => person.id)).toEqual(found.map((person) => person.id))
    expect(people).toHaveLength(63)
  })

  it('keep names and checks, with the spelling of the research among the names', () => {
    for (const [i, from] of found.entries()) {
      const person = people[i]
      expect([person?.name.en, ...(person?.also ?? [])], from.id).toContain(from.name)
      expect(person?.name['zh-Hans'], from.id).toBe(from.chinese)
      expect(person?.checked, from.id).toBe(from.verified || person?.citations !== undefined)
      // What the research had checked needs no second reading, unless its two languages said different things.
      if (from.verified && from.id !== 'he-long') expect(person?.citations, from.id).toBeUndefined()
      expect(person?.unit === undefined, from.id).toBe(from.province === null)
    }
  })

  it('have at least one office each, told in both languages', () => {
    for (const { id, roles } of people) {
      expect(roles.length, id).toBeGreaterThan(0)
      for (const { text } of roles) expect(text['zh-Hans'], `${id} ${text.en}`).toBeTruthy()
    }
  })

  it('are all checked, and what was read since for them was opened', () => {
    const seen = new Map(
      atlasList('sources', z.object({ id: z.string(), custom: z.object({ seen: z.boolean() }) })).map(
        ({ id, custom }) => [id, custom.seen]
      )
    )
    expect(people.filter(({ checked }) => !checked).map(({ id }) => id)).toEqual([])
    for (const { id, citations = [] } of people)
      for (const { source } of citations) expect(seen.get(source), `${id} ${source}`).toBe(true)
  })

  it('give no year that the research does not give, unless a source was read for it', () => {
    for (const [i, from] of found.entries()) {
      if (people[i]?.citations) continue
      // "1960-61" and "1963-64" name their second year by two digits.
      const said = from.role.replace(/\b(19)(\d\d)-(\d\d)\b/g, '$1$2 $1$3')
      const offices = terms
        .filter(({ name_zh, verified }) => verified && name_zh === from.chinese)
        .flatMap((term) => [term.from, term.to])
      const known = new Set(`${said} ${offices.join(' ')}`.match(/\b19\d\d/g) ?? [])
      for (const { text, from: start, to } of people[i]?.roles ?? []) {
        const told = `${text.en} ${text['zh-Hans'] ?? ''} ${start ?? ''} ${to ?? ''}`.replace(
          /\b(19)(\d\d)-(\d\d)\b(?!-)/g,
          (whole, century: string, first: string, second: string) =>
            Number(second) > 12 ? `${century}${first} ${century}${second}` : whole
        )
        const years = told.match(/19\d\d/g) ?? []
        expect(
          years.filter((year) => !known.has(year)),
          `${from.id}: ${text.en}`
        ).toEqual([])
      }
    }
  })

  it('begin an office before it ends', () => {
    for (const { id, roles } of people) {
      for (const { from, to } of roles)
        if (from && to) expect(from.slice(0, 4) <= to.slice(0, 4), id).toBe(true)
    }
  })
})
