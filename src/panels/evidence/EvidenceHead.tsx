// The head of the evidence room: the question, what was counted, how the list is grouped and ordered, and what its signs mean.
import type { ReactNode } from 'react'
import {
  GROUPINGS,
  kindOf,
  ORDERS,
  type EstimateKind,
  type Grouping,
  type Order,
  type Question
} from '../../atlas/estimates'
import type { Measure } from '../../atlas/model'
import { openRoom } from '../../state/actions'
import { measuresDisputed } from '../../state/evidence'
import { useAtlas, useAtlasStore } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import type { Speaker } from '../../words/speaker'
import { Choice } from '../Choice'
import { UncheckedSwitch } from '../EventFigures'
import { Mark } from './Mark'
import { kindWords } from './words'

interface HeadProps {
  /** With what was not checked. */
  readonly question: Question
  readonly unchecked: number
  readonly grouping: Grouping
  readonly order: Order
  readonly onGrouping: (grouping: Grouping) => void
  readonly onOrder: (order: Order) => void
}

export function EvidenceHead({ question, unchecked, grouping, order, onGrouping, onOrder }: HeadProps) {
  const speaker = useSpeaker()
  return (
    <div className="ev-head">
      <div className="ev-head-words">
        <h2 className="ev-title" id="evidence-title">
          {askedWords(question.measure, speaker)}
        </h2>
        <p className="ev-lead">{leadWords(question, speaker)}</p>
      </div>
      <div className="ev-choices">
        <MeasureChoice now={question.measure} />
        <Choice
          name={speaker.t('evidence.groupBy')}
          value={grouping}
          values={GROUPINGS}
          words={(value) => speaker.t(`evidence.grouping.${value}`)}
          onChoose={onGrouping}
        />
        <Choice
          name={speaker.t('evidence.orderBy')}
          value={order}
          values={ORDERS}
          words={(value) => speaker.t(`evidence.order.${value}`)}
          onChoose={onOrder}
        />
      </div>
      <UncheckedSwitch count={unchecked} />
      <Signs question={question} />
    </div>
  )
}

function askedWords({ question, label }: Measure, speaker: Speaker): string {
  return speaker.text(question ?? label).text
}

/** "Deaths, in millions. Nothing is averaged. 31 estimates · 1 number that counts something else · 3 worked here" */
function leadWords({ measure, estimates, beside }: Question, speaker: Speaker): string {
  const ours = estimates.filter(({ standing }) => standing === 'ours').length
  const counts = [
    speaker.t('evidence.estimates', { count: estimates.length - ours }),
    ...(beside.length > 0 ? [speaker.t('evidence.beside', { count: beside.length })] : []),
    ...(ours > 0 ? [speaker.t('evidence.ours', { count: ours })] : [])
  ]
  return `${speaker.t('evidence.lead', { label: speaker.text(measure.label).text })} ${counts.join(' · ')}`
}

function MeasureChoice({ now }: { now: Measure }) {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const measures = useAtlas(measuresDisputed)
  if (measures.length < 2) return null
  return (
    <Choice
      name={speaker.t('evidence.question')}
      value={now.id}
      values={measures.map(({ id }) => id)}
      words={(id) => {
        const measure = measures.find((one) => one.id === id)
        return measure ? askedWords(measure, speaker) : id
      }}
      onChoose={(measure) => {
        store.act(openRoom({ name: 'evidence', measure, estimate: null }))
      }}
    />
  )
}

const SIGNED: readonly EstimateKind[] = ['accepted', 'contested', 'claimed', 'beside', 'ours', 'rejected']

/** Only the signs that the list has. */
function Signs({ question: { measure, estimates, beside } }: { question: Question }) {
  const speaker = useSpeaker()
  const all = [...estimates, ...beside]
  const kinds = new Set(all.map((estimate) => kindOf(estimate, measure.id)))
  const sign = (key: string, picture: ReactNode, words: string) => (
    <li key={key}>
      {picture}
      {words}
    </li>
  )
  return (
    <ul className="ev-signs" aria-label={speaker.t('evidence.key')}>
      {SIGNED.filter((kind) => kinds.has(kind)).map((kind) =>
        sign(kind, <Mark kind={kind} checked />, kindWords(kind, speaker))
      )}
      {all.some(({ checked }) => !checked) &&
        sign('open', <Mark kind="accepted" checked={false} />, speaker.t('evidence.unchecked'))}
      {all.some(({ low, high }) => low !== undefined && high !== undefined) &&
        sign('range', <span className="ev-range ev-range-sample" />, speaker.t('evidence.range'))}
      {all.some(({ bound }) => bound === 'atLeast') &&
        sign('bound', <span aria-hidden="true">45 +</span>, speaker.t('evidence.bound'))}
    </ul>
  )
}
