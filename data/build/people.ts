// Writes people.json: the people of the research with their offices told afresh in both languages.
import { z } from 'zod'
import { Locator, withPlacesRead } from './locators'
import { unitOf } from './provinces'
import { readHand, readResearch, runAlone, writeAtlas } from './write'

const Both = z.strictObject({ en: z.string().min(1), 'zh-Hans': z.string().min(1) })

const Cited = z.strictObject({
  source: z.string(),
  stance: z.enum(['supports', 'context']).default('supports'),
  locator: Locator.optional(),
  checked: z.literal(true)
})

const ResearchPeople = z.object({
  people: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      chinese: z.string(),
      role: z.string(),
      province: z.string().nullable(),
      verified: z.boolean()
    })
  )
})

const Hand = z.strictObject({
  people: z.record(
    z.string(),
    z.strictObject({
      name: z.string().optional(),
      also: z.array(z.string()).optional(),
      roles: z
        .array(z.strictObject({ text: Both, from: z.string().optional(), to: z.string().optional() }))
        .min(1),
      /** What was read since for somebody whom the research had not checked; it makes the record a checked one. */
      citations: z.array(Cited).min(1).optional()
    })
  )
})

/** All people. Throws when the hand-made roles and the research do not name the same ones. */
export function makePeople(): object[] {
  const { people } = ResearchPeople.parse(readResearch('people-places'))
  const hand = Hand.parse(readHand('people')).people
  const stray = Object.keys(hand).find((id) => !people.some((person) => person.id === id))
  if (stray !== undefined) throw new Error(`roles for "${stray}", who is not among the people`)
  return people.map((person) => {
    const told = hand[person.id]
    if (!told) throw new Error(`${person.id}: no roles in hand/people.json`)
    return {
      id: person.id,
      name: { en: told.name ?? person.name, 'zh-Hans': person.chinese },
      also: told.name === undefined ? told.also : [person.name, ...(told.also ?? [])],
      roles: told.roles,
      unit: person.province === null ? undefined : unitOf(person.province),
      checked: person.verified || told.citations !== undefined,
      citations: told.citations && withPlacesRead(told.citations)
    }
  })
}

/** Writes people.json. */
export function buildPeople(): void {
  writeAtlas('people.json', { people: makePeople() })
}

if (runAlone(import.meta.url)) buildPeople()
