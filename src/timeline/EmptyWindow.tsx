// What the lanes say when no event touches the window: which days, what left events out, and ways on.
import { hideKinds, select, setLock, windowAround, type Action } from '../state/actions'
import { emptiedBy, countInWindow, eventsListed } from '../state/shown'
import { useAtlas, useAtlasStore } from '../store/react'
import { useSpeaker } from '../store/speaker'
import { lengthOf, settleSpan } from '../time/span'
import { isDecade } from './level'
import { nearestEvent } from './nearest'
import { sceneWords } from './words'

export function EmptyWindow() {
  const empty = useAtlas((state) => countInWindow(state) === 0)
  return empty ? <Empty /> : null
}

function Empty() {
  const speaker = useSpeaker()
  const atlas = useAtlas((state) => state.atlas)
  const listed = useAtlas(eventsListed)
  const emptied = useAtlas(emptiedBy)
  const shown = useAtlas((state) => state.atlas.kinds.size - state.view.filters.hiddenKinds.length)
  const start = useAtlas((state) => settleSpan(state.view.window, state.atlas.span).start)
  const end = useAtlas((state) => settleSpan(state.view.window, state.atlas.span).end)
  // Where a filter leaves nothing at all, what it leaves out is still the nearest.
  const nearest = nearestEvent(listed.length > 0 ? listed : atlas.events, { start, end })
  const name = nearest && sceneWords(speaker).event(nearest, true)
  const days = { from: speaker.day(start), to: speaker.day(end - 1) }
  const says = () => {
    if (!nearest) return speaker.t('timeline.noEvents')
    if (!emptied) return speaker.t('timeline.empty', days)
    if (!emptied.kinds) return speaker.t('timeline.emptyMap', days)
    if (emptied.map) return speaker.t('timeline.emptyBoth', days)
    return speaker.t('timeline.emptyKinds', { ...days, shown, count: atlas.kinds.size })
  }
  return (
    <div className="tl-empty">
      <p>{says()}</p>
      {nearest && (
        <div className="tl-group">
          {emptied?.kinds && <Way words={speaker.t('timeline.liftKinds')} action={hideKinds([])} />}
          {emptied?.map && <Way words={speaker.t('timeline.liftMap')} action={setLock('map', false)} />}
          <Way
            words={
              name === null
                ? speaker.t('timeline.nearestUnnamed')
                : speaker.t('timeline.nearest', { title: name })
            }
            action={select({ kind: 'event', id: nearest.id })}
          />
          {!emptied && (
            <Way
              words={speaker.t(isDecade(atlas.span) ? 'timeline.wholeDecade' : 'timeline.wholeSpan')}
              action={windowAround(lengthOf(atlas.span))}
            />
          )}
        </div>
      )}
    </div>
  )
}

function Way({ words, action }: { words: string; action: Action }) {
  const store = useAtlasStore()
  return (
    <button type="button" className="tl-button" onClick={() => store.act(action)}>
      {words}
    </button>
  )
}
