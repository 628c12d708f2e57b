// Keeps the drawing of a chart in step with its figures, its size and the size of text: measures, places the names, then draws. No words of its own.
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { Chart } from '../../atlas/chartSeries'
import type { Span } from '../../time/span'
import { useSpeaker } from '../../store/speaker'
import type { Axis } from '../evidence/axis'
import { drawChart, type NamedAt } from './drawChart'
import { spread, yOf, type Frame } from './frame'

/** Between two names, px. */
const GAP = 4

interface Drawn {
  readonly chart: Chart
  readonly axis: Axis
  readonly days: Span
  readonly small: boolean
  /** The first series leads, the others are thin. */
  readonly lead?: boolean
}

interface Size {
  readonly width: number
  readonly height: number
  /** Size of the text of the axes, px. */
  readonly text: number
}

/**
 * Draws into the `.fig-svg` of the element, and tells it as `--left` and `--right` how far its figures keep from its edges. Holds
 * the frame for hands to read, `given` or its own; null until the size is known.
 */
export function useDrawnChart(
  at: RefObject<HTMLElement | null>,
  { chart, axis, days, small, lead = false }: Drawn,
  given?: RefObject<Frame | null>
): RefObject<Frame | null> {
  const speaker = useSpeaker()
  const size = useSize(at)
  const own = useRef<Frame | null>(null)
  const frame = given ?? own
  useLayoutEffect(() => {
    const element = at.current
    const host = element?.querySelector('.fig-svg')
    if (!element || !host || !size) return
    const { height } = size
    element.removeAttribute('data-crowded')
    // Where there is no room for them they are not laid out, and the list below the chart names the lines.
    const laidOut = [...element.querySelectorAll<HTMLElement>('.fig-name')].filter(
      (name) => name.offsetWidth > 0
    )
    const crowded = laidOut.reduce((sum, name) => sum + name.offsetHeight + GAP, 0) > height
    element.toggleAttribute('data-crowded', crowded)
    const names = crowded ? [] : laidOut
    const value = (tick: number) => speaker.number(tick)
    const widest = Math.max(...axis.ticks.map((tick) => value(tick).length))
    const measured: Frame = {
      width: size.width,
      height,
      left: Math.ceil(widest * size.text * 0.56) + 10,
      right: names.reduce((most, name) => Math.max(most, name.offsetWidth), 0) + (names.length > 0 ? 12 : 8),
      top: size.text,
      bottom: Math.ceil(size.text * 1.9),
      line: size.text,
      days,
      axis
    }
    const drawing = drawChart(chart, {
      frame: measured,
      // By their number alone in Chinese as well: an axis has no room for more.
      year: String,
      value,
      sparse: small,
      lead,
      names: placed(names, chart, measured)
    })
    host.replaceChildren(drawing)
    element.style.setProperty('--left', `${measured.left}px`)
    element.style.setProperty('--right', `${measured.right}px`)
    frame.current = measured
  }, [at, chart, axis, days, small, lead, size, speaker, frame])
  return frame
}

/** Puts the names beside the ends of their lines, apart from each other, and says where they stand. */
function placed(names: readonly HTMLElement[], chart: Chart, frame: Frame): readonly NamedAt[] {
  const wanted = names.map((name, index) => {
    const last = chart.series[index]?.figures.at(-1)
    return { at: last ? yOf(frame, last.value.value) : frame.top, height: name.offsetHeight + GAP }
  })
  const middles = spread(wanted, 0, frame.height)
  for (const [index, name] of names.entries()) {
    name.style.top = `${(middles[index] ?? 0) - name.offsetHeight / 2}px`
  }
  return middles.map((y, index) => ({ index, y }))
}

/** The size of an element; its height is in rem, so that it tells when the text grows, too. */
function useSize(at: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null)
  useEffect(() => {
    const element = at.current
    if (!element) return
    const measure = () => {
      const text = Number.parseFloat(getComputedStyle(element).fontSize)
      setSize({ width: element.clientWidth, height: element.clientHeight, text })
    }
    const watch = new ResizeObserver(measure)
    watch.observe(element)
    // Names take another room when their fonts have come.
    document.fonts.addEventListener('loadingdone', measure)
    return () => {
      watch.disconnect()
      document.fonts.removeEventListener('loadingdone', measure)
    }
  }, [at])
  return size
}
