// Gives citations of events and notes the place in their source that was looked up since (hand/locators.json); adds no citation and no source.
import { z } from 'zod'
import { readHand } from './write'

const words = z.string().min(1)
/** A place in a source: a number or heading, of an entry its date in EDTF, or words in both languages. */
export const Locator = z.strictObject({
  label: z.enum(['page', 'chapter', 'section', 'paragraph', 'table', 'entry']),
  value: z.union([words, z.strictObject({ en: words, 'zh-Hans': words })])
})
export type Locator = z.infer<typeof Locator>

/** By the event or note, then by the source that it cites. */
export type Locators = Readonly<Record<string, Readonly<Record<string, Locator>>>>

interface Cited {
  source: string
  locator?: object | undefined
  checked: boolean
}

/** Places by event or note, and those of sources of which one place alone was read, such as an abstract. */
export function readLocators(): {
  sources: Readonly<Record<string, Locator>>
  events: Locators
  notes: Locators
} {
  const places = z.record(words, Locator)
  const byRecord = z.record(words, places)
  return z.strictObject({ sources: places, events: byRecord, notes: byRecord }).parse(readHand('locators'))
}

let kept: ReturnType<typeof readLocators>['sources'] | undefined

/** Opened citations with the one place that was read of their source, where they name none of their own. */
export function withPlacesRead<C extends Cited>(citations: readonly C[]): C[] {
  kept ??= readLocators().sources
  const sources = kept
  return citations.map((cited) => {
    const locator = sources[cited.source]
    return locator && cited.checked && !cited.locator ? placed(cited, locator) : cited
  })
}

/**
 * The events or notes with the places found for their citations. Throws where one is not there, or does not cite the source
 * once as opened and without a place.
 */
export function withLocators<E extends { id: string; citations: readonly Cited[] }>(
  records: readonly E[],
  locators: Locators
): E[] {
  const ids = new Set(records.map(({ id }) => id))
  const stray = Object.keys(locators).find((id) => !ids.has(id))
  if (stray !== undefined) throw new Error(`hand/locators.json: no record "${stray}"`)
  return records.map((record) => {
    const places = locators[record.id] ?? {}
    for (const source of Object.keys(places)) {
      const bare = record.citations.filter((one) => one.source === source && one.checked && !one.locator)
      if (bare.length !== 1)
        throw new Error(
          `hand/locators.json: ${record.id} cites "${source}" ${bare.length} times as opened and without a place`
        )
    }
    const citations = record.citations.map((one) => {
      const locator = places[one.source]
      return locator && one.checked && !one.locator ? placed(one, locator) : one
    })
    return { ...record, citations: withPlacesRead(citations) }
  })
}

/** The citation with its place, members in the order of the format. */
function placed<C extends Cited>(cited: C, locator: Locator): C {
  const members = Object.entries(cited).filter(([key]) => key !== 'locator')
  const after = ['stance', 'source']
    .map((key) => members.findIndex(([one]) => one === key))
    .find((at) => at >= 0)
  members.splice((after ?? 0) + 1, 0, ['locator', locator])
  return Object.fromEntries(members) as C // the same members and the place
}
