// The panel beside the maps of a comparison: what rose and fell most, what has a figure of one year only, the series, the borders. It subtracts nothing itself.
import '../controls.css'
import './comparePanel.css'
import { useEffect, useRef, type ReactNode } from 'react'
import { largestFirst, type OneSided } from '../../atlas/difference'
import type { Series } from '../../atlas/model'
import { openRoom, setLayer } from '../../state/actions'
import { changesCompared, comparedNow, type Compared } from '../../state/compare'
import { layerNow, layersOf, selectedEvent, unitsNow } from '../../state/queries'
import { EXPLORE } from '../../state/view'
import { useAtlas, useAtlasStore } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { changeUnit } from '../../words/changeUnit'
import { figureSaid, type ComparedWords } from '../../words/compared'
import { ChangeList } from './ChangeList'
import { ChangeTable } from './ChangeTable'
import { SaveChanges } from './SaveChanges'
import { SideBadge } from './SideBadge'
import { useUnitNames } from './useUnitNames'

interface ComparePanelProps {
  readonly table: boolean
  /** The changes of borders, names and seats, which the map's room tells. */
  readonly borders: ReactNode
}

export function ComparePanel({ table, borders }: ComparePanelProps) {
  const speaker = useSpeaker()
  const compared = useAtlas(comparedNow)
  return (
    <div className="cmp-panel">
      <EventChosen />
      {compared ? <Figures compared={compared} table={table} /> : <NoFigures />}
      <section className="cmp-section">
        <h3>{speaker.t('compare.borders')}</h3>
        {borders}
      </section>
    </div>
  )
}

function Figures({ compared, table }: { compared: Compared; table: boolean }) {
  const speaker = useSpeaker()
  const atlas = useAtlas((state) => state.atlas)
  const { layer, years, difference } = compared
  const borders = useAtlas(changesCompared)
  const measure = atlas.measures.get(layer.indicator.measure)
  const words: ComparedWords = { speaker, years, measure, whole: table, borders }
  const { changes, first } = largestFirst(difference.changes)
  const unit = changeUnit(atlas, layer.indicator, speaker)
  const [a, b] = [speaker.year(years.a), speaker.year(years.b)]
  const count = speaker.t('compare.both', { count: changes.length })
  if (changes.length === 0) {
    return (
      <section className="cmp-section">
        <h3>{speaker.t('compare.none')}</h3>
        <p>{speaker.t('compare.noneWhy', { a, b })}</p>
        <OneYear compared={compared} words={words} />
      </section>
    )
  }
  const title = speaker.t(`compare.first.${first}`)
  return (
    <>
      <section className="cmp-section">
        <h3>{title}</h3>
        <p className="cmp-key">
          <span>
            <i className="cmp-dot" data-side="a" /> {a}
          </span>
          <span>
            <i className="cmp-dot" data-side="b" /> {b}
          </span>
          <span>
            {unit}
            {speaker.t('compare.comma')}
            {count}
          </span>
        </p>
        {table ? (
          <ChangeTable
            changes={changes}
            words={words}
            caption={speaker.t('compare.caption', { label: speaker.text(layer.indicator.label).text, unit, a, b })}
          />
        ) : (
          <ChangeList changes={changes} words={words} label={speaker.t('compare.listLabel', { title, a, b })} />
        )}
        <SaveChanges compared={compared} changes={changes} />
      </section>
      <OneYear compared={compared} words={words} />
      <Drawn compared={compared} />
    </>
  )
} // prettier-ignore

/** Units that have a figure of one of the years, and those that have none. */
function OneYear({ compared, words }: { compared: Compared; words: ComparedWords }) {
  const speaker = useSpeaker()
  const nameOf = useUnitNames()
  const units = useAtlas(unitsNow)
  const { difference, years } = compared
  const { changes, onlyBefore, onlyAfter } = difference
  const known = new Set([...changes, ...onlyBefore, ...onlyAfter].map(({ unit }) => unit))
  const neither = units.filter(({ id }) => !known.has(id))
  if (onlyBefore.length + onlyAfter.length + neither.length === 0) return null
  const line = (side: 'a' | 'b', all: readonly OneSided[]) =>
    all.length > 0 && (
      <p>
        <SideBadge side={side} /> {speaker.t('compare.only', { year: speaker.year(years[side]) })}{' '}
        {all.map(({ unit, figure }) => `${nameOf(unit)} ${figureSaid(figure.value, words)}`).join(speaker.t('map.listJoin'))}
      </p>
    )
  return (
    <section className="cmp-section">
      <h3>{speaker.t('compare.oneYear')}</h3>
      {line('a', onlyBefore)}
      {line('b', onlyAfter)}
      {neither.length > 0 && (
        <p>
          {speaker.t('compare.neither')} {neither.map(({ id }) => nameOf(id)).join(speaker.t('map.listJoin'))}
        </p>
      )}
    </section>
  )
} // prettier-ignore

/** Which series were subtracted, for how many units, with their caveats. */
function Drawn({ compared: { difference } }: { compared: Compared }) {
  const speaker = useSpeaker()
  const nameOf = useUnitNames()
  const one = difference.changes.filter(({ oneSeries }) => oneSeries)
  const all = [...new Set(one.map(({ after }) => after.series))]
  const mixed = difference.changes.filter(({ oneSeries }) => !oneSeries)
  const countOf = (series: Series) => one.filter(({ after }) => after.series === series).length
  return (
    <section className="cmp-section">
      <h3>{speaker.t('compare.drawn')}</h3>
      <ul className="cmp-series">
        {all.map((series) => (
          <li key={series.id}>
            <b>{speaker.text(series.label).text}</b>{' '}
            {speaker.t('map.unitsOfSeries', { count: countOf(series) })}
            {series.caveat && <> {speaker.text(series.caveat).text}</>}
            {series.territory !== 'ofTheDay' && <> {speaker.text(series.territory.text).text}</>}
          </li>
        ))}
        {mixed.length > 0 && (
          <li>
            {speaker.t('compare.mixed')} {mixed.map(({ unit }) => nameOf(unit)).join(speaker.t('map.listJoin'))}
          </li>
        )}
      </ul>
    </section>
  )
} // prettier-ignore

/** Said where nothing can be subtracted; layers that can be are offered. */
function NoFigures() {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const layer = useAtlas(layerNow)
  const layers = useAtlas((state) => layersOf(state).checked)
  const yearly = layers.filter(({ fixed, indicator }) => !fixed && indicator.kind !== 'class')
  return (
    <section className="cmp-section">
      <h3>{speaker.t('compare.onlyBorders')}</h3>
      {layer?.fixed && (
        <p>
          {speaker.t('compare.fixed', {
            label: speaker.text(layer.indicator.label).text,
            when: speaker.when(layer.fixed)
          })}
        </p>
      )}
      {layer && !layer.fixed && <p>{speaker.t('compare.classes')}</p>}
      {!layer && <p>{speaker.t('compare.noLayer')}</p>}
      {yearly.length > 0 && (
        <>
          <p>{speaker.t('compare.offer')}</p>
          <ul className="cmp-offers">
            {yearly.map(({ indicator }) => (
              <li key={indicator.id}>
                <button
                  type="button"
                  className="panel-chip"
                  onClick={() => store.act(setLayer(indicator.id))}
                >
                  {speaker.text(indicator.label).text}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** An event chosen on the timeline is read in the first room: said at the head of the panel, which it brings into sight. */
function EventChosen() {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const event = useAtlas(selectedEvent)
  const said = useRef<HTMLElement>(null)
  useEffect(() => {
    if (event) said.current?.scrollIntoView({ block: 'nearest' })
  }, [event])
  if (!event) return null
  const title = speaker.text(event.title)
  return (
    <section className="cmp-section" ref={said}>
      <h3>{speaker.t('compare.event')}</h3>
      <p>
        <span lang={title.fellBack ? title.lang : undefined}>{title.text}</span>{' '}
        <button type="button" className="panel-text-button" onClick={() => store.act(openRoom(EXPLORE))}>
          {speaker.t('compare.read')}
        </button>
      </p>
    </section>
  )
}
