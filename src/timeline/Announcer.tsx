// The polite live region: says the window and its events once they have settled, and now and then the day of time being played.
import { useEffect, useRef, useState } from 'react'
import { countInWindow } from '../state/shown'
import { useAtlasAtRest, useAtlasStill } from '../store/react'
import { useSpeaker } from '../store/speaker'
import { settleSpan } from '../time/span'
import { windowSaid } from './words'

/** Nothing is said before the window has been still for this long, ms. */
const REST = 700
/** While time is played its day is said no more often than this, ms: a voice needs longer for it than the player for a step. */
const PLAYED = 5000

export function Announcer() {
  const speaker = useSpeaker()
  const window = useAtlasAtRest((state) =>
    windowSaid({ speaker, window: settleSpan(state.view.window, state.atlas.span) })
  )
  const events = useAtlasAtRest(countInWindow)
  const counted = speaker.t('timeline.events', { count: events, shown: speaker.number(events) })
  const now = speaker.t('timeline.spoken', { window, events: counted })
  // What the page opens with is on it to be read; only changes are told.
  const [said, setSaid] = useState({ now, words: '' })

  const playing = useAtlasStill((state) => state.playing)
  const day = useAtlasAtRest((state) => speaker.day(state.view.day))
  const latest = useRef(day)

  useEffect(() => {
    latest.current = day
  }, [day])
  useEffect(() => {
    if (!playing) return
    const say = () => {
      setSaid((before) => ({ ...before, words: latest.current }))
    }
    const timer = setInterval(say, PLAYED)
    return () => {
      clearInterval(timer)
      // Where it has stopped.
      say()
    }
  }, [playing])
  useEffect(() => {
    if (playing || said.now === now) return
    const timer = setTimeout(() => setSaid({ now, words: now }), REST)
    return () => clearTimeout(timer)
  }, [playing, now, said])

  return (
    <p className="unseen" role="status" aria-live="polite">
      {said.words}
    </p>
  )
}
