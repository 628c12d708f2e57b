// Where an event belongs: the units concerned as buttons, further places, and how exactly its mark on the map is placed.
import { isPlaceUnsure, placeOf, standingOf } from '../atlas/events'
import type { AtlasEvent, Place } from '../atlas/model'
import { notesAbout } from '../atlas/notes'
import { useAtlas } from '../store/react'
import { useSpeaker } from '../store/speaker'
import { Sign } from './icons'
import { NotesFold } from './notes/SubjectNotes'
import { Section } from './Section'
import { LanguageTag, Told } from './Told'
import { UnitButton } from './UnitButton'

export function EventPlaces({ event, day }: { event: AtlasEvent; day: number }) {
  const speaker = useSpeaker()
  const atlas = useAtlas((state) => state.atlas)
  const place = placeOf(atlas, event)
  const units = event.units.flatMap((id) => atlas.units.get(id) ?? [])
  const also = event.also.flatMap((id) => atlas.places.get(id) ?? [])
  const standing = standingOf(atlas, event)
  const unsure = place !== undefined && standing === 'map' && isPlaceUnsure(place)
  const told = place && (place.note ?? (unsure || notesAbout(atlas, { place: place.id }).length > 0))
  // A city abroad about which nothing more is said stands in the head already.
  if (units.length === 0 && also.length === 0 && !told) return null
  const named = also.map(({ name }) => speaker.text(name).text).filter((name) => name !== '')
  return (
    <Section
      title={speaker.t('panel.where')}
      aside={<LanguageTag texts={[place?.note, ...also.map(({ name }) => name)]} />}
    >
      {units.length > 0 && (
        <ul className="panel-chips" aria-label={speaker.t('panel.units')}>
          {units.map((unit) => (
            <li key={unit.id}>
              <UnitButton unit={unit} day={day} />
            </li>
          ))}
        </ul>
      )}
      {named.length > 0 && (
        <p className="panel-note">
          {speaker.t('panel.also', { places: named.join(speaker.t('panel.comma')) })}
        </p>
      )}
      {place?.note && (
        <p className="panel-note">
          <Told text={place.note} tag={false} />
        </p>
      )}
      {unsure && (
        <p className="panel-dim panel-line">
          <Sign name="unchecked" size={14} />
          {speaker.t(unsureWords(place))}
        </p>
      )}
      {place && <NotesFold thing={{ place: place.id }} />}
    </Section>
  )
}

function unsureWords({ precision, checked }: Place) {
  if (precision === 'approximate') return 'panel.placeApproximate'
  return checked ? 'panel.placeLocality' : 'panel.placeUnchecked'
}
