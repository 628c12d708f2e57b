// From the state to what a scene is made of: events by lanes, signs, words. No boxes and no canvas.
import type { AtlasEvent } from '../atlas/model'
import type { AppState } from '../state/appState'
import { laneKeys, lanesNow } from '../state/lanes'
import { selectedEvent } from '../state/queries'
import { countInWindow, eventsListed, markKind } from '../state/shown'
import { settleSpan } from '../time/span'
import type { Speaker } from '../words/speaker'
import { listingOf } from './listing'
import type { GroupAsk, SceneAsk } from './scene'
import { sceneWords } from './words'

type Rest = Pick<SceneAsk, 'pane' | 'scroll' | 'width' | 'height' | 'unit' | 'measure'>

export function askOf(state: AppState, { speaker, ...rest }: Rest & { readonly speaker: Speaker }): SceneAsk {
  const { atlas, view, hover } = state
  const { hiddenKinds } = view.filters
  return {
    ...rest,
    atlas,
    listing: listingOf(eventsListed(state), atlas.events),
    groups: view.lanes === 'none' ? null : groupsOf(state),
    inWindow: countInWindow(state),
    settled: settleSpan(view.window, atlas.span),
    markOf: (event: AtlasEvent) => markKind(atlas, hiddenKinds, event)?.mark ?? 'disc',
    signs: hiddenKinds,
    lanesOf: (event: AtlasEvent) => laneKeys(event, view.lanes, hiddenKinds),
    window: view.window,
    day: view.day,
    selected: selectedEvent(state),
    hovered: hover?.kind === 'event' ? (atlas.eventsById.get(hover.id) ?? null) : null,
    words: sceneWords(speaker)
  }
}

function groupsOf(state: AppState): readonly GroupAsk[] {
  const { atlas, foldedLanes } = state
  return lanesNow(state).map(({ key, events }) => ({
    key,
    listing: listingOf(events, atlas.events),
    folded: foldedLanes.includes(key)
  }))
}
