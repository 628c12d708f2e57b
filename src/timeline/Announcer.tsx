// The polite live region: says the window and its number of events once they have settled, and an event chosen by key here.
import { useEffect, useState } from 'react'
import { eventsInWindow, selectedEvent } from '../state/queries'
import { useAtlas } from '../store/react'
import { useSpeaker } from '../store/speaker'
import { settleSpan } from '../time/span'
import { windowWords } from './words'

/** Nothing is said before the window has been still for this long, ms. */
const REST = 700

export function Announcer() {
  const speaker = useSpeaker()
  const window = useAtlas((state) => windowWords(speaker, settleSpan(state.view.window, state.atlas.span)))
  const events = useAtlas((state) => eventsInWindow(state).length)
  const selected = useAtlas(selectedEvent)
  const now = speaker.t('timeline.spoken', {
    window,
    events: speaker.t('timeline.events', { count: events, shown: speaker.number(events) })
  })
  const chosen =
    selected &&
    speaker.t('timeline.spokenEvent', {
      title: speaker.text(selected.title).text,
      date: speaker.date(selected.date)
    })
  const [said, setSaid] = useState({ now, chosen, words: '' })

  useEffect(() => {
    if (said.now === now && said.chosen === chosen) return
    const timer = setTimeout(() => {
      const parts = [chosen !== said.chosen ? chosen : null, now !== said.now ? now : null]
      setSaid({ now, chosen, words: parts.filter((part) => part !== null).join('. ') })
    }, REST)
    return () => clearTimeout(timer)
  }, [now, chosen, said])

  return (
    <p className="unseen" role="status" aria-live="polite">
      {said.words}
    </p>
  )
}
