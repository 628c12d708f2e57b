// Turns figures that the atlas already has (series, events) into estimates, where sources differ over one number; adds none.
import { z } from 'zod'
import { typographic } from './typography'
import { readAtlas, readHand, readResearch } from './write'

const Text = z.strictObject({ en: z.string().min(1), 'zh-Hans': z.string().min(1) })
const Standing = z.enum(['accepted', 'contested', 'rejected', 'ours'])
const Words = { label: Text, method: Text, brief: Text, standing: Standing }

const FromSeries = z.strictObject({ series: z.string(), year: z.int() })
const FromEvent = z.strictObject({
  event: z.string(),
  /** English labels of one figure, or of the low and the high one. */
  figures: z.array(z.string()).min(1).max(2),
  /** Where the measure of the estimate counts in other steps than that of the figure. */
  divide: z.number().positive().optional()
})

const Hand = z.strictObject({
  sides: z.array(
    z.strictObject({
      id: z.string(),
      measure: z.string(),
      of: z.union([FromSeries, FromEvent]),
      ...Words,
      concept: Text,
      /** Of the figure's own, else of its event, where absent. */
      period: z.string().optional(),
      year: z.int().optional()
    })
  ),
  /** The values that several series give for one province. */
  provinces: z.strictObject({
    measure: z.string(),
    kinds: z.array(z.strictObject({ series: z.string(), id: z.string(), year: z.int().optional(), ...Words }))
  })
})

const Bound = z.enum(['about', 'atLeast', 'atMost', 'claimed']).optional()
const SeriesFile = z.object({
  series: z.array(
    z.object({
      id: z.string(),
      sources: z.array(z.string()),
      caveat: Text.optional(),
      values: z.array(
        z.object({
          unit: z.string().optional(),
          year: z.number().optional(),
          period: z.string().optional(),
          value: z.number(),
          bound: Bound,
          checked: z.boolean(),
          note: Text.optional()
        })
      )
    })
  )
})
const EventsFile = z.object({
  events: z.array(
    z.object({
      id: z.string(),
      date: z.string(),
      figures: z
        .array(
          z.object({
            label: z.object({ en: z.string() }),
            value: z.unknown(),
            bound: Bound,
            period: z.string().optional(),
            checked: z.boolean(),
            sources: z.array(z.string())
          })
        )
        .optional()
    })
  )
})
const Provinces = z.object({
  provinces: z.array(z.object({ id: z.string(), name: z.string(), name_zh: z.string() }))
})

type Side = z.infer<typeof Hand>['sides'][number]

/** The estimates, in the order of the hand-made file. Throws where a series, value, event or figure is not there. */
export function makeSides(): object[] {
  const hand = Hand.parse(readHand('estimates-sides'))
  const series = new Map(SeriesFile.parse(readAtlas('series.json')).series.map((one) => [one.id, one]))
  const events = new Map(EventsFile.parse(readAtlas('events.json')).events.map((one) => [one.id, one]))
  const seriesOf = (id: string) => series.get(id) ?? fail(`no series "${id}"`)

  const ofSeries = (
    { id, ...side }: Omit<Side, 'of'>,
    { series: name, year }: z.infer<typeof FromSeries>
  ) => {
    const found = seriesOf(name)
    const value = found.values.find((one) => one.unit === undefined && one.year === year)
    if (!value) return fail(`${id}: ${name} has no value for ${year}`)
    return record(
      { ...side, id, year: side.year, period: side.period ?? String(year) },
      {
        central: value.value,
        bound: value.bound,
        sources: found.sources,
        checked: value.checked,
        note: value.note ?? found.caveat
      }
    )
  }

  const ofEvent = ({ id, ...side }: Omit<Side, 'of'>, of: z.infer<typeof FromEvent>) => {
    const event = events.get(of.event) ?? fail(`${id}: no event "${of.event}"`)
    const figures = of.figures.map(
      (label) =>
        event.figures?.find((one) => one.label.en === typographic(label)) ??
        fail(`${id}: no figure "${label}"`)
    )
    const [low, high] = figures.map(({ value }) =>
      // Rounded only where dividing leaves more digits than the figure had.
      typeof value === 'number'
        ? Number((value / (of.divide ?? 1)).toPrecision(12))
        : fail(`${id}: not a number`)
    )
    const first = figures[0] ?? fail(id)
    return record(
      { ...side, id, period: side.period ?? first.period ?? event.date },
      {
        ...(high === undefined ? { central: low } : { low, high }),
        bound: first.bound,
        sources: first.sources,
        checked: figures.every((one) => one.checked),
        event: of.event
      }
    )
  }

  const sides = hand.sides.map(({ of, ...rest }) => ('series' in of ? ofSeries(rest, of) : ofEvent(rest, of)))

  const { measure, kinds } = hand.provinces
  const provinces = Provinces.parse(readResearch('provinces')).provinces.flatMap((unit) => {
    const concept = { en: unit.name, 'zh-Hans': unit.name_zh }
    const slug = unit.name.toLowerCase().replace(/[^a-z]+/g, '-')
    const rows = kinds.flatMap(({ series: name, id, ...words }) => {
      const found = seriesOf(name)
      const value = found.values.find((one) => one.unit === unit.id && one.period !== undefined)
      if (!value) return []
      const { note = found.caveat, period = '', bound, checked } = value
      return [
        record(
          { ...words, id: `${slug}-${id}`, measure, concept, period },
          { central: value.value, bound, sources: found.sources, checked, note }
        )
      ]
    })
    return rows.length > 1 ? rows : []
  })
  return [...sides, ...provinces]
}

/** The members in the order in which every estimate has them. */
function record(
  side: Omit<Side, 'of' | 'period'> & { period: string },
  told: {
    low?: number | undefined
    central?: number | undefined
    high?: number | undefined
    bound: string | undefined
    sources: string[]
    checked: boolean
    note?: z.infer<typeof Text> | undefined
    event?: string
  }
): object {
  const { id, measure, label, year, period, concept, method, brief, standing } = side
  const { low, central, high, bound, sources, checked, note, event } = told
  return {
    id,
    measure,
    author: label.en,
    label,
    year,
    low,
    central,
    high,
    bound,
    period,
    concept,
    method,
    brief,
    standing,
    sources,
    checked,
    note,
    event
  }
}

function fail(what: string): never {
  throw new Error(`hand/estimates-sides.json: ${what}`)
}
