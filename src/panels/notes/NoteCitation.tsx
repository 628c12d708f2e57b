// One citation of a note: who stands where, in which place of the source, with what number, and whether that was checked.
import type { Citation, Note } from '../../atlas/model'
import { useAtlas } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { commaFor } from '../../cite/cite'
import { figureWords } from '../figureWords'
import { Sign } from '../icons'
import { locatorText } from '../../cite/locator'
import { Told } from '../Told'
import { SourceLink } from './SourceLink'
import { StanceWord } from './Verdict'

export function NoteCitation({ citation, of }: { citation: Citation; of: Note['of'] }) {
  const speaker = useSpeaker()
  const source = useAtlas((state) => state.atlas.sources.get(citation.source))
  const measure = useAtlas((state) => of && state.atlas.measures.get(of.measure))
  if (!source) return null
  const { stance, locator, value, bound, says, checked } = citation
  return (
    <li className="note-cite">
      <Sign name={stance} />
      <div>
        <p>
          <span className="panel-strong">
            <StanceWord stance={stance} />
          </span>
          {' · '}
          <SourceLink source={source} />
          {locator && commaFor(source, speaker.language) + locatorText(locator, speaker.language)}
        </p>
        <p>
          {value !== undefined && (
            <>
              <span className="panel-value">
                {figureWords({ value, ...(bound && { bound }) }, speaker, measure)}
              </span>
              {' · '}
            </>
          )}
          {says && (
            <>
              <Told text={says} />
              {' · '}
            </>
          )}
          <span className="note-checked">
            <Sign name={checked ? 'checked' : 'unchecked'} size={13} />{' '}
            {speaker.t(checked ? 'panel.checked' : 'panel.notChecked')}
          </span>
          {source.custom.standing === 'rejected' && (
            <span className="panel-dim"> · {speaker.t('panel.standing.rejected')}</span>
          )}
        </p>
      </div>
    </li>
  )
}
