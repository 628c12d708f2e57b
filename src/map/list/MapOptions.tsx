// The rows of the map's list, seen and spoken: provinces with their figures, marks in view with what they stand for.
import { useDeferredValue, useEffect, useMemo, useSyncExternalStore } from 'react'
import { hover } from '../../state/actions'
import { fillNow, ownersNow, unitsNow } from '../../state/queries'
import { useAtlas, useAtlasCalmly, useAtlasStore } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import type { AtlasMap } from '../atlasMap'
import { groupWords } from '../groupWords'
import { allRows, keyOf, mapRows, rowOf, type MapRow, type MapRows } from './mapRows'
import { MarkCells, UnitCells } from './RowCells'
import { layerWords, spokenMark, spokenUnit, type RowContext } from './rowWords'

export function optionId(key: string): string {
  return `map-option-${key.replaceAll(' ', '-')}`
}

interface MapOptionsProps {
  readonly map: AtlasMap | null
  readonly marked: string | null
  readonly onMark: (row: MapRow | null) => void
  readonly onChoose: (row: MapRow) => void
  /** The marked row has gone; another stands in its place. */
  readonly onMoved: (key: string) => void
}

export function MapOptions({ map, marked, onMark, onChoose, onMoved }: MapOptionsProps) {
  const speaker = useSpeaker()
  const context = useContextOfRows()
  const rows = useRows(map)
  const all = allRows(rows)
  const active = rowOf(all, marked)
  const stands = marked === null ? marked : (active ?? all[0])?.key
  useEffect(() => {
    if (stands && stands !== marked) onMoved(stands)
  }, [stands, marked, onMoved])
  const selected = keyOf(useAtlas((state) => state.view.selection))
  const option = (row: MapRow) => (
    <Option
      key={row.key}
      row={row}
      position={all.indexOf(row)}
      of={all.length}
      active={row === active}
      selected={row.key === selected}
      context={context}
      onMark={onMark}
      onChoose={onChoose}
    />
  )
  const { units, marks, fanned } = rows
  const { filled } = context
  const layer = filled && layerWords(speaker, context.atlas, filled)
  const events = marks.map(({ lead }) => lead)
  const marksTitle = fanned
    ? groupWords(speaker, context.atlas, context.hidden, events)
    : speaker.t('map.things.marks', { count: marks.length, shown: speaker.number(marks.length) })
  return (
    <>
      {units.length > 0 && (
        <Group title={speaker.t('map.things.units')} aside={layer ?? ''}>
          {units.map(option)}
        </Group>
      )}
      {marks.length > 0 && (
        <Group title={marksTitle} aside="">
          {marks.map(option)}
        </Group>
      )}
    </>
  )
}

/** Renders behind what moves the map or time. */
function useRows(map: AtlasMap | null): MapRows {
  const units = useAtlasCalmly(unitsNow)
  const filled = useAtlasCalmly(fillNow)
  const standing = useDeferredValue(
    useSyncExternalStore(
      (changed) => map?.standing.on(changed) ?? (() => undefined),
      () => map?.standing.now() ?? null
    )
  )
  const atlas = useAtlas((state) => state.atlas)
  const owners = useAtlasCalmly(ownersNow)
  return useMemo(
    () => mapRows({ atlas, units, owners, filled }, standing),
    [atlas, units, owners, filled, standing]
  )
}

function useContextOfRows(): RowContext {
  const atlas = useAtlas((state) => state.atlas)
  const day = useAtlasCalmly((state) => state.view.day)
  const hidden = useAtlas((state) => state.view.filters.hiddenKinds)
  const filled = useAtlasCalmly(fillNow)
  return { atlas, day, hidden, filled }
}

function Group({ title, aside, children }: { title: string; aside: string; children: React.ReactNode }) {
  const speaker = useSpeaker()
  return (
    <div
      role="group"
      aria-label={aside === '' ? title : speaker.t('map.group', { events: title, kinds: aside })}
    >
      <div className="map-things-head" aria-hidden="true">
        <b>{title}</b>
        <span>{aside}</span>
      </div>
      {children}
    </div>
  )
}

interface OptionProps {
  readonly row: MapRow
  readonly position: number
  readonly of: number
  readonly active: boolean
  readonly selected: boolean
  readonly context: RowContext
  readonly onMark: (row: MapRow | null) => void
  readonly onChoose: (row: MapRow) => void
}

function Option({ row, position, of, active, selected, context, onMark, onChoose }: OptionProps) {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const spoken = row.kind === 'unit' ? spokenUnit(speaker, row, context) : spokenMark(speaker, row, context)
  return (
    <div
      id={optionId(row.key)}
      role="option"
      className="map-option"
      aria-selected={selected}
      aria-setsize={of}
      aria-posinset={position + 1}
      data-active={active || undefined}
      onPointerEnter={() => {
        store.act(
          hover(row.kind === 'unit' ? { kind: 'unit', id: row.unit.id } : { kind: 'event', id: row.lead.id })
        )
      }}
      onPointerLeave={() => {
        store.act(hover(null))
      }}
      onClick={() => {
        onMark(row)
        onChoose(row)
      }}
    >
      <span className="unseen">{spoken}</span>
      {row.kind === 'unit' ? (
        <UnitCells row={row} context={context} />
      ) : (
        <MarkCells row={row} context={context} />
      )}
    </div>
  )
}
