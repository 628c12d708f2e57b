// Who took part in an event, each with what they were on its day.
import type { AtlasEvent, Person } from '../atlas/model'
import { useAtlas } from '../store/react'
import { useSpeaker } from '../store/speaker'
import { rolesOn } from './heldNames'
import { Sign } from './icons'
import { NotesFold } from './notes/SubjectNotes'
import { Section } from './Section'
import { LanguageTag, Told } from './Told'

export function EventPeople({ event, day }: { event: AtlasEvent; day: number }) {
  const speaker = useSpeaker()
  const all = useAtlas((state) => state.atlas.people)
  const people = event.people.flatMap((id) => all.get(id) ?? [])
  if (people.length === 0) return null
  return (
    <Section
      title={speaker.t('panel.people')}
      aside={<LanguageTag texts={people.flatMap((person) => [person.name, ...rolesOn(person, day)])} />}
    >
      <ul className="panel-people">
        {people.map((person) => (
          <li key={person.id}>
            <PersonLine person={person} day={day} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function PersonLine({ person, day }: { person: Person; day: number }) {
  const speaker = useSpeaker()
  const roles = rolesOn(person, day)
  return (
    <>
      <span className="panel-strong">
        <Told text={person.name} tag={false} />
      </span>
      {!person.checked && (
        <span className="panel-dim">
          {' '}
          <Sign name="unchecked" size={13} /> {speaker.t('panel.notChecked')}
        </span>
      )}
      {roles.map((role, i) => (
        <span key={i} className="panel-small">
          <Told text={role} tag={false} />
        </span>
      ))}
      <NotesFold thing={{ person: person.id }} />
    </>
  )
}
