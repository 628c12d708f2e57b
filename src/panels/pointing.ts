// Makes a button of the panel point at an event or a unit: hovered there, highlighted everywhere. Nothing is drawn here.
import { useEffect } from 'react'
import { hover, select } from '../state/actions'
import { sameSelection, type Selection } from '../state/view'
import { useAtlas, useAtlasStore } from '../store/react'

/** Attributes for the button that stands for a thing: it lights up with it, and pressing it selects it. */
export function usePointing(kind: Selection['kind'], id: Selection['id']) {
  const store = useAtlasStore()
  // A pair of kind and id that came from one record; their types part ways only in the union.
  const thing = { kind, id } as Selection
  const hovered = useAtlas((state) => sameSelection(state.hover, thing))
  const selected = useAtlas((state) => sameSelection(state.view.selection, thing))
  useEffect(
    () => () => {
      // A row that is gone gets no "leave" from the pointer.
      const { hover: now } = store.state()
      if (now?.kind === kind && now.id === id) store.act(hover(null))
    },
    [store, kind, id]
  )
  const enter = () => {
    store.act(hover(thing))
  }
  const leave = () => {
    store.act(hover(null))
  }
  return {
    'data-hovered': hovered || undefined,
    'aria-current': selected || undefined,
    onPointerEnter: enter,
    onPointerLeave: leave,
    onFocus: enter,
    onBlur: leave,
    onClick: () => {
      store.act(select(thing))
    }
  }
}
