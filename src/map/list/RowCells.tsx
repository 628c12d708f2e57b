// What is seen of a row of the map's list: swatch, name and figure of a unit; sign, title and place of a mark. It is said elsewhere.
import { markKind } from '../../state/shown'
import { useSpeaker } from '../../store/speaker'
import { classToken } from '../colours'
import { groupWords } from '../groupWords'
import { HatchSwatch, KindSign } from '../Icons'
import { unitName } from '../sceneOf'
import type { MarkRow, UnitRow } from './mapRows'
import { figureNote, figureWords, whereWords, type RowContext } from './rowWords'

export function UnitCells({ row, context }: { row: UnitRow; context: RowContext }) {
  const speaker = useSpeaker()
  const { filled, day } = context
  const fills = filled && filled.layer.form !== 'circles'
  const place = row.said?.classIndex
  const checked = row.said?.figure !== undefined
  const figure = figureWords(speaker, row, filled)
  const note = figureNote(speaker, row, context)
  return (
    <>
      <span className="map-option-sign" aria-hidden="true">
        {fills && checked && place !== undefined && (
          <i style={{ background: `var(${classToken(filled.layer, place)})` }} />
        )}
        {fills && !checked && <HatchSwatch />}
      </span>
      <span className="map-option-name" aria-hidden="true">
        {unitName(row.unit, day, speaker)}
      </span>
      <span className="map-option-figure" aria-hidden="true" data-none={figure === '' || undefined}>
        {filled && figure === '' ? speaker.t('map.things.noFigure') : figure}
      </span>
      {note !== '' && <small aria-hidden="true">{note}</small>}
    </>
  )
}

export function MarkCells({ row, context }: { row: MarkRow; context: RowContext }) {
  const speaker = useSpeaker()
  const { atlas, hidden } = context
  const { lead, group, unsure } = row
  const several = group && group.size > 1
  const kind = markKind(atlas, hidden, lead)
  const title = speaker.text(lead.title)
  const where = whereWords(speaker, row, atlas)
  const small = several
    ? groupWords(speaker, atlas, hidden, group.marks.map(({ event }) => event))
    : [speaker.date(lead.date), where].filter((part) => part !== '').join(' · ')
  return (
    <>
      <span className="map-option-sign" aria-hidden="true" data-unsure={unsure || undefined}>
        {several ? <b>{speaker.number(group.size)}</b> : kind && <KindSign mark={kind.mark} />}
      </span>
      <span className="map-option-name" aria-hidden="true" lang={title.fellBack ? title.lang : undefined}>
        {several && where !== '' ? where : title.text}
      </span>
      <small aria-hidden="true">{small}</small>
    </>
  )
} // prettier-ignore
