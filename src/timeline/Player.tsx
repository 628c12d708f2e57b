// The controls of time that moves: a step back, play or pause, a step on, and the menu of what a step is. The clock is player.ts.
import { Suspense, useEffect, useRef, useState } from 'react'
import type { Action } from '../state/actions'
import { stepTime, togglePlaying } from '../state/play'
import { fetched } from '../store/fetched'
import { useAtlasStill, useAtlasStore } from '../store/react'
import { useSpeaker } from '../store/speaker'
import { Sign } from './icons'
import { playOn, PLAYER_PART } from './player'
import { stepsWords, unitKey } from './playWords'

// Its library is larger than the timeline: not before the menu is opened.
const PlayerMenu = fetched(async () => (await import('./PlayerMenu')).PlayerMenu)

export function Player() {
  const store = useAtlasStore()
  const speaker = useSpeaker()
  const playing = useAtlasStill((state) => state.playing)
  const unit = useAtlasStill((state) => state.settings.playUnit)
  const speed = useAtlasStill((state) => state.settings.playSpeed)
  const [open, setOpen] = useState(false)
  const menu = useRef<HTMLButtonElement>(null)

  useEffect(() => playOn(store), [store])

  const button = (
    className: string,
    label: string,
    sign: Parameters<typeof Sign>[0]['name'],
    action: Action
  ) => (
    <button
      type="button"
      className={`tl-button tl-icon ${className}`}
      aria-label={label}
      title={label}
      onClick={() => store.act(action)}
    >
      <Sign name={sign} />
    </button>
  )
  const menuName = speaker.t('timeline.playMenu', {
    unit: speaker.t(unitKey('unit', unit)),
    steps: stepsWords(speaker, speed)
  })
  return (
    <div
      className="tl-player"
      role="group"
      aria-label={speaker.t('timeline.player')}
      {...{ [PLAYER_PART]: '' }}
    >
      {button('tl-step', speaker.t(unitKey('back', unit)), 'stepBack', stepTime(-1))}
      {playing
        ? button('tl-play', speaker.t('timeline.pause'), 'pause', togglePlaying)
        : button('tl-play', speaker.t('timeline.play'), 'play', togglePlaying)}
      {button('tl-step', speaker.t(unitKey('on', unit)), 'stepOn', stepTime(1))}
      <button
        ref={menu}
        type="button"
        className="tl-button tl-player-menu"
        aria-label={menuName}
        title={menuName}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => {
          setOpen(!open)
        }}
      >
        <span className="tl-player-unit" aria-hidden="true">
          {speaker.t(unitKey('unit', unit))}
        </span>
        <Sign name="down" />
      </button>
      {open && (
        <Suspense fallback={null}>
          <PlayerMenu
            trigger={menu}
            onClose={() => {
              setOpen(false)
            }}
          />
        </Suspense>
      )}
    </div>
  )
}
