// The day shown, on a button that opens the field for a date. What is typed there is GoToDate.tsx.
import { Suspense, useRef } from 'react'
import { fetched } from '../store/fetched'
import { useAtlasCalmly } from '../store/react'
import { useSpeaker } from '../store/speaker'
import type { TypedFor } from './GoToDate'
import { Sign } from './icons'

const GoToDate = fetched(async () => (await import('./GoToDate')).GoToDate)

interface DateButtonProps {
  /** What is being typed for; null while nothing is. */
  readonly typing: TypedFor | null
  readonly setTyping: (typing: TypedFor | null) => void
}

export function DateButton({ typing, setTyping }: DateButtonProps) {
  const speaker = useSpeaker()
  const day = useAtlasCalmly((state) => speaker.day(state.view.day))
  const button = useRef<HTMLButtonElement>(null)
  return (
    <>
      <button
        ref={button}
        type="button"
        className="tl-button tl-goto"
        aria-label={speaker.t('timeline.goToDay', { day })}
        title={speaker.t('timeline.goTo')}
        aria-haspopup="dialog"
        aria-expanded={typing !== null}
        onClick={() => {
          setTyping(typing === null ? 'view' : null)
        }}
      >
        <span className="tl-day">{day}</span>
        <Sign name="calendar" />
      </button>
      {typing !== null && (
        <Suspense fallback={null}>
          <GoToDate
            key={typing}
            sets={typing}
            trigger={button}
            onClose={() => {
              setTyping(null)
            }}
          />
        </Suspense>
      )}
    </>
  )
}
