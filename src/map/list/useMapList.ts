// Which row of the map's list the keyboard is on and what keys make of it: steps, pages, first letters, choice, back. It draws no rows.
import { useRef, useState } from 'react'
import { hover, select } from '../../state/actions'
import { fillNow, ownersNow, unitsNow } from '../../state/queries'
import { isTyped, NOTHING_TYPED, typedTo, typeOn } from '../../state/typeAhead'
import { sameSelection, type Selection } from '../../state/view'
import { useAtlasStore } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import type { AtlasMap } from '../atlasMap'
import { listMove } from './listMove'
import { allRows, mapRows, rowOf, type MapRow } from './mapRows'
import { foundBy } from './rowWords'

/** Rows of a page. */
const PAGE = 8

export interface MapListBox {
  /** Key of the row that the keyboard is on. */
  readonly marked: string | null
  readonly mark: (row: MapRow | null) => void
  /** Another row stands in the place of the marked one. */
  readonly moved: (key: string) => void
  /** Comes in where the list was left, else at what is selected, else at its top. */
  readonly come: () => void
  readonly choose: (row: MapRow) => void
  /** False for keys that are not the list's. */
  readonly press: (event: React.KeyboardEvent) => boolean
}

/** `back`: Escape while nothing is fanned out. */
export function useMapList(map: AtlasMap | null, back: () => void): MapListBox {
  const store = useAtlasStore()
  const speaker = useSpeaker()
  const typed = useRef(NOTHING_TYPED)
  const [marked, setMarked] = useState<string | null>(null)
  const rowsNow = () => {
    const state = store.state()
    const ask = {
      atlas: state.atlas,
      units: unitsNow(state),
      owners: ownersNow(state),
      filled: fillNow(state)
    }
    return allRows(mapRows(ask, map?.standing.now() ?? null))
  }

  function mark(row: MapRow | null): void {
    if (row) setMarked(row.key)
    store.act(hover(row && meant(row)))
  }
  function choose(row: MapRow): void {
    if (row.kind === 'mark' && row.group && row.group.size > 1) map?.open(row.group)
    else store.act(select(meant(row)))
  }
  function typedOn(event: React.KeyboardEvent, rows: readonly MapRow[], at: number): number | null {
    if (event.ctrlKey || event.altKey || event.metaKey) return null
    if (!isTyped(event.key, typed.current, event.timeStamp)) return null
    typed.current = typeOn(typed.current, event.key, event.timeStamp)
    const { atlas, view } = store.state()
    const context = { atlas, day: view.day, filled: fillNow(store.state()), hidden: view.filters.hiddenKinds }
    return typedTo(typed.current.text, at, rows.length, (position) => {
      const row = rows[position]
      return row ? foundBy(speaker, row, context) : []
    })
  }
  return {
    marked,
    mark,
    moved: setMarked,
    choose,
    come() {
      const rows = rowsNow()
      const { selection } = store.state().view
      const chosen = rows.find((row) => sameSelection(meant(row), selection))
      mark(rowOf(rows, marked) ?? chosen ?? rows[0] ?? null)
    },
    press(event) {
      const rows = rowsNow()
      const at = rows.findIndex((row) => row === rowOf(rows, marked))
      const goesOn = event.key === ' ' && isTyped(' ', typed.current, event.timeStamp)
      const moved = goesOn ? null : listMove(event, at, rows.length, PAGE)
      if (moved !== null) typed.current = NOTHING_TYPED
      const to = moved ?? typedOn(event, rows, at)
      if (to === null) return false
      if (to === 'back') {
        if (map?.standing.now().fan) map.fold()
        else back()
        return true
      }
      const row = rows[to === 'choose' ? at : to]
      if (row && to === 'choose') choose(row)
      else mark(row ?? null)
      return true
    }
  }
}

function meant(row: MapRow): Selection {
  return row.kind === 'unit' ? { kind: 'unit', id: row.unit.id } : { kind: 'event', id: row.lead.id }
}
