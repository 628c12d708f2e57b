// What one pane shows, kept between frames: theme, plan, inks; it paints when the stage asks and changes nothing.
import type { Geography } from '../atlas/geography'
import type { AtlasEvent, Mark as MarkShape, PieceId, UnitId } from '../atlas/model'
import { readTheme, type Theme } from '../marks/theme'
import { languagesOf } from '../state/appState'
import { changesUntil } from '../state/passing'
import { layerNow, selectedEvent, unitsNow } from '../state/queries'
import { eventsForMap, markKind } from '../state/shown'
import type { AtlasStore } from '../store/store'
import { speakerFor } from '../words/speaker'
import type { Camera, Size } from './camera'
import { circleMost } from './circles'
import { figureMarks } from './figureMarks'
import { HeldNames } from './heldNames'
import { inkOfName } from './inks'
import { KeptPicture } from './keptPicture'
import { litFigures, litLands } from './lit'
import type { Fill, LandBook } from './land'
import { measureWith, MINOR, styleFor, tokenWeight } from './look'
import type { NameInk } from './brush'
import { paintOver } from './paintOver'
import { PrintedSheet } from './printedSheet'
import type { Standing } from './surface'
import type { Fan } from './fan'
import type { Measure, PlacedGroup, PlacedName, Plan } from './plan'
import { planMap } from './planMap'
import { planStep } from './planStep'
import { chosenUnits, figuresAmongNames, landsOf, sceneOf, standersOf, unitsOfEvent } from './sceneOf'
import type { Box } from './sheet'
import type { Trace } from './traces'
import { tracesShown } from './tracesShown'

/** Units that a change concerns, and the land that changed hands. */
export interface Changed {
  readonly units: readonly UnitId[]
  readonly pieces: readonly PieceId[]
}

const NOTHING: Plan = {
  groups: [],
  dots: [],
  names: [],
  edge: { cards: [], neat: [0, 0, 0, 0], found: new Map() }
}

export class Scenery {
  readonly #store: AtlasStore
  readonly #geography: Geography
  readonly #book: LandBook
  readonly #cards: () => readonly Box[]
  readonly #sheet = new PrintedSheet()
  #theme: Theme = readTheme()
  #measure: Measure = measureWith(this.#theme)
  #plan: Plan = NOTHING
  /** Of the names that have been painted on these fills. */
  #inks: { readonly on: readonly Fill[]; readonly of: (name: PlacedName) => NameInk } | null = null
  readonly #kept = { under: new KeptPicture(), names: new KeptPicture() }
  readonly #held: HeldNames
  #spacing = 0
  #minor = 13
  relief: CanvasImageSource | null = null
  /** The open fan, and how far it has opened. */
  fan: { readonly fan: Fan; readonly share: number } | null = null
  changed: Changed | null = null

  /** @param rested called when names that stayed in their places are to be sought anew */
  constructor(
    store: AtlasStore,
    geography: Geography,
    book: LandBook,
    cards: () => readonly Box[],
    rested: () => void
  ) {
    this.#store = store
    this.#geography = geography
    this.#book = book
    this.#cards = cards
    this.#held = new HeldNames(rested)
  }

  get printed(): HTMLElement {
    return this.#sheet.element
  }

  get plan(): Plan {
    return this.#plan
  }

  /** After a change of theme, text size or fonts. */
  readTheme(): void {
    this.#theme = readTheme()
    this.#inks = null
    this.#measure = measureWith(this.#theme)
  }

  sheet(standing: Standing, camera: Camera, first: boolean): void {
    const state = this.#store.state()
    const { sheet, ground } = this.#book
    const fills = this.#book.fills(state)
    const scene = {
      sheet,
      ground,
      filled: fills.length > 0,
      borders: this.#book.borders(state),
      relief: this.relief,
      bare: first
    }
    this.#sheet.paint(scene, fills, standing, camera, this.#theme)
  }

  /** Places all that stands on the sheet: names anew, unless nothing that they depend on has changed but the marks. */
  replan(camera: Camera, size: Size): void {
    const state = this.#store.state()
    const { language, order } = languagesOf(state)
    const { rem } = this.#theme
    const style = styleFor(size, rem)
    const speaker = speakerFor(language, order)
    const least = tokenWeight(size, rem)
    const keys = [
      ...[camera.x, camera.y, camera.zoom, size.width, size.height, this.#theme, speaker],
      ...[eventsForMap(state).events, state.view.selection, unitsNow(state), changesUntil(state)],
      ...[layerNow(state), figuresAmongNames(state, this.#book)]
    ]
    if (this.#held.stay(keys)) {
      const standers = standersOf(state, this.#book, least)
      this.#plan = planStep(this.#plan, standers, camera, size, style, this.#measure)
      return
    }
    const scene = sceneOf(state, this.#geography, this.#book, speaker, least)
    const figures = figureMarks(state, this.#book, speaker, circleMost(size, rem))
    this.#plan = planMap(
      { ...scene, ...(figures && { figures }) },
      camera,
      size,
      this.#cards(),
      style,
      this.#measure
    )
    this.#inks = null
    this.#spacing = style.spacing
    this.#minor = style.minor
  }

  /** The next plan seeks places for names anew; while marks move, that waits until they rest. */
  seekNamesAnew(): void {
    if (!this.#held.waits) this.#held.seekAnew()
  }

  destroy(): void {
    this.#held.destroy()
    this.#kept.under.drop()
    this.#kept.names.drop()
  }

  /** Asks what lies under a name once for the fills that are shown. */
  /** Asks what lies under a name once for the fills that are shown; the same function for them. */
  #inkOf(): (name: PlacedName) => NameInk {
    const fills = this.#book.fills(this.#store.state())
    if (this.#inks?.on !== fills) {
      const known = new Map<PlacedName, NameInk>()
      const of = (name: PlacedName) => {
        const ink = known.get(name) ?? inkOfName(name, fills, this.#book, this.#theme)
        known.set(name, ink)
        return ink
      }
      this.#inks = { on: fills, of }
    }
    return this.#inks.of
  }

  over(context: CanvasRenderingContext2D, camera: Camera, size: Size, density: number): void {
    const state = this.#store.state()
    const units = this.#book.units(state)
    const { hover } = state
    const event = hover?.kind === 'event' ? state.atlas.eventsById.get(hover.id) : undefined
    const selected = selectedEvent(state)
    const group = event ? this.groupOf(event) : null
    const hoveredUnits = hover?.kind === 'unit' ? [hover.id] : group ? [] : unitsOfEvent(event)
    paintOver(
      context,
      {
        plan: this.#plan,
        changed: landsOf(units, this.changed?.units ?? []),
        moved: this.changed && this.changed.pieces.length > 0 ? this.#book.land(this.changed.pieces) : null,
        chosen: landsOf(units, chosenUnits(state)),
        hovered: [...landsOf(units, hoveredUnits), ...litLands(state, this.#book)],
        lit: litFigures(state),
        neat: this.#book.sheet.neat,
        traces: this.traces(),
        isLit: (trace) => trace.event === event || trace.event === selected,
        fan: this.fan && { ...this.fan, hovered: event ?? null, selected },
        hoveredGroup: group,
        shapeOf: ({ lead }) => this.#shapeOf(lead.event),
        inkOf: this.#inkOf(),
        minor: this.#minor,
        spacing: this.#spacing
      },
      camera,
      size,
      density,
      this.#theme,
      this.#kept
    )
  }

  /** Of tokens in a pane of a size. */
  tokenStyle(size: Size): { readonly radius: number; readonly unit: number } {
    const { radius, minor } = styleFor(size, this.#theme.rem)
    return { radius, unit: minor / MINOR }
  }

  /** The lines and areas drawn now. */
  traces(): readonly Trace[] {
    return tracesShown(this.#store.state(), this.#book.sheet)
  }

  /** The mark that stands for an event, alone or with others. */
  groupOf(event: AtlasEvent): PlacedGroup | null {
    const holds = (group: PlacedGroup) => group.holds(event)
    return this.#plan.groups.find(holds) ?? this.#plan.dots.find(holds) ?? null
  }

  #shapeOf(event: AtlasEvent): MarkShape {
    const { atlas, view } = this.#store.state()
    return markKind(atlas, view.filters.hiddenKinds, event)?.mark ?? 'disc'
  }
}
