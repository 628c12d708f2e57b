// The line above the small charts that says what the one under the hand or the keys shows: value, unit, series, source. It chooses nothing.
import type { SourceId } from '../../atlas/model'
import { shortCitation } from '../../cite/cite'
import { useAtlas } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { nameOn } from '../heldNames'
import { Told } from '../Told'
import { figureSaid } from './figureSaid'
import type { CardRead } from './UnitCard'

/** It stays in sight while the charts are scrolled, and is spoken as it changes. */
export function CardReading({ read }: { read: CardRead | null }) {
  const speaker = useSpeaker()
  return (
    <div className="fig-card-reading" role="status">
      <div>{read ? <Read {...read} /> : <p className="panel-dim">{speaker.t('figures.cardsHint')}</p>}</div>
    </div>
  )
}

function Read({ unit, chart: { indicator }, stop }: CardRead) {
  const speaker = useSpeaker()
  const atlas = useAtlas((state) => state.atlas)
  const name = useAtlas((state) => nameOn(unit, state.view.day)?.name)
  const measure = atlas.measures.get(indicator.measure)
  const cited = (ids: readonly SourceId[]) =>
    ids
      .flatMap((id) => atlas.sources.get(id) ?? [])
      .map((source) => shortCitation(source, speaker.language))
      .join('; ')
  return (
    <>
      <p className="fig-card-reading-when">
        {name && <Told text={name} />}
        {speaker.t('panel.comma')}
        {speaker.when(stop.when)}
      </p>
      <ul>
        {stop.figures.map(({ series, figure: { value } }) => (
          <li key={series.id}>
            <b>{figureSaid(value, { indicator, measure, speaker })}</b>{' '}
            {!value.checked && <>{speaker.t('panel.notChecked')} · </>}
            <Told text={series.label} tag={false} />
            <span className="panel-dim"> · {cited(series.sources)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
