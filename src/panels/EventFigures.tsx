// The figures of an event: bars of one scale where lengths compare, a plain table else; unchecked ones only when asked for.
import { useId, useState, type CSSProperties } from 'react'
import type { AtlasEvent, Figure } from '../atlas/model'
import { changeSettings } from '../state/settingsActions'
import { useAtlas, useAtlasStore } from '../store/react'
import { useSpeaker } from '../store/speaker'
import { endsOf, figureGroups, plainValue, splitGroups, type FigureGroup } from './figures'
import { figureWords } from './figureWords'
import { Sign } from './icons'
import { FigureOrigin } from './origin/FigureOrigin'
import { NumberButton } from './origin/Origin'
import { Section } from './Section'
import { LanguageTag, Told } from './Told'

export function EventFigures({ event }: { event: AtlasEvent }) {
  const speaker = useSpeaker()
  const unchecked = useAtlas((state) => state.settings.showUnchecked)
  if (event.figures.length === 0) return null
  const checked = event.figures.filter((figure) => figure.checked)
  const open = event.figures.filter((figure) => !figure.checked)
  const shown = unchecked ? event.figures : checked
  return (
    <Section
      title={speaker.t('panel.figures')}
      aside={<LanguageTag texts={shown.map((figure) => figure.label)} />}
    >
      <Figures figures={checked} event={event} />
      <UncheckedSwitch count={open.length} />
      {unchecked && <Figures figures={open} event={event} />}
    </Section>
  )
}

/** Figures that are all checked, or all not: never mixed, so that the word is said once and the look is one. */
function Figures({ figures, event }: { figures: readonly Figure[]; event: AtlasEvent }) {
  const { bars, table } = splitGroups(figureGroups(figures))
  return (
    <>
      {bars.map((group) => (
        <Bars key={group.measure} group={group} event={event} />
      ))}
      {table.length > 0 && <Table figures={table} event={event} />}
    </>
  )
}

/** "2 unchecked figures hidden, show"; nothing when all are checked. */
export function UncheckedSwitch({ count }: { count: number }) {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const shown = useAtlas((state) => state.settings.showUnchecked)
  if (count === 0) return null
  return (
    <p className="panel-unchecked">
      <Sign name="unchecked" size={14} />
      {speaker.t(shown ? 'panel.uncheckedShown' : 'panel.uncheckedHidden', { count })}
      <button
        type="button"
        className="panel-text-button"
        onClick={() => {
          store.act(changeSettings({ showUnchecked: !shown }))
        }}
      >
        {speaker.t(shown ? 'panel.uncheckedHide' : 'panel.uncheckedShow')}
      </button>
    </p>
  )
}

function Bars({ group, event }: { group: FigureGroup; event: AtlasEvent }) {
  const measure = useAtlas((state) => state.atlas.measures.get(group.measure))
  const scale = group.scale ?? 1
  return (
    <table className="panel-bars">
      <caption>
        {measure && <Told text={measure.label} tag={false} />}
        <NotChecked figures={group.figures} />
      </caption>
      {group.figures.map((figure, i) => (
        <FigureRow key={i} figure={figure} event={event} scale={scale} />
      ))}
    </table>
  )
}

interface FigureRowProps {
  figure: Figure
  event: AtlasEvent
  /** Upper end of the scale of the bars; a row without it has none, and its number names its unit. */
  scale?: number
}

/** A figure's label and its number, which unfolds where it is from in a row below. */
function FigureRow({ figure, event, scale }: FigureRowProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const [low, high] = endsOf(plainValue(figure.value) ?? 0)
  const number = (
    <NumberButton
      open={open}
      controls={id}
      press={() => {
        setOpen(!open)
      }}
    >
      <FigureValue figure={figure} bare={scale !== undefined} />
    </NumberButton>
  )
  return (
    <tbody data-open={!figure.checked || undefined}>
      <tr>
        <th scope="row">
          <FigureLabel figure={figure} />
        </th>
        <td>
          {scale === undefined ? (
            number
          ) : (
            <span className="panel-bar-line">
              <span
                className="panel-length"
                aria-hidden="true"
                data-claimed={figure.bound === 'claimed' || undefined}
                data-range={low !== high || undefined}
                style={lengthStyle(low, high, scale)}
              />
              {number}
            </span>
          )}
        </td>
      </tr>
      {open && (
        <tr>
          <td colSpan={2}>
            <div id={id} className="origin-fold">
              <FigureOrigin figure={figure} event={event} />
            </div>
          </td>
        </tr>
      )}
    </tbody>
  )
}

/** From zero, or from end to end of a range; shares of the scale, 0..1. */
function lengthStyle(low: number, high: number, scale: number): CSSProperties {
  const from = low === high ? 0 : low / scale
  // Custom properties are not in React's type of a style.
  return { '--from': from, '--share': high / scale - from } as CSSProperties
}

function Table({ figures, event }: { figures: readonly Figure[]; event: AtlasEvent }) {
  return (
    <table className="panel-table">
      <caption className="unseen">
        <NotChecked figures={figures} />
      </caption>
      {figures.map((figure, i) => (
        <FigureRow key={i} figure={figure} event={event} />
      ))}
    </table>
  )
}

function FigureLabel({ figure }: { figure: Figure }) {
  const speaker = useSpeaker()
  return (
    <>
      <Told text={figure.label} tag={false} />
      {figure.period && <span className="panel-dim"> · {speaker.date(figure.period)}</span>}
      {figure.note && (
        <span className="panel-small">
          <Told text={figure.note} tag={false} />
        </span>
      )}
    </>
  )
}

function NotChecked({ figures }: { figures: readonly Figure[] }) {
  const speaker = useSpeaker()
  return figures.some((figure) => !figure.checked) && ` · ${speaker.t('panel.notChecked')}`
}

/** `bare`: without the unit, where the caption of the group says it. */
function FigureValue({ figure, bare = false }: { figure: Figure; bare?: boolean }) {
  const speaker = useSpeaker()
  const measure = useAtlas((state) => state.atlas.measures.get(figure.measure))
  return (
    <span className="panel-value">
      {!figure.checked && <Sign name="unchecked" size={13} />}
      {figureWords(figure, speaker, measure, bare)}
    </span>
  )
}
