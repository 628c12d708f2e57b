// Names, seats and leaders of a province as bars on one line of years; what is not known fades, what was not checked is dashed.
import type { Text, Unit } from '../../atlas/model'
import { dayOf, yearOf } from '../../time/days'
import { useAtlas } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { Sign } from '../icons'
import { SourceLink } from '../notes/SourceLink'
import { Section } from '../Section'
import { Told } from '../Told'
import { heldWords, termWords } from '../UnitHistory'
import { stretchOf, type Stretch } from './terms'

interface Row {
  readonly name: Text | undefined
  /** Besides the name: status. */
  readonly aside?: string
  readonly when: string
  readonly stretch: Stretch | null
  readonly checked: boolean
  readonly source?: Unit['leaders'][number]['source']
}

export function ProvinceTimes({ unit }: { unit: Unit }) {
  const speaker = useSpeaker()
  const { span, places, people } = useAtlas((state) => state.atlas)
  const held = (one: Unit['names'][number]['held']): Pick<Row, 'when' | 'stretch' | 'checked'> => ({
    when: heldWords(one, span, speaker),
    stretch: shareOf(one, span),
    checked: true
  })
  const groups: readonly (readonly [key: 'name' | 'seat' | 'leader', rows: readonly Row[]])[] = [
    [
      'name',
      unit.names.map((one) => ({
        name: one.full ?? one.name,
        aside: speaker.t(`panel.unitKind.${one.kind}`),
        ...held(one.held)
      }))
    ],
    ['seat', unit.capitals.map((one) => ({ name: places.get(one.place)?.name, ...held(one.held) }))],
    [
      'leader',
      unit.leaders.map((leader) => ({
        name: leader.person === undefined ? leader.name : people.get(leader.person)?.name,
        when: termWords(leader, speaker),
        stretch: stretchOf(leader, span),
        checked: leader.checked,
        ...(leader.source !== undefined && { source: leader.source })
      }))
    ]
  ]
  const [from, to] = [speaker.year(yearOf(span.start)), speaker.year(yearOf(span.end - 1))]
  return (
    <Section title={speaker.t('province.times', { from, to })}>
      <div className="prov-times">
        <Years />
        {groups.map(
          ([key, rows]) =>
            rows.length > 0 && (
              <section key={key} aria-label={speaker.t(`province.${key}`)}>
                <h4>{speaker.t(`province.${key}`)}</h4>
                <ul>
                  {rows.map((row, i) => (
                    <TimeRow key={i} row={row} kind={key} />
                  ))}
                </ul>
              </section>
            )
        )}
      </div>
      {unit.leaders.length > 0 && <p className="panel-note panel-dim">{speaker.t('province.timesLead')}</p>}
    </Section>
  )
}

function shareOf(held: Unit['names'][number]['held'], line: Unit['names'][number]['held']): Stretch | null {
  const share = (day: number) => Math.min(Math.max((day - line.start) / (line.end - line.start), 0), 1)
  const [from, to] = [share(held.start), share(held.end)]
  if (to <= from) return null
  // The ends of the atlas are not those of the thing.
  const open = { openStart: held.start <= line.start, openEnd: held.end >= line.end }
  return { from, to, sureFrom: 0, sureTo: 1, ...open }
}

function TimeRow({ row, kind }: { row: Row; kind: string }) {
  const speaker = useSpeaker()
  const source = useAtlas(({ atlas }) =>
    row.source === undefined ? undefined : atlas.sources.get(row.source)
  )
  const { stretch } = row
  return (
    <li className="prov-row">
      <div className="prov-row-words">
        <span className="panel-strong">{row.name && <Told text={row.name} />}</span>
        {row.aside !== undefined && <span className="panel-dim"> · {row.aside}</span>}
        <span className="panel-dim"> · {row.when}</span>
        {!row.checked && (
          <>
            {' · '}
            <span className="panel-dim panel-line">
              <Sign name="unchecked" size={13} /> {speaker.t('panel.notChecked')}
            </span>
          </>
        )}
        {source && (
          <details className="prov-source">
            <summary>{speaker.t('province.source')}</summary>
            <SourceLink source={source} />
          </details>
        )}
      </div>
      <div className="prov-line" aria-hidden="true">
        {stretch && (
          <span
            className="prov-stretch"
            data-kind={kind}
            data-open={!row.checked || undefined}
            data-open-start={stretch.openStart || undefined}
            data-open-end={stretch.openEnd || undefined}
            // Custom properties are not in React's type of a style.
            style={
              {
                left: `${stretch.from * 100}%`,
                width: `${(stretch.to - stretch.from) * 100}%`,
                '--from': `${stretch.sureFrom * 100}%`,
                '--to': `${stretch.sureTo * 100}%`
              } as React.CSSProperties
            }
          />
        )}
        <DayLine />
      </div>
    </li>
  )
}

/** The cursor's day across the rows. */
function DayLine() {
  const share = useAtlas(
    ({ view, atlas: { span } }) => (view.day + 0.5 - span.start) / (span.end - span.start)
  )
  return <span className="prov-day" style={{ left: `${share * 100}%` }} />
}

function Years() {
  const { span } = useAtlas((state) => state.atlas)
  const now = useAtlas((state) => yearOf(state.view.day))
  const [first, last] = [yearOf(span.start), yearOf(span.end - 1)]
  const every = Math.max(1, Math.ceil((last - first + 1) / 14))
  const years = Array.from({ length: Math.floor((last - first) / every) + 1 }, (_, i) => first + i * every)
  const share = (day: number) => ((day - span.start) / (span.end - span.start)) * 100
  return (
    <div className="prov-row prov-years" aria-hidden="true">
      <span />
      <div className="prov-line">
        {years.map((year) => (
          <span
            key={year}
            className="prov-year"
            data-now={year === now || undefined}
            style={{
              left: `${share(dayOf(year))}%`,
              width: `${share(dayOf(year + every)) - share(dayOf(year))}%`
            }}
          >
            {year}
          </span>
        ))}
      </div>
    </div>
  )
}
