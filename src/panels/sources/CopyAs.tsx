// Copies the citation of one source in the format that is chosen.
import { exported, FILES, FORMATS } from '../../cite/export'
import type { Source } from '../../atlas/model'
import { useSpeaker } from '../../store/speaker'
import { useCopying } from '../copying'
import { Icon } from '../icons'

export function CopyAs({ source }: { source: Source }) {
  const speaker = useSpeaker()
  const [copied, copy] = useCopying()
  return (
    <div className="source-copy" role="group" aria-label={speaker.t('sources.copy')}>
      <Icon name="copy" size={16} />
      <span aria-hidden="true">{speaker.t('sources.copy')}</span>
      {FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          className="panel-text-button"
          onClick={() => {
            copy(exported(format, [source], speaker.language).trim())
          }}
        >
          {FILES[format].name ?? speaker.t('sources.text')}
        </button>
      ))}
      <span role="status" className="source-said">
        {copied && speaker.t(copied === 'done' ? 'panel.copied' : 'panel.copyRefused')}
      </span>
    </div>
  )
}
