// All that rests on a source: events, estimates, statistics, provinces, eras and terms, each as a way to where it stands.
import { useState } from 'react'
import type { Cited } from '../../atlas/cited'
import type { Estimate, Stance } from '../../atlas/model'
import { select } from '../../state/actions'
import { EXPLORE } from '../../state/view'
import { useAtlas } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import type { Speaker } from '../../words/speaker'
import { figureWords } from '../figureWords'
import { nameOn } from '../heldNames'
import { Section } from '../Section'
import { Told } from '../Told'
import { RoomLink } from '../../store/RoomLink'
import { ToEvent } from './SourceLinks'

/** Rows of events shown at first. */
const ROWS = 20

export function CitedThings({ cited }: { cited: Cited }) {
  const speaker = useSpeaker()
  const { events, estimates, series, units, eras, terms, people } = cited
  const [rows, setRows] = useState(ROWS)
  return (
    <>
      {events.length > 0 && (
        <Section title={speaker.t('sources.events')} aside={speaker.number(events.length)}>
          <ul className="panel-list">
            {events.slice(0, rows).map(({ event, stances }) => (
              <li key={event.id}>
                <ToEvent event={event} aside={stanceWords(stances, speaker)} />
              </li>
            ))}
          </ul>
          {events.length > rows && (
            <button
              type="button"
              className="panel-text-button"
              onClick={() => {
                setRows(events.length)
              }}
            >
              {speaker.t('panel.showMore', { count: events.length - rows })}
            </button>
          )}
        </Section>
      )}
      {estimates.length > 0 && (
        <Section title={speaker.t('sources.estimates')} aside={speaker.number(estimates.length)}>
          <ul className="panel-list">
            {estimates.map((estimate) => (
              <li key={estimate.id}>
                <ToEstimate estimate={estimate} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {series.length > 0 && (
        <Section title={speaker.t('sources.series')} aside={speaker.number(series.length)}>
          <ul className="source-plain">
            {series.map(({ id, label, indicator }) => (
              <SeriesLine key={id} label={label} indicator={indicator} />
            ))}
          </ul>
        </Section>
      )}
      {eras.length > 0 && (
        <Section title={speaker.t('sources.eras')} aside={speaker.number(eras.length)}>
          <ul className="source-plain">
            {eras.map(({ id, label, date }) => (
              <li key={id}>
                <Told text={label} /> <span className="panel-dim">{speaker.date(date)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {terms.length > 0 && (
        <Section title={speaker.t('sources.terms')} aside={speaker.number(terms.length)}>
          <ul className="source-plain">
            {terms.map(({ id, term }) => (
              <li key={id}>
                <RoomLink room={{ name: 'terms' }} className="source-inline">
                  <Told text={term} />
                </RoomLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {people.length > 0 && (
        <Section title={speaker.t('sources.people')} aside={speaker.number(people.length)}>
          <ul className="source-plain">
            {people.map(({ id, name }) => (
              <li key={id}>
                <Told text={name} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {units.length > 0 && (
        <Section title={speaker.t('sources.units')} aside={speaker.number(units.length)}>
          <ul className="source-plain">
            {units.map((unit) => {
              const name = nameOn(unit, unit.names[0]?.held.start ?? 0)?.name
              return (
                <li key={unit.id}>
                  <RoomLink
                    room={EXPLORE}
                    className="source-inline"
                    also={select({ kind: 'unit', id: unit.id })}
                    hash={`sel=unit:${unit.id}`}
                  >
                    {name ? <Told text={name} /> : unit.id}
                  </RoomLink>
                </li>
              )
            })}
          </ul>
        </Section>
      )}
    </>
  )
}

/** "supports, gives background"; what it only supplied a figure for has no stance of its own. */
function stanceWords(stances: readonly Stance[], speaker: Speaker): string {
  if (stances.length === 0) return speaker.t('sources.figureOnly')
  return stances.map((stance) => speaker.t(`panel.stance.${stance}`)).join(speaker.t('panel.comma'))
}

function ToEstimate({ estimate }: { estimate: Estimate }) {
  const speaker = useSpeaker()
  const measure = useAtlas((state) => state.atlas.measures.get(estimate.measure))
  const { low, central, high, bound } = estimate
  const value = low !== undefined && high !== undefined ? ([low, high] as const) : (central ?? low ?? high)
  return (
    <RoomLink
      room={{ name: 'evidence', measure: estimate.measure, estimate: estimate.id }}
      className="panel-row source-row"
    >
      <span />
      <span className="panel-row-title">
        {estimate.author}
        {estimate.year !== undefined && ` ${estimate.year}`}
        {measure && (
          <span className="panel-dim">
            {' · '}
            <Told text={measure.label} tag={false} />
          </span>
        )}
      </span>
      <span className="panel-row-date">
        {value !== undefined && figureWords({ value, ...(bound && { bound }) }, speaker, measure)}
      </span>
    </RoomLink>
  )
}

function SeriesLine({ label, indicator }: Pick<Cited['series'][number], 'label' | 'indicator'>) {
  const named = useAtlas((state) => state.atlas.indicators.get(indicator))
  return (
    <li>
      {named && (
        <>
          <Told text={named.label} tag={false} />
          {' · '}
        </>
      )}
      <Told text={label} />
    </li>
  )
}
