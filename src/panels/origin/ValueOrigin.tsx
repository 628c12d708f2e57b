// Where a value of a series is from: statistic, definition, time, series, source, borders, how it came here, caveat; and the notes on it.
import { useMemo } from 'react'
import { notesAbout } from '../../atlas/notes'
import type { Indicator, UnitId } from '../../atlas/model'
import { useAtlas } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { NoteList } from '../notes/NoteList'
import { Told } from '../Told'
import type { UnitFigure } from '../unitFacts'
import { Origin, OriginChecked, OriginRow, OriginSources } from './Origin'

interface ValueOriginProps {
  indicator: Indicator
  figure: UnitFigure
  unit: UnitId
  year: number
}

export function ValueOrigin({ indicator, figure, unit, year }: ValueOriginProps) {
  const speaker = useSpeaker()
  const measure = useAtlas((state) => state.atlas.measures.get(indicator.measure))
  const { series, value } = figure
  const date = value.period ?? value.day
  const { territory } = series
  return (
    <>
      <Origin>
        <OriginRow term={speaker.t('origin.what')}>
          <p>
            <Told text={indicator.label} />
          </p>
          <p>
            <Told text={indicator.definition} />
          </p>
          {indicator.method && (
            <p>
              <Told text={indicator.method} />
            </p>
          )}
        </OriginRow>
        {measure && (
          <OriginRow term={speaker.t('origin.measure')}>
            <Told text={measure.label} />
          </OriginRow>
        )}
        <OriginRow term={speaker.t('origin.time')}>
          {date ? speaker.date(date) : speaker.year(value.year ?? year)}
        </OriginRow>
        {value.bound && (
          <OriginRow term={speaker.t('origin.meant')}>{speaker.t(`origin.bound.${value.bound}`)}</OriginRow>
        )}
        <OriginRow term={speaker.t('origin.series')}>
          <Told text={series.label} />
        </OriginRow>
        <OriginSources
          sources={series.sources}
          term={speaker.t('origin.sources', { count: series.sources.length })}
        />
        <OriginRow term={speaker.t('origin.borders')}>
          {territory === 'ofTheDay' ? speaker.t('panel.bordersOfTheDay') : <Told text={territory.text} />}
        </OriginRow>
        <OriginChecked checked={value.checked} how={speaker.t(`panel.how.${value.how}`)} />
        {series.caveat && (
          <OriginRow term={speaker.t('origin.caveat')}>
            <Told text={series.caveat} />
          </OriginRow>
        )}
        {value.note && (
          <OriginRow term={speaker.t('origin.remark')}>
            <Told text={value.note} />
          </OriginRow>
        )}
      </Origin>
      <ValueNotes indicator={indicator} unit={unit} year={year} />
    </>
  )
}

function ValueNotes({ indicator, unit, year }: Omit<ValueOriginProps, 'figure'>) {
  const speaker = useSpeaker()
  const atlas = useAtlas((state) => state.atlas)
  const notes = useMemo(
    () => notesAbout(atlas, { indicator: indicator.id, unit, year }),
    [atlas, indicator, unit, year]
  )
  if (notes.length === 0) return null
  return (
    <div className="origin-notes">
      <h5>{speaker.t('notes.title')}</h5>
      <NoteList notes={notes} />
    </div>
  )
}
