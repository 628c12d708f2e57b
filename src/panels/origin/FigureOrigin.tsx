// Where a figure of an event is from: what it counts, in which unit, for which time, on whose word, and whether that was checked.
import type { AtlasEvent, Figure } from '../../atlas/model'
import { useAtlas } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { Told } from '../Told'
import { Origin, OriginChecked, OriginRow, OriginSources } from './Origin'

export function FigureOrigin({ figure, event }: { figure: Figure; event: AtlasEvent }) {
  const speaker = useSpeaker()
  const measure = useAtlas((state) => state.atlas.measures.get(figure.measure))
  const several = figure.checked && figure.sources.length > 1
  return (
    <Origin>
      <OriginRow term={speaker.t('origin.what')}>
        <Told text={figure.label} />
      </OriginRow>
      {measure && (
        <OriginRow term={speaker.t('origin.measure')}>
          <Told text={measure.label} />
        </OriginRow>
      )}
      <OriginRow term={speaker.t('origin.time')}>
        {figure.period
          ? speaker.date(figure.period)
          : speaker.t('origin.noOwnTime', { date: speaker.date(event.date) })}
      </OriginRow>
      {figure.bound && (
        <OriginRow term={speaker.t('origin.meant')}>{speaker.t(`origin.bound.${figure.bound}`)}</OriginRow>
      )}
      <OriginSources
        sources={figure.sources}
        term={speaker.t(several ? 'origin.inOneOf' : 'origin.sources', { count: figure.sources.length })}
      />
      <OriginChecked checked={figure.checked} />
      {figure.note && (
        <OriginRow term={speaker.t('origin.remark')}>
          <Told text={figure.note} />
        </OriginRow>
      )}
    </Origin>
  )
}
