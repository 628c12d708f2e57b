// Rules of one note beyond its shape: what it is about, what its verdict rests on, its numbers; and the order of a document's claims.
import type { Known } from '../known'
import { shown } from '../problems'
import type { Checked } from '../record'
import type { RawCitation } from '../schema/fields'
import type { RawNote } from '../schema/notes'
import { SpareSite, type Site } from '../site'
import { checkCareful, checkCitations } from './citing'

export function noteRules({ sound, whole }: Checked<RawNote>, site: Site, known: Known): void {
  const { about, finding, careful, citations } = sound
  for (const [i, { year, ...things }] of (about ?? []).entries()) {
    if (Object.keys(things).length > 0) continue
    site.error(['about', i], {
      given: year === undefined ? 'nothing that the note is about' : `only the year ${year}`,
      expected: 'at least one of event, person, place, unit, indicator and source'
    })
  }
  checkCitations(citations, 'citations', site, known)
  checkCareful(careful, finding, 'finding', site)
  if (!whole) return
  checkVerdict(sound, site, known)
  checkAsserted(sound, site)
  checkNumbers(sound, site, known)
}

type Whole = Partial<RawNote>

/** Whose word counts for a verdict: neither a document whose claims are listed nor one that is rejected. */
function counts({ source }: RawCitation, known: Known): boolean {
  return !known.examined.has(source) && !known.rejected.has(source)
}

const OUTSIDE = 'from a source that is neither rejected nor a document whose claims are listed'

/** The stances that a verdict needs from outside of the documents. */
const NEEDED = {
  supported: ['supports'],
  contradicted: ['contradicts'],
  disputed: ['supports', 'contradicts'],
  opinion: [],
  unverified: []
} as const

function checkVerdict({ verdict, citations = [] }: Whole, site: Site, known: Known): void {
  if (verdict === undefined) return
  const told = new Set(citations.filter((one) => counts(one, known)).map(({ stance }) => stance))
  const missing = NEEDED[verdict].filter((stance) => !told.has(stance))
  if (missing.length > 0) {
    site.error(['citations'], {
      given: `the verdict "${verdict}" without a citation that ${missing.join(' and one that ')}`,
      expected: `one for each ${OUTSIDE}`,
      mend: 'Where none was found, the verdict is "unverified", and the finding says what was looked for.'
    })
  }
}

/** A claim with a place in a document is cited from there, so that the reader sees who makes it. */
function checkAsserted({ order, citations = [] }: Whole, site: Site): void {
  if (!order) return
  if (citations.some(({ source, stance }) => source === order.source && stance === 'asserts')) return
  site.error(['citations'], {
    given: `no citation of ${order.source} with the stance "asserts"`,
    expected: 'one: the claim has its place in that document'
  })
}

function checkNumbers({ of, citations = [] }: Whole, site: Site, known: Known): void {
  const valued = citations.findIndex(({ value }) => value !== undefined)
  if (!of) {
    if (valued < 0) return
    site.error(['citations', valued, 'value'], {
      given: `${shown(citations[valued]?.value)} in no measure`,
      expected: 'a member "of" in the note that says what its values count'
    })
    return
  }
  if (of.indicator === undefined && of.measure === undefined) {
    site.error(['of'], { given: 'neither', expected: 'an indicator or a measure' })
    return
  }
  const { indicator, measure } = of
  const fitting = indicator === undefined ? undefined : known.measures.get(indicator)
  // Ids that lead nowhere are reported where they stand.
  if (indicator === undefined || measure === undefined || fitting === undefined || fitting === measure) return
  site.error(['of', 'measure'], {
    given: shown(measure),
    expected: `${fitting}, the measure of ${indicator}`
  })
}

/**
 * No two claims stand at one place of a document: the second is told and taken out of `notes`, which are by their place in the
 * file, null where one is left out already.
 */
export function orderRules(notes: (Checked<RawNote> | null)[], { report, file }: Site): void {
  const first = new Map<string, number>()
  for (const [i, note] of notes.entries()) {
    const { order } = note?.sound ?? {}
    if (!order) continue
    const key = `${order.source} ${order.at}`
    const before = first.get(key)
    if (before === undefined) first.set(key, i)
    else {
      new SpareSite(report, file, ['notes', i], note?.sound).error(['order', 'at'], {
        given: `the place ${order.at} of ${order.source} a second time`,
        expected: `a place of its own; the first is notes[${before}]`
      })
      notes[i] = null
    }
  }
}
