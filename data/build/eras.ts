// Writes eras.json: named stretches of time, dated only as far as a source of the atlas dates them.
import { z } from 'zod'
import { citationOf, sourceIdOf } from './citations'
import { Locator, withPlacesRead } from './locators'
import { readHand, runAlone, writeAtlas } from './write'

const Both = z.strictObject({ en: z.string().min(1), 'zh-Hans': z.string().min(1) })
/** Named by a wording of the research, by its source id, or, where it was opened since, by the id of the atlas. */
const Cited = z.strictObject({
  text: z.string().optional(),
  id: z.string().optional(),
  source: z.string().optional(),
  stance: z.enum(['supports', 'context']).optional(),
  locator: Locator.optional(),
  says: Both.optional(),
  checked: z.boolean()
})
const Hand = z.strictObject({
  eras: z.array(
    z.strictObject({ id: z.string(), date: z.string().min(4), label: Both, citations: z.array(Cited).min(1) })
  )
})

function sourceOf(cited: z.infer<typeof Cited>): string {
  if (cited.source !== undefined) return cited.source
  const source = cited.text !== undefined ? citationOf(cited.text).source : sourceIdOf(cited.id ?? '')
  if (source === null) throw new Error(`"${cited.id ?? ''}" is no source of its own`)
  return source
}

/** All eras. Throws on a wording or id that leads to no source. */
export function makeEras(): object[] {
  const { eras } = Hand.parse(readHand('eras'))
  return eras.map(({ id, date, label, citations }) => ({
    id,
    date,
    label,
    citations: withPlacesRead(
      citations.map((cited) => ({
        source: sourceOf(cited),
        stance: cited.stance ?? 'supports',
        locator: cited.locator,
        says: cited.says,
        checked: cited.checked
      }))
    )
  }))
}

/** Writes eras.json. */
export function buildEras(): void {
  writeAtlas('eras.json', { eras: makeEras() })
}

if (runAlone(import.meta.url)) buildEras()
