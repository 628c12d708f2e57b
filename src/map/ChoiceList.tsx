// The list behind a choice of the map's cards: grouped options over the page. A chunk of its own.
import './choice.css'
import type { RefObject } from 'react'
import { Header, I18nProvider, ListBox, ListBoxItem, ListBoxSection, Popover } from 'react-aria-components'
import { useSpeaker } from '../store/speaker'
import type { OptionGroup } from './option'

interface ChoiceListProps {
  readonly label: string
  readonly chosen: string
  readonly groups: readonly OptionGroup[]
  readonly choose: (id: string) => void
  readonly trigger: RefObject<HTMLButtonElement | null>
  readonly onClose: () => void
}

export function ChoiceList({ label, chosen, groups, choose, trigger, onClose }: ChoiceListProps) {
  const speaker = useSpeaker()
  return (
    <I18nProvider locale={speaker.language}>
      <Popover
        className="over-list map-options"
        aria-label={label}
        triggerRef={trigger}
        placement="bottom start"
        offset={4}
        isOpen
        onOpenChange={(open) => {
          if (!open) onClose()
        }}
      >
        <ListBox
          lang={speaker.language}
          aria-label={label}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[chosen]}
          autoFocus
          onSelectionChange={(keys) => {
            const [key] = keys
            if (typeof key === 'string') choose(key)
            onClose()
          }}
        >
          {groups.map(({ id: group, title, options }) => (
            <ListBoxSection key={group} id={`of ${group}`} aria-label={title ?? label}>
              {title !== undefined && <Header className="map-options-head">{title}</Header>}
              {options.map(({ id, words, detail, sign }) => (
                <ListBoxItem key={id} id={id} className="map-option" textValue={words}>
                  <span className="map-option-sign">{sign}</span>
                  <span className="map-option-words">{words}</span>
                  {detail !== undefined && <small>{detail}</small>}
                </ListBoxItem>
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
      </Popover>
    </I18nProvider>
  )
}
