// The least that any drawing of these events costs: clear a canvas, fill one rectangle for each event in sight. No words, no lanes.
import type { Span } from '../../../src/time/span'
import type { MakeMap, MakeTimeline, PlainAtlas } from './contest'

const ROW = 10
const AXIS = 24

function canvasIn(element: HTMLElement): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(element.clientWidth * devicePixelRatio)
  canvas.height = Math.round(element.clientHeight * devicePixelRatio)
  canvas.style.cssText = 'display: block; width: 100%; height: 100%'
  element.append(canvas)
  const context = canvas.getContext('2d')!
  context.scale(devicePixelRatio, devicePixelRatio)
  return context
}

function stretches({ events }: PlainAtlas): { starts: Float64Array; ends: Float64Array } {
  return {
    starts: Float64Array.from(events, ({ start }) => start),
    ends: Float64Array.from(events, ({ end }) => end)
  }
}

/** Draws in the next frame, once, however often it was moved before. */
export const floorTimeline: MakeTimeline = (element, atlas, moved) => {
  const context = canvasIn(element)
  const { clientWidth: width, clientHeight: height } = element
  const { starts, ends } = stretches(atlas)
  const rows = Math.max(1, Math.floor((height - AXIS) / ROW))
  let span: Span = atlas.span
  let asked = 0
  const draw = () => {
    asked = 0
    const perDay = width / (span.end - span.start)
    context.clearRect(0, 0, width, height)
    context.fillStyle = '#4a5a6a'
    for (let i = 0; i < starts.length; i++) {
      const [start, end] = [starts[i]!, ends[i]!]
      if (start >= span.end || end <= span.start) continue
      const x = (start - span.start) * perDay
      context.fillRect(x, (i % rows) * ROW, Math.max(3, (end - start) * perDay), ROW - 2)
    }
    moved()
  }
  const show = (wanted: Span) => {
    span = wanted
    if (asked === 0) asked = requestAnimationFrame(draw)
  }
  draw()
  return { half: { show }, drawn: Promise.resolve() }
}

/** Degrees in sight, as the shipped sheet shows them. */
const SHEET = { west: 73, east: 135, south: 18, north: 54 } as const

export const floorMap: MakeMap = (element, atlas) => {
  const context = canvasIn(element)
  const { clientWidth: width, clientHeight: height } = element
  const { starts, ends } = stretches(atlas)
  const xs = Float64Array.from(atlas.events, ({ at }) =>
    at ? ((at[1] - SHEET.west) / (SHEET.east - SHEET.west)) * width : NaN
  )
  const ys = Float64Array.from(atlas.events, ({ at }) =>
    at ? ((SHEET.north - at[0]) / (SHEET.north - SHEET.south)) * height : NaN
  )
  return {
    show(span) {
      context.clearRect(0, 0, width, height)
      context.fillStyle = '#4a5a6a'
      for (let i = 0; i < starts.length; i++) {
        if (starts[i]! >= span.end || ends[i]! <= span.start || Number.isNaN(xs[i])) continue
        context.fillRect(xs[i]! - 4, ys[i]! - 4, 8, 8)
      }
    }
  }
}
