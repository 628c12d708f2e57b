// The frame of a dialog over the map: title, way out, and a body that scrolls. It knows nothing of what is in it.
import './about.css'
import type { ReactNode } from 'react'
import { Button, Dialog, Heading, I18nProvider, Modal, ModalOverlay } from 'react-aria-components'
import { useSpeaker } from '../../store/speaker'
import { Tool } from '../Icons'

interface MapDialogProps {
  readonly title: string
  readonly onClose: () => void
  /** What stays at the foot while the body scrolls. */
  readonly foot: ReactNode
  readonly children: ReactNode
}

export function MapDialog({ title, onClose, foot, children }: MapDialogProps) {
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
        <Modal className="over-frame map-dialog-frame">
          <Dialog className="over-dialog map-dialog" lang={speaker.language}>
            <div className="over-head">
              <Heading slot="title" level={2} className="over-title">
                {title}
              </Heading>
              <Button slot="close" className="map-button" aria-label={speaker.t('map.close')}>
                <Tool name="close" />
              </Button>
            </div>
            <div className="map-dialog-body" tabIndex={0} role="group" aria-label={title}>
              {children}
            </div>
            {foot && <div className="map-dialog-foot">{foot}</div>}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  )
}
