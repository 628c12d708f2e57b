// Which changes of the view become entries of the browser's history: a machine fed with texts and times, without clock or browser.
import { sameSelection, type View } from './view'

/** A change has settled when the view has been still for so long, ms. */
export const SETTLED = 600
/** Choices that follow one another faster than this are one: a key held down. ms */
const RUN = 200

export interface Trail {
  /** What the entry in force says. */
  readonly text: string
  /** The entry in force began with a change that has not settled: what follows takes its place. */
  readonly open: boolean
  /** When the view last changed and when something was last chosen, ms of any steady clock. */
  readonly changed: number
  readonly chosen: number
}

interface Write {
  readonly how: 'push' | 'replace'
  readonly text: string
}

export interface Step {
  readonly trail: Trail
  /** To be carried out in this order. */
  readonly writes: readonly Write[]
  /** When to call `rest`, ms of the same clock; null when nothing waits. */
  readonly wake: number | null
}

/** The page's address was entered, or an entry was come back to. */
export function trailAt(text: string): Trail {
  return { text, open: false, changed: -Infinity, chosen: -Infinity }
}

const CHOSEN = [
  'layer',
  'series',
  'pinnedYear',
  'compare',
  'panel',
  'room',
  'filters',
  'locks',
  'lanes',
  'list',
  'row',
  'language'
] as const

/** Something was chosen, as against a gesture that goes on through many views. */
export function isChoice(before: View, after: View): boolean {
  return (
    !sameSelection(before.selection, after.selection) || CHOSEN.some((part) => before[part] !== after[part])
  )
}

/** The beginning of a gesture makes an entry, so that Back undoes it even in its midst; the rest of it takes its place. */
export function moved(trail: Trail, text: () => string, now: number): Step {
  if (trail.open) return { trail: { ...trail, changed: now }, writes: [], wake: now + SETTLED }
  const next = text()
  // Less than what an address can say.
  if (next === trail.text) return { trail, writes: [], wake: null }
  return {
    trail: { ...trail, text: next, open: true, changed: now },
    writes: [{ how: 'push', text: next }],
    wake: now + SETTLED
  }
}

/** A choice makes an entry at once; a gesture that had not settled keeps its own, as it was just before. */
export function chose(trail: Trail, before: () => string, after: () => string, now: number): Step {
  const wake = now + SETTLED
  if (trail.open && now - trail.chosen < RUN) {
    return { trail: { ...trail, changed: now, chosen: now }, writes: [], wake }
  }
  const writes: Write[] = []
  const left = trail.open ? before() : trail.text
  if (left !== trail.text) writes.push({ how: 'replace', text: left })
  const text = after()
  if (text !== left) writes.push({ how: 'push', text })
  return { trail: { text, open: true, changed: now, chosen: now }, writes, wake }
}

/**
 * Time has passed, or (`leaving`) the page is about to go: what has settled is written. While the view moves by itself
 * (`playing`) the entry in force is kept up to date and stays open, so that a whole run is one entry.
 */
export function rest(trail: Trail, text: () => string, now: number, leaving = false, playing = false): Step {
  if (!trail.open) return { trail, writes: [], wake: null }
  if (!leaving && now < trail.changed + SETTLED) return { trail, writes: [], wake: trail.changed + SETTLED }
  const next = text()
  return {
    trail: { ...trail, text: next, open: playing && !leaving },
    writes: next === trail.text ? [] : [{ how: 'replace', text: next }],
    wake: null
  }
}
