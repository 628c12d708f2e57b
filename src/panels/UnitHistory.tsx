// What held in time for a unit: its leaders and their terms, its names, status and seats, and the dated changes.
import type { Text, Unit } from '../atlas/model'
import type { Span } from '../time/span'
import { useAtlas } from '../store/react'
import { useSpeaker } from '../store/speaker'
import type { Speaker } from '../words/speaker'
import { EventRow } from './EventList'
import { shortCitation } from '../cite/cite'
import { touches } from './heldNames'
import { Sign } from './icons'
import { Section } from './Section'
import { LanguageTag, Told } from './Told'

/** Leaders with their terms; who can have been in office on the cursor's day is marked, in a word too. */
export function Leaders({ unit }: { unit: Unit }) {
  const speaker = useSpeaker()
  const { people, sources } = useAtlas((state) => state.atlas)
  const inOffice = useAtlas(({ view }) =>
    unit.leaders.map((leader) => (touches(leader, view.day) ? '1' : '0')).join('')
  )
  if (unit.leaders.length === 0) return null
  const nameOf = (leader: Unit['leaders'][number]): Text | undefined =>
    leader.person === undefined ? leader.name : people.get(leader.person)?.name
  return (
    <Section title={speaker.t('panel.leaders')} aside={<LanguageTag texts={unit.leaders.map(nameOf)} />}>
      <ul className="panel-terms">
        {unit.leaders.map((leader, i) => {
          const name = nameOf(leader)
          const now = inOffice[i] === '1'
          const source = leader.source === undefined ? undefined : sources.get(leader.source)
          return (
            <li key={i} data-now={now || undefined}>
              <span className="panel-term-name">{name && <Told text={name} tag={false} />}</span>
              <span className="panel-dim">{termWords(leader, speaker)}</span>
              {now && <span className="panel-now">{speaker.t('panel.inOffice')}</span>}
              {source && (
                <span className="panel-dim">
                  {speaker.t('panel.source', { source: shortCitation(source, speaker.language) })}
                </span>
              )}
              {!leader.checked && <Unchecked />}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

function Unchecked() {
  const speaker = useSpeaker()
  return (
    <span className="panel-dim panel-line">
      <Sign name="unchecked" size={13} /> {speaker.t('panel.notChecked')}
    </span>
  )
}

/** "1952 to 1962"; says what is not known. */
export function termWords({ from, to }: Unit['leaders'][number], speaker: Speaker): string {
  if (from && to) return speaker.t('date.range', { from: speaker.date(from), to: speaker.date(to) })
  if (from) return speaker.t('date.goesOn', { from: speaker.date(from) })
  return to ? speaker.t('date.until', { to: speaker.date(to) }) : speaker.t('panel.termUnknown')
}

/** Names with kind, and seats, where more than one held in the atlas's time. */
export function UnitNames({ unit }: { unit: Unit }) {
  const speaker = useSpeaker()
  const atlas = useAtlas((state) => state.atlas)
  if (unit.names.length < 2 && unit.capitals.length < 2 && !bounded(unit.names[0]?.held, atlas.span))
    return null
  return (
    <Section title={speaker.t('panel.names')}>
      <ul className="panel-terms">
        {unit.names.map(({ held, name, full, kind }, i) => (
          <li key={`name ${i}`}>
            <span className="panel-term-name">
              <Told text={full ?? name} tag={false} /> · {speaker.t(`panel.unitKind.${kind}`)}
            </span>
            <span className="panel-dim">{heldWords(held, atlas.span, speaker)}</span>
          </li>
        ))}
        {unit.capitals.length > 1 &&
          unit.capitals.map(({ held, place }, i) => {
            const seat = atlas.places.get(place)
            return (
              <li key={`seat ${i}`}>
                <span className="panel-term-name">
                  {speaker.t('panel.capital')} {seat && <Told text={seat.name} tag={false} />}
                </span>
                <span className="panel-dim">{heldWords(held, atlas.span, speaker)}</span>
              </li>
            )
          })}
      </ul>
    </Section>
  )
}

function bounded(held: Span | undefined, span: Span): boolean {
  return held !== undefined && (held.start > span.start || held.end < span.end)
}

/** The atlas's own beginning and end are not said to be the thing's. */
export function heldWords(held: Span, span: Span, speaker: Speaker): string {
  const from = held.start > span.start ? speaker.day(held.start) : undefined
  const to = held.end < span.end ? speaker.day(held.end - 1) : undefined
  if (from && to) return speaker.t('date.range', { from, to })
  if (from) return speaker.t('date.goesOn', { from })
  return to ? speaker.t('date.until', { to }) : speaker.t('panel.throughout')
}

export function UnitChanges({ unit }: { unit: Unit }) {
  const speaker = useSpeaker()
  const atlas = useAtlas((state) => state.atlas)
  if (unit.changes.length === 0) return null
  const changes = [...unit.changes].sort((a, b) => a.date.earliest - b.date.earliest)
  return (
    <Section
      title={speaker.t('panel.changes')}
      aside={<LanguageTag texts={changes.map(({ text }) => text)} />}
    >
      <ol className="panel-changes">
        {changes.map((change, i) => {
          const source = change.source === undefined ? undefined : atlas.sources.get(change.source)
          const event = change.event === undefined ? undefined : atlas.eventsById.get(change.event)
          return (
            <li key={i}>
              <p className="panel-strong">{speaker.date(change.date)}</p>
              <p>
                <Told text={change.text} tag={false} />
              </p>
              <p className="panel-dim panel-line">
                {!change.drawn && <span>{speaker.t('panel.notDrawn')}</span>}
                {source && (
                  <span>
                    {speaker.t('panel.source', { source: shortCitation(source, speaker.language) })}
                  </span>
                )}
                {!change.checked && <Unchecked />}
              </p>
              {event && <EventRow event={event} />}
            </li>
          )
        })}
      </ol>
    </Section>
  )
}
