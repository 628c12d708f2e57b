// What stands on the map as rows of a list: units of the day by their figure, marks in view by weight; or, while a fan is open, its events.
import type { Atlas, AtlasEvent, PieceId, Unit, UnitId } from '../../atlas/model'
import type { LayerValues } from '../../atlas/values'
import type { Selection } from '../../state/view'
import { toPane } from '../camera'
import type { PlacedGroup } from '../plan'
import { insideBox, type Box } from '../sheet'
import type { Standing } from '../standing'
import { unitSaid, type UnitSaid } from '../unitSaid'

export interface UnitRow {
  readonly kind: 'unit'
  readonly key: string
  readonly unit: Unit
  /** What the layer says of it; null without a layer. */
  readonly said: UnitSaid | null
}

/** The day and the layer that units are listed by. */
export interface UnitsAsk {
  readonly atlas: Atlas
  readonly units: readonly Unit[]
  readonly owners: ReadonlyMap<PieceId, UnitId>
  readonly filled: LayerValues | null
}

/** A mark that stands for one event or for several, or one event of an open fan. */
export interface MarkRow {
  readonly kind: 'mark'
  readonly key: string
  readonly lead: AtlasEvent
  /** The group that it leads; absent in a fan. */
  readonly group?: PlacedGroup
  readonly unsure: boolean
}

export type MapRow = UnitRow | MarkRow

export interface MapRows {
  readonly units: readonly UnitRow[]
  readonly marks: readonly MarkRow[]
  /** The marks are those of a fan, and there are no units. */
  readonly fanned: boolean
}

/** A map that is not drawn yet has no marks. */
export function mapRows(ask: UnitsAsk, standing: Standing | null): MapRows {
  if (standing?.fan) return { units: [], marks: fannedRows(standing.fan), fanned: true }
  return { units: unitRows(ask), marks: standing ? markRows(standing) : [], fanned: false }
}

function unitKey(id: UnitId): string {
  return `unit ${id}`
}

function markKey({ id }: Pick<AtlasEvent, 'id'>): string {
  return `event ${id}`
}

/** The highest checked figure first, those without one last; else in the order of the atlas. */
function unitRows({ atlas, units, owners, filled }: UnitsAsk): UnitRow[] {
  const rows = units.map((unit): UnitRow => {
    const said = filled && unitSaid(atlas, filled, owners, unit.id, false)
    return { kind: 'unit', key: unitKey(unit.id), unit, said }
  })
  const value = ({ said }: UnitRow) => said?.figure?.value.value ?? -Infinity
  return rows.sort((a, b) => (value(a) === value(b) ? 0 : value(b) - value(a)))
}

/** Those whose place the pane shows: the heaviest first, then the largest group, then the earliest. */
function markRows({ plan, camera, size }: Standing): MarkRow[] {
  const pane: Box = [0, 0, size.width, size.height]
  const inView = [...plan.groups, ...plan.dots].filter(({ lead }) =>
    insideBox(pane, toPane(camera, size, lead.at))
  )
  inView.sort(
    (a, b) =>
      b.lead.event.weight - a.lead.event.weight ||
      b.size - a.size ||
      a.lead.event.date.earliest - b.lead.event.date.earliest
  )
  return inView.map((group): MarkRow => {
    const { event, unsure } = group.lead
    return { kind: 'mark', key: markKey(event), lead: event, group, unsure }
  })
}

function fannedRows({ members }: NonNullable<Standing['fan']>): MarkRow[] {
  return members.map(({ mark }): MarkRow => {
    return { kind: 'mark', key: markKey(mark.event), lead: mark.event, unsure: mark.unsure }
  })
}

/** All rows in the order in which they are read. */
export function allRows({ units, marks }: MapRows): readonly MapRow[] {
  return [...units, ...marks]
}

/** The row of a key; where its event has gone into a group, or come out of a fan, the row that stands for it now. */
export function rowOf(rows: readonly MapRow[], key: string | null): MapRow | undefined {
  if (key === null) return undefined
  const own = rows.find((row) => row.key === key)
  return own ?? rows.find((row) => row.kind === 'mark' && row.group?.marks.some(({ event }) => markKey(event) === key))
} // prettier-ignore

/** The key of what is selected. */
export function keyOf(selection: Selection | null): string | null {
  if (!selection) return null
  return selection.kind === 'unit' ? unitKey(selection.id) : markKey(selection)
}
