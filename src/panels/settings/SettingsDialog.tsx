// The dialog of all settings; each change acts at once. A chunk of its own, fetched when it is first opened.
import type { ReactNode } from 'react'
import {
  Button,
  Dialog,
  Heading,
  I18nProvider,
  Modal,
  ModalOverlay,
  RadioButton,
  RadioField,
  RadioGroup,
  SwitchButton,
  SwitchField
} from 'react-aria-components'
import { LANGUAGE_CHOICES, TEXT_SIZES, THEMES, type Settings } from '../../state/settings'
import { changeSettings, chooseLanguage } from '../../state/settingsActions'
import { useAtlas, useAtlasStore } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { systemLanguage } from '../../store/systemLanguage'
import { Icon } from '../icons'

export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const speaker = useSpeaker()
  return (
    <I18nProvider locale={speaker.language}>
      <ModalOverlay
        className="over-veil"
        isDismissable
        isOpen
        onOpenChange={(open) => {
          if (!open) onClose()
        }}
      >
        <Modal className="over-frame settings-modal">
          <Dialog className="over-dialog" lang={speaker.language}>
            <div className="over-head">
              <Heading slot="title" level={2} className="over-title">
                {speaker.t('settings.title')}
              </Heading>
              <Button slot="close" className="panel-tool" aria-label={speaker.t('settings.close')}>
                <Icon name="close" />
              </Button>
            </div>
            <div className="settings-body">
              <Choices />
              <Switches />
            </div>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  )
}

function Choices() {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const settings = useAtlas((state) => state.settings)
  const languages = useAtlas((state) => state.atlas.languages)
  return (
    <>
      {languages.length > 1 && (
        <Choice
          label={speaker.t('app.language')}
          options={LANGUAGE_CHOICES.filter((one) => one === 'system' || languages.includes(one))}
          chosen={settings.language}
          words={(one) => <LanguageName choice={one} />}
          choose={(one) => store.act(chooseLanguage(one, systemLanguage()))}
        />
      )}
      <Choice
        label={speaker.t('settings.theme')}
        options={THEMES}
        chosen={settings.theme}
        words={(one) => speaker.t(`settings.themes.${one}`)}
        choose={(theme) => store.act(changeSettings({ theme }))}
      />
      <Choice
        label={speaker.t('settings.textSize')}
        options={TEXT_SIZES}
        chosen={settings.textSize}
        words={(one) => speaker.t('settings.percent', { share: one })}
        choose={(textSize) => store.act(changeSettings({ textSize }))}
      />
    </>
  )
}

/** Each language under its own name, so that whoever reads it finds it. */
function LanguageName({ choice }: { choice: Settings['language'] }) {
  const speaker = useSpeaker()
  if (choice === 'system') return speaker.t('settings.system')
  return <span lang={choice}>{speaker.t(choice === 'en' ? 'app.english' : 'app.chinese')}</span>
}

interface ChoiceProps<Option extends string | number> {
  label: string
  options: readonly Option[]
  chosen: Option
  words: (option: Option) => ReactNode
  choose: (option: Option) => void
}

function Choice<Option extends string | number>({
  label,
  options,
  chosen,
  words,
  choose
}: ChoiceProps<Option>) {
  return (
    <RadioGroup
      className="settings-row"
      aria-label={label}
      value={String(chosen)}
      onChange={(value) => {
        const option = options.find((one) => String(one) === value)
        if (option !== undefined) choose(option)
      }}
      orientation="horizontal"
    >
      <span className="settings-label" aria-hidden="true">
        {label}
      </span>
      <div className="settings-options">
        {options.map((option) => (
          <RadioField key={option} value={String(option)} className="settings-field">
            <RadioButton className="settings-option">{words(option)}</RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  )
}

function Switches() {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const { motion, showUnchecked, carefulFolded, carefulKept, pageKeys } = useAtlas((state) => state.settings)
  const change = (settings: Partial<Omit<Settings, 'version'>>) => store.act(changeSettings(settings))
  return (
    <div className="settings-switches">
      <Setting
        label={speaker.t('settings.reducedMotion')}
        about={speaker.t('settings.reducedMotionAbout')}
        on={motion === 'reduced'}
        change={(on) => change({ motion: on ? 'reduced' : 'system' })}
      />
      <Setting
        label={speaker.t('settings.showUnchecked')}
        about={speaker.t('settings.showUncheckedAbout')}
        on={showUnchecked}
        change={(on) => change({ showUnchecked: on })}
      />
      <Setting
        label={speaker.t('settings.carefulFolded')}
        about={speaker.t('settings.carefulFoldedAbout')}
        on={carefulFolded}
        change={(on) => change({ carefulFolded: on })}
      />
      <Setting
        label={speaker.t('settings.carefulKept')}
        about={speaker.t('settings.carefulKeptAbout')}
        on={carefulKept}
        change={(on) => change({ carefulKept: on })}
      />
      <Setting
        label={speaker.t('settings.pageKeys')}
        about={speaker.t('settings.pageKeysAbout')}
        on={pageKeys}
        change={(on) => change({ pageKeys: on })}
      />
    </div>
  )
}

interface SettingProps {
  label: string
  about: string
  on: boolean
  change: (on: boolean) => void
}

function Setting({ label, about, on, change }: SettingProps) {
  return (
    <SwitchField isSelected={on} onChange={change}>
      <SwitchButton className="settings-switch">
        <span className="settings-track" aria-hidden="true">
          <span />
        </span>
        <span className="settings-words">
          <span className="settings-switch-label">{label}</span>
          <span className="settings-about">{about}</span>
        </span>
      </SwitchButton>
    </SwitchField>
  )
}
