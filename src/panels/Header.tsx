// The head of the page: what this atlas is called, its rooms, the language it speaks, its look, and help.
import './header.css'
import type { Language } from '../atlas/model'
import { chooseLanguage } from '../state/settingsActions'
import { useAtlas, useAtlasStore } from '../store/react'
import { useSpeaker } from '../store/speaker'
import { Help } from './help/Help'
import { Hints } from './help/Hints'
import { LookTools } from './settings/LookTools'
import { Rooms } from './Rooms'
import { Told } from './Told'

/** Each language under its own name, so that whoever reads it finds it. */
const NAMES: Record<Language, string> = { en: 'English', 'zh-Hans': '中文' }

export function Header() {
  const title = useAtlas((state) => state.atlas.title)
  const subtitle = useAtlas((state) => state.atlas.subtitle)
  return (
    <div className="panel-header">
      <h1 className="panel-brand">
        <Told text={title} tag={false} />
      </h1>
      {subtitle && (
        <p className="panel-brand-more">
          <Told text={subtitle} tag={false} />
        </p>
      )}
      <Rooms />
      <Hints />
      <div className="panel-header-tools">
        <Languages />
        <LookTools />
        <Help />
      </div>
    </div>
  )
}

function Languages() {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const languages = useAtlas((state) => state.atlas.languages)
  if (languages.length < 2) return null
  return (
    <div className="panel-languages" role="group" aria-label={speaker.t('app.language')}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === speaker.language}
          onClick={() => {
            store.act(chooseLanguage(language, language))
          }}
        >
          {NAMES[language]}
        </button>
      ))}
    </div>
  )
}
