// The room of a view as text for an address, and back.
import type { Atlas, IndicatorId, MeasureId, SourceId, UnitId } from '../atlas/model'
import { COMPARED_AS, EXPLORE, type Room } from './view'

/** `compare`, `compare:side`, `figures`, `figures:indicator`, `figures:indicator/units`, `province:unit`, `evidence`, `evidence:measure`, `evidence:measure/estimate`, `sources`, `sources:id`, `terms`; null in the first room. */
export function roomText(room: Room): string | null {
  switch (room.name) {
    case 'explore':
      return null
    case 'terms':
      return room.name
    case 'compare':
      return room.as === COMPARED_AS[0] ? room.name : `compare:${room.as}`
    case 'province':
      return `province:${room.unit}`
    case 'sources':
      return room.source === null ? room.name : `sources:${encodeURIComponent(room.source)}`
    case 'figures':
      if (room.indicator === null) return room.of === 'country' ? room.name : 'figures:/units'
      return `figures:${room.indicator}${room.of === 'units' ? '/units' : ''}`
    case 'evidence':
      if (room.measure === null) return room.name
      return `evidence:${room.measure}${room.estimate === null ? '' : `/${room.estimate}`}`
  }
}

/** Reads what stands after the colon, null where there is no colon. The casts are proven by the look-ups beside them. */
const READ: Readonly<Record<string, (rest: string | null, atlas: Atlas) => Room | undefined>> = {
  explore: (rest) => (rest === null ? EXPLORE : undefined),
  terms: (rest) => (rest === null ? { name: 'terms' } : undefined),
  compare(rest) {
    const as = rest === null ? COMPARED_AS[0] : COMPARED_AS.find((one) => one === rest)
    return as && { name: 'compare', as }
  },
  province: (rest, atlas) =>
    atlas.units.has(rest as UnitId) ? { name: 'province', unit: rest as UnitId } : undefined,
  sources(rest, atlas) {
    if (rest === null) return { name: 'sources', source: null }
    return atlas.sources.has(rest as SourceId) ? { name: 'sources', source: rest as SourceId } : undefined
  },
  figures(rest, atlas) {
    if (rest === null) return { name: 'figures', indicator: null, of: 'country' }
    const [id = '', of = 'country', ...more] = rest.split('/')
    if (more.length > 0 || (of !== 'country' && of !== 'units')) return undefined
    if (id === '') return { name: 'figures', indicator: null, of }
    return atlas.indicators.has(id as IndicatorId)
      ? { name: 'figures', indicator: id as IndicatorId, of }
      : undefined
  },
  evidence(rest, atlas) {
    if (rest === null) return { name: 'evidence', measure: null, estimate: null }
    const [measure = '', estimate = null] = rest.split('/', 2)
    if (!atlas.measures.has(measure as MeasureId)) return undefined
    const known = estimate === null || atlas.estimates.some(({ id }) => id === estimate)
    return known ? { name: 'evidence', measure: measure as MeasureId, estimate } : undefined
  }
}

/** Undefined when there is no such room, or nothing of that name in it. */
export function roomOf(given: string, atlas: Atlas): Room | undefined {
  const at = given.indexOf(':')
  const [name, rest] = at < 0 ? [given, null] : [given.slice(0, at), given.slice(at + 1)]
  return Object.hasOwn(READ, name) ? READ[name]?.(rest, atlas) : undefined
}
