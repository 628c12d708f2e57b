// A page of other libraries, or of the floor: a timeline, a map or both, moved by the same wheel and hand as ours, linked by the window.
import { lengthOf, paneSpan, panSpan, type Span } from '../../../src/time/span'
import { nextFrame, offer, type Half, type MakeMap, type MakeTimeline, type PlainAtlas } from './contest'
import { turnsOf } from './turns'

const TIMELINES: Readonly<Record<string, () => Promise<MakeTimeline>>> = {
  stacked: async () => (await import('./visTimeline')).stacked,
  clustered: async () => (await import('./visTimeline')).clustered,
  d3: async () => (await import('./d3Timeline')).d3Timeline,
  floor: async () => (await import('./floor')).floorTimeline
}
const MAPS: Readonly<Record<string, () => Promise<MakeMap>>> = {
  svg: async () => (await import('./leafletMap')).svgMarkers,
  canvas: async () => (await import('./leafletMap')).canvasMarkers,
  cluster: async () => (await import('./leafletMap')).clusteredMarkers,
  rebuilt: async () => (await import('./leafletMap')).rebuiltClusters,
  floor: async () => (await import('./floor')).floorMap
}

const asked = new URLSearchParams(location.search)
function slotOf(name: 'timeline' | 'map'): HTMLElement {
  const slot = document.getElementById(name)!
  const [width, height] = (asked.get(`${name}Size`) ?? '0x0').split('x')
  slot.style.cssText = `position: relative; width: ${width}px; height: ${height}px; overflow: hidden`
  return slot
}
const [timeSlot, mapSlot] = [slotOf('timeline'), slotOf('map')]

let makeTimeline: MakeTimeline | undefined
let makeMap: MakeMap | undefined
let atlas: PlainAtlas | null = null
let timeline: Half | null = null
let map: Half | null = null
let window_: Span = { start: 0, end: 1 }

async function open(): Promise<void> {
  makeTimeline = await TIMELINES[asked.get('timeline') ?? '']?.()
  makeMap = await MAPS[asked.get('map') ?? '']?.()
  const answer = await fetch(`./events-${asked.get('events')}.json`)
  atlas = (await answer.json()) as PlainAtlas // the bench's own file
  window_ = atlas.span
}

function go(window: Span): void {
  window_ = window
  if (timeline) timeline.show(paneSpan(window, atlas!.span))
  else map?.show(window)
}

function listen(element: HTMLElement): void {
  const limits = atlas!.span
  // A map by itself is narrower than the timelines; a turn shall mean as many days there.
  const inner = Number(asked.get('inner'))
  turnsOf(element, inner, limits, () => window_, go)
  let from: number | null = null
  element.addEventListener('pointerdown', (event) => {
    element.setPointerCapture(event.pointerId)
    from = event.clientX
  })
  element.addEventListener('pointerup', () => (from = null))
  element.addEventListener('pointermove', ({ clientX }) => {
    if (from === null) return
    const perPx = lengthOf(paneSpan(window_, limits)) / inner
    go(panSpan(window_, (from - clientX) * perPx, limits))
    from = clientX
  })
}

offer({
  ready: open(),
  async mount() {
    if (!atlas) throw new Error('mounted before it was ready')
    const begin = performance.now()
    const made = makeTimeline?.(timeSlot, atlas, () => map?.show(window_))
    timeline = made?.half ?? null
    map = makeMap?.(mapSlot, atlas) ?? null
    map?.show(window_)
    await made?.drawn
    await nextFrame()
    const spent = performance.now() - begin
    listen(timeline ? timeSlot : mapSlot)
    return spent
  },
  window: () => window_,
  go
})
