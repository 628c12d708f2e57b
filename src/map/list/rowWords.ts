// What is said of a row of the map's list, whole, to those who hear it, and by what it is found when typed. No elements.
import { placeOf } from '../../atlas/events'
import type { Atlas, KindId, Text, Unit } from '../../atlas/model'
import { heldOn } from '../../atlas/units'
import type { LayerValues } from '../../atlas/values'
import type { Day } from '../../time/days'
import type { Speaker } from '../../words/speaker'
import { nameOf, numberOf } from '../figureWords'
import { groupWords } from '../groupWords'
import { unitName } from '../sceneOf'
import type { MapRow, MarkRow, UnitRow } from './mapRows'

export interface RowContext {
  readonly atlas: Atlas
  readonly day: Day
  readonly filled: LayerValues | null
  readonly hidden: readonly KindId[]
}

/** Unit and time of the layer's figures. */
function measured(speaker: Speaker, atlas: Atlas, { indicator, when }: LayerValues) {
  const measure = atlas.measures.get(indicator.measure)
  return { unit: measure ? speaker.text(measure.unit).text : '', year: speaker.when(when) }
}

/** "Death rate, per 1,000, 1960" */
export function layerWords(speaker: Speaker, atlas: Atlas, filled: LayerValues): string {
  const label = speaker.text(filled.indicator.label).text
  return speaker.t('map.legendTitle', { label, ...measured(speaker, atlas, filled) })
}

/** The figure that covers it, or an unchecked one where these are shown; an empty text where there is none. */
export function figureWords(speaker: Speaker, { said }: UnitRow, filled: LayerValues | null): string {
  const figure = said?.figure ?? said?.open
  return figure && filled ? numberOf(filled.indicator, figure, speaker) : ''
}

/** What has to be known of its figure: that it is unchecked, or counted for more than the unit. */
export function figureNote(speaker: Speaker, { unit, said }: UnitRow, { atlas, day }: RowContext): string {
  if (said?.open) return speaker.t('map.figures.notChecked')
  if (!said?.figure || said.figure.unit === unit.id) return ''
  return speaker.t('map.figures.together', { units: nameOf(atlas, said.figure.unit, day, speaker) })
}

/** "Anhui: 68.58 per 1,000, 1960" */
export function spokenUnit(speaker: Speaker, row: UnitRow, context: RowContext): string {
  const name = unitName(row.unit, context.day, speaker)
  const { filled } = context
  if (!filled) return name
  const figure = figureWords(speaker, row, filled)
  const says = (kinds: string) => speaker.t('map.group', { events: name, kinds })
  if (figure === '') return says(speaker.t('map.noFigureOf', { year: speaker.when(filled.when) }))
  const note = figureNote(speaker, row, context)
  const whole = speaker.t('map.valueOf', measured(speaker, context.atlas, filled))
  return says(`${figure} ${whole}${note === '' ? '' : ` (${note})`}`)
}

/** Where a mark stands: as the record words it for one event, the name of the place for several. */
export function whereWords(speaker: Speaker, { lead, group }: MarkRow, atlas: Atlas): string {
  const name = placeOf(atlas, lead)?.name
  const words = group && group.size > 1 ? name : (lead.where ?? name)
  return words ? speaker.text(words).text : ''
}

/** Title, date and place of one event; how many of what stand together, where, and which comes first. */
export function spokenMark(speaker: Speaker, row: MarkRow, { atlas, hidden }: RowContext): string {
  const title = speaker.text(row.lead.title).text
  const where = whereWords(speaker, row, atlas)
  const unsure = row.unsure ? speaker.t('map.sure.place') : ''
  const parts =
    row.group && row.group.size > 1
      ? [groupWords(speaker, atlas, hidden, row.group.marks.map(({ event }) => event)), where, unsure, speaker.t('map.firstOf', { title })]
      : [title, speaker.date(row.lead.date), where, unsure]
  return parts.filter((part) => part !== '').join(speaker.t('map.partJoin'))
} // prettier-ignore

/** The words that a row may be found by, in every language, that of the page first. */
export function foundBy(speaker: Speaker, row: MapRow, { atlas, day }: RowContext): readonly string[] {
  if (row.kind === 'unit') return inAll(speaker, unitText(row.unit, day))
  const place = placeOf(atlas, row.lead)?.name
  return [...inAll(speaker, row.lead.title), ...inAll(speaker, place)]
}

function unitText(unit: Unit, day: Day): Text | undefined {
  return (heldOn(unit.names, day) ?? unit.names.at(-1))?.name
}

function inAll(speaker: Speaker, text: Text | undefined): readonly string[] {
  if (!text) return []
  const own = speaker.text(text).text
  return [own, ...Object.values(text).filter((one) => one !== own)]
}
