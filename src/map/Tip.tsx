// The small card beside the pointer: what it is on, in a line or two. It takes no pointer events and nothing depends on it.
import type { Ref } from 'react'
import type { AtlasEvent } from '../atlas/model'
import { useAtlas } from '../store/react'
import { useSpeaker } from '../store/speaker'
import { groupWords } from './groupWords'
import type { Tip as TipOf } from './hands'
import { UnitTip } from './UnitTip'
import { useBeside, type TipHandle } from './useBeside'

export function Tip({ ref }: { ref: Ref<TipHandle<TipOf>> }) {
  const { thing: tip, card } = useBeside(ref, sameTip)
  if (!tip) return null
  return (
    <div className="map-tip" ref={card} aria-hidden="true">
      {tip.kind === 'unit' ? <UnitTip id={tip.unit} /> : <EventWords events={tip.events} more={tip.more} />}
    </div>
  )
}

function sameTip(a: TipOf | null, b: TipOf | null): boolean {
  if (!a || !b) return a === b
  if (a.kind === 'unit') return b.kind === 'unit' && a.unit === b.unit
  return (
    b.kind === 'events' &&
    a.events.length === b.events.length &&
    a.events.every((one, i) => one === b.events[i])
  )
}

const SHOWN = 3

function EventWords({ events, more }: { events: readonly AtlasEvent[]; more: number }) {
  const speaker = useSpeaker()
  const atlas = useAtlas((state) => state.atlas)
  const hidden = useAtlas((state) => state.view.filters.hiddenKinds)
  const [first] = events
  if (!first) return null
  if (events.length === 1) {
    return (
      <>
        <p className="map-tip-name">{speaker.text(first.title).text}</p>
        <p>{speaker.date(first.date)}</p>
        {more > 0 && <p className="map-tip-more">{speaker.t('map.moreHere', { count: more })}</p>}
      </>
    )
  }
  return (
    <>
      <p className="map-tip-name">{groupWords(speaker, atlas, hidden, events)}</p>
      {events.slice(0, SHOWN).map((event) => (
        <p key={event.id}>{speaker.text(event.title).text}</p>
      ))}
      {events.length > SHOWN && (
        <p className="map-tip-more">{speaker.t('map.more', { count: events.length - SHOWN })}</p>
      )}
    </>
  )
}
