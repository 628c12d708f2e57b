// The line above a comparison: what is compared, both days, the layer, the form, table, print, and the way back. It acts; it draws nothing.
import '../controls.css'
import './tools.css'
import { useMemo, type ReactNode } from 'react'
import type { IndicatorId } from '../../atlas/model'
import { openRoom, setLayer } from '../../state/actions'
import {
  comparedNow,
  compareAs,
  dayOfSide,
  setYearOf,
  swapSides,
  yearsToCompare,
  type Side
} from '../../state/compare'
import { layerNow, layersOf } from '../../state/queries'
import { COMPARED_AS, EXPLORE, type ComparedAs } from '../../state/view'
import { useAtlas, useAtlasStore } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { yearOf } from '../../time/days'
import { Icon } from '../icons'
import { DayField } from './DayField'
import { SideBadge } from './SideBadge'

interface CompareToolsProps {
  readonly as: ComparedAs
  /** The list is shown as a table. */
  readonly table: boolean
  readonly onTable: (table: boolean) => void
}

export function CompareTools({ as, table, onTable }: CompareToolsProps) {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  return (
    <div className="cmp-tools">
      <Title />
      <div className="cmp-sides" role="group" aria-label={speaker.t('compare.days')}>
        <SideTools side="a" />
        <button
          type="button"
          className="panel-tool"
          aria-label={speaker.t('compare.swap')}
          title={speaker.t('compare.swap')}
          onClick={() => store.act(swapSides)}
        >
          <Drawn path="M4 7h11M12 4l3 3-3 3M16 13H5M8 10l-3 3 3 3" />
        </button>
        <SideTools side="b" />
      </div>
      <Layers />
      <div className="cmp-forms" role="group" aria-label={speaker.t('compare.form')}>
        {COMPARED_AS.map((form) => (
          <button
            key={form}
            type="button"
            className="panel-button"
            aria-pressed={form === as}
            onClick={() => store.act(compareAs(form))}
          >
            {speaker.t(`compare.as.${form}`)}
          </button>
        ))}
      </div>
      <div className="cmp-ends">
        <button
          type="button"
          className="panel-button"
          aria-pressed={table}
          onClick={() => {
            onTable(!table)
          }}
        >
          {speaker.t('compare.table')}
        </button>
        <Button words={speaker.t('compare.print')} press={() => window.print()}>
          <Icon name="print" />
        </Button>
        <Button words={speaker.t('compare.leave')} press={() => store.act(openRoom(EXPLORE))}>
          <Icon name="close" />
        </Button>
      </div>
    </div>
  )
}

function Button({ words, press, children }: { words: string; press: () => void; children: ReactNode }) {
  return (
    <button type="button" className="panel-tool" aria-label={words} title={words} onClick={press}>
      {children}
    </button>
  )
}

function Drawn({ path }: { path: string }) {
  return (
    <svg className="panel-icon" width="1.125rem" height="1.125rem" viewBox="0 0 20 20" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  )
} // prettier-ignore

/** "Death rate: what changed" */
function Title() {
  const speaker = useSpeaker()
  const layer = useAtlas(layerNow)
  const compared = useAtlas(comparedNow)
  const label = layer ? speaker.text(layer.indicator.label).text : ''
  return (
    <h2 className="cmp-title">
      {compared ? speaker.t('compare.title', { label }) : speaker.t('compare.titleBorders')}
    </h2>
  )
}

/** Year and day of one side. */
function SideTools({ side }: { side: Side }) {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const years = useAtlas(yearsToCompare)
  const year = useAtlas((state) => yearOf(dayOfSide(state, side)))
  const layer = useAtlas(layerNow)
  const name = side.toUpperCase()
  return (
    <div className="cmp-side" role="group" aria-label={speaker.t('compare.side', { side: name })}>
      <SideBadge side={side} />
      <span className="panel-choice">
        <select
          aria-label={speaker.t('compare.year', { side: name })}
          value={year}
          onChange={({ target }) => store.act(setYearOf(side, Number(target.value)))}
        >
          {years.map((one) => (
            <option key={one.year} value={one.year}>
              {layer && !layer.fixed && !one.figures
                ? speaker.t('compare.yearWithout', { year: speaker.year(one.year) })
                : speaker.year(one.year)}
            </option>
          ))}
        </select>
        <Icon name="unfold" size={14} />
      </span>
      <DayField side={side} />
    </div>
  )
}

const NONE = ''

function Layers() {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const layers = useAtlas((state) => layersOf(state).checked)
  const layer = useAtlas((state) => state.view.layer)
  const { yearly, once } = useMemo(() => {
    const options = layers.map(({ indicator: { id, label }, fixed }) => ({
      id,
      fixed: fixed !== undefined,
      words: speaker.text(label).text
    }))
    return { yearly: options.filter(({ fixed }) => !fixed), once: options.filter(({ fixed }) => fixed) }
  }, [layers, speaker])
  if (layers.length === 0) return null
  const option = ({ id, words }: (typeof yearly)[number]) => (
    <option key={id} value={id}>
      {words}
    </option>
  )
  const chosen = [...yearly, ...once].some(({ id }) => id === layer) ? (layer ?? NONE) : NONE
  return (
    <span className="panel-choice cmp-layer">
      <select
        aria-label={speaker.t('map.layer')}
        value={chosen}
        onChange={({ target }) =>
          store.act(setLayer(target.value === NONE ? null : (target.value as IndicatorId)))
        } // an option's value
      >
        <optgroup label={speaker.t('compare.yearly')}>{yearly.map(option)}</optgroup>
        {once.length > 0 && <optgroup label={speaker.t('compare.once')}>{once.map(option)}</optgroup>}
        <option value={NONE}>{speaker.t('map.bordersOnly')}</option>
      </select>
      <Icon name="unfold" size={14} />
    </span>
  )
}
