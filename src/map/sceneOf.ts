// From the state to what the plan places: marks, names of the day in the language of the view, who may stand first. No px of a pane.
import { placeOf } from '../atlas/events'
import type { Geography } from '../atlas/geography'
import type { AtlasEvent, Unit, UnitId } from '../atlas/model'
import { heldOn } from '../atlas/units'
import type { Day } from '../time/days'
import type { AppState } from '../state/appState'
import { fillNow, selectedEvent, unitsNow } from '../state/queries'
import { eventsForMap } from '../state/shown'
import type { Speaker } from '../words/speaker'
import { classCount } from './colours'
import { contains, middleOf, type Region } from './inside'
import type { Land, LandBook } from './land'
import { markBookOf, type TokenWeight } from './marks'
import type { AroundName, Scene, UnitName } from './plan'
import { seatNames } from './seatNames'
import type { Point } from './sheet'

/** A unit narrower than this share of the home country may bear its name beside it. */
const SMALL = 0.065

/** Name of a unit on a day; of the nearest time when it had none then. */
export function unitName(unit: Unit, day: Day, speaker: Speaker): string {
  const entry = heldOn(unit.names, day) ?? unit.names.at(-1)
  return entry ? speaker.text(entry.name).text : unit.id
}

export function sceneOf(
  state: AppState,
  geography: Geography,
  book: LandBook,
  speaker: Speaker,
  least: TokenWeight
): Scene {
  const event = selectedEvent(state)
  const place = event && placeOf(state.atlas, event)
  const { events, span } = eventsForMap(state)
  return {
    standers: { book: markBookOf(state.atlas, events, book.sheet, least), span, selected: event },
    units: unitNames(state, geography, book, speaker),
    around: aroundNames(geography, book, speaker),
    seats: seatNames(state, book.sheet, speaker),
    home: book.home,
    neat: book.sheet.neat,
    ...(place && { flag: speaker.text(place.name).text })
  }
}

/** The selected unit, then units by value, highest first, then those without a figure; small ones after large ones. */
function unitNames(state: AppState, geography: Geography, book: LandBook, speaker: Speaker): UnitName[] {
  const lands = book.units(state)
  const filled = fillNow(state)
  const top = filled ? classCount(filled.layer) - 1 : Infinity
  const chosen = new Set(chosenUnits(state))
  const anchors = new Map(
    geography.labels.units.map(({ unit, at }) => [unit, book.sheet.project(at[0], at[1])])
  )
  const width = book.home.bounds[2] - book.home.bounds[0]
  const rows = unitsNow(state).flatMap((unit) => {
    const land = lands.get(unit.id)
    const given = anchors.get(unit.id)
    if (!land || !given) return []
    // The label's place was chosen for the widest borders; on other days it may lie on a neighbour's land.
    const at = contains(land.region, given) ? given : middleOf(land.region)
    const value = filled?.byUnit.get(unit.id)?.value.value ?? -Infinity
    const highest = filled?.areas.some((area) => area.unit === unit.id && area.classIndex === top) ?? false
    const first = chosen.has(unit.id) || highest
    const small = isSmall(land.region, width)
    return [
      {
        value,
        chosen: chosen.has(unit.id),
        name: { text: unitName(unit, state.view.day, speaker), at, region: land.region, small, first }
      }
    ]
  })
  rows.sort(
    (a, b) =>
      Number(b.chosen) - Number(a.chosen) || Number(a.name.small) - Number(b.name.small) || b.value - a.value
  )
  return rows.map(({ name }) => name)
}

function isSmall({ bounds: [left, top, right, bottom] }: Region, homeWidth: number): boolean {
  return Math.min(right - left, bottom - top) < SMALL * homeWidth
}

function aroundNames(geography: Geography, book: LandBook, speaker: Speaker): AroundName[] {
  return geography.labels.around.map(({ text, at: [lon, lat] }) => {
    const at: Point = book.sheet.project(lon, lat)
    const words = speaker.text(text)
    const region = book.foreign().find((land) => contains(land, at))
    const shown = words.lang === 'en' ? words.text.toLocaleUpperCase('en') : words.text
    return { text: shown, at, ...(region && { region }) }
  })
}

/** Units to outline as chosen: the selected one, or where the selected event happened unless that is half the country. */
export function chosenUnits(state: AppState): readonly UnitId[] {
  const { selection } = state.view
  if (selection?.kind === 'unit') return [selection.id]
  return unitsOfEvent(selectedEvent(state))
}

const FEW = 4

export function unitsOfEvent(event: AtlasEvent | null | undefined): readonly UnitId[] {
  if (!event || event.scope === 'national' || event.scope === 'abroad' || event.units.length > FEW) return []
  return event.units
}

/** Lands of some units that exist on the day. */
export function landsOf(units: ReadonlyMap<UnitId, Land>, ids: readonly UnitId[]): Land[] {
  return ids.flatMap((id) => units.get(id) ?? [])
}
