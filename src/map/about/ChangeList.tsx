// All changes of borders, names and seats as a list by year, or those just passed; each row inside the atlas's time sets the day.
import { useState } from 'react'
import type { Change } from '../../atlas/changes'
import { changesIn } from '../../state/passing'
import { useAtlas } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { yearOf } from '../../time/days'
import { containsDay, type Span } from '../../time/span'
import type { Speaker } from '../../words/speaker'
import { ChangeLinks } from '../ChangeLinks'
import { changeWords } from '../changeWords'
import { MapDialog } from './MapDialog'

interface ChangeListProps {
  /** Null: all. */
  readonly only: readonly Change[] | null
  readonly onClose: () => void
  readonly onDay: (change: Change) => void
}

export function ChangeList({ only, onClose, onDay }: ChangeListProps) {
  const speaker = useSpeaker()
  const all = useAtlas((state) => changesIn(state.atlas))
  const span = useAtlas((state) => state.atlas.span)
  const [listed, setListed] = useState(only)
  const here = speaker.year(useAtlas((state) => yearOf(state.view.day)))
  const title = listed
    ? speaker.t('map.change.passed', { count: listed.length })
    : allChangesTitle(span, speaker)
  return (
    <MapDialog
      title={title}
      onClose={onClose}
      foot={
        listed && (
          <button type="button" className="map-link" onClick={() => setListed(null)}>
            {speaker.t('map.change.showAll')}
          </button>
        )
      }
    >
      {groupsOf(listed ?? all, span, speaker).map(({ head, changes }) => (
        <section key={head} ref={head === here && !listed ? intoView : undefined}>
          <h3>{head}</h3>
          <ol className="map-changes">
            {changes.map((change) => (
              <Row key={`${change.day} ${change.units.join()}`} {...{ change, span, onClose, onDay }} />
            ))}
          </ol>
        </section>
      ))}
    </MapDialog>
  )
}

/** Brings a section to the top of the list, once. */
function intoView(section: HTMLElement | null): void {
  section?.scrollIntoView({ block: 'start' })
}

/** "All changes of borders and names, 1956–1966" */
export function allChangesTitle(span: Span, speaker: Speaker): string {
  return speaker.t('map.change.all', {
    from: String(yearOf(span.start)),
    to: speaker.year(yearOf(span.end - 1))
  })
}

interface Group {
  readonly head: string
  readonly changes: Change[]
}

/** By year; what came before and after the atlas's time by itself. */
function groupsOf(changes: readonly Change[], span: Span, speaker: Speaker): readonly Group[] {
  const groups: Group[] = []
  for (const change of changes) {
    const head =
      change.day < span.start
        ? speaker.t('map.change.before', { year: speaker.year(yearOf(span.start)) })
        : change.day >= span.end
          ? speaker.t('map.change.after', { year: speaker.year(yearOf(span.end - 1)) })
          : speaker.year(yearOf(change.day))
    const last = groups.at(-1)
    if (last?.head === head) last.changes.push(change)
    else groups.push({ head, changes: [change] })
  }
  return groups
}

interface RowProps {
  readonly change: Change
  readonly span: Span
  readonly onClose: () => void
  readonly onDay: (change: Change) => void
}

function Row({ change, span, onClose, onDay }: RowProps) {
  const speaker = useSpeaker()
  const atlas = useAtlas((state) => state.atlas)
  const { date, text, lang } = changeWords(change, atlas, speaker)
  return (
    <li>
      {containsDay(span, change.day) ? (
        <button
          type="button"
          className="map-link map-change-day"
          title={speaker.t('map.change.goTo', { day: speaker.day(change.day) })}
          onClick={() => onDay(change)}
        >
          {date}
        </button>
      ) : (
        <span className="map-change-day">{date}</span>
      )}
      <div>
        <p lang={lang}>{text}</p>
        <p className="map-chip-links">
          <ChangeLinks change={change} onGo={onClose} />
        </p>
      </div>
    </li>
  )
}
