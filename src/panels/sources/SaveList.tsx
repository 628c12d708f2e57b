// Saves the sources of a list as a file, in the format that is chosen. The file is made in the page; nothing is fetched or sent.
import { FILES, FORMATS, exported } from '../../cite/export'
import type { Source } from '../../atlas/model'
import { useAtlas } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { saveText } from '../saving'

export function SaveList({ sources }: { sources: readonly Source[] }) {
  const speaker = useSpeaker()
  const atlas = useAtlas((state) => state.atlas.id)
  return (
    <div className="source-save" role="group" aria-label={speaker.t('sources.save')}>
      <span aria-hidden="true">{speaker.t('sources.save')}</span>
      {FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          className="panel-text-button"
          disabled={sources.length === 0}
          onClick={() => {
            const { ending, mediaType } = FILES[format]
            saveText(exported(format, sources, speaker.language), mediaType, `${atlas}-sources.${ending}`)
          }}
        >
          {FILES[format].name ?? speaker.t('sources.text')}
        </button>
      ))}
    </div>
  )
}
