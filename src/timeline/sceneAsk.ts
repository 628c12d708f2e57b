// From the state to what a scene is made of: events by lanes, signs, words. No boxes and no canvas.
import type { AtlasEvent } from '../atlas/model'
import type { AppState } from '../state/appState'
import { laneKeys, lanesInWindow, type Lane } from '../state/lanes'
import { selectedEvent } from '../state/queries'
import { countInWindow, eventsListed, markKind } from '../state/shown'
import { settleSpan } from '../time/span'
import type { Speaker } from '../words/speaker'
import { comparedAsk } from './compared'
import { listingOf } from './listing'
import type { GroupAsk, SceneAsk } from './scene'
import { figureAsk } from './statistics/figureWords'
import { sceneWords } from './words'

type Rest = Pick<SceneAsk, 'pane' | 'scroll' | 'width' | 'height' | 'unit' | 'measure'>

interface Given extends Rest {
  readonly speaker: Speaker
  /** Lanes that were drawn before and stay while a hand moves time. */
  readonly lanes?: readonly Lane[]
}

export function askOf(state: AppState, { speaker, lanes = lanesInWindow(state), ...rest }: Given): SceneAsk {
  const { atlas, view, hover } = state
  const { hiddenKinds } = view.filters
  return {
    ...rest,
    atlas,
    listing: listingOf(eventsListed(state), atlas.events),
    groups: view.lanes === 'none' ? null : groupsOf(lanes, state),
    inWindow: countInWindow(state),
    settled: settleSpan(view.window, atlas.span),
    markOf: (event: AtlasEvent) => markKind(atlas, hiddenKinds, event)?.mark ?? 'disc',
    signs: hiddenKinds,
    lanesOf: (event: AtlasEvent) => laneKeys(event, view.lanes, hiddenKinds),
    window: view.window,
    day: view.day,
    compared: comparedAsk(state, speaker),
    selected: selectedEvent(state),
    figures: figureAsk(state, speaker),
    hovered: hover?.kind === 'event' ? (atlas.eventsById.get(hover.id) ?? null) : null,
    words: sceneWords(speaker)
  }
}

const groups = new WeakMap<readonly Lane[], { folded: readonly string[]; made: readonly GroupAsk[] }>()
/** Of a lane by itself, unfolded: lanes come and go with the window. */
const asks = new WeakMap<Lane, GroupAsk>()

/** The same while lanes and folds are the same: they may be thousands, of which few are in sight. */
function groupsOf(lanes: readonly Lane[], { atlas, foldedLanes }: AppState): readonly GroupAsk[] {
  const known = groups.get(lanes)
  if (known && known.folded === foldedLanes) return known.made
  const folded = new Set(foldedLanes)
  const made = lanes.map((lane) => {
    const { key, events } = lane
    let ask = asks.get(lane)
    if (!ask) {
      ask = { key, listing: () => listingOf(events, atlas.events), folded: false }
      asks.set(lane, ask)
    }
    return folded.has(key) ? { ...ask, folded: true } : ask
  })
  groups.set(lanes, { folded: foldedLanes, made })
  return made
}
