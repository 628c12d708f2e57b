// Why the figures differ: one printed method worked on every national series of death rates, with years that the reader chooses.
import './worked.css'
import { useState } from 'react'
import type { Estimate } from '../../atlas/model'
import { excessOf, type Base, type Excess, type Rates } from '../../atlas/worked'
import { exampleNow } from '../../state/evidence'
import { useAtlas } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { Fold, Section } from '../Section'
import { Told } from '../Told'
import { Choice } from '../Choice'
import { RatesTable, toTenth, Years } from './WorkedTables'
import { RatesChart } from './RatesChart'

interface Result {
  readonly rates: Rates
  readonly excess: Excess | null
}

/** Begins with the series and the years of the estimate that is read, where it was worked here. */
export function WorkedExample({ estimate }: { estimate: Estimate | null }) {
  const example = useAtlas(exampleNow)
  if (!example || example.rates.length < 2 || example.bases.length === 0) return null
  const { rates, bases } = example
  const drawn = rates.findIndex((one) => one.estimate !== undefined && one.estimate.id === estimate?.id)
  const base = bases.findIndex((one) => one.join() === estimate?.worked?.base.join())
  return (
    <Example rates={rates} bases={bases} first={{ drawn: Math.max(0, drawn), base: Math.max(0, base) }} />
  )
}

interface ExampleProps {
  readonly rates: readonly Rates[]
  readonly bases: readonly Base[]
  /** Indices of what is chosen at first. */
  readonly first: { readonly drawn: number; readonly base: number }
}

function Example({ rates, bases, first }: ExampleProps) {
  const speaker = useSpeaker()
  const [chosen, setChosen] = useState(first.base)
  const [drawn, setDrawn] = useState(first.drawn)
  const base = bases[chosen] ?? bases[0]
  if (!base) return null
  const results = rates.map((one): Result => ({ rates: one, excess: excessOf(one, base) }))
  const now = results[drawn] ?? results[0]
  const worked = now?.excess
  const totals = results.flatMap(({ excess }) => (excess ? [excess.total] : []))
  return (
    <Section title={speaker.t('evidence.why')}>
      <p className="panel-note">{speaker.t('evidence.method')}</p>
      <div className="ev-worked-choices">
        <Choice
          name={speaker.t('evidence.base')}
          value={base.join()}
          values={bases.map((one) => one.join())}
          words={(value) => {
            const [from = '', to = ''] = value.split(',')
            return speaker.t('evidence.bases', { from, to })
          }}
          onChoose={(value) => {
            setChosen(bases.findIndex((one) => one.join() === value))
          }}
        />
        <span className="panel-dim">
          {speaker.t('evidence.excessYears', { from: base[0] + 1, to: base[1] - 1 })}
        </span>
      </div>
      <RatesChart rates={rates} drawn={now?.rates ?? null} base={base} />
      <Results results={results} base={base} drawn={drawn} onDraw={setDrawn} />
      {totals.length > 1 && (
        <p className="panel-note">
          {speaker.t('evidence.because', {
            least: toTenth(Math.min(...totals)),
            most: toTenth(Math.max(...totals))
          })}
        </p>
      )}
      {now && worked && (
        <Fold words={() => speaker.t('evidence.table')}>
          {() => (
            <>
              <Years name={<Told text={now.rates.series.label} />} excess={worked} />
              <RatesTable rates={rates} />
            </>
          )}
        </Fold>
      )}
    </Section>
  )
}

interface ResultsProps {
  readonly results: readonly Result[]
  readonly base: Base
  readonly drawn: number
  readonly onDraw: (index: number) => void
}

/** The series to choose from, each with what the method makes of it. */
function Results({ results, base, drawn, onDraw }: ResultsProps) {
  const speaker = useSpeaker()
  return (
    <fieldset className="ev-results">
      <legend className="unseen">{speaker.t('evidence.series')}</legend>
      <p className="ev-results-head" aria-hidden="true">
        <span>{speaker.t('evidence.series')}</span>
        <span>{speaker.t('evidence.result')}</span>
      </p>
      {results.map(({ rates, excess }, i) => (
        <label key={rates.series.id} className="ev-result">
          <input
            type="radio"
            name="evidence-series"
            checked={i === drawn}
            onChange={() => {
              onDraw(i)
            }}
          />
          <svg className="ev-line-sample" viewBox="0 0 24 8" aria-hidden="true">
            <path className="ev-line" data-line={i} data-drawn={i === drawn || undefined} d="M0 4H24" />
          </svg>
          <span>
            <Told text={rates.series.label} tag={false} />
            <OwnEstimate rates={rates} base={base} />
          </span>
          <strong>{excess ? toTenth(excess.total) : speaker.t('evidence.cannot')}</strong>
        </label>
      ))}
    </fieldset>
  )
}

/** What the atlas's own estimate on this series was worked between, so that the two can be compared. */
function OwnEstimate({ rates: { estimate }, base }: { rates: Rates; base: Base }) {
  const speaker = useSpeaker()
  if (!estimate?.worked || estimate.central === undefined) return null
  const [from, to] = estimate.worked.base
  const same = from === base[0] && to === base[1]
  return (
    <span className="panel-small">
      {same
        ? speaker.t('evidence.agrees')
        : speaker.t('evidence.otherBase', { value: toTenth(estimate.central), from, to })}
    </span>
  )
}
