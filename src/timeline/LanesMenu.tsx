// The choice of what the lanes are of: a button that says it, and the list behind it, over the page. It draws no lanes.
import { foldLanes, setLanes, showFigures, showList } from '../state/actions'
import { lanesNow } from '../state/lanes'
import { rowFiguresNow } from '../state/rowFigures'
import { LANES_OF, type LanesOf } from '../state/view'
import { useAtlas, useAtlasStill, useAtlasStore } from '../store/react'
import { RoomLink } from '../store/RoomLink'
import { useSpeaker } from '../store/speaker'
import { BarMenu } from './BarMenu'
import './lanes.css'

export function LanesMenu() {
  const speaker = useSpeaker()
  const lanes = useAtlasStill((state) => state.view.lanes)
  return (
    <BarMenu
      name="tl-lanes"
      sign="lanes"
      words={speaker.t(`timeline.lanesOf.${lanes}`)}
      title={speaker.t('timeline.lanes')}
      on={lanes !== 'none'}
      width={24}
    >
      {() => <LanesChoice lanes={lanes} />}
    </BarMenu>
  )
}

function LanesChoice({ lanes }: { lanes: LanesOf }) {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const all = useAtlas(lanesNow)
  const folded = useAtlasStill((state) => state.foldedLanes)
  const listed = useAtlasStill((state) => state.view.list)
  const row = useAtlasStill((state) => state.view.row)
  return (
    <>
      <div className="tl-lanes-ways" role="radiogroup" aria-label={speaker.t('timeline.lanes')}>
        {LANES_OF.map((one) => (
          <label key={one} className="tl-lanes-way">
            <input
              type="radio"
              name="lanes"
              checked={one === lanes}
              onChange={() => {
                store.act(setLanes(one))
              }}
            />
            {speaker.t(`timeline.lanesOf.${one}`)}
          </label>
        ))}
      </div>
      <label className="tl-lanes-way tl-lanes-list">
        <input
          type="checkbox"
          checked={listed}
          onChange={() => {
            store.act(showList(!listed))
          }}
        />
        {speaker.t('timeline.listShow')}
      </label>
      <label className="tl-lanes-way">
        <input
          type="checkbox"
          checked={row}
          onChange={() => {
            store.act(showFigures(!row))
          }}
        />
        {speaker.t('timeline.figuresShow')}
      </label>
      <ChartsLink />
      {lanes !== 'none' && (
        <div className="tl-group">
          <button
            type="button"
            className="tl-button"
            disabled={all.every(({ key }) => folded.includes(key))}
            onClick={() => {
              store.act(foldLanes(all.map(({ key }) => key)))
            }}
          >
            {speaker.t('timeline.lanesFoldAll')}
          </button>
          <button
            type="button"
            className="tl-button"
            disabled={folded.length === 0}
            onClick={() => {
              store.act(foldLanes([]))
            }}
          >
            {speaker.t('timeline.lanesUnfoldAll')}
          </button>
        </div>
      )}
      <p className="tl-kinds-note">{speaker.t('timeline.lanesNote')}</p>
    </>
  )
}

/** From the row of figures to the charts of the same; nothing while there is no row. */
function ChartsLink() {
  const speaker = useSpeaker()
  const figures = useAtlasStill(rowFiguresNow)
  if (!figures) return null
  const { indicator, unit } = figures
  return (
    <RoomLink
      className="tl-lanes-link"
      room={{ name: 'figures', indicator: indicator.id, of: unit === null ? 'country' : 'units' }}
    >
      {speaker.t('timeline.figuresCharts', { what: speaker.text(indicator.label).text })}
    </RoomLink>
  )
}
