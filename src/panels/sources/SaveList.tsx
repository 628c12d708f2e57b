// Saves the sources of a list as a file, in the format that is chosen. The file is made in the page; nothing is fetched or sent.
import { FILES, FORMATS, exported, type Format } from '../../cite/export'
import type { Source } from '../../atlas/model'
import { useAtlas } from '../../store/react'
import { useSpeaker } from '../../store/speaker'

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
            save(exported(format, sources, speaker.language), format, `${atlas}-sources`)
          }}
        >
          {FILES[format].name ?? speaker.t('sources.text')}
        </button>
      ))}
    </div>
  )
}

/** Hands a text to the browser as a file to be saved. */
function save(text: string, format: Format, name: string): void {
  const { ending, mediaType } = FILES[format]
  const address = URL.createObjectURL(new Blob([text], { type: mediaType }))
  const link = document.createElement('a')
  link.href = address
  link.download = `${name}.${ending}`
  link.click()
  // Browsers read the file after the click.
  setTimeout(() => {
    URL.revokeObjectURL(address)
  }, 10_000)
}
