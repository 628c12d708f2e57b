// Who takes part: our page, our timeline alone, the floor and the peers, each with its address and where its wheel is turned. Opens nothing.

export const SIZES = [1_000, 10_000, 100_000] as const

/** Size of a slot, CSS px. */
interface Size {
  readonly width: number
  readonly height: number
}

/** Room that the built page gives to its panes; every page of the contest gets the same. */
export interface Room {
  /** The whole timeline pane, and the part of its width in which time is drawn. */
  readonly time: Size
  readonly inner: number
  readonly map: Size
}

export interface Contestant {
  readonly name: ContestantName
  readonly part: 'timeline' | 'map'
  /** Which page: the built atlas, our timeline alone, or the page of the peers. */
  readonly page: 'atlas' | 'ours' | 'peer'
  /** Of the page of the peers: which halves it has. */
  readonly timeline?: string
  readonly map?: string
  /** Selector of what the wheel is turned on. */
  readonly wheel: string
  /** Every event has a place on the map. */
  readonly placed?: true
}

const OURS = '.tl-main canvas'
const peer = { page: 'peer', wheel: '#timeline' } as const

const ALL = {
  'our timeline': { part: 'timeline', page: 'ours', wheel: OURS },
  'our painter': { part: 'timeline', page: 'ours', wheel: OURS },
  'floor timeline': { part: 'timeline', ...peer, timeline: 'floor' },
  'vis-timeline stacked': { part: 'timeline', ...peer, timeline: 'stacked' },
  'vis-timeline clustered': { part: 'timeline', ...peer, timeline: 'clustered' },
  'd3 SVG': { part: 'timeline', ...peer, timeline: 'd3' },
  'our atlas': { part: 'map', page: 'atlas', wheel: OURS },
  'floor pair': { part: 'map', ...peer, timeline: 'floor', map: 'floor' },
  'vis stacked + Leaflet SVG': { part: 'map', ...peer, timeline: 'stacked', map: 'svg' },
  'vis clustered + Leaflet canvas': { part: 'map', ...peer, timeline: 'clustered', map: 'canvas' },
  'our map': { part: 'map', page: 'ours', wheel: '.map-sheet', placed: true },
  'Leaflet canvas': { part: 'map', page: 'peer', map: 'canvas', wheel: '#map', placed: true },
  markercluster: { part: 'map', page: 'peer', map: 'cluster', wheel: '#map', placed: true },
  'markercluster rebuilt': { part: 'map', page: 'peer', map: 'rebuilt', wheel: '#map', placed: true }
} as const satisfies Readonly<Record<string, Omit<Contestant, 'name'>>>

export type ContestantName = keyof typeof ALL

export const CONTESTANTS: readonly Contestant[] = Object.entries<Omit<Contestant, 'name'>>(ALL).map(
  // The keys are those of the table above.
  ([name, rest]) => ({ name: name as ContestantName, ...rest })
)

/** Name of the generated atlas that a contestant draws. */
export function setOf({ placed = false }: { readonly placed?: boolean }, events: number): string {
  return placed ? `${events}-placed` : String(events)
}

/** The page's address below that of its server. */
export function addressOf(contestant: Contestant, events: number, room: Room): string {
  const { page, name, timeline = '', map = '' } = contestant
  if (page === 'atlas') return ''
  if (page === 'ours') {
    if (name === 'our map') return `ours.html?${query({ part: 'map', inner: room.inner, ...room.map })}`
    return `ours.html?${query({ part: name === 'our painter' ? 'painter' : 'pane', ...room.time })}`
  }
  const timelineSize = `${timeline ? room.inner : 0}x${timeline ? room.time.height : 0}`
  const mapSize = `${map ? room.map.width : 0}x${map ? room.map.height : 0}`
  return `peer.html?${query({ events: setOf(contestant, events), timeline, map, inner: room.inner, timelineSize, mapSize })}`
}

function query(parts: Readonly<Record<string, string | number>>): string {
  return new URLSearchParams(Object.entries(parts).map(([key, value]) => [key, String(value)])).toString()
}
