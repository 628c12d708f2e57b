// The room of terms: the glossary of the atlas, with a filter, what each explanation rests on, and ways to the events that show a term.
import '../controls.css'
import '../panel.css'
import './terms.css'
import { useMemo, useState } from 'react'
import type { AtlasEvent, Citation } from '../../atlas/model'
import { commaFor, lineLanguage, shortCitation } from '../../cite/cite'
import { locatorText } from '../../cite/locator'
import { select } from '../../state/actions'
import { EXPLORE } from '../../state/view'
import { useAtlas } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { Sign } from '../icons'
import { RoomLink } from '../../store/RoomLink'
import { ToSource } from '../sources/SourceLinks'
import { Told } from '../Told'
import { termsShown } from './list'
import { TermEntry } from './TermEntry'

export function TermRoom() {
  const speaker = useSpeaker()
  const all = useAtlas((state) => state.atlas.glossary)
  const [filter, setFilter] = useState('')
  const shown = useMemo(() => termsShown(all, filter, speaker.language), [all, filter, speaker.language])
  return (
    <div className="term-room">
      <div className="term-page">
        <header className="term-head">
          <h2>{speaker.t('terms.title')}</h2>
          {all.length > 0 && (
            <search>
              <label>
                <span className="unseen">{speaker.t('terms.filter')}</span>
                <input
                  type="search"
                  value={filter}
                  placeholder={speaker.t('terms.filter')}
                  spellCheck={false}
                  autoComplete="off"
                  onChange={(event) => {
                    setFilter(event.currentTarget.value)
                  }}
                />
              </label>
            </search>
          )}
        </header>
        <p className="term-lead">{speaker.t(all.length > 0 ? 'terms.about' : 'terms.none')}</p>
        {all.length > 0 && (
          <p className="term-count" role="status">
            {shown.length === 0
              ? speaker.t('terms.noneFound', { filter })
              : speaker.t('terms.count', { count: shown.length })}
          </p>
        )}
        <dl className="term-list">
          {shown.map((term) => (
            <TermEntry key={term.id} term={term}>
              <RestsOn citations={term.citations ?? []} />
              <ShownBy ids={term.events} />
            </TermEntry>
          ))}
        </dl>
      </div>
    </div>
  )
}

/** The sources of an explanation in one line, each by its short name and as a link to its page. */
function RestsOn({ citations }: { citations: readonly Citation[] }) {
  const speaker = useSpeaker()
  const { language } = speaker
  const sources = useAtlas((state) => state.atlas.sources)
  if (citations.length === 0) return null
  return (
    <dd className="term-source">
      {speaker.t('terms.source', { count: citations.length })}
      {citations.map(({ source: id, locator, checked }, i) => {
        const source = sources.get(id)
        return (
          source && (
            <span key={i}>
              {i > 0 && speaker.t('terms.andSource')}
              <ToSource id={id} className="term-source-link">
                {shortCitation(source, language)}
                {locator && commaFor(source, language) + locatorText(locator, lineLanguage(source, language))}
              </ToSource>
              {!checked && (
                <>
                  {' '}
                  <Sign name="unchecked" size={13} /> {speaker.t('panel.notChecked')}
                </>
              )}
            </span>
          )
        )
      })}
    </dd>
  )
}

/** The events that show a term, as links to map and timeline. */
function ShownBy({ ids }: { ids: readonly AtlasEvent['id'][] }) {
  const all = useAtlas((state) => state.atlas.eventsById)
  const events = ids.flatMap((id) => all.get(id) ?? [])
  return events.map((event) => (
    <dd key={event.id} className="term-event">
      <RoomLink
        room={EXPLORE}
        className="term-link"
        also={select({ kind: 'event', id: event.id })}
        hash={`sel=event:${event.id}`}
      >
        <Told text={event.title} />
      </RoomLink>{' '}
      <When event={event} />
    </dd>
  ))
}

function When({ event }: { event: AtlasEvent }) {
  const speaker = useSpeaker()
  return <span className="term-when">{speaker.date(event.date)}</span>
}
