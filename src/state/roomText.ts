// The room of a view as text for an address, and back.
import type { Atlas, MeasureId, SourceId } from '../atlas/model'
import { EXPLORE, type Room } from './view'

/** `evidence`, `evidence:measure`, `evidence:measure/estimate`, `sources`, `sources:id`, `terms`; null in the first room. */
export function roomText(room: Room): string | null {
  if (room.name === 'explore') return null
  if (room.name === 'terms') return room.name
  if (room.name === 'sources')
    return room.source === null ? 'sources' : `sources:${encodeURIComponent(room.source)}`
  const { measure, estimate } = room
  if (measure === null) return 'evidence'
  return estimate === null ? `evidence:${measure}` : `evidence:${measure}/${estimate}`
}

/** Undefined when there is no such room, or nothing of that name in it. */
export function roomOf(given: string, atlas: Atlas): Room | undefined {
  const at = given.indexOf(':')
  const [name, rest] = at < 0 ? [given, null] : [given.slice(0, at), given.slice(at + 1)]
  if (name === 'explore' && rest === null) return EXPLORE
  if (name === 'terms') return rest === null ? { name } : undefined
  if (name === 'sources') {
    if (rest === null) return { name, source: null }
    // The casts are proven by the look-ups beside them.
    return atlas.sources.has(rest as SourceId) ? { name, source: rest as SourceId } : undefined
  }
  if (name !== 'evidence') return undefined
  if (rest === null) return { name, measure: null, estimate: null }
  const [measure = '', estimate = null] = rest.split('/', 2)
  if (!atlas.measures.has(measure as MeasureId)) return undefined
  const known = estimate === null || atlas.estimates.some(({ id }) => id === estimate)
  return known ? { name, measure: measure as MeasureId, estimate } : undefined
}
