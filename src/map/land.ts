// What fills and bounds the land on the day shown: outlines merged once each and kept, fills and units asked from the state.
import type { Geography } from '../atlas/geography'
import type { Layer } from '../atlas/layers'
import type { PieceId, UnitId } from '../atlas/model'
import { piecesCounted, type UnitValue } from '../atlas/values'
import type { AppState } from '../state/appState'
import { memoBy } from '../state/memo'
import { borderStretchOf, fillNow, MAPS, ownersNow } from '../state/queries'
import { classToken } from './colours'
import { regionOf, type Region } from './inside'
import { once, shapesOf, type Area, type Ground, type Lines } from './shapes'
import { sheetOf, type Sheet } from './sheet'

/** An outline in the two forms that are drawn and asked. */
export interface Land {
  readonly area: Area
  readonly region: Region
}

/** The land that one figure fills, or none; `token` is null where there is no checked figure. */
export interface Fill {
  readonly land: Land
  readonly pieces: readonly PieceId[]
  readonly token: string | null
  /** Its edge is not that of a unit of the day all along, so that it may meet its neighbour where no border is drawn. */
  readonly sewn: boolean
}

/** A figure and the land that it was counted for. */
interface FigureLand {
  readonly unit: UnitId
  readonly figure: UnitValue
  readonly land: Land
}

export interface LandBook {
  readonly sheet: Sheet
  readonly ground: Ground
  readonly home: Region
  /** Pieces of other states, each by itself. */
  readonly foreign: () => readonly Region[]
  /** The outline of every unit on the cursor's day; the same map while no border changes. */
  units(state: AppState): ReadonlyMap<UnitId, Land>
  /** What the chosen layer fills; the same array while neither borders nor year change. Without a layer nothing is filled. */
  fills(state: AppState): readonly Fill[]
  /** The checked figures that the chosen layer shows, with their land; the same array while nothing of it changes. */
  figureLands(state: AppState): readonly FigureLand[]
  /** The unchecked ones, where they are to be shown. */
  openLands(state: AppState): readonly FigureLand[]
  borders(state: AppState): Lines
  /** The outline of some pieces of the home state taken together. */
  land(pieces: readonly PieceId[]): Land
}

/** Projects a geography once; outlines are merged when first asked for and kept for good (a few dozen exist). */
export function landBook(geography: Geography): LandBook {
  const sheet = sheetOf(geography)
  const shapes = shapesOf(geography, sheet)
  const lands = new Map<string, Land>()
  const landOf = (pieces: readonly PieceId[]): Land => {
    const key = [...pieces].sort().join()
    const known = lands.get(key)
    if (known) return known
    const area = shapes.areaOf(pieces)
    const land = { area, region: regionOf(area) }
    lands.set(key, land)
    return land
  }
  const borders = new Map<number, Lines>()

  const units = memoBy(
    (state: AppState) => [ownersNow(state)],
    (state) => {
      const pieces = new Map<UnitId, PieceId[]>()
      for (const [piece, unit] of ownersNow(state)) pieces.set(unit, [...(pieces.get(unit) ?? []), piece])
      return new Map([...pieces].map(([unit, held]) => [unit, landOf(held)]))
    },
    MAPS
  )

  return {
    sheet,
    land: landOf,
    ground: shapes.ground,
    home: regionOf(shapes.ground.home),
    foreign: once(() => shapes.ground.foreign().map(regionOf)),
    units,
    fills: memoBy(
      (state: AppState) => [fillNow(state)],
      (state) => {
        const filled = fillNow(state)
        if (!filled) return []
        const whole = new Set(units(state).values())
        return filled.areas.map(({ pieces, classIndex }) => {
          const land = landOf(pieces)
          return { land, pieces, token: tokenOf(filled.layer, classIndex), sewn: !whole.has(land) }
        })
      },
      MAPS
    ),
    figureLands: memoBy(
      (state: AppState) => [fillNow(state)],
      (state) =>
        (fillNow(state)?.areas ?? []).flatMap(({ pieces, unit, series, value }) =>
          unit && series && value ? [{ unit, figure: { series, value }, land: landOf(pieces) }] : []
        ),
      MAPS
    ),
    openLands: memoBy(
      (state: AppState) => [fillNow(state)],
      (state) =>
        [...(fillNow(state)?.open ?? [])].flatMap(([unit, figure]) => {
          const pieces = piecesCounted(figure.series, unit, ownersNow(state))
          return pieces.length > 0 ? [{ unit, figure, land: landOf(pieces) }] : []
        }),
      MAPS
    ),
    borders(state) {
      const stretch = borderStretchOf(state)
      const known = borders.get(stretch)
      if (known) return known
      const lines = shapes.bordersOf(ownersNow(state))
      borders.set(stretch, lines)
      return lines
    }
  }
}

/** What land with a figure is filled with: under circles it is plain, without a figure nothing. */
function tokenOf(layer: Layer, classIndex: number | undefined): string | null {
  if (classIndex === undefined) return null
  return layer.form === 'circles' ? '--surface' : classToken(layer, classIndex)
}

/** The unit whose land a place of the sheet lies on. */
export function unitAt(units: ReadonlyMap<UnitId, Land>, inside: (region: Region) => boolean): UnitId | null {
  for (const [unit, { region }] of units) if (inside(region)) return unit
  return null
}
