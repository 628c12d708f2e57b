// The polite live region: says the window and its number of events once they have settled. Selections are told by the panel.
import { useEffect, useState } from 'react'
import { countInWindow } from '../state/shown'
import { useAtlas } from '../store/react'
import { useSpeaker } from '../store/speaker'
import { settleSpan } from '../time/span'
import { windowWords } from './words'

/** Nothing is said before the window has been still for this long, ms. */
const REST = 700

export function Announcer() {
  const speaker = useSpeaker()
  const window = useAtlas((state) => windowWords(speaker, settleSpan(state.view.window, state.atlas.span)))
  const events = useAtlas(countInWindow)
  const counted = speaker.t('timeline.events', { count: events, shown: speaker.number(events) })
  const now = speaker.t('timeline.spoken', { window, events: counted })
  // What the page opens with is on it to be read; only changes are told.
  const [said, setSaid] = useState({ now, words: '' })

  useEffect(() => {
    if (said.now === now) return
    const timer = setTimeout(() => setSaid({ now, words: now }), REST)
    return () => clearTimeout(timer)
  }, [now, said])

  return (
    <p className="unseen" role="status" aria-live="polite">
      {said.words}
    </p>
  )
}
