// Writes places.json: the places of the research and those that its events add; holds no coordinates itself.
import { z } from 'zod'
import { unitOf } from './provinces'
import { readHand, readResearch, runAlone, writeAtlas } from './write'

const Both = z.strictObject({ en: z.string().min(1), 'zh-Hans': z.string().min(1).optional() })
const Precision = z.enum(['site', 'seat', 'locality', 'approximate'])

/** How exactly the point is known, by the words of the research. */
const PRECISION: Readonly<Record<string, z.infer<typeof Precision>>> = {
  seat: 'seat',
  locality: 'locality',
  approximate: 'approximate',
  epicentre: 'site',
  'ground zero 1964': 'site',
  // The seat of the county stands for a village.
  'county seat': 'approximate'
}

const ResearchPlaces = z.object({
  places: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      chinese: z.string(),
      province: z.string().nullable(),
      lat: z.number(),
      lon: z.number(),
      precision: z.string(),
      coordVerified: z.boolean(),
      note: z.string().optional(),
      aka: z.array(z.string()).optional()
    })
  )
})

const Hand = z.strictObject({
  changed: z.record(
    z.string(),
    z.strictObject({
      name: z.string().optional(),
      zh: z.string().optional(),
      also: z.array(z.string()).optional(),
      note: Both.optional()
    })
  ),
  added: z.array(
    z.strictObject({
      id: z.string(),
      name: Both,
      also: z.array(z.string()).optional(),
      lat: z.number(),
      lon: z.number(),
      precision: Precision,
      unit: z.string().optional(),
      abroad: Both.optional(),
      /** Where the coordinates were looked up, and what stands there in degrees and minutes. */
      readIn: z
        .strictObject({ work: z.string().min(1), address: z.url(), says: z.string().min(1) })
        .optional(),
      note: Both.optional()
    })
  )
})

/** All places. Throws on a precision word it does not know and on an id used twice. */
export function makePlaces(): object[] {
  const { places } = ResearchPlaces.parse(readResearch('people-places'))
  const hand = Hand.parse(readHand('places'))
  const known = new Set(places.map((place) => place.id))
  for (const id of Object.keys(hand.changed))
    if (!known.has(id)) throw new Error(`no place "${id}" to change`)
  for (const { id } of hand.added) {
    if (known.has(id)) throw new Error(`the place "${id}" is there twice`)
    known.add(id)
  }
  const taken = places.map((place) => {
    const precision = PRECISION[place.precision]
    if (!precision) throw new Error(`${place.id}: precision "${place.precision}"`)
    const change = hand.changed[place.id]
    return {
      id: place.id,
      name: { en: change?.name ?? place.name, 'zh-Hans': change?.zh ?? place.chinese },
      also: change?.also ?? place.aka,
      lat: place.lat,
      lon: place.lon,
      precision,
      unit: place.province === null ? undefined : unitOf(place.province),
      checked: place.coordVerified,
      note: change?.note
    }
  })
  const added = hand.added.map(({ id, name, also, lat, lon, precision, unit, abroad, readIn, note }) => ({
    id,
    name,
    also,
    lat,
    lon,
    precision,
    unit,
    abroad,
    // The research gives the coordinates of events without saying whether they were looked up.
    checked: readIn !== undefined,
    note
  }))
  return [...taken, ...added]
}

/** Writes places.json. */
export function buildPlaces(): void {
  writeAtlas('places.json', { places: makePlaces() })
}

if (runAlone(import.meta.url)) buildPlaces()
