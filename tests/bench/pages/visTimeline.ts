// vis-timeline as its documentation has it used: items of points and ranges, stacked or clustered, moved by setWindow.
import 'vis-timeline/styles/vis-timeline-graph2d.min.css'
import { DataSet } from 'vis-data/peer'
import { Timeline, type DataItem, type TimelineOptions } from 'vis-timeline/peer'
import { dateOf, type MakeTimeline } from './contest'

function timelineWith(own: TimelineOptions): MakeTimeline {
  return (element, { events, span }, moved) => {
    const items = new DataSet<DataItem>(
      events.map(({ id, start, end, lasts, title }) => ({
        id,
        content: title,
        start: dateOf(start),
        // A range costs it far more than a point: only what lasted is one.
        ...(lasts ? { end: dateOf(end), type: 'range' } : { type: 'point' })
      }))
    )
    let timeline: Timeline | null = null
    const drawn = new Promise<void>((done) => {
      timeline = new Timeline(element, items, {
        width: '100%',
        height: element.clientHeight,
        start: dateOf(span.start),
        end: dateOf(span.end),
        min: dateOf(span.start),
        max: dateOf(span.end),
        verticalScroll: true,
        showCurrentTime: false,
        // The wheel is the page's, the same for all.
        zoomable: false,
        moveable: false,
        selectable: false,
        // The titles are the bench's own: filtering each would cost more than it has to.
        xss: { disabled: true, filterOptions: {} },
        onInitialDrawComplete: done,
        ...own
      })
      timeline.on('rangechange', moved)
    })
    return {
      half: {
        show: (pane) => timeline?.setWindow(dateOf(pane.start), dateOf(pane.end), { animation: false })
      },
      drawn
    }
  }
}

export const stacked = timelineWith({ stack: true })

/** As in the example of its documentation: few items beside each other, clusters without stripes. */
export const clustered = timelineWith({
  stack: true,
  cluster: { maxItems: 3, titleTemplate: '{count} events. Zoom in to see each.', showStipes: false }
})
