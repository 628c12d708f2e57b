// The list of sources: filter, grouping and order, counts, and the ways to the documents examined.
import { useDeferredValue, useMemo, useState } from 'react'
import { documentsOf, timesCited } from '../../atlas/cited'
import type { SourceId } from '../../atlas/model'
import { claimsOf } from '../../atlas/notes'
import { useAtlas } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { filteredRows, groupedRows, rowOf, sortedRows, type Grouping, type Order } from './list'
import { ListTools } from './ListTools'
import { ToSource } from './SourceLinks'
import { SaveList } from './SaveList'
import { SourceGroups } from './SourceGroups'

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
      <SourceGroups groups={groups} grouping={grouping} open={open} />
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
