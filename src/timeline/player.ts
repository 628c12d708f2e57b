// The clock of playing: turns the page of time step by step while the state says so, and ends it at the first touch, key or wheel.
import { dayOfWalk, setPlaying, turnTo, walkOn, type Walk } from '../state/play'
import type { AtlasStore } from '../store/store'
import { isPlayKey } from './keys'

/** Controls that may be used without ending a run are marked with this attribute, with all that is in them. */
export const PLAYER_PART = 'data-player'
/** Keys that do nothing by themselves. */
const HELD = new Set(['Shift', 'Control', 'Alt', 'Meta', 'CapsLock', 'NumLock', 'Fn', 'AltGraph', 'Dead', 'Unidentified']) // prettier-ignore

/** What of a window the player needs. */
export type PlayerPage = Pick<
  Window,
  'setTimeout' | 'clearTimeout' | 'addEventListener' | 'removeEventListener'
> & {
  readonly performance: Pick<Performance, 'now'>
  readonly document: Pick<Document, 'hidden' | 'addEventListener' | 'removeEventListener'>
}

/** Plays whenever `state.playing` holds. Each step is due a whole period after the one before, however late that one was drawn. Answers how to stop. */
export function playOn(store: AtlasStore, page: PlayerPage = window): () => void {
  let walk: Walk | null = null
  let timer = 0
  let due = 0
  let moving = false

  const every = () => 1000 / store.state().settings.playSpeed
  const end = () => store.act(setPlaying(false))

  function tick(): void {
    timer = 0
    const { atlas, settings, playing } = store.state()
    if (!playing || !walk) return
    const { playUnit: unit, playLoop } = settings
    // A run that begins where there is nothing more to come begins with the first day.
    const next = walkOn(walk, unit, atlas.span, playLoop || walk.steps === 0)
    if (!next) {
      end()
      return
    }
    walk = next
    moving = true
    store.act(turnTo(dayOfWalk(next, unit)))
    moving = false
    if (!playLoop && walkOn(next, unit, atlas.span, false) === null) end()
    else wait()
  }
  function wait(): void {
    const now = page.performance.now()
    due += every()
    // After a sleep of the machine time goes on from now; what was missed is not made up for.
    if (due < now) due = now + every()
    timer = page.setTimeout(tick, due - now)
  }
  function begin(): void {
    walk = { from: store.state().view.day, steps: 0 }
    due = page.performance.now()
    page.clearTimeout(timer)
    timer = page.setTimeout(tick, 0)
  }
  function halt(): void {
    page.clearTimeout(timer)
    timer = 0
    walk = null
  }

  const stopHearing = store.subscribe((state, before) => {
    if (state.playing !== before.playing) {
      if (state.playing) begin()
      else halt()
      return
    }
    if (!state.playing || moving) return
    // Someone else has put the cursor somewhere: it is theirs.
    if (state.view.day !== before.view.day) end()
    else if (
      state.settings.playUnit !== before.settings.playUnit ||
      state.settings.playSpeed !== before.settings.playSpeed
    ) {
      walk = { from: state.view.day, steps: 0 }
      page.clearTimeout(timer)
      due = page.performance.now()
      wait()
    }
  })

  const touched = (event: Event): void => {
    if (!store.state().playing || isOwn(event)) return
    if (event instanceof KeyboardEvent && (HELD.has(event.key) || isPlayKey(event))) return
    end()
  }
  const hidden = (): void => {
    if (page.document.hidden) end()
  }
  const HEARD = ['pointerdown', 'wheel', 'keydown'] as const
  for (const name of HEARD) page.addEventListener(name, touched, { capture: true, passive: true })
  page.document.addEventListener('visibilitychange', hidden)

  if (store.state().playing) begin()
  return () => {
    end()
    stopHearing()
    halt()
    for (const name of HEARD) page.removeEventListener(name, touched, { capture: true })
    page.document.removeEventListener('visibilitychange', hidden)
  }
}

function isOwn({ target }: Event): boolean {
  return target instanceof Element && target.closest(`[${PLAYER_PART}]`) !== null
}
