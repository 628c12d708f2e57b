// The field that holds the day of one side, in which another can be typed as people write dates; it says why a text is no day of the atlas.
import { useId, useState } from 'react'
import { dayOfSide, setSide, type Side } from '../../state/compare'
import { useAtlas, useAtlasStore } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { parseTyped, type Typed } from '../../time/typedDate'

export function DayField({ side }: { side: Side }) {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const span = useAtlas((state) => state.atlas.span)
  const day = useAtlas((state) => dayOfSide(state, side))
  /** What is being typed; null while the day stands there. */
  const [text, setText] = useState<string | null>(null)
  const id = useId()
  const typed = text === null ? null : parseTyped(text, span)
  const wrong = typed && wrongWords(typed)
  const says = wrong && speaker.t(wrong, { first: speaker.day(span.start), last: speaker.day(span.end - 1) })

  const take = () => {
    // Of two usual readings the first: day before month, as the atlas writes dates.
    if (typed?.kind === 'read') store.act(setSide(side, typed.readings[0].day))
    setText(null)
  }
  return (
    <span className="cmp-day">
      <input
        aria-label={speaker.t('compare.day', { side: side.toUpperCase() })}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong ? id : undefined}
        value={text ?? speaker.day(day)}
        title={speaker.t('compare.dayHint')}
        autoComplete="off"
        spellCheck={false}
        maxLength={40}
        onFocus={({ target }) => {
          target.select()
        }}
        onChange={({ target }) => {
          setText(target.value)
        }}
        onBlur={() => {
          setText(null)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take()
          else if (event.key === 'Escape' && text !== null) setText(null)
          else return
          event.preventDefault()
          event.stopPropagation()
        }}
      />
      {says && (
        <span className="cmp-day-wrong" id={id} role="status">
          {says}
        </span>
      )}
    </span>
  )
}

/** Why a text sets no day; null while it does, or nothing is typed. */
function wrongWords({ kind }: Typed) {
  switch (kind) {
    case 'read':
    case 'nothing':
      return null
    case 'notUnderstood':
      return 'timeline.goToUnknown'
    case 'noSuchDay':
      return 'timeline.goToNoSuchDay'
    case 'reversed':
      return 'timeline.goToReversed'
    case 'outside':
      return 'timeline.goToOutside'
  }
}
