// From the state to what the plan places: marks, names of the day in the language of the view, who may stand first. No px of a pane.
import { placeOf } from '../atlas/events'
import type { Geography } from '../atlas/geography'
import type { Layer } from '../atlas/layers'
import type { AtlasEvent, Unit, UnitId } from '../atlas/model'
import type { LayerValues } from '../atlas/values'
import { heldOn } from '../atlas/units'
import type { Day } from '../time/days'
import type { AppState } from '../state/appState'
import { fillNow, MAPS, selectedEvent, unitsNow } from '../state/queries'
import { memoBy } from '../state/memo'
import { eventsForMap } from '../state/shown'
import type { Speaker } from '../words/speaker'
import { contains, type Region } from './inside'
import type { Land, LandBook } from './land'
import type { Standers } from './gather'
import { markBookOf, type TokenWeight } from './marks'
import type { AroundName, Scene, UnitName } from './plan'
import { seatNames } from './seatNames'
import { innerPoint } from './innerPoint'
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
  return {
    standers: standersOf(state, book, least),
    units: unitNames(state, geography, book, speaker),
    around: aroundNames({ geography, book, speaker }),
    seats: seatNames(state, book.sheet, speaker),
    home: book.home,
    neat: book.sheet.neat,
    ...(place && { flag: speaker.text(place.name).text })
  }
}

/** The marks alone: what a step of the window changes. */
export function standersOf(state: AppState, book: LandBook, least: TokenWeight): Standers {
  const { events, span } = eventsForMap(state)
  return { book: markBookOf(state.atlas, events, book.sheet, least), span, selected: selectedEvent(state) }
}

/** The selected unit, then units by value, highest first, then those without a figure; small ones after large ones. */
function unitNames(state: AppState, geography: Geography, book: LandBook, speaker: Speaker): UnitName[] {
  const lands = book.units(state)
  const filled = fillNow(state)
  const first = filled ? firstClasses(filled.layer) : []
  const signs = filled !== null && printsSigns(filled)
  const chosen = new Set(chosenUnits(state))
  const anchors = new Map(
    geography.labels.units.map(({ unit, at }) => [unit, book.sheet.project(at[0], at[1])])
  )
  const width = book.home.bounds[2] - book.home.bounds[0]
  const decimals = decimalsShown(state)
  const rows = unitsNow(state).flatMap((unit) => {
    const land = lands.get(unit.id)
    const given = anchors.get(unit.id)
    if (!land) return []
    // The label's place was chosen for the widest borders; on other days it may lie on a neighbour's land.
    const at = given && contains(land.region, given) ? given : innerPoint(land.region)
    const value = filled?.byUnit.get(unit.id)?.value.value
    const area = filled?.areas.find((area) => area.unit === unit.id)
    const leads = chosen.has(unit.id) || first.includes(area?.classIndex ?? -1)
    const small = isSmall(land.region, width)
    return [
      {
        weight: value === undefined ? -Infinity : Math.abs(value - (filled?.layer.middle ?? 0)),
        chosen: chosen.has(unit.id),
        name: {
          text: unitName(unit, state.view.day, speaker),
          at,
          region: land.region,
          small,
          first: leads,
          ...(signs && area?.value && { figure: speaker.difference(area.value.value, decimals) })
        }
      }
    ]
  })
  rows.sort(
    (a, b) =>
      Number(b.chosen) - Number(a.chosen) ||
      Number(a.name.small) - Number(b.name.small) ||
      b.weight - a.weight
  )
  return [...rows.map(({ name }) => name), ...(signs ? figuresApart(state, book, speaker, lands) : [])]
}

/** Does the layer print the sign of each figure under its name? Of counts only a change of them has a middle. */
function printsSigns({ indicator, layer }: LayerValues): boolean {
  return indicator.kind === 'change' || (layer.form === 'circles' && layer.middle !== undefined)
}

/** What the layer shows, where its figures take up room among the names: another year then leaves no name where it stood. */
export function figuresAmongNames(state: AppState, book: LandBook): LayerValues | null {
  const filled = fillNow(state)
  if (!filled) return null
  const stand = filled.layer.form === 'circles' || printsSigns(filled) || book.openLands(state).length > 0
  return stand ? filled : null
}

/** Of figures printed on the land: one at most, as in lists of changes. */
function decimalsShown(state: AppState): number {
  const filled = fillNow(state)
  const measure = filled && state.atlas.measures.get(filled.indicator.measure)
  return Math.min(1, measure?.decimals ?? 1)
}

/** The classes whose names come first: the highest, or where they diverge both ends. */
function firstClasses({ breaks, middle }: Layer): readonly number[] {
  return middle === undefined || breaks.every((limit) => limit >= middle)
    ? [breaks.length]
    : [0, breaks.length]
}

/** Figures of land that is no unit of its own on the day: the sign of each is printed too. */
function figuresApart(
  state: AppState,
  book: LandBook,
  speaker: Speaker,
  lands: ReadonlyMap<UnitId, Land>
): UnitName[] {
  return book.figureLands(state).flatMap(({ unit, land: { region }, figure }) => {
    if (lands.has(unit)) return []
    const text = speaker.difference(figure.value.value, decimalsShown(state))
    return [{ text: '', at: innerPoint(region), region, small: true, first: false, figure: text }]
  })
}

function isSmall({ bounds: [left, top, right, bottom] }: Region, homeWidth: number): boolean {
  return Math.min(right - left, bottom - top) < SMALL * homeWidth
}

interface AroundAsk {
  readonly geography: Geography
  readonly book: LandBook
  readonly speaker: Speaker
}

/** The same array while nothing of what is asked changes: no day does. */
const aroundNames = memoBy(
  ({ geography, book, speaker }: AroundAsk) => [geography, book, speaker],
  ({ geography, book, speaker }): readonly AroundName[] =>
    geography.labels.around.map(({ text, at: [lon, lat] }) => {
      const at: Point = book.sheet.project(lon, lat)
      const words = speaker.text(text)
      const region = book.foreign().find((land) => contains(land, at))
      const shown = words.lang === 'en' ? words.text.toLocaleUpperCase('en') : words.text
      return { text: shown, at, ...(region && { region }) }
    }),
  MAPS
)

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
