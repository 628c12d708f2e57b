// Rules of citing: what a rejected source may be named for, what must name a source at all, what stays folded.
import { LANGUAGES } from '../../atlas/ids'
import type { Known } from '../known'
import type { Step } from '../problems'
import type { RawCitation, RawText } from '../schema/fields'
import type { Site } from '../site'

/** A rejected document may be shown asserting something; it supports, contradicts or explains nothing. */
export function checkCitations(
  citations: readonly RawCitation[] | undefined,
  path: Step,
  site: Site,
  known: Known
): void {
  for (const [i, { source, stance, checked }] of (citations ?? []).entries()) {
    if (checked) checkSeen([source], [path, i, 'checked'], site, known)
    if (stance === 'asserts' || !known.rejected.has(source)) continue
    site.error([path, i, 'stance'], {
      given: `"${stance}" for the rejected source ${source}`,
      expected: 'the stance "asserts", or another source'
    })
  }
}

/** What rests on sources that nobody opened is recalled or taken from others, and so unchecked. */
export function checkSeen(sources: readonly string[], path: readonly Step[], site: Site, known: Known): void {
  if (sources.length === 0 || !sources.every((source) => known.unseen.has(source))) return
  site.warning(path, {
    given: `true on ${sources.join(', ')}, which was not seen`,
    expected: 'false, or a source that was seen'
  })
}

/** No figure, estimate, value, border or map rests on a rejected document. */
export function checkSource(source: string, path: readonly Step[], site: Site, known: Known): void {
  if (!known.rejected.has(source)) return
  site.error(path, {
    given: `the rejected source ${source}`,
    expected: 'a source that is not rejected'
  })
}

export function checkSources(
  sources: readonly string[] | undefined,
  path: readonly Step[],
  site: Site,
  known: Known
): void {
  for (const [i, source] of (sources ?? []).entries()) checkSource(source, [...path, i], site, known)
}

/** Graphic sentences are folded; a text beside them that has them too would show them anyway. `shown` is the name of that text. */
export function checkCareful(
  careful: RawText | undefined,
  text: RawText | undefined,
  shown: string,
  site: Site
): void {
  if (!careful || !text) return
  for (const language of LANGUAGES) {
    const folded = careful[language]
    if (folded === undefined || !text[language]?.includes(folded.trim())) continue
    site.error(['careful', language], {
      given: `words that the ${shown} has too`,
      expected: `a ${shown} without them`
    })
  }
}
