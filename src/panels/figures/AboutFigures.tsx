// What the figures of an indicator count, and where each series is from: definition, method, cautions, sources, notes.
import { useMemo } from 'react'
import type { Indicator, Series } from '../../atlas/model'
import { notesAbout } from '../../atlas/notes'
import { useAtlas } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { NoteList } from '../notes/NoteList'
import { SourceLink } from '../notes/SourceLink'
import { Section } from '../Section'
import { Told } from '../Told'
import { SeriesSwatch } from './SeriesSwatch'

interface AboutFiguresProps {
  readonly indicator: Indicator
  /** Those that are drawn. */
  readonly series: readonly Series[]
  /** Each with the sign that it has in the chart. */
  readonly signed?: boolean
}

export function AboutFigures({ indicator, series, signed = false }: AboutFiguresProps) {
  const speaker = useSpeaker()
  const atlas = useAtlas((state) => state.atlas)
  const measure = atlas.measures.get(indicator.measure)
  const notes = useMemo(() => notesAbout(atlas, { indicator: indicator.id }), [atlas, indicator])
  return (
    <aside className="fig-about" aria-label={speaker.t('figures.about')}>
      <Section title={speaker.t('figures.about')}>
        <p className="panel-note">
          <Told text={indicator.definition} />
        </p>
        {indicator.method && (
          <p className="panel-note">
            <Told text={indicator.method} />
          </p>
        )}
        {measure && (
          <p className="panel-note panel-dim">
            {speaker.t('figures.measure')} <Told text={measure.label} />
          </p>
        )}
      </Section>
      {series.length > 0 && (
        <Section title={speaker.t('figures.series')} aside={speaker.number(series.length)}>
          <ul className="fig-series">
            {series.map((one, index) => (
              <li key={one.id}>
                <SeriesFacts series={one} {...(signed && { index })} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {notes.length > 0 && (
        <Section title={speaker.t('notes.title')} aside={speaker.number(notes.length)}>
          <NoteList notes={notes} />
        </Section>
      )}
    </aside>
  )
}

function SeriesFacts({ series, index }: { series: Series; index?: number }) {
  const speaker = useSpeaker()
  const sources = useAtlas((state) => state.atlas.sources)
  const { territory, caveat } = series
  return (
    <>
      <h4 className="fig-series-name">
        {index !== undefined && <SeriesSwatch index={index} />}
        <span>
          <Told text={series.label} />
        </span>
      </h4>
      {caveat && (
        <p>
          <span className="panel-strong">{speaker.t('origin.caveat')}:</span> <Told text={caveat} />
        </p>
      )}
      {territory !== 'ofTheDay' && (
        <p>
          <span className="panel-strong">{speaker.t('origin.borders')}:</span> <Told text={territory.text} />
        </p>
      )}
      {series.sources.map((id) => {
        const source = sources.get(id)
        return (
          source && (
            <p key={id} className="panel-cite">
              <SourceLink source={source} />
            </p>
          )
        )
      })}
    </>
  )
}
