// The room of figures: which indicator, of all China or of the provinces; what is drawn and told of it is in files of its own.
import '../controls.css'
import '../panel.css'
import '../reading.css'
import '../figures.css'
import '../records.css'
import './figures.css'
import { useMemo } from 'react'
import { chartedOf, firstCharted, type Charted } from '../../atlas/chartSeries'
import { openRoom } from '../../state/actions'
import { useAtlas, useAtlasStore } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { RoomLink } from '../../store/RoomLink'
import { CountryFigures } from './CountryFigures'
import { IndicatorChoice } from './IndicatorChoice'
import { UnitsFigures } from './UnitsFigures'

const TABS = ['country', 'units'] as const
type Of = (typeof TABS)[number]

export function FiguresRoom() {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const atlas = useAtlas((state) => state.atlas)
  const named = useAtlas(({ view: { room } }) => (room.name === 'figures' ? room.indicator : null))
  const of = useAtlas(({ view: { room } }): Of => (room.name === 'figures' ? room.of : 'country'))
  const all = useMemo(() => chartedOf(atlas), [atlas])
  const now =
    all.find(({ indicator }) => indicator.id === named) ??
    (named === null ? firstCharted(atlas, all, of) : undefined)
  if (!now) return <p className="fig-empty">{speaker.t('figures.noIndicator')}</p>
  const { indicator } = now
  return (
    <div className="fig-room">
      <div className="fig">
        <div className="fig-head">
          <h2 className="fig-title" id="figures-title">
            {speaker.text(indicator.label).text}
          </h2>
          <div className="fig-tools">
            <IndicatorChoice
              all={all}
              now={now}
              onChoose={(chosen) => {
                store.act(
                  openRoom({ name: 'figures', indicator: chosen.indicator.id, of: ofWhat(chosen, of) })
                )
              }}
            />
            <nav className="fig-tabs" aria-label={speaker.t('figures.whose')}>
              {TABS.map((tab) => (
                <RoomLink
                  key={tab}
                  room={{ name: 'figures', indicator: indicator.id, of: tab }}
                  current={tab === of ? 'page' : false}
                >
                  {speaker.t(`figures.tabs.${tab}`)}
                </RoomLink>
              ))}
            </nav>
          </div>
        </div>
        {of === 'country' ? (
          <CountryFigures key={indicator.id} indicator={indicator} />
        ) : (
          <UnitsFigures key={indicator.id} indicator={indicator} />
        )}
      </div>
    </div>
  )
}

/** Whose figures are shown of an indicator that has perhaps none of those that were shown before. */
function ofWhat(charted: Charted, before: Of): Of {
  if (charted[before]) return before
  return before === 'country' ? 'units' : 'country'
}
