// Leaflet as its documentation has it used for many points: circle markers in SVG or on a canvas, or leaflet.markercluster.
import 'leaflet/dist/leaflet.css'
import 'leaflet.markercluster/dist/MarkerCluster.css'
import 'leaflet.markercluster/dist/MarkerCluster.Default.css'
import 'leaflet'
import 'leaflet.markercluster'
import type * as Leaflet from 'leaflet'
import { overlaps } from '../../../src/time/span'
import type { MakeMap, PlainEvent } from './contest'

/** The plugin adds to this object, which the module itself is only a copy of. */
const L = (globalThis as unknown as { L: typeof Leaflet }).L

interface Markers<M extends Leaflet.Layer, G extends Leaflet.Layer> {
  readonly preferCanvas: boolean
  readonly make: (at: Leaflet.LatLngTuple, event: PlainEvent) => M
  readonly group: () => G
  /** `shown`: all that are there afterwards. */
  readonly change: (group: G, add: M[], remove: M[], shown: () => M[]) => void
}

/** Only markers that come or go are touched. */
function mapWith<M extends Leaflet.Layer, G extends Leaflet.Layer>({
  preferCanvas,
  make,
  group,
  change
}: Markers<M, G>): MakeMap {
  return (element, { events }) => {
    const map = L.map(element, { preferCanvas, maxZoom: 12, zoomControl: false, attributionControl: false })
    map.fitBounds(
      [
        [18, 73],
        [54, 135]
      ],
      { animate: false }
    )
    const all = group().addTo(map)
    const placed = events.flatMap((event) =>
      event.at ? [{ event, marker: make([...event.at], event), on: false }] : []
    )
    return {
      show(window) {
        const add: M[] = []
        const remove: M[] = []
        for (const one of placed) {
          const on = overlaps(one.event, window)
          if (on === one.on) continue
          one.on = on
          ;(on ? add : remove).push(one.marker)
        }
        change(all, add, remove, () => placed.flatMap(({ on, marker }) => (on ? marker : [])))
      }
    }
  }
}

const circles = (preferCanvas: boolean): MakeMap =>
  mapWith<Leaflet.CircleMarker, Leaflet.LayerGroup>({
    preferCanvas,
    make: (at) => L.circleMarker(at, { radius: 5, weight: 1 }),
    group: () => L.layerGroup(),
    change: (group, add, remove) => {
      for (const marker of remove) group.removeLayer(marker)
      for (const marker of add) group.addLayer(marker)
    }
  })

export const svgMarkers = circles(false)
export const canvasMarkers = circles(true)

const clusters = (change: Markers<Leaflet.Marker, Leaflet.MarkerClusterGroup>['change']): MakeMap =>
  mapWith<Leaflet.Marker, Leaflet.MarkerClusterGroup>({
    preferCanvas: false,
    make: (at, { title }) =>
      L.marker(at, { title, icon: L.divIcon({ className: 'point', iconSize: [8, 8] }) }),
    group: () => L.markerClusterGroup({ animate: false }),
    change
  })

export const clusteredMarkers = clusters((group, add, remove) => {
  // In bulk, which its documentation asks for.
  if (remove.length > 0) group.removeLayers(remove)
  if (add.length > 0) group.addLayers(add)
})

/** As its documentation has a filter done: emptied and filled again. */
export const rebuiltClusters = clusters((group, add, remove, shown) => {
  if (add.length + remove.length === 0) return
  group.clearLayers()
  group.addLayers(shown())
})
