// Sends one page along the path of wheel turns and reads after each what script, layout and style cost it. Judges nothing.
import type { CDPSession, Page } from 'playwright-core'
import type { Span } from '../../src/time/span'
import type { Step } from './path'
import { median } from './statistics'

/** ms that the page's thread spent. */
export interface Spent {
  readonly script: number
  readonly layout: number
  readonly style: number
  /** All work of the thread, painting and what the browser itself does included. */
  readonly task: number
}

/** What the bars are about. */
export function workOf({ script, layout, style }: Spent): number {
  return script + layout + style
}

export interface Walk {
  readonly steps: readonly Spent[]
  /** A step took longer than `SLOW`, so that only a few were taken. */
  readonly slow: boolean
}

/** ms; a page with slower steps is asked about this few. */
const SLOW = 1_000
const FEW = 5
/** Turns that tell whether a page is slow, and those that do not count, for code to become warm. */
const TRIALS = 3
export const WARM = 8
/**
 * After the first frame the second is waited for by a timer, ms: to ask for a frame costs some tenths of a ms, more than the floor
 * page takes to draw.
 */
const SECOND = 20
/** No page is walked for longer, ms; what has been measured by then counts. */
const LONGEST = 60_000

/** The page's own meter, in ms since it was opened. Source: Chromium's Performance domain; nested layout is no script there. */
async function total(devtools: CDPSession): Promise<Spent> {
  const { metrics } = await devtools.send('Performance.getMetrics')
  const of = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? NaN) * 1_000
  return {
    script: of('ScriptDuration'),
    layout: of('LayoutDuration'),
    style: of('RecalcStyleDuration'),
    task: of('TaskDuration')
  }
}

function minus(a: Spent, b: Spent): Spent {
  return {
    script: a.script - b.script,
    layout: a.layout - b.layout,
    style: a.style - b.style,
    task: a.task - b.task
  }
}

/**
 * Puts a driver on the page, with `turn` and `still`: both answer when two frames have been handed to the screen. They are the same few lines on
 * every page, so what they cost themselves (some hundredths of a ms) is in every figure.
 */
export async function prepare(page: Page, wheel: string): Promise<CDPSession> {
  await page.evaluate(
    ([selector, second]) => {
      const element = document.querySelector<HTMLElement>(selector)
      if (!element) throw new Error(`nothing to turn a wheel on: ${selector}`)
      // Ours keeps free paper on either side of the drawing.
      const inset = parseFloat(getComputedStyle(element).getPropertyValue('--tl-inset')) || 0
      const driver = {
        // Methods, because named functions would need a helper that the page does not have.
        still() {
          return new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done, second)))
        },
        // In a task of its own: what is evaluated by itself is not counted as script.
        later(work: () => void) {
          return new Promise<void>((done, fail) => {
            setTimeout(() => {
              work()
              this.still().then(done, fail)
            })
          })
        },
        turn(at: number, deltaX: number, deltaY: number) {
          const { left, top, width, height } = element.getBoundingClientRect()
          const clientX = left + inset + at * (width - 2 * inset)
          const clientY = top + height / 2
          element.dispatchEvent(
            new WheelEvent('wheel', { bubbles: true, cancelable: true, clientX, clientY, deltaX, deltaY })
          )
          return this.still()
        }
      }
      Object.assign(globalThis, { driver })
    },
    [wheel, SECOND] as const
  )
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable')
  return devtools
}

/** What a page spends on a statement. */
export async function spentOn(devtools: CDPSession, statement: string): Promise<Spent> {
  const before = await total(devtools)
  await evaluate(devtools, `driver.later(() => { ${statement} })`)
  return minus(await total(devtools), before)
}

async function evaluate(devtools: CDPSession, expression: string): Promise<void> {
  const { exceptionDetails } = await devtools.send('Runtime.evaluate', { expression, awaitPromise: true })
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
}

/** From where the page stands at the beginning of the path. Work that comes later than two frames is in the step after. */
export async function walk(devtools: CDPSession, path: readonly Step[]): Promise<Walk> {
  const began = Date.now()
  let before = await total(devtools)
  const take = async ({ turn: { at, deltaX, deltaY } }: Step): Promise<Spent> => {
    await evaluate(devtools, `driver.turn(${at}, ${deltaX}, ${deltaY})`)
    const after = await total(devtools)
    const spent = minus(after, before)
    before = after
    return spent
  }
  const late = () => Date.now() - began > LONGEST

  const trials: number[] = []
  for (const step of path.slice(0, TRIALS)) trials.push(workOf(await take(step)))
  const steps: Spent[] = []
  if (median(trials) > SLOW) {
    // Spread over the path, so that near and far windows are among them.
    for (let i = 0; i < FEW && !(late() && i > 1); i++) {
      const step = path[Math.floor(((i + 0.5) / FEW) * path.length)]!
      await goTo(devtools, step.from)
      before = await total(devtools)
      steps.push(await take(step))
    }
    return { steps, slow: true }
  }
  for (const [i, step] of path.entries()) {
    if (i < TRIALS) continue
    const spent = await take(step)
    if (i >= WARM) steps.push(spent)
    if (late() && steps.length >= FEW) break
  }
  return { steps, slow: false }
}

async function goTo(devtools: CDPSession, { start, end }: Span): Promise<void> {
  await evaluate(devtools, `contest.go({ start: ${start}, end: ${end} }); driver.still()`)
}
