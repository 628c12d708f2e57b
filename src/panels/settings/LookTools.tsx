// The buttons of the head that change the look: paper or gallery at once, and the way to all settings.
import { Suspense, useState } from 'react'
import { changeSettings } from '../../state/settingsActions'
import { fetched } from '../../store/fetched'
import { useAtlasStore } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { themeNow } from '../../store/theme'
import './settings.css'

// Its library is larger than all panels together, and few open it: not before it is asked for.
const SettingsDialog = fetched(async () => (await import('./SettingsDialog')).SettingsDialog)

export function LookTools() {
  return (
    <>
      <ThemeButton />
      <SettingsButton />
    </>
  )
}

function ThemeButton() {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  return (
    <button
      type="button"
      className="panel-tool"
      aria-label={speaker.t('settings.toggleTheme')}
      title={speaker.t('settings.toggleTheme')}
      onClick={() => {
        store.act(changeSettings({ theme: themeNow() === 'gallery' ? 'paper' : 'gallery' }))
      }}
    >
      <svg className="panel-icon settings-icon" viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />
      </svg>
    </button>
  )
}

function SettingsButton() {
  const speaker = useSpeaker()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className="panel-tool"
        aria-label={speaker.t('settings.title')}
        title={speaker.t('settings.title')}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => {
          setOpen(true)
        }}
      >
        <svg className="panel-icon settings-icon" viewBox="0 0 20 20" aria-hidden="true">
          <path
            d="M3 6h8M15 6h2M3 14h2M9 14h8"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
            strokeLinecap="round"
          />
          <circle cx="13" cy="6" r="2" fill="none" stroke="currentColor" strokeWidth="1.6" />
          <circle cx="7" cy="14" r="2" fill="none" stroke="currentColor" strokeWidth="1.6" />
        </svg>
      </button>
      {open && (
        <Suspense fallback={null}>
          <SettingsDialog
            onClose={() => {
              setOpen(false)
            }}
          />
        </Suspense>
      )}
    </>
  )
}
