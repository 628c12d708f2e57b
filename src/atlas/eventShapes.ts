// Lines and areas of events in degrees, as GeoJSON writes them; types only.
/** Degrees east, then degrees north, as in GeoJSON. */
export type Position = readonly [lon: number, lat: number]

/** GeoJSON; edges are straight in degrees and take the short way round the globe. */
export type EventLine =
  | { readonly type: 'LineString'; readonly coordinates: readonly Position[] }
  | { readonly type: 'MultiLineString'; readonly coordinates: readonly (readonly Position[])[] }

/** GeoJSON: polygons are an outer ring and its holes, each closed. */
export type EventArea =
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Position[])[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly (readonly Position[])[])[] }
