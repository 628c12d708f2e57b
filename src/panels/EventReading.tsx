// The selected event as a reading: kinds, place, title, date in words, summary, and everything that bears on how sure it is.
import { nearestDay, placeOf } from '../atlas/events'
import type { AtlasEvent } from '../atlas/model'
import { useAtlas } from '../store/react'
import { useSpeaker } from '../store/speaker'
import { Careful } from './Careful'
import { dateNote } from './dateNote'
import { EventFigures } from './EventFigures'
import { EventPeople } from './EventPeople'
import { EventPlaces } from './EventPlaces'
import { EventSee } from './EventSee'
import { EventTerms } from './EventTerms'
import { nameOn } from './heldNames'
import { EventDisagreement, EventNotes } from './notes/SubjectNotes'
import { KindMark, Sign } from './icons'
import { Section } from './Section'
import { Sources } from './Sources'
import { LanguageTag, Told } from './Told'

export function EventReading({ event, titleId }: { event: AtlasEvent; titleId: string }) {
  const speaker = useSpeaker()
  const day = nearestDay(event, event.date.start.earliest)
  const wholly = !event.citations.some((citation) => citation.checked)
  const note = dateNote(event.date)
  return (
    <article className="panel-parts">
      <div>
        <div className="panel-top">
          <Kinds event={event} />
          <Where event={event} day={day} />
        </div>
        <h2 id={titleId} className="panel-title">
          <Told text={event.title} />
        </h2>
        <p className="panel-when">
          {speaker.date(event.date)}
          {note && <span className="panel-dim"> · {speaker.t(`panel.dateNote.${note}`)}</span>}
          {!event.dateChecked && (
            <span className="panel-dim">
              {' · '}
              <Sign name="unchecked" size={14} /> {speaker.t('panel.dateUnchecked')}
            </span>
          )}
        </p>
        {wholly && (
          <p className="panel-wholly">
            <Sign name="unchecked" />
            <span>{speaker.t('panel.wholly')}</span>
          </p>
        )}
        <p className="panel-read">
          <Told text={event.summary} />
        </p>
        {event.careful && <Careful text={event.careful} />}
        <EventFigures event={event} />
      </div>
      <div>
        <EventDisagreement event={event} />
        {event.open.length > 0 && (
          <Section
            title={
              <>
                <Sign name="unchecked" /> {speaker.t('panel.open')}
              </>
            }
            aside={<LanguageTag texts={event.open} />}
          >
            <ul className="panel-points">
              {event.open.map((text, i) => (
                <li key={i}>
                  <Told text={text} tag={false} />
                </li>
              ))}
            </ul>
          </Section>
        )}
        <EventNotes event={event} />
        <EventPeople event={event} day={day} />
        <EventPlaces event={event} day={day} />
        <EventSee event={event} />
        <EventTerms event={event} />
        <Sources event={event} />
      </div>
    </article>
  )
}

function Kinds({ event }: { event: AtlasEvent }) {
  const kinds = useAtlas((state) => state.atlas.kinds)
  return (
    <ul className="panel-kinds">
      {event.kinds.map((id) => {
        const kind = kinds.get(id)
        return (
          kind && (
            <li key={id}>
              <KindMark mark={kind.mark} />
              <Told text={kind.label} tag={false} />
            </li>
          )
        )
      })}
    </ul>
  )
}

/** Place as the record words it, with the unit as it was named on the event's day; or that it concerns the whole country. */
function Where({ event, day }: { event: AtlasEvent; day: number }) {
  const speaker = useSpeaker()
  const atlas = useAtlas((state) => state.atlas)
  const place = placeOf(atlas, event)
  const words = event.where ?? place?.name
  const said = words ? speaker.text(words).text : ''
  const unit = place?.unit === undefined ? undefined : atlas.units.get(place.unit)
  const named = unit && nameOn(unit, day)
  const around = named?.when === 'then' ? speaker.text(named.name).text : ''
  const abroad = place?.abroad ? speaker.text(place.abroad).text : ''
  const parts = [said, ...[around, abroad].filter((name) => name !== '' && !said.includes(name))].filter(
    (part) => part !== ''
  )
  const ordered = speaker.language === 'zh-Hans' ? parts.reverse().join('') : parts.join(', ')
  const scope =
    event.scope === 'national'
      ? speaker.t('panel.scope.national')
      : event.scope === 'abroad'
        ? speaker.t('panel.scope.abroad')
        : ''
  const all = [scope, ordered].filter((part) => part !== '').join(' · ')
  return all === '' ? null : <p className="panel-where">{all}</p>
}
