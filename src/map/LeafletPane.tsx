// The one Leaflet map that every pane of the atlas is: our projection, none of Leaflet's own gestures, controls or animations. It draws nothing.
import { useMemo, type ReactNode } from 'react'
import { MapContainer } from 'react-leaflet'
import type { Geography } from '../atlas/geography'
import { crsOf } from './crs'
import type { LandBook } from './land'

interface LeafletPaneProps {
  readonly geography: Geography
  readonly book: LandBook
  readonly children: ReactNode
}

export function LeafletPane({ geography, book, children }: LeafletPaneProps) {
  const crs = useMemo(() => crsOf(geography), [geography])
  const centre = useMemo(() => {
    const { neat, unproject } = book.sheet
    const [lon, lat] = unproject((neat[0] + neat[2]) / 2, (neat[1] + neat[3]) / 2)
    return { lat, lng: lon }
  }, [book])
  return (
    <MapContainer
      className="map-sheet"
      crs={crs}
      center={centre}
      zoom={2}
      minZoom={-4}
      maxZoom={12}
      zoomSnap={0}
      attributionControl={false}
      zoomControl={false}
      dragging={false}
      touchZoom={false}
      scrollWheelZoom={false}
      doubleClickZoom={false}
      boxZoom={false}
      keyboard={false}
      zoomAnimation={false}
      fadeAnimation={false}
      trackResize={false}
    >
      {children}
    </MapContainer>
  )
}
