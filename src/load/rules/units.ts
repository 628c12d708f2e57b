// Rules of units in time: one owner a piece and day, one name and capital a day, a name for every day that land is held.
import { dayOf, isoOf, parseIsoDay } from '../../time/days'
import type { Span } from '../../time/span'
import type { Known } from '../known'
import type { Step } from '../problems'
import { checkDay, type Checked } from '../record'
import type { RawUnit } from '../schema/units'
import type { Site } from '../site'
import { checkSource } from './citing'

export function unitRules({ sound }: Checked<RawUnit>, site: Site, known: Known): void {
  const names = heldSpans(sound.names, 'names', site, known)
  checkApart(names, 'names', site)
  checkApart(heldSpans(sound.capitals, 'capitals', site, known), 'capitals', site)
  for (const [i, leader] of (sound.leaders ?? []).entries()) {
    if ((leader.person === undefined) === (leader.name === undefined)) {
      site.error(['leaders', i], {
        given: leader.name ? 'both' : 'neither',
        expected: 'either a person or a name'
      })
    }
    if (leader.from !== undefined && leader.to !== undefined)
      heldSpan(leader.from, leader.to, ['leaders', i], site, known)
  }
  for (const [i, { source }] of (sound.changes ?? []).entries()) {
    if (source !== undefined) checkSource(source, ['changes', i, 'source'], site, known)
  }
  const pieces = pieceSpans(sound.pieces, site)
  if (sound.names) checkNamed(pieces, names, site, known)
}

interface HeldAt {
  readonly index: number
  readonly held: Span
}

/** Half-open stretch from the first day `from` can mean to the last that `to` can. */
function heldSpan(
  from: string,
  to: string | undefined,
  path: readonly Step[],
  site: Site,
  known: Known
): Span | null {
  const first = known.readDate(from)
  const last = to === undefined ? undefined : known.readDate(to)
  if ('error' in first || (last && 'error' in last)) return null
  const span = { start: first.date.earliest, end: last ? last.date.latest + 1 : Infinity }
  if (span.end > span.start) return span
  site.error([...path, 'to'], {
    given: `"${to}" after from "${from}"`,
    expected: 'a last day that is not before the first'
  })
  return null
}

function heldSpans(
  entries: readonly { from: string; to?: string }[] | undefined,
  key: string,
  site: Site,
  known: Known
): readonly HeldAt[] {
  return (entries ?? []).flatMap(({ from, to }, index) => {
    const held = heldSpan(from, to, [key, index], site, known)
    return held ? [{ index, held }] : []
  })
}

function checkApart(entries: readonly HeldAt[], key: string, site: Site): void {
  const sorted = [...entries].sort((a, b) => a.held.start - b.held.start)
  for (const [i, entry] of sorted.entries()) {
    const before = sorted[i - 1]
    if (!before || before.held.end <= entry.held.start) continue
    site.error([key, entry.index, 'from'], {
      given: `a stretch that begins before the last day of ${key}[${before.index}]`,
      expected: 'stretches that do not overlap'
    })
  }
}

export interface PieceHeld extends HeldAt {
  readonly piece: string
}

function pieceSpans(pieces: RawUnit['pieces'] | undefined, site: Site): readonly PieceHeld[] {
  return (pieces ?? []).flatMap(({ piece, from, to }, index) => {
    const first = checkDay(from, ['pieces', index, 'from'], site)
    const last = to === undefined ? Infinity : checkDay(to, ['pieces', index, 'to'], site)
    if (first === null || last === null) return []
    if (last >= first) return [{ index, piece, held: { start: first, end: last + 1 } }]
    site.error(['pieces', index, 'to'], {
      given: `"${to}" after from "${from}"`,
      expected: 'a last day that is not before the first'
    })
    return []
  })
}

function checkNamed(pieces: readonly PieceHeld[], names: readonly HeldAt[], site: Site, known: Known): void {
  const [gap] = gapsIn(
    names.map((entry) => entry.held),
    unionWithin(
      pieces.map((entry) => entry.held),
      known.span
    )
  )
  if (!gap) return
  site.error(['names'], {
    given: `no name ${stretchText(gap)}`,
    expected: 'a name for every day of the span on which the unit has land'
  })
}

/** Joined stretches of `spans` inside `limits`, rising. */
function unionWithin(spans: readonly Span[], limits: Span): readonly Span[] {
  const joined: { start: number; end: number }[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const cut = { start: Math.max(start, limits.start), end: Math.min(end, limits.end) }
    if (cut.end <= cut.start) continue
    const last = joined.at(-1)
    if (last && cut.start <= last.end) last.end = Math.max(last.end, cut.end)
    else joined.push(cut)
  }
  return joined
}

/** What of `needed` no one of `spans` covers. */
export function gapsIn(spans: readonly Span[], needed: readonly Span[]): readonly Span[] {
  return needed.flatMap((need) => {
    const gaps: Span[] = []
    let from = need.start
    for (const { start, end } of unionWithin(spans, need)) {
      if (start > from) gaps.push({ start: from, end: start })
      from = Math.max(from, end)
    }
    return from < need.end ? [...gaps, { start: from, end: need.end }] : gaps
  })
}

/** A half-open stretch in words, both days inclusive. */
export function stretchText({ start, end }: Span): string {
  if (end === start + 1) return `on ${isoOf(start)}`
  return end > dayOf(9999) ? `from ${isoOf(start)} on` : `from ${isoOf(start)} to ${isoOf(end - 1)}`
}

/** Spans of the pieces that name real days; what is wrong with the others is reported elsewhere. */
export function readablePieces(pieces: RawUnit['pieces'] | undefined): readonly PieceHeld[] {
  return (pieces ?? []).flatMap(({ piece, from, to }, index) => {
    const first = parseIsoDay(from)
    const last = to === undefined ? Infinity : parseIsoDay(to)
    return first === null || last === null || last < first
      ? []
      : [{ index, piece, held: { start: first, end: last + 1 } }]
  })
}
