// Other events on the same thing, as a list to choose from.
import type { AtlasEvent } from '../atlas/model'
import { useAtlas } from '../store/react'
import { useSpeaker } from '../store/speaker'
import { EventList } from './EventList'
import { Section } from './Section'

export function EventSee({ event }: { event: AtlasEvent }) {
  const speaker = useSpeaker()
  const all = useAtlas((state) => state.atlas.eventsById)
  const others = (event.see ?? []).flatMap((id) => all.get(id) ?? [])
  if (others.length === 0) return null
  return (
    <Section title={speaker.t('panel.see')}>
      <EventList events={others} />
    </Section>
  )
}
