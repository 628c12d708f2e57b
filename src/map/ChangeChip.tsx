// The chip that says which change of units the day cursor has just passed. It goes after time to read it, but never under pointer or focus.
import './change.css'
import { useEffect, useRef, useState } from 'react'
import { readingTime, type Passed } from '../state/passing'
import { useAtlas } from '../store/react'
import { useSpeaker } from '../store/speaker'
import { ChangeLinks } from './ChangeLinks'
import { changeWords, passedWords } from './changeWords'
import { Tool } from './Icons'

interface ChipProps {
  readonly passed: Passed
  /** Opens the list of the changes passed, or of all. */
  readonly onList: (all: boolean) => void
  readonly onClose: () => void
}

export function ChangeChip({ passed, onList, onClose }: ChipProps) {
  const speaker = useSpeaker()
  const atlas = useAtlas((state) => state.atlas)
  const chip = useRef<HTMLDivElement>(null)
  const [held, setHeld] = useState({ pointer: false, focus: false })
  const [change, ...more] = passed.changes
  const words = change && changeWords(change, atlas, speaker)
  const letters = more.length > 0 ? 60 : (words?.text.length ?? 0)
  const running = !held.pointer && !held.focus

  useEffect(() => {
    if (!running) return
    const timer = setTimeout(onClose, readingTime(letters))
    return () => clearTimeout(timer)
  }, [running, letters, passed, onClose])

  if (!change || !words) return null
  return (
    <div
      className="map-chip"
      ref={chip}
      role="group"
      aria-label={speaker.t('map.change.label')}
      onPointerEnter={() => setHeld((now) => ({ ...now, pointer: true }))}
      onPointerLeave={() => setHeld((now) => ({ ...now, pointer: false }))}
      onFocus={() => setHeld((now) => ({ ...now, focus: true }))}
      onBlur={({ relatedTarget }) => {
        if (!(relatedTarget instanceof Node && chip.current?.contains(relatedTarget)))
          setHeld((now) => ({ ...now, focus: false }))
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <p className="map-chip-day">{more.length > 0 ? passedWords(passed, atlas, speaker) : words.date}</p>
      {more.length === 0 && <p lang={words.lang}>{words.text}</p>}
      {passed.back && (
        <p className="map-change-note">
          {speaker.t(more.length > 0 ? 'map.change.backMany' : 'map.change.back')}
        </p>
      )}
      <p className="map-chip-links">
        {more.length === 0 && <ChangeLinks change={change} onGo={onClose} />}
        <button type="button" className="map-link" onClick={() => onList(more.length === 0)}>
          {speaker.t(more.length > 0 ? 'map.change.show' : 'map.change.showAll')}
        </button>
      </p>
      <button
        type="button"
        className="map-button map-chip-close"
        aria-label={speaker.t('map.change.dismiss')}
        title={speaker.t('map.change.dismiss')}
        onClick={onClose}
      >
        <Tool name="close" size={16} />
      </button>
    </div>
  )
}
