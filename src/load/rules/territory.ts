// Rules between units: every piece of the home state belongs to exactly one unit on every day of the span.
import type { Known } from '../known'
import type { RawUnit } from '../schema/units'
import type { Site } from '../site'
import { gapsIn, readablePieces, stretchText, type PieceHeld } from './units'

interface Owned extends PieceHeld {
  readonly unit: string
  readonly at: number
}

/**
 * `units` by their place in the file; null where one is too broken to tell its pieces. `homePieces`: pieces of the home state,
 * null when the geometry could not be read or there is none.
 */
export function territoryRules(
  units: readonly (Partial<RawUnit> | null)[],
  homePieces: ReadonlySet<string> | null,
  site: Site,
  known: Known
): void {
  const byPiece = new Map<string, Owned[]>()
  for (const [at, unit] of units.entries()) {
    for (const held of readablePieces(unit?.pieces)) {
      const owned: Owned = { ...held, unit: unit?.id ?? `units[${at}]`, at }
      const others = byPiece.get(held.piece)
      if (others) others.push(owned)
      else byPiece.set(held.piece, [owned])
    }
  }
  for (const [piece, owners] of byPiece) {
    checkOneOwner(piece, owners, site)
    if (homePieces && !homePieces.has(piece) && known.ids.get('piece')?.has(piece)) {
      for (const { at, index, unit } of owners) {
        site.error(['units', at, 'pieces', index, 'piece'], {
          given: `${piece}, which another state administers`,
          expected: 'a piece of the home state',
          record: unit
        })
      }
    }
  }
  if (homePieces) for (const [at, unit] of units.entries()) checkHasLand(unit, at, site)
  // With a unit that cannot be read, a gap may only be its own pieces.
  if (homePieces && units.every((unit) => unit?.pieces)) {
    for (const piece of homePieces) checkOwned(piece, byPiece.get(piece) ?? [], site, known)
  }
}

function checkHasLand(unit: Partial<RawUnit> | null, at: number, site: Site): void {
  if (unit?.pieces?.length !== 0) return
  site.warning(['units', at, 'pieces'], {
    given: 'no pieces',
    expected: 'at least one piece of the geometry',
    mend: 'Without land the unit is never on the map.',
    record: unit.id ?? `units[${at}]`
  })
}

function checkOneOwner(piece: string, owners: readonly Owned[], site: Site): void {
  const sorted = [...owners].sort((a, b) => a.held.start - b.held.start || a.at - b.at)
  let widest: Owned | undefined
  for (const entry of sorted) {
    if (widest && entry.held.start < widest.held.end) {
      const shared = { start: entry.held.start, end: Math.min(entry.held.end, widest.held.end) }
      site.error(['units', entry.at, 'pieces', entry.index], {
        given: `${piece} held by ${widest.unit} and by ${entry.unit} ${stretchText(shared)}`,
        expected: 'one unit a piece on every day',
        mend: 'Dates are inclusive: the last day of one unit is the day before the first of the next.',
        record: entry.unit
      })
    }
    if (!widest || entry.held.end > widest.held.end) widest = entry
  }
}

function checkOwned(piece: string, owners: readonly Owned[], site: Site, known: Known): void {
  for (const gap of gapsIn(
    owners.map((entry) => entry.held),
    [known.span]
  )) {
    site.error(['units'], {
      given: `no unit holding the piece ${piece} ${stretchText(gap)}`,
      expected: 'a unit for every piece of the home state on every day of the span'
    })
  }
}
