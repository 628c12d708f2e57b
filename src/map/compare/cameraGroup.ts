// Several maps that look at the same: where one looks the others follow at once, and the link holds it for the largest. No drawing.
import { setMapView } from '../../state/actions'
import type { ComparedMap } from '../../state/compare'
import type { MapView } from '../../state/view'
import type { AtlasStore } from '../../store/store'
import type { AtlasMap } from '../atlasMap'
import type { Size } from '../camera'

export interface CameraGroup {
  /** A map has come, with the size of its pane as it is when asked. Answers how it leaves. */
  join(name: ComparedMap, map: AtlasMap, size: () => Size): () => void
  /** A map looks elsewhere, moved by a hand or a change of size. */
  looked(name: ComparedMap, view: MapView | null, rests: boolean): void
  /** Follows the view of the page from now on: a link, the browser's history. Answers how to stop. */
  followPage(): () => void
}

/** How many zoom levels closer a map of one size shows the same ground than one of another. */
export function levelsBetween(size: Size, main: Size): number {
  const ratio = Math.min(size.width / main.width, size.height / main.height)
  return Number.isFinite(ratio) && ratio > 0 ? Math.log2(ratio) : 0
}

/** The same view `levels` closer, within what a view can hold. */
export function closer(view: MapView | null, levels: number): MapView | null {
  return view && { ...view, zoom: Math.min(8, Math.max(0, view.zoom + levels)) }
}

/** @param main the map whose zoom the page's view has */
export function cameraGroup(store: AtlasStore, main: ComparedMap): CameraGroup {
  const maps = new Map<ComparedMap, { readonly map: AtlasMap; readonly size: () => Size }>()
  let telling = false
  let own: MapView | null | undefined

  const levels = (name: ComparedMap): number => {
    const [one, other] = [maps.get(name)?.size(), maps.get(main)?.size()]
    return one && other ? levelsBetween(one, other) : 0
  }
  /** What a map is told it does not tell on. */
  function tell(view: MapView | null, but?: ComparedMap): void {
    telling = true
    for (const [name, { map }] of maps) if (name !== but) map.follow(closer(view, levels(name)))
    telling = false
  }

  return {
    join(name, map, size) {
      maps.set(name, { map, size })
      // The largest may come last: only then do the others know how much they show.
      tell(store.state().view.map)
      return () => void maps.delete(name)
    },
    looked(name, view, rests) {
      if (telling || !maps.has(name)) return
      const page = closer(view, -levels(name))
      tell(page, name)
      if (!rests) return
      own = page
      store.act(setMapView(page))
    },
    followPage() {
      let arrivals = store.state().arrivals
      return store.onFrame(
        (state) => [state.view.map, state.arrivals],
        (state) => {
          if (state.view.map === own && state.arrivals === arrivals) return
          own = state.view.map
          arrivals = state.arrivals
          tell(own)
        }
      )
    }
  }
}
