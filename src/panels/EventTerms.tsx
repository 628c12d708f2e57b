// The terms that an event's text names, explained beside it; folded, since most readers know most of them.
import { useMemo } from 'react'
import type { AtlasEvent } from '../atlas/model'
import { useAtlas } from '../store/react'
import { useSpeaker } from '../store/speaker'
import { Fold } from './Section'
import { RoomLink } from '../store/RoomLink'
import { termsOf } from './terms/list'
import { TermEntry } from './terms/TermEntry'

export function EventTerms({ event }: { event: AtlasEvent }) {
  const speaker = useSpeaker()
  const all = useAtlas((state) => state.atlas.glossary)
  const { language } = speaker
  const terms = useMemo(() => termsOf(event, all, language), [event, all, language])
  if (terms.length === 0) return null
  const words = speaker.t('panel.terms', { count: terms.length })
  return (
    <section className="panel-sec" aria-label={words}>
      <Fold key={event.id} heading words={() => words}>
        {() => (
          <>
            <dl className="term-few">
              {terms.map((term) => (
                <TermEntry key={term.id} term={term} />
              ))}
            </dl>
            <RoomLink room={{ name: 'terms' }} className="term-link">
              {speaker.t('panel.allTerms', { count: all.length })}
            </RoomLink>
          </>
        )}
      </Fold>
    </section>
  )
}
