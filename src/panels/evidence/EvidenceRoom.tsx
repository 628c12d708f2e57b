// The evidence room: every published number for one question on one axis, and beside it the one that is read. Averages nothing.
import '../controls.css'
import '../panel.css'
import '../reading.css'
import '../figures.css'
import './evidence.css'
import './rows.css'
import './plot.css'
import { useMemo, useState } from 'react'
import {
  groupsOf,
  usualGrouping,
  reachOf,
  type Grouping,
  type Order,
  type Question
} from '../../atlas/estimates'
import type { Estimate } from '../../atlas/model'
import { openRoom } from '../../state/actions'
import { estimateNow, questionNow, questionShown } from '../../state/evidence'
import { useAtlas, useAtlasStore } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { nameOf } from '../estimateName'
import { endsOf } from '../figures'
import { axisFor } from './axis'
import { Claims } from './Claims'
import { EstimatePanel } from './EstimatePanel'
import { ColumnHeads, Estimates } from './Estimates'
import { EvidenceHead } from './EvidenceHead'

export function EvidenceRoom() {
  const speaker = useSpeaker()
  const question = useAtlas(questionNow)
  if (!question) return <p className="ev-empty">{speaker.t('evidence.none')}</p>
  // Another question begins with its own grouping.
  return <Asked key={question.measure.id} question={question} />
}

function Asked({ question }: { question: Question }) {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const [grouping, setGrouping] = useState<Grouping>(() => usualGrouping(question))
  const [order, setOrder] = useState<Order>('figure')
  const shown = useAtlas(questionShown)?.question ?? question
  const unchecked = useAtlas((state) => questionShown(state)?.unchecked) ?? 0
  const selected = useAtlas(estimateNow)
  // The axis stays where it is when unchecked figures come and go.
  const axis = useMemo(() => axisFor(numbersOf(question)), [question])
  const groups = useMemo(
    () => groupsOf(shown, grouping, order, (estimate) => nameOf(estimate, speaker), speaker.language),
    [shown, grouping, order, speaker]
  )
  const read = (estimate: Estimate) => {
    store.act(openRoom({ name: 'evidence', measure: question.measure.id, estimate: estimate.id }))
  }
  return (
    <div className="ev-room">
      <div className="ev">
        <div className="ev-main" role="region" aria-labelledby="evidence-title" tabIndex={0}>
          <EvidenceHead
            question={question}
            unchecked={unchecked}
            grouping={grouping}
            order={order}
            onGrouping={setGrouping}
            onOrder={setOrder}
          />
          <div
            className="ev-table"
            // Custom properties are not in React's type of a style.
            style={{ '--step': axis.step / (axis.to - axis.from) } as React.CSSProperties}
          >
            <ColumnHeads axis={axis} measure={question.measure} />
            <Claims claims={question.claims} measure={question.measure} axis={axis} />
            {groups.length > 0 ? (
              <Estimates
                question={shown}
                groups={groups}
                axis={axis}
                selected={selected?.id ?? null}
                onSelect={read}
              />
            ) : (
              <p className="ev-empty">{speaker.t('evidence.noneShown')}</p>
            )}
          </div>
        </div>
        <EstimatePanel question={question} estimate={selected} groups={groups} onRead={read} />
      </div>
    </div>
  )
}

/** Everything that may be drawn, so that the axis has room for it. */
function numbersOf({ estimates, beside, claims }: Question): readonly number[] {
  return [
    ...[...estimates, ...beside].flatMap((estimate) => {
      const { low, high } = reachOf(estimate)
      return [low, high]
    }),
    ...claims.flatMap(({ citation }) => endsOf(citation.value))
  ]
}
