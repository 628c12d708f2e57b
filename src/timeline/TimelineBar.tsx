// The bar above the drawings: step, day, window and counts in words, zooms. It acts on the store and draws nothing.
import './bar.css'
import { useCallback, useSyncExternalStore } from 'react'
import { setLock, showList, stepEvent, windowAround, type Action } from '../state/actions'
import { calmly } from '../store/calm'
import { useAtlas, useAtlasCalmly, useAtlasStill, useAtlasStore } from '../store/react'
import { useSpeaker } from '../store/speaker'
import { lengthOf, settleSpan, type Span } from '../time/span'
import type { Speaker } from '../words/speaker'
import type { Scene } from './boxes'
import { DateButton } from './DateButton'
import type { TypedFor } from './GoToDate'
import { Sign } from './icons'
import { KindsMenu } from './KindsMenu'
import { LanesMenu } from './LanesMenu'
import { zoomStep } from './keys'
import { isDecade, LEVEL_DAYS, levelOf, levelsFor, type Level } from './level'
import { Player } from './Player'
import { FiguresButton } from './statistics/FiguresButton'
import type { Watched } from './watched'
import { windowSaid } from './words'

interface TimelineBarProps {
  readonly counts: Watched<Scene['counts']>
  /** What a date is being typed for; null while none is. */
  readonly typing: TypedFor | null
  readonly setTyping: (typing: TypedFor | null) => void
}

export function TimelineBar({ counts, typing, setTyping }: TimelineBarProps) {
  const store = useAtlasStore()
  const speaker = useSpeaker()
  const limits = useAtlasStill((state) => state.atlas.span)
  const level = useAtlas((state) => levelOf(state.view.window, state.atlas.span))
  const button = (label: string, sign: Parameters<typeof Sign>[0]['name'], action: Action) => (
    <button
      type="button"
      className="tl-button tl-icon"
      aria-label={label}
      title={label}
      onClick={() => store.act(action)}
    >
      <Sign name={sign} />
    </button>
  )
  return (
    <div className="tl-bar">
      <div className="tl-group tl-events">
        {button(speaker.t('timeline.previous'), 'previous', stepEvent(-1))}
        {button(speaker.t('timeline.next'), 'next', stepEvent(1))}
      </div>
      <Player />
      <DateButton typing={typing} setTyping={setTyping} />
      <p className="tl-words">
        <WindowWords />
        <Counts counts={counts} speaker={speaker} />
      </p>
      <KindsMenu />
      <LanesMenu />
      <ListButton />
      <FiguresButton />
      <FollowTime />
      <div className="tl-levels" role="group" aria-label={speaker.t('timeline.levels')}>
        {levelsFor(limits).map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={name === level}
            onClick={() => store.act(windowAround(name === 'decade' ? lengthOf(limits) : LEVEL_DAYS[name]))}
          >
            {levelWords(speaker, name, limits)}
          </button>
        ))}
      </div>
      <div className="tl-group">
        {button(speaker.t('timeline.zoomOut'), 'minus', zoomStep(false))}
        {button(speaker.t('timeline.zoomIn'), 'plus', zoomStep(true))}
      </div>
    </div>
  )
}

/** Lists the events of the window in place of the drawing. Where the bar is narrow it stands in the menu of lanes. */
function ListButton() {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const on = useAtlasStill((state) => state.view.list)
  return (
    <button
      type="button"
      className="tl-button tl-quiet tl-list-button"
      aria-pressed={on}
      title={speaker.t('timeline.listShow')}
      onClick={() => store.act(showList(!on))}
    >
      <Sign name="list" />
      <span className="tl-wide">{speaker.t('timeline.list')}</span>
    </button>
  )
}

/** The lock of time: on, the map shows the events of the window; off, those of all years. */
function FollowTime() {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const on = useAtlasStill((state) => state.view.locks.time)
  return (
    <button
      type="button"
      className="tl-button tl-quiet"
      aria-pressed={on}
      title={speaker.t(on ? 'timeline.followOn' : 'timeline.followOff')}
      onClick={() => store.act(setLock('time', !on))}
    >
      <Sign name={on ? 'locked' : 'unlocked'} />
      <span className="tl-wide">{speaker.t('timeline.follow')}</span>
    </button>
  )
}

function WindowWords() {
  const speaker = useSpeaker()
  const words = useAtlasCalmly((state) =>
    windowSaid({ speaker, window: settleSpan(state.view.window, state.atlas.span) })
  )
  return <b>{words}</b>
}

function Counts({ counts, speaker }: { counts: Watched<Scene['counts']>; speaker: Speaker }) {
  const subscribe = useCallback(
    (tell: () => void) => {
      const calm = calmly(tell)
      const stop = counts.subscribe(calm.soon)
      return () => {
        stop()
        calm.stop()
      }
    },
    [counts]
  )
  const { events, labelled, through } = useSyncExternalStore(subscribe, counts.get)
  const comma = speaker.t('timeline.comma')
  const count = (n: number) => ({ count: n, shown: speaker.number(n) })
  return (
    <>
      <span> · {speaker.t('timeline.events', count(events))}</span>
      <span className="tl-more">
        {comma}
        {speaker.t('timeline.labelled', count(labelled))}
      </span>
      {through > 0 && (
        <span className="tl-most">
          {comma}
          {speaker.t('timeline.through', count(through))}
        </span>
      )}
    </>
  )
}

/** An atlas that is no decade says "whole". */
function levelWords(speaker: Speaker, level: Level, limits: Span): string {
  return speaker.t(level === 'decade' && !isDecade(limits) ? 'timeline.whole' : `timeline.${level}`)
}
