// The scrolling entries of the list of sources under their headings: one tab stop, arrow keys from entry to entry.
import { memo, useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { SourceId } from '../../atlas/model'
import { keyIn, type KeyOf } from '../../state/keys'
import { useSpeaker } from '../../store/speaker'
import type { Speaker } from '../../words/speaker'
import { SourceLine } from '../Sources'
import type { Group, Grouping, Row } from './list'
import { ToSource } from './SourceLinks'

interface SourceGroupsProps {
  groups: readonly Group[]
  grouping: Grouping
  open: SourceId | null
}

/** Of long groups the browser lays out only what is near the window. */
export function SourceGroups({ groups, grouping, open }: SourceGroupsProps) {
  const speaker = useSpeaker()
  const scroller = useRef<HTMLDivElement>(null)
  const [held, setHeld] = useState(open)
  const rows = groups.flatMap((group) => group.rows)
  // The tab stop: where the focus last was, as long as it is listed.
  const stop = rows.find(({ source }) => source.id === held) ?? rows[0]
  useShown(scroller, open)

  const press = (key: KeyboardEvent) => {
    const does = keyIn('sources', key)
    const links = [...(scroller.current?.querySelectorAll<HTMLElement>('.source-link') ?? [])]
    const at = links.findIndex((link) => link === document.activeElement)
    const to = does === null ? -1 : STEPS[does](at, links.length)
    if (to < 0) return
    key.preventDefault()
    links[Math.min(to, links.length - 1)]?.focus()
  }
  return (
    <div
      className="source-groups"
      ref={scroller}
      role="group"
      aria-label={speaker.t('sources.title')}
      onKeyDown={press}
    >
      {groups.map(({ key, rows: own }) => (
        <section key={key} className="source-group">
          {grouping !== 'none' && (
            <h3>
              {headingOf(key, grouping, speaker)}{' '}
              <span className="panel-aside">{speaker.number(own.length)}</span>
            </h3>
          )}
          <ul>
            {own.map((row) => (
              <Entry
                key={row.source.id}
                row={row}
                current={row.source.id === open}
                stop={row === stop}
                onHold={setHeld}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** To which entry a key leads from the one that has the focus; less than 0: nowhere. */
const STEPS: Readonly<Record<KeyOf<'sources'>, (at: number, of: number) => number>> = {
  previous: (at) => at - 1,
  next: (at) => at + 1,
  first: () => 0,
  last: (_, of) => of - 1,
  all: () => -1
}

/** A source opened by a link, or come back from, is shown in the list as well. Only the list is scrolled, not what it is in. */
function useShown(scroller: React.RefObject<HTMLDivElement | null>, open: SourceId | null): void {
  const first = useRef(true)
  useEffect(() => {
    const [box, entry] = [scroller.current, scroller.current?.querySelector('[aria-current]')]
    if (box && entry) {
      const [edge, place] = [box.getBoundingClientRect(), entry.getBoundingClientRect()]
      const hidden = place.top < edge.top + place.height || place.bottom > edge.bottom
      if (first.current || hidden) box.scrollBy(0, place.top - edge.top - (edge.height - place.height) / 3)
    }
    first.current = false
  }, [open, scroller])
}

interface EntryProps {
  row: Row
  current: boolean
  /** It is the one in the tab order. */
  stop: boolean
  onHold: (source: SourceId) => void
}

const Entry = memo(function Entry({ row: { source, cited, claims }, current, stop, onHold }: EntryProps) {
  const speaker = useSpeaker()
  const { standing, seen } = source.custom
  return (
    <li
      className="source-item"
      onFocus={() => {
        onHold(source.id)
      }}
    >
      <ToSource id={source.id} className="source-link" current={current} inner={!stop}>
        <SourceLine source={source} form="entry" />
        <span className="source-link-aside" data-standing={standing}>
          {speaker.t(`panel.standing.${standing}`)}
          {' · '}
          {claims > 0
            ? speaker.t('sources.claimed', { count: claims })
            : cited > 0
              ? speaker.t('sources.cited', { count: cited })
              : speaker.t('sources.notCited')}
          {!seen && <> · {speaker.t('sources.unseen')}</>}
        </span>
      </ToSource>
    </li>
  )
})

function headingOf(key: string, grouping: Grouping, speaker: Speaker): string {
  switch (grouping) {
    case 'standing':
      return speaker.t(`panel.standing.${key as 'sound'}`) // the group's key is a standing of the loaded atlas
    case 'kind':
      if (key === 'examined') return speaker.t('sources.documents')
      return speaker.t(`panel.sourceKind.${key as 'document'}`) // and here a kind
    case 'year':
      return key === '' ? speaker.t('sources.noYear') : speaker.t('date.decade', { year: key })
    case 'author':
      return key === '汉'
        ? speaker.t('sources.inCharacters')
        : key === '#'
          ? speaker.t('sources.otherSigns')
          : key
    case 'language':
      return new Intl.DisplayNames([speaker.language], { type: 'language' }).of(key) ?? key
    case 'none':
      return ''
  }
}
