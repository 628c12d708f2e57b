// The heads of the list's columns; what they say of an event is spoken with it.
import { useSpeaker } from '../../store/speaker'

export function Columns() {
  const speaker = useSpeaker()
  return (
    <div className="tl-columns tl-option" aria-hidden="true">
      <span className="tl-row-date">{speaker.t('timeline.listColumnDate')}</span>
      <span className="tl-row-title">{speaker.t('timeline.listColumnTitle')}</span>
      <span className="tl-row-place">{speaker.t('timeline.listColumnPlace')}</span>
      <span className="tl-row-count tl-row-sources">{speaker.t('timeline.listColumnSources')}</span>
      <span className="tl-row-count tl-row-figures">{speaker.t('timeline.listColumnFigures')}</span>
    </div>
  )
}
