// The panel with nothing selected: what this atlas is, ways in, the events of the window to choose from, notice and credits.
import { useDeferredValue } from 'react'
import type { AtlasEvent, Unit } from '../atlas/model'
import { countInWindow, eventsInWindow } from '../state/shown'
import { useAtlas } from '../store/react'
import { useSpeaker } from '../store/speaker'
import { EventList } from './EventList'
import { nameOn } from './heldNames'
import { KindMark } from './icons'
import { usePointing } from './pointing'
import { Remarks } from './Remarks'
import { Fold, Section } from './Section'
import { Told } from './Told'

export function Welcome({ titleId }: { titleId: string }) {
  const speaker = useSpeaker()
  const atlas = useAtlas((state) => state.atlas)
  return (
    <article className="panel-parts">
      <div>
        <h2 id={titleId} className="unseen">
          <Told text={atlas.subtitle ?? atlas.title} />
        </h2>
        <p className="panel-lead">
          <Told text={atlas.about} />
        </p>
      </div>
      <div>
        {atlas.begin.length > 0 && (
          <Section title={speaker.t('panel.begin')}>
            <ul className="panel-ways">
              {atlas.begin.map((way) => {
                if ('event' in way) {
                  const event = atlas.eventsById.get(way.event)
                  return event && <WayToEvent key={way.event} event={event} />
                }
                const unit = atlas.units.get(way.unit)
                return unit && <WayToUnit key={way.unit} unit={unit} />
              })}
            </ul>
          </Section>
        )}
        <WindowEvents />
        <div className="panel-notice">
          <p>
            <Told text={atlas.notice} />
          </p>
        </div>
        {atlas.credits.length > 0 && (
          <Fold words={() => speaker.t('panel.credits')}>
            {() =>
              atlas.credits.map((credit, i) => (
                <p key={i}>
                  <Told text={credit} />
                </p>
              ))
            }
          </Fold>
        )}
        <Remarks />
      </div>
    </article>
  )
}

function WayToEvent({ event }: { event: AtlasEvent }) {
  const speaker = useSpeaker()
  const pointing = usePointing('event', event.id)
  const kind = useAtlas((state) => event.kinds[0] && state.atlas.kinds.get(event.kinds[0]))
  return (
    <li>
      <button type="button" className="panel-way" {...pointing}>
        {kind && <KindMark mark={kind.mark} size={18} />}
        <span className="panel-way-title">
          <Told text={event.title} />
        </span>
        <span className="panel-way-note">{speaker.date(event.date)}</span>
      </button>
    </li>
  )
}

function WayToUnit({ unit }: { unit: Unit }) {
  const speaker = useSpeaker()
  const pointing = usePointing('unit', unit.id)
  const name = useAtlas((state) => nameOn(unit, state.view.day)?.name)
  const kind = unit.names[0]?.kind
  return (
    <li>
      <button type="button" className="panel-way" {...pointing}>
        <span className="panel-way-unit" aria-hidden="true" />
        <span className="panel-way-title">{name && <Told text={name} />}</span>
        <span className="panel-way-note">{kind && speaker.t(`panel.unitKind.${kind}`)}</span>
      </button>
    </li>
  )
}

/** The window's events as a list that opens on demand: the way in by keyboard, and the whole of what the marks stand for. */
function WindowEvents() {
  const speaker = useSpeaker()
  const count = useAtlas(countInWindow)
  return (
    <section className="panel-sec" aria-label={speaker.t('panel.eventsInWindow', { count })}>
      <Fold heading words={() => speaker.t('panel.eventsInWindow', { count })}>
        {() => <AllInWindow />}
      </Fold>
    </section>
  )
}

/** Gathered only while the list is open. */
function AllInWindow() {
  // While the window moves the list may lag; the timeline must not.
  const events = useDeferredValue(useAtlas(eventsInWindow))
  return <EventList events={events} />
}
