// Follows the day cursor over changes of units: shows the chip, says it, outlines the land, and opens list and About the map.
import { Suspense, useCallback, useEffect, useRef, useState } from 'react'
import type { Change } from '../atlas/changes'
import { setDay } from '../state/actions'
import { passedIn, passOn, samePassed, type Passed, type Passing } from '../state/passing'
import { fetched } from '../store/fetched'
import { useAtlas, useAtlasStore } from '../store/react'
import { useSpeaker } from '../store/speaker'
import type { AtlasMap } from './atlasMap'
import { ChangeChip } from './ChangeChip'
import { spokenChange } from './changeWords'

const AboutMap = fetched(async () => (await import('./about/AboutMap')).AboutMap)
const ChangeList = fetched(async () => (await import('./about/ChangeList')).ChangeList)

/** A dialog over the map: what there is to know of it, or the changes of units; of these only those just passed, if any are given. */
export type MapSheet =
  { readonly name: 'about' } | { readonly name: 'changes'; readonly only: readonly Change[] | null }

interface ChangesProps {
  readonly map: AtlasMap | null
  readonly sheet: MapSheet | null
  readonly onSheet: (sheet: MapSheet | null) => void
}

export function Changes({ map, sheet, onSheet }: ChangesProps) {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const atlas = useAtlas((state) => state.atlas)
  const { passed, close, show } = usePassed()

  useEffect(() => {
    if (!map || !passed) return
    const [only, ...more] = passed.changes
    map.outline({
      // Of many changes only the land that moves, or half the country would be outlined.
      units: more.length === 0 ? (only?.units ?? []) : [],
      pieces: [...new Set(passed.changes.flatMap(({ pieces }) => pieces))]
    })
    return () => map.outline(null)
  }, [map, passed])

  const shut = useCallback(() => onSheet(null), [onSheet])
  return (
    <>
      <p className="unseen" role="status" aria-live="polite">
        {passed && spokenChange(passed, atlas, speaker)}
      </p>
      {passed && (
        <ChangeChip
          passed={passed}
          onList={(all) => {
            onSheet({ name: 'changes', only: all ? null : passed.changes })
          }}
          onClose={close}
        />
      )}
      <Suspense fallback={null}>
        {sheet?.name === 'about' && (
          <AboutMap onClose={shut} onChanges={() => onSheet({ name: 'changes', only: null })} />
        )}
        {sheet?.name === 'changes' && (
          <ChangeList
            only={sheet.only}
            onClose={shut}
            onDay={(change) => {
              shut()
              show(change, () => store.act(setDay(change.day)))
            }}
          />
        )}
      </Suspense>
    </>
  )
}

interface Shown {
  readonly passed: Passed | null
  readonly close: () => void
  /** Shows one change while the cursor is moved there: what else lies on the way was not asked for. */
  readonly show: (change: Change, move: () => void) => void
}

function usePassed(): Shown {
  const store = useAtlasStore()
  const [passed, setPassed] = useState<Passed | null>(null)
  const moving = useRef(false)
  useEffect(() => {
    const restAt = () => {
      const { day } = store.state().view
      return { from: day, day, at: -Infinity }
    }
    let passing: Passing = restAt()
    return store.subscribe((state, before) => {
      // A view that was taken over whole is looked at afresh: nobody has moved through time.
      if (state.arrivals !== before.arrivals || moving.current) {
        passing = restAt()
        setPassed(null)
        return
      }
      if (state.view.day === before.view.day) return
      const { from } = passing
      passing = passOn(passing, state.view.day, performance.now(), state.playing)
      const next = passedIn(state.atlas, passing)
      const samePlace = passing.from === from
      setPassed((now) => (next ? (samePassed(now, next) ? now : next) : samePlace ? null : now))
    })
  }, [store])
  const close = useCallback(() => setPassed(null), [])
  const show = useCallback((change: Change, move: () => void) => {
    moving.current = true
    move()
    moving.current = false
    setPassed({ changes: [change], back: false })
  }, [])
  return { passed, close, show }
}
