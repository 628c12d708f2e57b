// A plain timeline in SVG with d3: a time scale, an axis, one joined group for each event in sight, with its title.
import { axisBottom, scaleUtc, select } from 'd3'
import { overlaps, type Span } from '../../../src/time/span'
import { dateOf, type MakeTimeline, type PlainEvent } from './contest'

const AXIS = 24
const ROW = 18

export const d3Timeline: MakeTimeline = (element, { events, span }, moved) => {
  const { clientWidth: width, clientHeight: height } = element
  const rows = Math.max(1, Math.floor((height - AXIS) / ROW))
  const rowOf = new Map(events.map(({ id }, i) => [id, i % rows]))
  const scale = scaleUtc().range([0, width])
  const axis = axisBottom(scale)
  const svg = select(element).append('svg').attr('width', width).attr('height', height)
  const ticks = svg.append('g').attr('transform', `translate(0,${height - AXIS})`)
  const marks = svg.append('g')
  const x = (day: number) => scale(dateOf(day))

  const show = (pane: Span) => {
    scale.domain([dateOf(pane.start), dateOf(pane.end)])
    ticks.call(axis)
    marks
      .selectAll<SVGGElement, PlainEvent>('g')
      .data(
        events.filter((event) => overlaps(event, pane)),
        ({ id }) => id
      )
      .join((enter) => {
        const group = enter.append('g')
        group
          .append('rect')
          .attr('height', ROW - 6)
          .attr('fill', '#8aa0b4')
        group
          .append('text')
          .attr('y', ROW - 8)
          .attr('font-size', 11)
          .text(({ title }) => title)
        return group
      })
      .attr('transform', ({ id, start }) => `translate(${x(start)},${(rowOf.get(id) ?? 0) * ROW})`)
      .select('rect')
      .attr('width', ({ start, end }) => Math.max(3, x(end) - x(start)))
    moved()
  }
  show(span)
  return { half: { show }, drawn: Promise.resolve() }
}
