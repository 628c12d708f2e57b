// The figures of a unit in the cursor's year: one row an indicator, other series beside where they differ, hatch where there is none.
import { Fragment, useId, useMemo, useState } from 'react'
import type { Indicator, Unit } from '../atlas/model'
import { figureYear } from '../state/queries'
import { useAtlas } from '../store/react'
import { useSpeaker } from '../store/speaker'
import { UncheckedSwitch } from './EventFigures'
import { figureWords } from './figureWords'
import { HatchSwatch, Sign } from './icons'
import { NumberButton } from './origin/Origin'
import { ValueOrigin } from './origin/ValueOrigin'
import { Section } from './Section'
import { LanguageTag, Told } from './Told'
import { compared, isWidespread, unitFacts, type UnitFact, type UnitFigure } from './unitFacts'

export function UnitFigures({ unit }: { unit: Unit }) {
  const speaker = useSpeaker()
  const atlas = useAtlas((state) => state.atlas)
  const year = useAtlas(figureYear)
  const unchecked = useAtlas((state) => state.settings.showUnchecked)
  const layer = useAtlas((state) => state.view.layer)
  const facts = useMemo(() => unitFacts(atlas, unit.id, year, unchecked), [atlas, unit, year, unchecked])
  // What the map shows comes first.
  const shown = [...facts].sort((a, b) => Number(b.indicator.id === layer) - Number(a.indicator.id === layer))
  const known = shown.filter((fact) => fact.figures.length > 0)
  const yearly = known.filter((fact) => !ofPeriod(fact))
  const longer = known.filter(ofPeriod)
  const missing = shown.filter((fact) => fact.figures.length === 0 && isWidespread(atlas, fact.indicator))
  const kept = useMemo(
    () => unitFacts(atlas, unit.id, year, false).reduce((sum, fact) => sum + fact.hidden, 0),
    [atlas, unit, year]
  )
  return (
    <>
      <Section
        title={speaker.t('panel.figuresOf', { year: speaker.year(year) })}
        aside={<LanguageTag texts={yearly.map((fact) => fact.indicator.label)} />}
      >
        <Facts facts={yearly} />
        {missing.length > 0 && (
          <div className="panel-missing">
            <HatchSwatch />
            <p>
              <span className="panel-strong">
                {speaker.t('panel.noFigure', { year: speaker.year(year) })}
              </span>{' '}
              {missing.map((fact) => speaker.text(fact.indicator.label).text).join(speaker.t('panel.comma'))}
            </p>
          </div>
        )}
        {longer.length === 0 && <UncheckedSwitch count={kept} />}
      </Section>
      {longer.length > 0 && (
        <Section title={speaker.t('panel.figuresLonger')}>
          <Facts facts={longer} />
          <UncheckedSwitch count={kept} />
        </Section>
      )}
    </>
  )
}

function ofPeriod(fact: UnitFact): boolean {
  return fact.figures[0]?.value.period !== undefined
}

function Facts({ facts }: { facts: readonly UnitFact[] }) {
  return (
    <ul className="panel-facts">
      {facts.map((fact) => (
        <li key={fact.indicator.id}>
          <Fact fact={fact} />
        </li>
      ))}
    </ul>
  )
}

function Fact({ fact }: { fact: UnitFact }) {
  const speaker = useSpeaker()
  const { indicator } = fact
  const { first, differ, same } = compared(fact.figures)
  if (!first) return null
  return (
    <div className="panel-fact">
      <h4 className="panel-fact-label">
        <Told text={indicator.label} tag={false} />
      </h4>
      <FactFigure indicator={indicator} figure={first} />
      {differ.map((figure) => (
        <Fragment key={figure.series.id}>
          {/* Another series that says something else, beside the first and not mixed with it. */}
          <p className="panel-fact-other">{speaker.t('panel.otherSeries')}</p>
          <FactFigure indicator={indicator} figure={figure} other />
        </Fragment>
      ))}
      {same.length > 0 && (
        <p className="panel-fact-series">
          {speaker.t('panel.sameFigure')}{' '}
          {same.map(({ series }) => speaker.text(series.label).text).join('; ')}
        </p>
      )}
    </div>
  )
}

interface FactFigureProps {
  indicator: Indicator
  figure: UnitFigure
  other?: boolean
}

/** The number, which unfolds where it is from, and the line below it. */
function FactFigure({ indicator, figure, other = false }: FactFigureProps) {
  const speaker = useSpeaker()
  const [open, setOpen] = useState(false)
  const id = useId()
  const year = useAtlas(figureYear)
  const measure = useAtlas((state) => state.atlas.measures.get(indicator.measure))
  const { value } = figure
  const words = figureWords(
    { value: value.value, ...(value.bound && { bound: value.bound }) },
    speaker,
    measure
  )
  return (
    <>
      <p className="panel-fact-value" data-other={other || undefined} data-open={!value.checked || undefined}>
        <NumberButton
          open={open}
          controls={id}
          press={() => {
            setOpen(!open)
          }}
        >
          {indicator.kind === 'change' && value.value > 0 ? `+${words}` : words}
        </NumberButton>
      </p>
      <Provenance figure={figure} />
      {open && value.unit !== undefined && (
        <div id={id} className="origin-fold panel-fact-origin">
          <ValueOrigin indicator={indicator} figure={figure} unit={value.unit} year={year} />
        </div>
      )}
    </>
  )
}

/** Series, how its value came here, whether it was checked; and for which days where that is not the year. */
function Provenance({ figure: { series, value } }: { figure: UnitFigure }) {
  const speaker = useSpeaker()
  const date = value.period ?? value.day
  return (
    <p className="panel-fact-series">
      {date && <span className="panel-strong">{speaker.date(date)} · </span>}
      <Told text={series.label} />
      {' · '}
      {speaker.t(`panel.how.${value.how}`)}
      {' · '}
      <span className="panel-verdict" data-checked={value.checked}>
        <Sign name={value.checked ? 'checked' : 'unchecked'} size={13} />
        {speaker.t(value.checked ? 'panel.checked' : 'panel.notChecked')}
      </span>
    </p>
  )
}
