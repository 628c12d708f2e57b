// What opens over the page at a button of the bar and needs the focus: a frame for a menu or a form, in the language of the page.
import './player.css'
import type { ReactNode, RefObject } from 'react'
import { I18nProvider, Popover } from 'react-aria-components'
import { useSpeaker } from '../store/speaker'

interface BarPopoverProps {
  readonly trigger: RefObject<HTMLElement | null>
  readonly onClose: () => void
  /** Attributes by which others know it. */
  readonly known?: Readonly<Record<`data-${string}`, string>>
  readonly children: ReactNode
}

export function BarPopover({ trigger, onClose, known, children }: BarPopoverProps) {
  const speaker = useSpeaker()
  return (
    <I18nProvider locale={speaker.language}>
      <Popover
        className="over-list tl-menu-popover"
        triggerRef={trigger}
        placement="top start"
        offset={4}
        isOpen
        onOpenChange={(open) => {
          if (!open) onClose()
        }}
        {...known}
      >
        {children}
      </Popover>
    </I18nProvider>
  )
}
