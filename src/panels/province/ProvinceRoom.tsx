// The room of one province: what it was on the day chosen, and the ways on; its times, figures and record are in files of their own.
import '../controls.css'
import '../panel.css'
import '../reading.css'
import '../figures.css'
import '../records.css'
import '../figures/figures.css'
import '../sources/page.css'
import './province.css'
import { useMemo, type ReactNode } from 'react'
import type { Unit } from '../../atlas/model'
import { heldOn } from '../../atlas/units'
import { select } from '../../state/actions'
import { ownersNow } from '../../state/queries'
import { EXPLORE } from '../../state/view'
import { useAtlas } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { landHeldBy, nameOn } from '../heldNames'
import { Icon } from '../icons'
import { RoomLink } from '../../store/RoomLink'
import { Told } from '../Told'
import { ProvinceCharts } from './ProvinceCharts'
import { ProvinceChanges, ProvinceEvents, ProvinceNotes, ProvinceSources } from './ProvinceRecord'
import { ProvinceTimes } from './ProvinceTimes'

export function ProvinceRoom() {
  const unit = useAtlas(({ view: { room }, atlas }) =>
    room.name === 'province' ? atlas.units.get(room.unit) : undefined
  )
  // Another province begins at the top, with nothing unfolded.
  return unit ? <Province key={unit.id} unit={unit} /> : null
}

function Province({ unit }: { unit: Unit }) {
  const speaker = useSpeaker()
  const name = useAtlas((state) => nameOn(unit, state.view.day)?.name)
  const words = name ? speaker.text(name).text : unit.id
  return (
    <div className="fig-room prov-room">
      <div className="fig">
        <div className="fig-head">
          <div>
            <h2 className="fig-title">{name ? <Told text={name} /> : unit.id}</h2>
            <Status unit={unit} />
          </div>
          <Ways unit={unit} />
        </div>
        <div className="fig-columns">
          <div className="fig-main prov-main">
            <ProvinceTimes unit={unit} />
            <ProvinceCharts unit={unit} name={words} />
          </div>
          <div className="fig-about">
            <ProvinceChanges unit={unit} />
            <ProvinceEvents unit={unit} />
            <ProvinceNotes unit={unit} />
            <ProvinceSources unit={unit} />
          </div>
        </div>
      </div>
    </div>
  )
}

/** What it was on the cursor's day: kind and capital, or that it was none, and whose land it then was. */
function Status({ unit }: { unit: Unit }) {
  const speaker = useSpeaker()
  const atlas = useAtlas((state) => state.atlas)
  const day = useAtlas((state) => state.view.day)
  const owners = useAtlas(ownersNow)
  const held = heldOn(unit.names, day)
  const seat = heldOn(unit.capitals, day)
  const capital = seat && atlas.places.get(seat.place)
  const holders = useMemo(
    () => landHeldBy(unit, owners).flatMap((id) => atlas.units.get(id) ?? []),
    [unit, owners, atlas]
  )
  if (held) {
    return (
      <p className="panel-when">
        {speaker.t(`panel.unitKind.${held.kind}`)}
        {capital && (
          <>
            {' · '}
            {speaker.t('panel.capital')} <Told text={capital.name} />
          </>
        )}
        <span className="panel-dim"> · {speaker.t('panel.onDay', { day: speaker.day(day) })}</span>
      </p>
    )
  }
  return (
    <p className="panel-notice">
      {speaker.t(holders.length > 0 ? 'panel.notThenHeld' : 'panel.notThen', { day: speaker.day(day) })}{' '}
      {holders.map((holder, i) => {
        const name = nameOn(holder, day)?.name
        return (
          <span key={holder.id}>
            {i > 0 && speaker.t('panel.comma')}
            <ToProvince unit={holder} className="panel-text-button">
              {name ? <Told text={name} /> : holder.id}
            </ToProvince>
          </span>
        )
      })}
    </p>
  )
}

/** To the provinces before and after it, and back to the map, where it stays selected. */
function Ways({ unit }: { unit: Unit }) {
  const speaker = useSpeaker()
  const units = useAtlas((state) => state.atlas.units)
  const all = [...units.values()]
  const at = all.indexOf(unit)
  const [previous, next] = [all[at - 1], all[at + 1]]
  return (
    <nav className="fig-tools" aria-label={speaker.t('province.ways')}>
      {previous && (
        <ToProvince unit={previous} className="prov-way" title={speaker.t('province.previous')}>
          <Icon name="previous" />
          <NameOf unit={previous} />
        </ToProvince>
      )}
      <span className="panel-dim">{speaker.t('province.counter', { at: at + 1, of: all.length })}</span>
      {next && (
        <ToProvince unit={next} className="prov-way" title={speaker.t('province.next')}>
          <NameOf unit={next} />
          <Icon name="next" />
        </ToProvince>
      )}
      <RoomLink
        room={EXPLORE}
        also={select({ kind: 'unit', id: unit.id })}
        hash={`sel=unit:${unit.id}`}
        className="prov-way"
      >
        {speaker.t('province.back')}
      </RoomLink>
    </nav>
  )
}

function NameOf({ unit }: { unit: Unit }) {
  const name = useAtlas((state) => nameOn(unit, state.view.day)?.name)
  return name ? <Told text={name} /> : unit.id
}

interface ToProvinceProps {
  readonly unit: Unit
  readonly className: string
  readonly title?: string
  readonly children: ReactNode
}

function ToProvince({ unit, className, title, children }: ToProvinceProps) {
  return (
    <RoomLink
      room={{ name: 'province', unit: unit.id }}
      also={select({ kind: 'unit', id: unit.id })}
      hash={`sel=unit:${unit.id}`}
      className={className}
      {...(title !== undefined && { title })}
    >
      {children}
    </RoomLink>
  )
}
