// Saves or copies the figures that are drawn as CSV.
import type { Chart } from '../../atlas/chartSeries'
import { useAtlas } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { useCopying } from '../copying'
import { saveText } from '../saving'
import { csvOf } from './csv'

interface SaveFiguresProps {
  readonly charts: readonly Chart[]
  /** Of the file, without its ending. */
  readonly name: string
}

export function SaveFigures({ charts, name }: SaveFiguresProps) {
  const speaker = useSpeaker()
  const atlas = useAtlas((state) => state.atlas)
  const [copied, copy] = useCopying()
  const none = charts.every(({ series }) => series.length === 0)
  return (
    <p className="fig-save">
      <button
        type="button"
        className="panel-text-button"
        disabled={none}
        onClick={() => {
          saveText(csvOf(atlas, charts, speaker), 'text/csv;charset=utf-8', `${atlas.id}-${name}.csv`)
        }}
      >
        {speaker.t('figures.save')}
      </button>
      <button
        type="button"
        className="panel-text-button"
        disabled={none}
        onClick={() => {
          copy(csvOf(atlas, charts, speaker))
        }}
      >
        {speaker.t('figures.copy')}
      </button>
      <span role="status" className="panel-dim">
        {copied && speaker.t(copied === 'done' ? 'panel.copied' : 'panel.copyRefused')}
      </span>
    </p>
  )
}
