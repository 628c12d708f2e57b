import fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { AtlasMap } from '../../../../src/map/atlasMap'
import { cameraGroup, closer, levelsBetween } from '../../../../src/map/compare/cameraGroup'
import type { MapView } from '../../../../src/state/view'
import { createAtlasStore } from '../../../../src/store/store'
import { setMapView } from '../../../../src/state/actions'
import { stateWith } from '../../state/support/state'

const VIEW: MapView = { zoom: 3, lat: 33, lon: 117 }
const LARGE = { width: 800, height: 600 }
const SMALL = { width: 200, height: 300 }
const frames: (() => void)[] = []
beforeEach(() => {
  frames.length = 0
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame))
})
const runFrames = () => {
  for (const frame of frames.splice(0)) frame()
}

/** A map that only remembers where it was told to look, and tells back as a real one does. */
function mapIn(group: ReturnType<typeof cameraGroup>, name: 'a' | 'b' | 'change') {
  const seen: (MapView | null)[] = []
  const follow = (view: MapView | null) => {
    seen.push(view)
    group.looked(name, view, false)
  }
  return { seen, map: { follow } as AtlasMap } // the group asks nothing else of a map
}

function twoMaps() {
  const store = createAtlasStore(stateWith())
  const group = cameraGroup(store, 'change')
  const [small, large] = [mapIn(group, 'a'), mapIn(group, 'change')]
  group.join('a', small.map, () => SMALL)
  group.join('change', large.map, () => LARGE)
  return { store, group, small, large }
}

describe('maps that look at the same', () => {
  test('follow the one that is moved, each at the scale of its size', () => {
    const { group, small, large } = twoMaps()
    group.looked('change', VIEW, false)
    expect(small.seen.at(-1)).toEqual({ ...VIEW, zoom: 1 })
    group.looked('a', { ...VIEW, zoom: 2 }, false)
    expect(large.seen.at(-1)).toEqual({ ...VIEW, zoom: 4 })
  })
  test('leave the page alone until they rest, and then tell it the scale of the largest', () => {
    const { store, group } = twoMaps()
    group.looked('a', VIEW, false)
    expect(store.state().view.map).toBeNull()
    group.looked('a', VIEW, true)
    expect(store.state().view.map).toEqual({ ...VIEW, zoom: 5 })
  })
  test('go home together', () => {
    const { store, group, large } = twoMaps()
    group.looked('a', VIEW, true)
    group.looked('a', null, true)
    expect(large.seen.at(-1)).toBeNull()
    expect(store.state().view.map).toBeNull()
  })
  test('follow a link, but not their own telling', () => {
    const { store, group, small, large } = twoMaps()
    const stop = group.followPage()
    group.looked('change', VIEW, true)
    const told = large.seen.length
    runFrames()
    expect(large.seen.length).toBe(told)
    store.act(setMapView({ ...VIEW, lat: 20 }))
    runFrames()
    expect(large.seen.at(-1)).toEqual({ ...VIEW, lat: 20 })
    expect(small.seen.at(-1)).toEqual({ ...VIEW, lat: 20, zoom: 1 })
    stop()
  })
  test('are told where to look when they come', () => {
    const store = createAtlasStore(stateWith({ map: VIEW }))
    const group = cameraGroup(store, 'change')
    const late = mapIn(group, 'change')
    group.join('change', late.map, () => LARGE)
    expect(late.seen).toEqual([VIEW])
  })
})

describe('scales', () => {
  test('there and back are the same view, as far as a view reaches', () => {
    const side = fc.integer({ min: 50, max: 3000 })
    fc.assert(
      fc.property(side, side, side, side, (w, h, w2, h2) => {
        const levels = levelsBetween({ width: w, height: h }, { width: w2, height: h2 })
        expect(Number.isFinite(levels)).toBe(true)
        const there = closer({ ...VIEW, zoom: 4 }, levels)!
        expect(there.zoom).toBeGreaterThanOrEqual(0)
        expect(there.zoom).toBeLessThanOrEqual(8)
        if (Math.abs(levels) < 4) expect(closer(there, -levels)!.zoom).toBeCloseTo(4, 9)
      })
    )
  })
  test('of panes without a size are the same', () => {
    expect(levelsBetween({ width: 0, height: 0 }, LARGE)).toBe(0)
    expect(levelsBetween(LARGE, { width: 0, height: 0 })).toBe(0)
  })
})
