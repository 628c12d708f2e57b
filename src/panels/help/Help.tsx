// The way to the help sheet: its button in the head, and its key anywhere but while typing. The sheet itself is loaded when asked for.
import '../controls.css'
import { Suspense, useEffect, useState } from 'react'
import { keyIn } from '../../state/keys'
import { fetched } from '../../store/fetched'
import { useAtlas } from '../../store/react'
import { useSpeaker } from '../../store/speaker'

const HelpSheet = fetched(async () => (await import('./HelpSheet')).HelpSheet)

export function Help() {
  const speaker = useSpeaker()
  const [open, setOpen] = useState(false)
  const keys = useAtlas((state) => state.settings.pageKeys)
  useEffect(() => {
    if (!keys) return
    const press = (event: KeyboardEvent) => {
      if (keyIn('page', event) !== 'help' || event.defaultPrevented || isTaken(event.target)) return
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [keys])
  return (
    <>
      <button
        type="button"
        className="panel-tool panel-header-tool"
        aria-haspopup="dialog"
        aria-label={speaker.t('help.open')}
        aria-keyshortcuts={keys ? '?' : undefined}
        title={keys ? `${speaker.t('help.open')} (?)` : speaker.t('help.open')}
        onClick={() => {
          setOpen(true)
        }}
      >
        ?
      </button>
      {open && (
        <Suspense fallback={null}>
          <HelpSheet
            closed={() => {
              setOpen(false)
            }}
          />
        </Suspense>
      )}
    </>
  )
}

/** Is something being typed, or another dialog open, where the key belongs to what is there? */
function isTaken(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open], [aria-modal="true"]')) return true
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.matches('input, textarea, select')
}
