// Leaflet as its documentation has it used for a choropleth: one GeoJSON layer in SVG, restyled for another year. No names, no marks.
import 'leaflet/dist/leaflet.css'
import L from 'leaflet'
import type { FeatureCollection, MultiPolygon } from 'geojson'
import type { Geography } from '../../../src/atlas/geography'
import { crsOf } from '../../../src/map/crs'
import { yearOf } from '../../../src/time/days'
import { nextFrame, offer } from './contest'

/** The outlines that our map fills, and the class of each in every year. */
export interface Choropleth {
  readonly geography: Pick<Geography, 'projection' | 'frame'>
  /** Degrees west, south, east, north. */
  readonly shown: readonly [number, number, number, number]
  readonly outlines: FeatureCollection<MultiPolygon, { index: number }>
  /** By year, by index of the outline; null where there is no figure. */
  readonly classes: Readonly<Record<string, readonly (number | null)[]>>
}

const COLOURS = ['#f6eecb', '#efcf86', '#e0a250', '#c67430', '#9c4f22', '#63301b']
const NONE = '#fbf8f1'

const asked = new URLSearchParams(location.search)
const slot = document.getElementById('map')!
slot.style.cssText = `width: ${asked.get('width')}px; height: ${asked.get('height')}px`

let given: Choropleth | null = null
let layer: L.GeoJSON<{ index: number }> | null = null

function styleOf(year: number) {
  const classes = given?.classes[String(year)] ?? []
  return (feature?: { properties: { index: number } }): L.PathOptions => {
    const index = feature ? classes[feature.properties.index] : null
    return { fillColor: index === null || index === undefined ? NONE : (COLOURS[index] ?? NONE) }
  }
}

offer({
  ready: fetch('./choropleth.json').then(async (answer) => {
    given = (await answer.json()) as Choropleth // the bench's own file
  }),
  async mount() {
    if (!given) throw new Error('mounted before it was ready')
    const begin = performance.now()
    const map = L.map(slot, {
      crs: crsOf(given.geography),
      zoomSnap: 0,
      zoomControl: false,
      attributionControl: false
    })
    const [west, south, east, north] = given.shown
    map.fitBounds([[south, west], [north, east]], { animate: false }) // prettier-ignore
    layer = L.geoJSON(given.outlines, {
      style: { color: '#7a6a55', weight: 1, fillOpacity: 1, fillColor: NONE }
    }).addTo(map)
    await nextFrame()
    return performance.now() - begin
  },
  day(day) {
    layer?.setStyle(styleOf(yearOf(day)))
  }
})
