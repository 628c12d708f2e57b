// Says once that settings were left aside or cannot be kept, until it is dismissed.
import '../controls.css'
import '../notes.css'
import { dismissSettingsNote } from '../../state/settingsActions'
import { useAtlas, useAtlasStore } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { Icon } from '../icons'

export function SettingsNotice() {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const note = useAtlas((state) => state.settingsNote)
  // The region stands before its words do, so that they are spoken when they come.
  return (
    <div role="status">
      {note && (
        <div className="panel-address-note">
          <div>{speaker.t(`settings.note.${note}`)}</div>
          <button
            type="button"
            className="panel-tool"
            aria-label={speaker.t('app.dismiss')}
            title={speaker.t('app.dismiss')}
            onClick={() => {
              store.act(dismissSettingsNote)
            }}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  )
}
