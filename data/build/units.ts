// Writes units.json: the 29 units of province rank with their dated names, seats, leaders, pieces and changes.
import { z } from 'zod'
import { citationOf, sourceIdOf } from './citations'
import { homePieces, readPieces } from './geography'
import { readHand, readResearch, runAlone, writeAtlas } from './write'

const UnitId = z.string().regex(/^CN-[A-Z]{2}$/)
const Day = z.iso.date()
const Text = z.strictObject({ en: z.string().min(1), 'zh-Hans': z.string().min(1) })
const Kind = z.enum(['province', 'autonomous-region', 'municipality', 'special'])

const Hand = z.strictObject({
  /** Units that are not simply provinces throughout; `full` where name and rank do not say it all. */
  names: z.record(
    UnitId,
    z.array(z.strictObject({ from: Day, to: Day.optional(), kind: Kind, full: Text.optional() }))
  ),
  /** The three municipalities are their own seats and have none. */
  capitals: z.record(
    UnitId,
    z.array(z.strictObject({ from: z.string(), to: z.string().optional(), place: z.string() }))
  ),
  /** First day and owner; pieces named after a unit and never moved are not listed. */
  pieces: z.record(z.string(), z.array(z.tuple([Day, UnitId])).min(1)),
  changes: z.array(
    z.strictObject({
      of: z.string(),
      units: z.array(UnitId).min(1),
      /** False: land changed hands and the pieces do not show it. */
      drawn: z.boolean(),
      event: z.string().optional(),
      text: Text
    })
  ),
  leftOut: z.record(z.string(), z.string())
})

const Provinces = z.object({
  provinces: z.array(z.object({ id: UnitId, name: z.string(), name_zh: z.string() })),
  firstSecretaries: z.array(
    z.object({
      province: UnitId,
      name: z.string(),
      name_zh: z.string(),
      from: z.string(),
      to: z.string(),
      source: z.string().nullable(),
      verified: z.boolean()
    })
  )
})
const Changes = z.array(
  z.object({ date: z.string(), unit: z.string(), source: z.string(), verified: z.boolean() })
)
const People = z.object({ people: z.array(z.object({ id: z.string(), chinese: z.string() })) })

const FIRST_DAY = '1956-01-01'
const ALWAYS_A_PROVINCE: z.infer<typeof Hand>['names'][string] = [{ from: FIRST_DAY, kind: 'province' }]

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}

/** Stretches of every home piece: the last day is the eve of the next owner's first. */
function stretches(hand: z.infer<typeof Hand>): { unit: string; piece: string; from: string; to?: string }[] {
  return homePieces(readPieces()).flatMap((piece) => {
    const owners = hand.pieces[piece] ?? [[FIRST_DAY, `CN-${piece}`] as const]
    return owners.map(([from, unit], i) => {
      const next = owners[i + 1]
      return next ? { unit, piece, from, to: dayBefore(next[0]) } : { unit, piece, from }
    })
  })
}

/**
 * Writes units.json. Throws when a change of the research is neither told nor left out with a reason, when a
 * hand-made entry matches none, or when a piece or unit is unknown.
 */
export function buildUnits(): void {
  const hand = Hand.parse(readHand('units'))
  const { provinces, firstSecretaries } = Provinces.parse(readResearch('provinces'))
  const research = Changes.parse(readResearch('province-changes'))
  const people = new Map(People.parse(readResearch('people-places')).people.map((p) => [p.chinese, p.id]))

  const told = new Map(hand.changes.map((change) => [change.of, change]))
  const changes = research.flatMap((row) => {
    const key = `${row.date} ${row.unit}`
    const entry = told.get(key)
    told.delete(key)
    if (!entry) {
      if (hand.leftOut[key] === undefined) throw new Error(`hand/units.json says nothing of "${key}"`)
      return []
    }
    // Nothing was opened for these: a change without a source says so by having none.
    const source = row.source.startsWith('from memory') ? undefined : citationOf(row.source).source
    const { text, drawn, event } = entry
    return [
      { units: entry.units, change: { date: row.date, text, drawn, event, source, checked: row.verified } }
    ]
  })
  if (told.size > 0) throw new Error(`no such change in the research: ${[...told.keys()].join('; ')}`)

  const pieces = stretches(hand)
  const ids = new Set(provinces.map((p) => p.id))
  for (const { unit, piece } of pieces) if (!ids.has(unit)) throw new Error(`piece ${piece}: no unit ${unit}`)

  const units = provinces.map(({ id, name, name_zh }) => ({
    id,
    names: (hand.names[id] ?? ALWAYS_A_PROVINCE).map(({ from, to, kind, full }) => ({
      from,
      to,
      name: { en: name, 'zh-Hans': name_zh },
      full,
      kind
    })),
    capitals: hand.capitals[id] ?? [],
    leaders: firstSecretaries
      .filter((term) => term.province === id)
      .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
      .map((term) => {
        const person = people.get(term.name_zh)
        const who = person ? { person } : { name: { en: term.name, 'zh-Hans': term.name_zh } }
        const source = term.source === null ? null : sourceIdOf(term.source)
        return { ...who, from: term.from, to: term.to, source: source ?? undefined, checked: term.verified }
      }),
    pieces: pieces.filter((p) => p.unit === id).map(({ piece, from, to }) => ({ piece, from, to })),
    changes: changes.filter((c) => c.units.includes(id)).map((c) => c.change)
  }))
  writeAtlas('units.json', { units })
}

if (runAlone(import.meta.url)) buildUnits()
