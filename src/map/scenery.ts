// What one pane shows, kept between frames: theme, plan, inks; it paints when the stage asks and changes nothing.
import type { Geography } from '../atlas/geography'
import type { AtlasEvent, Mark as MarkShape, PieceId, UnitId } from '../atlas/model'
import { readTheme, type Theme } from '../marks/theme'
import { languagesOf } from '../state/appState'
import { selectedEvent } from '../state/queries'
import { markKind } from '../state/shown'
import type { AtlasStore } from '../store/store'
import { speakerFor } from '../words/speaker'
import type { Camera, Size } from './camera'
import { circleMost } from './circles'
import { figureMarks } from './figureMarks'
import { inkOfName } from './inks'
import { KeptSheet } from './keptSheet'
import { litFigures, litLands } from './lit'
import type { LandBook } from './land'
import { measureWith, MINOR, styleFor, tokenWeight } from './look'
import type { NameInk } from './brush'
import { paintOver } from './paintOver'
import type { Surface } from './surface'
import type { Fan } from './fan'
import type { Measure, PlacedGroup, PlacedName, Plan } from './plan'
import { planMap } from './planMap'
import { chosenUnits, landsOf, sceneOf, unitsOfEvent } from './sceneOf'
import type { Box } from './sheet'
import type { Trace } from './traces'
import { tracesShown } from './tracesShown'

/** Units that a change concerns, and the land that changed hands. */
export interface Changed {
  readonly units: readonly UnitId[]
  readonly pieces: readonly PieceId[]
}

const NOTHING: Plan = { groups: [], dots: [], names: [] }

export class Scenery {
  readonly #store: AtlasStore
  readonly #geography: Geography
  readonly #book: LandBook
  readonly #cards: () => readonly Box[]
  readonly #sheet = new KeptSheet()
  #theme: Theme = readTheme()
  #measure: Measure = measureWith(this.#theme)
  #plan: Plan = NOTHING
  #inks = new Map<PlacedName, NameInk>()
  #spacing = 0
  #minor = 13
  relief: CanvasImageSource | null = null
  /** The open fan, and how far it has opened. */
  fan: { readonly fan: Fan; readonly share: number } | null = null
  changed: Changed | null = null

  constructor(store: AtlasStore, geography: Geography, book: LandBook, cards: () => readonly Box[]) {
    this.#store = store
    this.#geography = geography
    this.#book = book
    this.#cards = cards
  }

  get plan(): Plan {
    return this.#plan
  }

  /** After a change of theme, text size or fonts. */
  readTheme(): void {
    this.#theme = readTheme()
    this.#measure = measureWith(this.#theme)
  }

  sheet(surface: Surface, camera: Camera, first: boolean): void {
    const state = this.#store.state()
    const { sheet, ground } = this.#book
    const scene = {
      sheet,
      ground,
      fills: this.#book.fills(state),
      borders: this.#book.borders(state),
      relief: this.relief,
      bare: first
    }
    this.#sheet.paint(surface, scene, camera, this.#theme)
  }

  /** Seeks places anew for all that stands on the sheet. */
  replan(camera: Camera, size: Size): void {
    const state = this.#store.state()
    const { language, order } = languagesOf(state)
    const { rem } = this.#theme
    const style = styleFor(size, rem)
    const speaker = speakerFor(language, order)
    const scene = sceneOf(state, this.#geography, this.#book, speaker, tokenWeight(size, rem))
    const figures = figureMarks(state, this.#book, speaker, circleMost(size, rem))
    this.#plan = planMap(
      { ...scene, ...(figures && { figures }) },
      camera,
      size,
      this.#cards(),
      style,
      this.#measure
    )
    const fills = this.#book.fills(state)
    this.#inks = new Map(
      this.#plan.names.map((name) => [name, inkOfName(name, fills, this.#book, this.#theme)])
    )
    this.#spacing = style.spacing
    this.#minor = style.minor
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
        inkOf: (name) =>
          this.#inks.get(name) ?? { ink: this.#theme.color('--ink'), halo: this.#theme.color('--halo') },
        minor: this.#minor,
        spacing: this.#spacing
      },
      camera,
      size,
      density,
      this.#theme
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
