// What documents assert of the question, above the estimates and apart from them: marked as claims, each leading to its document.
import type { Claim } from '../../atlas/estimates'
import type { Measure } from '../../atlas/model'
import { openRoom } from '../../state/actions'
import { useAtlas, useAtlasStore } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { shortCitation } from '../../cite/cite'
import { figureWords } from '../figureWords'
import { Told } from '../Told'
import type { Axis } from './axis'
import { ClaimPlot } from './Plot'
import { shortPeriod } from './words'

interface ClaimsProps {
  readonly claims: readonly Claim[]
  readonly measure: Measure
  readonly axis: Axis
}

export function Claims({ claims, measure, axis }: ClaimsProps) {
  const speaker = useSpeaker()
  if (claims.length === 0) return null
  return (
    <section className="ev-group ev-claims" aria-label={speaker.t('evidence.documents')}>
      <h3 className="ev-group-name">{speaker.t('evidence.documents')}</h3>
      <ul className="ev-rows">
        {claims.map((claim, i) => (
          <ClaimRow key={i} claim={claim} measure={measure} axis={axis} />
        ))}
      </ul>
    </section>
  )
}

function ClaimRow({
  claim: { note, citation },
  measure,
  axis
}: {
  claim: Claim
  measure: Measure
  axis: Axis
}) {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const source = useAtlas((state) => state.atlas.sources.get(citation.source))
  if (!source) return null
  const rejected = source.custom.standing === 'rejected'
  const name = shortCitation(source, speaker.language)
  const { value, bound } = citation
  return (
    <li className="ev-row">
      <span className="ev-name">
        <button
          type="button"
          className="panel-text-button"
          onClick={() => {
            store.act(openRoom({ name: 'sources', source: source.id }))
          }}
        >
          {name}
        </button>
      </span>
      <span className="ev-period">{note.of && shortPeriod(note.of.period, speaker)}</span>
      <span className="unseen">{figureWords({ value, ...(bound && { bound }) }, speaker, measure)}</span>
      <ClaimPlot value={value} rejected={rejected} axis={axis} measure={measure} />
      <span className="ev-how">
        {rejected ? (
          speaker.t('panel.standing.rejected')
        ) : citation.says ? (
          <Told text={citation.says} tag={false} />
        ) : (
          speaker.t('panel.stance.asserts')
        )}
      </span>
    </li>
  )
}
