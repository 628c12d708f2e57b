// The shapes of an atlas: atomic pieces in one topology, water, disputed lines, labels; plain data without behaviour.
import type { MultiLineString } from 'geojson'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { PieceId, Text, UnitId } from './ids'

/** What every polygon of the topology carries; `st` is the state that administers it. */
export interface PieceProperties {
  readonly id: PieceId
  readonly st: string
}
export type PiecesTopology = Topology<{ units: GeometryCollection<PieceProperties> }>

export interface WaterProperties {
  readonly n?: string
  readonly zh?: string
  /** 1 (great river) .. 3 */
  readonly rk?: number
}
export type WaterTopology = Topology<{
  rivers: GeometryCollection<WaterProperties>
  lakes: GeometryCollection<WaterProperties>
}>

/** Rectangle in projected metres. */
export interface Frame {
  readonly x: readonly [number, number]
  readonly y: readonly [number, number]
}

/** Spherical Albers equal-area conic; degrees and metres. */
export interface AlbersParameters {
  readonly kind: 'albers'
  readonly parallels: readonly [number, number]
  readonly meridian: number
  readonly origin: number
  readonly radius: number
}

export interface Geography {
  readonly projection: AlbersParameters
  /** Limits of the data. */
  readonly frame: Frame
  /** Where the map sheet ends. */
  readonly neat: Frame
  /** What a reader of the map should know, in the order of the file. */
  readonly about: readonly { readonly title: Text; readonly text: Text }[]
  /** State whose pieces belong to units. */
  readonly home: string
  /** States drawn in the third neutral, outside the statistics. */
  readonly apart: readonly string[]
  readonly disputedLines: readonly (readonly [PieceId, PieceId])[]
  readonly disputedAreas: readonly PieceId[]
  readonly labels: {
    readonly units: readonly { readonly unit: UnitId; readonly at: readonly [lon: number, lat: number] }[]
    readonly around: readonly { readonly text: Text; readonly at: readonly [lon: number, lat: number] }[]
  }
  readonly pieces: PiecesTopology
  readonly water?: WaterTopology
  readonly hatch?: MultiLineString
  /** File address relative to the atlas folder, placed on `frame`. */
  readonly relief?: string
}
