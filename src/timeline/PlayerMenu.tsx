// What a step of the player is, how fast it plays, whether it begins again; and, where the bar is too narrow for them, its steps. A chunk of its own.
import type { RefObject } from 'react'
import {
  Header,
  Menu,
  MenuItem,
  MenuSection,
  Separator,
  type Key,
  type Selection
} from 'react-aria-components'
import { stepEvent, type Action } from '../state/actions'
import { stepTime } from '../state/play'
import { PLAY_SPEEDS } from '../state/settings'
import { changeSettings } from '../state/settingsActions'
import { useAtlas, useAtlasStore } from '../store/react'
import { useSpeaker } from '../store/speaker'
import { STEP_UNITS } from '../time/steps'
import { BarPopover } from './BarPopover'
import { Sign } from './icons'
import { PLAYER_PART } from './player'
import { stepsWords, unitKey } from './playWords'

interface PlayerMenuProps {
  readonly trigger: RefObject<HTMLButtonElement | null>
  readonly onClose: () => void
}

export function PlayerMenu({ trigger, onClose }: PlayerMenuProps) {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const { playUnit, playSpeed, playLoop } = useAtlas((state) => state.settings)
  const ways: readonly (readonly [id: string, words: string, action: Action])[] = [
    ['back', speaker.t(unitKey('back', playUnit)), stepTime(-1)],
    ['on', speaker.t(unitKey('on', playUnit)), stepTime(1)],
    ['previous', speaker.t('timeline.previous'), stepEvent(-1)],
    ['next', speaker.t('timeline.next'), stepEvent(1)]
  ]
  return (
    <BarPopover trigger={trigger} onClose={onClose} known={{ [PLAYER_PART]: '' }}>
      <Menu
        className="tl-menu"
        lang={speaker.language}
        aria-label={speaker.t('timeline.player')}
        shouldCloseOnSelect={false}
        autoFocus="first"
        onClose={onClose}
        onAction={(key) => {
          const way = ways.find(([id]) => id === key)
          if (way) store.act(way[2])
        }}
      >
        <Choice
          name={speaker.t('timeline.playStep')}
          options={STEP_UNITS.map((unit) => [unit, speaker.t(unitKey('unit', unit))])}
          chosen={playUnit}
          choose={(key) => {
            const unit = STEP_UNITS.find((one) => one === key)
            if (unit) store.act(changeSettings({ playUnit: unit }))
          }}
        />
        <Choice
          name={speaker.t('timeline.playSpeed')}
          options={PLAY_SPEEDS.map((speed) => [String(speed), stepsWords(speaker, speed)])}
          chosen={String(playSpeed)}
          choose={(key) => {
            const speed = PLAY_SPEEDS.find((one) => String(one) === key)
            if (speed) store.act(changeSettings({ playSpeed: speed }))
          }}
        />
        <MenuSection
          className="tl-menu-section tl-menu-loop"
          aria-label={speaker.t('timeline.playLoop')}
          selectionMode="multiple"
          selectedKeys={playLoop ? ['loop'] : []}
          onSelectionChange={(keys: Selection) => {
            store.act(changeSettings({ playLoop: keys === 'all' || keys.has('loop') }))
          }}
        >
          <Item id="loop" words={speaker.t('timeline.playLoop')} />
        </MenuSection>
        <Separator className="tl-menu-line" />
        <MenuSection className="tl-menu-section tl-menu-ways" aria-label={speaker.t('timeline.playMore')}>
          {ways.map(([id, words]) => (
            <MenuItem key={id} id={id} className="tl-menu-item" textValue={words}>
              {words}
            </MenuItem>
          ))}
        </MenuSection>
      </Menu>
    </BarPopover>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly options: readonly (readonly [key: string, words: string])[]
  readonly chosen: string
  readonly choose: (key: Key) => void
}

function Choice({ name, options, chosen, choose }: ChoiceProps) {
  return (
    <MenuSection
      className="tl-menu-section"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys: Selection) => {
        const key = keys === 'all' ? undefined : [...keys][0]
        if (key !== undefined) choose(key)
      }}
    >
      <Header className="tl-menu-head">{name}</Header>
      {options.map(([key, words]) => (
        <Item key={key} id={key} words={words} />
      ))}
    </MenuSection>
  )
}

function Item({ id, words }: { id: string; words: string }) {
  return (
    <MenuItem id={id} className="tl-menu-item tl-menu-choice" textValue={words}>
      {({ isSelected }) => (
        <>
          <span className="tl-menu-tick">{isSelected && <Sign name="tick" />}</span>
          {words}
        </>
      )}
    </MenuItem>
  )
}
