// Three hints of a first visit, in the head of the room that they speak of, where they cover nothing. Each goes when its act is done.
import '../controls.css'
import './hints.css'
import { useEffect, useState } from 'react'
import { changeSettings } from '../../state/settingsActions'
import { useAtlas, useAtlasStore } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { Icon } from '../icons'
import { actDone, HINTS, type Hint } from './hints'

export function Hints() {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const [left, setLeft] = useState<readonly Hint[]>(() => (store.state().settings.hintsSeen ? [] : HINTS))
  const here = useAtlas((state) => state.view.room.name === 'explore')
  const shown = here && left.length > 0
  useEffect(() => {
    // Shown once, whether they were read or not; the help sheet says the same and more.
    if (shown) store.act(changeSettings({ hintsSeen: true }))
  }, [store, shown])
  useEffect(() => {
    if (!shown) return
    return store.subscribe(({ view }, before) => {
      const done = actDone(view, before.view)
      if (done) setLeft((now) => (now.includes(done) ? now.filter((hint) => hint !== done) : now))
    })
  }, [store, shown])
  if (!shown) return null
  return (
    <section className="help-hints" aria-label={speaker.t('help.hints.label')}>
      <ul>
        {left.map((hint) => (
          <li key={hint}>{speaker.t(`help.hints.${hint}`)}</li>
        ))}
      </ul>
      <button
        type="button"
        className="panel-tool"
        aria-label={speaker.t('help.hints.dismiss')}
        title={speaker.t('help.hints.dismiss')}
        onClick={() => {
          setLeft([])
        }}
      >
        <Icon name="close" />
      </button>
    </section>
  )
}
