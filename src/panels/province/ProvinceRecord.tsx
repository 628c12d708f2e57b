// What the atlas tells of a province beside its figures: changes, events, notes and sources, each leading to where it stands.
import { useMemo, useState } from 'react'
import { eventIndex } from '../../atlas/eventIndex'
import { eventsOfUnit } from '../../atlas/events'
import type { SourceId, Unit } from '../../atlas/model'
import { notesAbout } from '../../atlas/notes'
import { settleSpan } from '../../time/span'
import { useAtlas } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { Choice } from '../Choice'
import { Sign } from '../icons'
import { NoteList } from '../notes/NoteList'
import { SourceLink } from '../notes/SourceLink'
import { Section } from '../Section'
import { ToEvent } from '../sources/SourceLinks'
import { Told } from '../Told'

/** Rows of events shown at first. */
const ROWS = 20

export function ProvinceChanges({ unit }: { unit: Unit }) {
  const speaker = useSpeaker()
  const atlas = useAtlas((state) => state.atlas)
  if (unit.changes.length === 0) return null
  return (
    <Section title={speaker.t('province.changes')}>
      <ol className="prov-changes">
        {unit.changes.map((change, i) => {
          const event = change.event === undefined ? undefined : atlas.eventsById.get(change.event)
          const source = change.source === undefined ? undefined : atlas.sources.get(change.source)
          return (
            <li key={i}>
              <p>
                <span className="panel-strong">{speaker.date(change.date)}</span> <Told text={change.text} />
              </p>
              {(!change.drawn || !change.checked) && (
                <p className="panel-dim panel-line">
                  {!change.drawn && <span>{speaker.t('panel.notDrawn')}</span>}
                  {!change.checked && (
                    <span className="panel-line">
                      <Sign name="unchecked" size={13} /> {speaker.t('panel.notChecked')}
                    </span>
                  )}
                </p>
              )}
              {event && <ToEvent event={event} />}
              {source && (
                <p className="panel-cite">
                  <SourceLink source={source} />
                </p>
              )}
            </li>
          )
        })}
      </ol>
    </Section>
  )
}

const WHICH = ['window', 'all'] as const

export function ProvinceEvents({ unit }: { unit: Unit }) {
  const speaker = useSpeaker()
  const { events: everything, span } = useAtlas((state) => state.atlas)
  const window = useAtlas((state) => state.view.window)
  const [which, setWhich] = useState<(typeof WHICH)[number]>('all')
  const [rows, setRows] = useState(ROWS)
  const all = useMemo(() => eventsOfUnit(everything, unit.id), [everything, unit])
  const inside = useMemo(() => eventIndex(all).touching(settleSpan(window, span)), [all, window, span])
  const shown = which === 'all' ? all : inside
  return (
    <Section
      title={speaker.t('province.events')}
      aside={speaker.t('panel.inWindow', { count: inside.length, of: all.length })}
    >
      {inside.length < all.length && (
        <Choice
          name={speaker.t('province.eventsOf')}
          value={which}
          values={WHICH}
          words={(value) => speaker.t(`province.eventsIn.${value}`)}
          onChoose={setWhich}
        />
      )}
      {shown.length > 0 ? (
        <ul className="panel-list">
          {shown.slice(0, rows).map((event) => (
            <li key={event.id}>
              <ToEvent event={event} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="panel-note">
          {speaker.t(all.length > 0 ? 'province.noEvents' : 'province.noEventsAtAll')}
        </p>
      )}
      {shown.length > rows && (
        <button
          type="button"
          className="panel-text-button"
          onClick={() => {
            setRows(shown.length)
          }}
        >
          {speaker.t('panel.showMore', { count: shown.length - rows })}
        </button>
      )}
    </Section>
  )
}

export function ProvinceNotes({ unit }: { unit: Unit }) {
  const speaker = useSpeaker()
  const atlas = useAtlas((state) => state.atlas)
  const notes = useMemo(() => notesAbout(atlas, { unit: unit.id }), [atlas, unit])
  if (notes.length === 0) return null
  return (
    <Section title={speaker.t('notes.title')} aside={speaker.number(notes.length)}>
      <NoteList notes={notes} />
    </Section>
  )
}

/** The sources of its figures, leaders and changes, each once. */
export function ProvinceSources({ unit }: { unit: Unit }) {
  const speaker = useSpeaker()
  const atlas = useAtlas((state) => state.atlas)
  const sources = useMemo(() => {
    const ids = new Set<SourceId>()
    for (const series of atlas.series.values()) {
      if (series.values.some((value) => value.unit === unit.id)) series.sources.forEach((id) => ids.add(id))
    }
    for (const { source } of [...unit.leaders, ...unit.changes]) if (source !== undefined) ids.add(source)
    return [...ids].flatMap((id) => atlas.sources.get(id) ?? [])
  }, [atlas, unit])
  if (sources.length === 0) return null
  return (
    <Section title={speaker.t('panel.sources')} aside={speaker.number(sources.length)}>
      <ul className="prov-sources">
        {sources.map((source) => (
          <li key={source.id} className="panel-cite">
            <SourceLink source={source} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
