// What a list says of an event: its columns in words, and the whole of it as one sentence for those who hear it. No elements.
import { placeOf } from '../../atlas/events'
import type { Atlas, AtlasEvent } from '../../atlas/model'
import type { Speaker } from '../../words/speaker'

/** Scope, and the place as the record words it; an empty string where neither is told. */
export function placeWords(speaker: Speaker, atlas: Atlas, event: AtlasEvent): string {
  const words = event.where ?? placeOf(atlas, event)?.name
  const place = words ? speaker.text(words).text : ''
  const wide = event.scope === 'national' || event.scope === 'abroad'
  const scope = wide ? speaker.t(`panel.scope.${event.scope}`) : ''
  return [scope, place].filter((part) => part !== '').join(' · ')
}

/** How many different sources an event cites. */
export function sourcesOf({ citations }: AtlasEvent): number {
  return new Set(citations.map(({ source }) => source)).size
}

/** No source of it has been read. */
function isUnchecked({ citations }: AtlasEvent): boolean {
  return !citations.some(({ checked }) => checked)
}

/** What is said after the title: the date with what is not sure of it, kinds, place, how sure it is, and that it was not checked. */
export function spokenWords(speaker: Speaker, atlas: Atlas, event: AtlasEvent): string {
  const comma = speaker.t('timeline.comma')
  const kinds = event.kinds.flatMap((id) => {
    const label = atlas.kinds.get(id)?.label
    return label ? [speaker.text(label).text] : []
  })
  const date = speaker.date(event.date)
  return [
    event.dateChecked ? date : [date, speaker.t('panel.dateUnchecked')].join(comma),
    kinds.join(comma),
    placeWords(speaker, atlas, event).replaceAll(' · ', comma),
    speaker.t(`timeline.laneConfidence.${event.confidence}`),
    isUnchecked(event) ? speaker.t('timeline.listUnchecked') : ''
  ]
    .filter((part) => part !== '')
    .join(speaker.t('timeline.listJoin'))
}

/** The title in every language that it has one in, that of the page first: what can be typed to find it. */
export function titlesOf(speaker: Speaker, { title }: AtlasEvent): readonly string[] {
  const own = speaker.text(title).text
  return [own, ...Object.values(title).filter((text) => text !== own)]
}
