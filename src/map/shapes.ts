// The lines and areas of the map on the sheet: projected once, merged and meshed by who holds what; arrays of numbers, no canvas.
import { feature, merge, mesh } from 'topojson-client'
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon,
  Polygon,
  Topology
} from 'topojson-specification'
import type { Geography, PieceProperties, WaterProperties } from '../atlas/geography'
import type { PieceId, UnitId } from '../atlas/model'
import type { Point, Sheet } from './sheet'

export type Ring = readonly Point[]
export type Lines = readonly Ring[]
/** Polygons, each an outer ring and its holes. */
export type Area = readonly (readonly Ring[])[]

type Piece = (Polygon<PieceProperties> | MultiPolygon<PieceProperties>) & { properties: PieceProperties }
type SheetTopology<P extends object> = Topology<Record<string, GeometryCollection<P>>>

/** Everything that stays the same whatever the day. */
export interface Ground {
  readonly around: Area
  readonly apart: Area
  readonly land: () => Area
  /** Every piece outside the home state by itself. */
  readonly foreign: () => readonly Area[]
  /** The home state, all pieces. */
  readonly home: Area
  readonly coast: Lines
  readonly foreignBorders: () => Lines
  readonly homeBorders: Lines
  readonly disputedLines: Lines
  readonly disputedHatch: Lines
  /** Disputed pieces that no hatch of the atlas covers: they are hatched all over. */
  readonly disputedAreas: Area
  readonly waters: () => Waters
}

interface Waters {
  /** By rank, 1 first. */
  readonly rivers: readonly Lines[]
  readonly lakes: Area
  /** Outlines of the lakes. */
  readonly shores: Lines
}

export interface Shapes {
  readonly ground: Ground
  /** The outline of some pieces of the home state taken together. */
  areaOf(pieces: readonly PieceId[]): Area
  /** The borders between owners inside the home state. */
  bordersOf(owners: ReadonlyMap<PieceId, UnitId>): Lines
}

/** Makes a thing when it is first asked for and keeps it. */
export function once<Thing>(make: () => Thing): () => Thing {
  let made: { thing: Thing } | null = null
  return () => (made ??= { thing: make() }).thing
}

export function shapesOf(geography: Geography, sheet: Sheet): Shapes {
  const { objects } = geography.pieces
  const topology = onSheet<PieceProperties>(geography.pieces, { units: objects.units }, sheet)
  // The loader has checked that every geometry is a polygon with these properties.
  const pieces = (topology.objects.units?.geometries ?? []) as Piece[]
  const whole: GeometryObject = { type: 'GeometryCollection', geometries: pieces }
  const stateOf = (piece: GeometryObject) => (piece as Piece).properties.st // all members are pieces
  const isHome = (piece: GeometryObject) => stateOf(piece) === geography.home
  const isApart = (piece: GeometryObject) => geography.apart.includes(stateOf(piece))
  const disputed = new Set(geography.disputedLines.flatMap(([a, b]) => [`${a}|${b}`, `${b}|${a}`]))
  const isDisputed = (a: GeometryObject, b: GeometryObject) =>
    disputed.has(`${(a as Piece).properties.id}|${(b as Piece).properties.id}`)
  const meshOf = (wanted: (a: GeometryObject, b: GeometryObject) => boolean) =>
    mesh(topology, whole, wanted).coordinates as unknown as Lines // GeoJSON says number[]; these are pairs
  const areaOf = (some: readonly Piece[]) => merge(topology, [...some]).coordinates as unknown as Area // pairs again
  const byId = new Map(pieces.map((piece) => [piece.properties.id, piece]))

  const ground: Ground = {
    around: areaOf(pieces.filter((p) => !isHome(p) && !isApart(p))),
    apart: areaOf(pieces.filter(isApart)),
    // Behind functions is what the first drawing does without.
    land: once(() => areaOf(pieces)),
    foreign: once(() => pieces.filter((p) => !isHome(p)).map((p) => areaOf([p]))),
    home: areaOf(pieces.filter(isHome)),
    coast: meshOf((a, b) => a === b),
    foreignBorders: once(() =>
      meshOf((a, b) => !isHome(a) && !isHome(b) && stateOf(a) !== stateOf(b) && !isDisputed(a, b))
    ),
    homeBorders: meshOf((a, b) => isHome(a) !== isHome(b) && !isDisputed(a, b)),
    disputedLines: meshOf((a, b) => a !== b && isDisputed(a, b)),
    disputedHatch: (geography.hatch?.coordinates ?? []).map((line) =>
      line.map(([lon = 0, lat = 0]) => sheet.project(lon, lat))
    ),
    disputedAreas: geography.hatch ? [] : areaOf(geography.disputedAreas.flatMap((id) => byId.get(id) ?? [])),
    waters: once(() => watersOf(geography, sheet))
  }

  return {
    ground,
    areaOf: (ids) => areaOf(ids.flatMap((id) => byId.get(id) ?? [])),
    bordersOf(owners) {
      const ownerOf = (piece: GeometryObject) => owners.get((piece as Piece).properties.id)
      return meshOf((a, b) => isHome(a) && isHome(b) && ownerOf(a) !== ownerOf(b))
    }
  }
}

function watersOf({ water }: Geography, sheet: Sheet): Waters {
  if (!water) return { rivers: [], lakes: [], shores: [] }
  const { rivers, lakes } = water.objects
  const topology = onSheet<WaterProperties>(water, { rivers, lakes }, sheet)
  const ofRank = (rank: number) => {
    const geometries = (topology.objects.rivers?.geometries ?? []).filter(
      ({ properties }) => rankOf(properties) === rank
    )
    return mesh(topology, { type: 'GeometryCollection', geometries }).coordinates as unknown as Lines // pairs
  }
  const areas: Ring[][] = []
  for (const lake of topology.objects.lakes?.geometries ?? []) {
    const { geometry } = feature(topology, lake) as { geometry: { type: string; coordinates: unknown } } // one feature
    if (geometry.type === 'Polygon') areas.push(geometry.coordinates as Ring[]) // GeoJSON by its type
    if (geometry.type === 'MultiPolygon') areas.push(...(geometry.coordinates as Ring[][])) // the same
  }
  return { rivers: [1, 2, 3].map(ofRank), lakes: areas, shores: areas.flat() }
}

/** Rank of a river; the least where none is given. */
function rankOf(properties: WaterProperties | object | undefined): number {
  return properties && 'rk' in properties ? (properties.rk ?? 3) : 3
}

/**
 * The topology with its arcs decoded and projected. Geometries are copied: the atlas is frozen, and topojson-client marks
 * the polygons it merges.
 */
function onSheet<P extends object>(
  { arcs, transform }: Pick<Topology, 'arcs' | 'transform'>,
  objects: Record<string, GeometryCollection<P>>,
  sheet: Sheet
): SheetTopology<P> {
  const [kx, ky] = transform?.scale ?? [1, 1]
  const [dx, dy] = transform?.translate ?? [0, 0]
  const projected = arcs.map((arc) => {
    let x = 0
    let y = 0
    const line: number[][] = []
    // By index: at the start nothing is compiled yet, and taking pairs apart costs more than projecting them.
    for (const step of arc) {
      const stepX = step[0] ?? 0
      const stepY = step[1] ?? 0
      // Quantised arcs hold steps from point to point, plain ones hold places.
      x = transform ? x + stepX : stepX
      y = transform ? y + stepY : stepY
      line.push(sheet.project(x * kx + dx, y * ky + dy) as Point & number[]) // made for this place alone
    }
    return line
  })
  return { type: 'Topology', arcs: projected, objects: structuredClone(objects) }
}
