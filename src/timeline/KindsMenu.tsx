// The filter of kinds: a button that says how many are shown, and the list behind it, over the page. It draws no events.
import './kinds.css'
import type { Kind } from '../atlas/model'
import { hideKinds } from '../state/actions'
import { kindCounts } from '../state/shown'
import { useAtlasCalmly, useAtlasStill, useAtlasStore } from '../store/react'
import { useSpeaker } from '../store/speaker'
import { BarMenu } from './BarMenu'
import { KindSign } from './icons'

export function KindsMenu() {
  const speaker = useSpeaker()
  const kinds = useAtlasStill((state) => state.atlas.kinds)
  const hidden = useAtlasStill((state) => state.view.filters.hiddenKinds.length)
  if (kinds.size < 2) return null
  const words =
    hidden === 0
      ? speaker.t('timeline.kindsAll', { count: kinds.size })
      : speaker.t('timeline.kindsSome', { shown: kinds.size - hidden, count: kinds.size })
  return (
    <BarMenu
      name="tl-kinds"
      sign="filter"
      words={words}
      title={speaker.t('timeline.kinds')}
      on={hidden > 0}
      width={33}
    >
      {() => <KindList />}
    </BarMenu>
  )
}

function KindList() {
  const speaker = useSpeaker()
  const store = useAtlasStore()
  const kinds = useAtlasStill((state) => state.atlas.kinds)
  const hidden = useAtlasStill((state) => state.view.filters.hiddenKinds)
  const counts = useAtlasCalmly(kindCounts)
  const all = [...kinds.keys()]
  return (
    <>
      <div className="tl-kinds-head">
        <p>{speaker.t('timeline.kindsLead')}</p>
        <button type="button" className="tl-button" onClick={() => store.act(hideKinds([]))}>
          {speaker.t('timeline.kindsShowAll')}
        </button>
        <button type="button" className="tl-button" onClick={() => store.act(hideKinds(all))}>
          {speaker.t('timeline.kindsHideAll')}
        </button>
      </div>
      <ul>
        {[...kinds.values()].map((kind) => (
          <li key={kind.id}>
            <KindRow
              kind={kind}
              shown={!hidden.includes(kind.id)}
              count={counts.get(kind.id) ?? 0}
              change={(show) => {
                store.act(hideKinds(show ? hidden.filter((id) => id !== kind.id) : [...hidden, kind.id]))
              }}
            />
          </li>
        ))}
      </ul>
      <p className="tl-kinds-note">{speaker.t('timeline.kindsNote')}</p>
    </>
  )
}

interface KindRowProps {
  readonly kind: Kind
  readonly shown: boolean
  /** Events of the window. */
  readonly count: number
  readonly change: (show: boolean) => void
}

function KindRow({ kind, shown, count, change }: KindRowProps) {
  const speaker = useSpeaker()
  const label = speaker.text(kind.label)
  return (
    <label className="tl-kind">
      <input
        type="checkbox"
        checked={shown}
        onChange={({ target }) => {
          change(target.checked)
        }}
      />
      <KindSign mark={kind.mark} />
      <span lang={label.fellBack ? label.lang : undefined}>{label.text}</span>
      <small>{speaker.number(count)}</small>
    </label>
  )
}
