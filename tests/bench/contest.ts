// Runs the contest: every page mounted, walked and dragged, in rounds, so that a slow minute of the machine hits all of them alike.
import type { Browser, Page } from 'playwright-core'
import { parseSpan, lengthOf, type Span } from '../../src/time/span'
import { addressOf, CONTESTANTS, type Contestant, type ContestantName, type Room } from './contestants'
import { longFramesInDrag } from './drag'
import type { Contest } from './pages/contest'
import { pathOf, type Step } from './path'
import { openSites } from './sites'
import { prepare, walk, WARM, type Spent } from './walk'

interface Round {
  /** ms from the checked atlas in memory to the first drawn frame */
  readonly mount: number
  readonly steps: readonly Spent[]
  /** Frames over 50 ms in a drag; only where they are asked for. */
  readonly longFrames?: number
}

export interface Result {
  readonly name: ContestantName
  readonly events: number
  readonly rounds: readonly Round[]
  /** Why there is no round, or only one. */
  readonly note?: 'cannot mount in 30 s' | 'a step takes over 1 s: 5 of them' | 'broke down'
}

export interface Plan {
  readonly parts: ReadonlySet<string>
  /** Events of the generated atlases. */
  readonly sizes: readonly number[]
  readonly rounds: number
  /** Steps of a round that count. */
  readonly steps: number
  /** ms since 1970; after it no further round is begun. */
  readonly until: number
  /** Hears what has just been measured. */
  readonly told: (line: string) => void
}

const VIEWPORT = { width: 1920, height: 1080 }
/** ms; a peer that takes longer is reported so. */
const MOUNT = 30_000
/** Smaller atlases are waited for, ms, so that something is known of the steps all the same. */
const PATIENCE = { most: 10_000, ms: 90_000 } as const
/** A page that takes this long to mount, ms, is mounted in two rounds only. */
const LONG_MOUNT = 8_000
const OPEN = 180_000
/** Events at which a drag is measured, and who is dragged. */
const DRAGGED = 10_000
const DRAGS: readonly ContestantName[] = ['our timeline', 'floor timeline', 'our atlas', 'floor pair']

export async function runContest(browser: Browser, plan: Plan): Promise<readonly Result[]> {
  const taking = CONTESTANTS.filter(({ part }) => plan.parts.has(part))
  const sites = await openSites(plan.sizes, taking)
  try {
    const room = await roomOf(
      browser,
      sites.of(
        CONTESTANTS.find(({ page }) => page === 'atlas')!,
        plan.sizes[0] ?? 0
      )
    )
    const path = pathOf(sites.span, room.inner, plan.steps + WARM)
    const results = taking.flatMap((one) =>
      plan.sizes.map((events) => ({ one, events, rounds: [] as Round[], note: undefined as Result['note'] }))
    )
    for (let round = 0; round < plan.rounds; round++) {
      for (const result of results) {
        if (result.note || (round > 0 && Date.now() > plan.until)) continue
        if (round > 1 && result.one.page === 'peer' && result.rounds.some(({ mount }) => mount > LONG_MOUNT))
          continue
        const { one, events } = result
        const ran = await runOnce(
          browser,
          one,
          sites.of(one, events) + addressOf(one, events, room),
          events,
          path
        )
        if ('round' in ran) result.rounds.push(ran.round)
        if (ran.note) result.note = ran.note
        plan.told(`round ${round + 1}: ${one.name}, ${events} events`)
      }
    }
    return results.map(({ one, note, ...rest }) => ({ name: one.name, ...rest, ...(note && { note }) }))
  } finally {
    await sites.close()
  }
}

/** What the built page gives its panes. */
async function roomOf(browser: Browser, address: string): Promise<Room> {
  const context = await browser.newContext({ viewport: VIEWPORT })
  try {
    const page = await context.newPage()
    await page.goto(address)
    await drawnAtlas(page)
    return await page.evaluate(() => {
      const time = document.querySelector('.app-time')!.getBoundingClientRect()
      const map = document.querySelector('.app-map')!.getBoundingClientRect()
      const main = document.querySelector('.tl-main canvas')!
      const inset = parseFloat(getComputedStyle(main).getPropertyValue('--tl-inset')) || 0
      return {
        time: { width: time.width, height: time.height },
        inner: main.clientWidth - 2 * inset,
        map: { width: map.width, height: map.height }
      }
    })
  } finally {
    await context.close()
  }
}

/** ms from the loaded to the drawn atlas. */
async function drawnAtlas(page: Page): Promise<number> {
  await page.waitForFunction(() => performance.getEntriesByName('atlas-drawn').length > 0, null, {
    timeout: OPEN,
    polling: 100
  })
  const spent = await page.evaluate(() => {
    const [loaded, drawn] = ['atlas-loaded', 'atlas-drawn'].map(
      (mark) => performance.getEntriesByName(mark)[0]
    )
    return (drawn?.startTime ?? NaN) - (loaded?.startTime ?? NaN)
  })
  // Names, waters, relief and the other language's letters come after the first frame.
  await page.waitForTimeout(1_500)
  return spent
}

async function mounted(page: Page, patience: number): Promise<number | null> {
  await page.evaluate(() => (globalThis as unknown as { contest: Contest }).contest.ready)
  const mounting = page.evaluate(() => (globalThis as unknown as { contest: Contest }).contest.mount())
  // A page that is closed while it mounts rejects; nobody waits for it then.
  mounting.catch(() => undefined)
  const spent = await Promise.race([mounting, new Promise<null>((late) => setTimeout(late, patience, null))])
  await (spent === null ? undefined : page.waitForTimeout(300))
  return spent
}

type Ran = { readonly round: Round; readonly note?: Result['note'] } | { readonly note: Result['note'] }

/** One page in a fresh profile: mounted, walked along the path, dragged where that is asked for. */
async function runOnce(
  browser: Browser,
  one: Contestant,
  address: string,
  events: number,
  path: readonly Step[]
): Promise<Ran> {
  const patience = events <= PATIENCE.most ? PATIENCE.ms : MOUNT
  const context = await browser.newContext({ viewport: VIEWPORT })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(OPEN)
    await page.goto(address)
    const mount = one.page === 'atlas' ? await drawnAtlas(page) : await mounted(page, patience)
    if (mount === null) return { note: 'cannot mount in 30 s' }
    const late = one.page === 'peer' && mount > MOUNT ? ({ note: 'cannot mount in 30 s' } as const) : {}
    const { steps, slow } = await walk(await prepare(page, one.wheel), path)
    if (slow) return { round: { mount, steps }, note: 'a step takes over 1 s: 5 of them', ...late }
    await checkWay(page, one, path.slice(0, WARM + steps.length))
    const dragged = events === DRAGGED && DRAGS.includes(one.name)
    const longFrames = dragged ? { longFrames: await longFramesInDrag(page, one.wheel) } : {}
    return { round: { mount, steps, ...longFrames }, ...late }
  } catch (error) {
    // Of ours it is a fault of the program or of the bench; a peer that breaks down is told of and left out.
    if (one.page !== 'peer') throw error
    console.error(`\n${one.name}, ${events} events: ${String(error)}`)
    return { note: 'broke down' }
  } finally {
    await Promise.race([context.close(), new Promise((go) => setTimeout(go, 10_000))])
  }
}

/**
 * All pages must have gone the same way, or their figures are of different windows.
 *
 * @throws Error when the page stands elsewhere than the path ends
 */
async function checkWay(page: Page, one: Contestant, path: readonly Step[]): Promise<void> {
  const wanted = path.at(-1)?.to
  const window = one.page === 'atlas' ? await windowInAddress(page) : await page.evaluate(() => (globalThis as unknown as { contest: Contest }).contest.window?.() ?? null) // prettier-ignore
  const off =
    wanted && window ? Math.abs(window.start - wanted.start) + Math.abs(window.end - wanted.end) : NaN
  // The last turn of a wheel ends by resting on whole days.
  if (!wanted || !(off <= 2 + lengthOf(wanted) * 0.02))
    throw new Error(
      `${one.name} stands at ${JSON.stringify(window)}, the path ends at ${JSON.stringify(wanted)}`
    )
}

async function windowInAddress(page: Page): Promise<Span | null> {
  await page.waitForTimeout(1_200)
  const written = /[#&]t=([^&]+)/.exec(page.url())?.[1]
  return written === undefined ? null : parseSpan(decodeURIComponent(written))
}
