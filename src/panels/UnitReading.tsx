// The selected unit as a reading: what it was on the cursor's day, who led it, its figures, its changes, its events.
import { useDeferredValue, useMemo } from 'react'
import { eventsOfUnit } from '../atlas/events'
import type { Unit } from '../atlas/model'
import { heldOn } from '../atlas/units'
import { eventsOfSelectedUnit, ownersNow } from '../state/queries'
import { eventsListed } from '../state/shown'
import { useAtlas } from '../store/react'
import { useSpeaker } from '../store/speaker'
import { EventList } from './EventList'
import { landHeldBy, nameOn } from './heldNames'
import { UnitNotes } from './notes/SubjectNotes'
import { RoomLink } from '../store/RoomLink'
import { Section } from './Section'
import { Told } from './Told'
import { UnitButton } from './UnitButton'
import { UnitFigures } from './UnitFigures'
import { Leaders, UnitChanges, UnitNames } from './UnitHistory'

export function UnitReading({ unit, titleId }: { unit: Unit; titleId: string }) {
  const speaker = useSpeaker()
  const held = useAtlas((state) => heldOn(unit.names, state.view.day))
  const capital = useAtlas((state) => {
    const seat = heldOn(unit.capitals, state.view.day)
    return seat && state.atlas.places.get(seat.place)
  })
  const title = useAtlas((state) => nameOn(unit, state.view.day)?.name)
  return (
    <article className="panel-parts">
      <div>
        <h2 id={titleId} className="panel-title">
          {title && <Told text={title} />}
        </h2>
        {held ? (
          <p className="panel-when">
            {held.full ? <Told text={held.full} /> : speaker.t(`panel.unitKind.${held.kind}`)}
            {capital && (
              <>
                {' · '}
                {speaker.t('panel.capital')} <Told text={capital.name} />
              </>
            )}
            <span className="panel-dim">
              {' · '}
              <OnDay />
            </span>
          </p>
        ) : (
          <NotThen unit={unit} />
        )}
        <p className="panel-note">
          <RoomLink
            room={{ name: 'province', unit: unit.id }}
            hash={`sel=unit:${unit.id}`}
            className="panel-text-button"
          >
            {speaker.t('province.open')}
          </RoomLink>
        </p>
        <UnitFigures unit={unit} />
      </div>
      <div>
        <Leaders unit={unit} />
        <UnitNames unit={unit} />
        <UnitChanges unit={unit} />
        <UnitNotes />
        <UnitEvents unit={unit} />
      </div>
    </article>
  )
}

/** Alone follows the cursor day for day, so that the rest is not drawn again with it. */
function OnDay() {
  const speaker = useSpeaker()
  const day = useAtlas((state) => state.view.day)
  return speaker.t('panel.onDay', { day: speaker.day(day) })
}

/** The unit did not exist on the day: says so, and who held its land. */
function NotThen({ unit }: { unit: Unit }) {
  const speaker = useSpeaker()
  const day = useAtlas((state) => state.view.day)
  const units = useAtlas((state) => state.atlas.units)
  const owners = useAtlas(ownersNow)
  const holders = useMemo(
    () => landHeldBy(unit, owners).flatMap((id) => units.get(id) ?? []),
    [unit, owners, units]
  )
  return (
    <div className="panel-notice">
      <p>
        {speaker.t(holders.length > 0 ? 'panel.notThenHeld' : 'panel.notThen', { day: speaker.day(day) })}
      </p>
      {holders.length > 0 && (
        <ul className="panel-chips">
          {holders.map((holder) => (
            <li key={holder.id}>
              <UnitButton unit={holder} day={day} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function UnitEvents({ unit }: { unit: Unit }) {
  const speaker = useSpeaker()
  const all = useAtlas((state) => state.atlas.events)
  const of = useMemo(() => eventsOfUnit(all, unit.id).length, [all, unit])
  const filtered = useAtlas((state) => eventsListed(state) !== state.atlas.events)
  // While the window moves the list may lag; the timeline must not.
  const events = useDeferredValue(useAtlas(eventsOfSelectedUnit))
  return (
    <Section
      title={speaker.t('panel.events')}
      aside={speaker.t('panel.inWindow', { count: events.length, of })}
    >
      {events.length > 0 ? (
        <EventList events={events} />
      ) : (
        <p className="panel-note">{speaker.t(filtered ? 'panel.noEventsShown' : 'panel.noEvents')}</p>
      )}
    </Section>
  )
}
