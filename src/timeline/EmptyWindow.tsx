// What the lanes say when no event touches the window: which days, and two ways on.
import { select, windowAround } from '../state/actions'
import { eventsInWindow } from '../state/shown'
import { useAtlas, useAtlasStore } from '../store/react'
import { useSpeaker } from '../store/speaker'
import { lengthOf, settleSpan } from '../time/span'
import { isDecade } from './level'
import { nearestEvent } from './nearest'
import { sceneWords } from './words'

export function EmptyWindow() {
  const store = useAtlasStore()
  const speaker = useSpeaker()
  const empty = useAtlas((state) => eventsInWindow(state).length === 0)
  const atlas = useAtlas((state) => state.atlas)
  const start = useAtlas((state) => settleSpan(state.view.window, state.atlas.span).start)
  const end = useAtlas((state) => settleSpan(state.view.window, state.atlas.span).end)
  if (!empty) return null
  const nearest = nearestEvent(atlas.events, { start, end })
  const name = nearest && sceneWords(speaker).event(nearest, true)
  return (
    <div className="tl-empty">
      <p>
        {nearest
          ? speaker.t('timeline.empty', { from: speaker.day(start), to: speaker.day(end - 1) })
          : speaker.t('timeline.noEvents')}
      </p>
      {nearest && (
        <div className="tl-group">
          <button
            type="button"
            className="tl-button"
            onClick={() => store.act(select({ kind: 'event', id: nearest.id }))}
          >
            {name === null
              ? speaker.t('timeline.nearestUnnamed')
              : speaker.t('timeline.nearest', { title: name })}
          </button>
          <button
            type="button"
            className="tl-button"
            onClick={() => store.act(windowAround(lengthOf(atlas.span)))}
          >
            {speaker.t(isDecade(atlas.span) ? 'timeline.wholeDecade' : 'timeline.wholeSpan')}
          </button>
        </div>
      )}
    </div>
  )
}
