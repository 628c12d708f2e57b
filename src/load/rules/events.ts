// Rules of one event or era beyond its shape: citations, sources of figures, the span, careful text.
import { extentOf } from '../../time/uncertain'
import { overlaps } from '../../time/span'
import type { Known } from '../known'
import type { Checked } from '../record'
import type { RawEra } from '../schema/eras'
import type { RawEvent, RawFigure } from '../schema/events'
import type { Site } from '../site'
import { checkCareful, checkCitations, checkSeen, checkSources } from './citing'
import { checkShapes } from './shapes'

export function eventRules({ sound, whole }: Checked<RawEvent>, site: Site, known: Known): void {
  checkWithinSpan(sound.date, site, known)
  checkCitations(sound.citations, 'citations', site, known)
  const cited = sound.citations?.length ?? 0
  if (whole && cited === 0 && sound.uncited === undefined) {
    site.error(['citations'], {
      given: 'no citation',
      expected: 'at least one, or "uncited" saying why there is none'
    })
  }
  if (cited > 0 && sound.uncited !== undefined) {
    site.warning(['uncited'], {
      given: 'a reason beside citations',
      expected: 'it only where nothing is cited'
    })
  }
  for (const [i, figure] of (sound.figures ?? []).entries()) checkFigure(figure, i, site, known)
  checkCareful(sound.careful, sound.summary, 'summary', site)
  checkShapes(sound, site)
}

function checkFigure(figure: RawFigure, i: number, site: Site, known: Known): void {
  if (figure.sources.length === 0) {
    site.error(['figures', i, 'sources'], {
      given: 'no source',
      expected: 'at least one source for every figure'
    })
  }
  checkSources(figure.sources, ['figures', i, 'sources'], site, known)
  if (figure.checked) checkSeen(figure.sources, ['figures', i, 'checked'], site, known)
}

export function eraRules({ sound }: Checked<RawEra>, site: Site, known: Known): void {
  checkWithinSpan(sound.date, site, known)
  checkCitations(sound.citations, 'citations', site, known)
}

function checkWithinSpan(date: string | undefined, site: Site, known: Known): void {
  const read = date === undefined ? undefined : known.readDate(date)
  if (!read || 'error' in read || overlaps(extentOf(read.date), known.span)) return
  site.warning(['date'], {
    given: `"${date}"`,
    expected: "a date that touches the atlas's span; else it is never seen"
  })
}
