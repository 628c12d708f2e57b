// Saves the changes of a comparison as CSV.
import type { FigureChange } from '../../atlas/difference'
import { changesCompared, type Compared } from '../../state/compare'
import { useAtlas } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { saveText } from '../saving'
import { changesCsv } from './changesCsv'

interface SaveChangesProps {
  readonly compared: Compared
  readonly changes: readonly FigureChange[]
}

export function SaveChanges({ compared, changes }: SaveChangesProps) {
  const speaker = useSpeaker()
  const atlas = useAtlas((state) => state.atlas)
  const borders = useAtlas(changesCompared)
  const { layer, years } = compared
  return (
    <p className="cmp-save">
      <button
        type="button"
        className="panel-text-button"
        onClick={() => {
          const name = `${atlas.id}-${layer.indicator.id}-${years.b}-minus-${years.a}.csv`
          saveText(changesCsv(atlas, compared, changes, borders, speaker), 'text/csv;charset=utf-8', name)
        }}
      >
        {speaker.t('figures.save')}
      </button>
    </p>
  )
}
