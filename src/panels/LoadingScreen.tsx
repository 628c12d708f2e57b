// The page while an atlas is read: paper, neatline and axis stand at once, a line grows with what is read, words come after a second.
import './loading.css'
import type { Language } from '../atlas/model'
import type { Progress } from '../load/load'
import { speakerFor, type Speaker } from '../words/speaker'

interface LoadingScreenProps {
  /** Null before the first file. */
  progress: Progress | null
  language: Language
}

export function LoadingScreen({ progress, language }: LoadingScreenProps) {
  const speaker = speakerFor(language, [language])
  const words = progress ? stepWords(progress, speaker) : speaker.t('app.opening')
  const share = progress ? shareOf(progress) : 0
  return (
    <main className="app panel-loading" lang={language}>
      <h1 className="unseen">{speaker.t('app.opening')}</h1>
      <div className="app-head">
        <div
          className="panel-loading-line"
          role="progressbar"
          aria-label={speaker.t('app.opening')}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={Math.round(share * 100)}
          aria-valuetext={words}
        >
          <span style={{ scale: `${share} 1` }} />
        </div>
      </div>
      <div className="app-map">
        <div className="panel-loading-sheet" />
        <p className="panel-loading-words">{words}</p>
      </div>
      <div className="app-panel" />
      <div className="app-time">
        <div className="panel-loading-axis" />
      </div>
    </main>
  )
}

/** How far the line goes: reading takes its first part, checking the rest. */
const READING = 0.6

function shareOf({ phase, done, of }: Progress): number {
  const part = of > 0 ? Math.min(1, done / of) : 0
  return phase === 'reading' ? READING * part : READING + (1 - READING) * part
}

const FILES = [
  'events',
  'places',
  'people',
  'units',
  'eras',
  'indicators',
  'series',
  'estimates',
  'sources',
  'notes',
  'glossary'
] as const

/** "Reading events, 43 %", "Checking events, 12,000 of 100,000"; a file that the folder names its own way by that name. */
function stepWords({ phase, file, done, of }: Progress, speaker: Speaker): string {
  const known = FILES.find((name) => file === `${name}.json`)
  const what = known ? speaker.t(`app.files.${known}`) : file
  if (phase === 'checking') {
    return speaker.t('app.checking', { what, done: speaker.number(done), of: speaker.number(of) })
  }
  return speaker.t('app.reading', { what, share: Math.floor((100 * done) / Math.max(1, of)) })
}
