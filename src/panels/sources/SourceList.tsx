// The list of sources: filter, grouping and order, counts, and the entries, each of which opens its source.
import { memo, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { documentsOf, timesCited } from '../../atlas/cited'
import type { SourceId } from '../../atlas/model'
import { claimsOf } from '../../atlas/notes'
import { useAtlas } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import type { Speaker } from '../../words/speaker'
import { SourceLine } from '../Sources'
import {
  filteredRows,
  groupedRows,
  rowOf,
  sortedRows,
  type Group,
  type Grouping,
  type Order,
  type Row
} from './list'
import { ListTools } from './ListTools'
import { ToSource } from './SourceLinks'
import { SaveList } from './SaveList'

export function SourceList({ open }: { open: SourceId | null }) {
  const speaker = useSpeaker()
  const atlas = useAtlas((state) => state.atlas)
  const [filter, setFilter] = useState('')
  const [grouping, setGrouping] = useState<Grouping>('kind')
  const [order, setOrder] = useState<Order>('author')
  // Typing goes on while the list follows.
  const wanted = useDeferredValue(filter)
  const { language } = speaker
  const rows = useMemo(
    () =>
      [...atlas.sources.values()].map((source) =>
        rowOf(source, language, timesCited(atlas, source.id), claimsOf(atlas, source.id).length)
      ),
    [atlas, language]
  )
  const sorted = useMemo(() => sortedRows(rows, order, language), [rows, order, language])
  const shown = useMemo(() => filteredRows(sorted, wanted), [sorted, wanted])
  const groups = useMemo(() => groupedRows(shown, grouping), [shown, grouping])
  const counted = { shown: speaker.number(shown.length), count: rows.length }
  return (
    <div className="source-list">
      <div className="source-list-head">
        <h2 className="sources-title">{speaker.t('sources.title')}</h2>
        <Documents open={open} />
        <ListTools
          filter={filter}
          grouping={grouping}
          order={order}
          onFilter={setFilter}
          onGrouping={setGrouping}
          onOrder={setOrder}
        />
        <div className="source-list-line">
          <p role="status">
            {shown.length === rows.length
              ? speaker.t('sources.all', { count: rows.length })
              : speaker.t('sources.some', counted)}
          </p>
          <SaveList sources={shown.map(({ source }) => source)} />
        </div>
      </div>
      <Groups groups={groups} grouping={grouping} open={open} />
      {shown.length === 0 && (
        <p className="source-none">
          {speaker.t('sources.none', { filter: wanted.trim() })}{' '}
          <button
            type="button"
            className="panel-text-button"
            onClick={() => {
              setFilter('')
            }}
          >
            {speaker.t('sources.clear')}
          </button>
        </p>
      )}
    </div>
  )
}

/** The way to the documents examined where there is no room beside the list to show them. */
function Documents({ open }: { open: SourceId | null }) {
  const speaker = useSpeaker()
  const documents = documentsOf(useAtlas((state) => state.atlas))
  if (documents.length === 0) return null
  return (
    <nav className="source-ways" aria-label={speaker.t('sources.documents')}>
      <span>{speaker.t('sources.documents')}</span>
      {documents.map(({ id, custom }, i) => (
        <ToSource key={id} id={id} className="source-inline" current={id === open}>
          {speaker.t('sources.document', { number: i + 1 })}
          {custom.standing === 'rejected' && ` (${speaker.t('panel.standing.rejected')})`}
        </ToSource>
      ))}
    </nav>
  )
}

interface GroupsProps {
  groups: readonly Group[]
  grouping: Grouping
  open: SourceId | null
}

/** The scrolling part. Of long groups the browser lays out only what is near the window. */
function Groups({ groups, grouping, open }: GroupsProps) {
  const speaker = useSpeaker()
  const scroller = useRef<HTMLDivElement>(null)
  const first = useRef(true)
  useEffect(() => {
    // A source opened by a link, or come back from, is shown in the list as well. Only the list is scrolled, not what it is in.
    const [box, entry] = [scroller.current, scroller.current?.querySelector('[aria-current]')]
    if (!box || !entry) return
    const [edge, place] = [box.getBoundingClientRect(), entry.getBoundingClientRect()]
    const hidden = place.top < edge.top + place.height || place.bottom > edge.bottom
    if (first.current || hidden) box.scrollTop += place.top - edge.top - (edge.height - place.height) / 3
    first.current = false
  }, [open])
  return (
    <div
      className="source-groups"
      ref={scroller}
      tabIndex={0}
      role="group"
      aria-label={speaker.t('sources.title')}
    >
      {groups.map(({ key, rows }) => (
        <section key={key} className="source-group">
          {grouping !== 'none' && (
            <h3>
              {headingOf(key, grouping, speaker)}{' '}
              <span className="panel-aside">{speaker.number(rows.length)}</span>
            </h3>
          )}
          <ul>
            {rows.map((row) => (
              <Entry key={row.source.id} row={row} current={row.source.id === open} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

const Entry = memo(function Entry({
  row: { source, cited, claims },
  current
}: {
  row: Row
  current: boolean
}) {
  const speaker = useSpeaker()
  const { standing, seen } = source.custom
  return (
    <li className="source-item">
      <ToSource id={source.id} className="source-link" current={current}>
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
