// What one pane shows, kept between frames: theme, plan, inks; it paints when the stage asks and changes nothing.
import type { Geography } from '../atlas/geography'
import type { AtlasEvent, Mark as MarkShape, PieceId, UnitId } from '../atlas/model'
import { readTheme, type Theme } from '../marks/theme'
import { languagesOf } from '../state/appState'
import { layerNow, selectedEvent } from '../state/queries'
import { eventsForMap, markKind } from '../state/shown'
import type { AtlasStore } from '../store/store'
import { speakerFor } from '../words/speaker'
import type { Camera, Size } from './camera'
import { circleMost } from './circles'
import { dayNames } from './dayNames'
import { figureMarks } from './figureMarks'
import { HeldNames } from './heldNames'
import { Inks } from './inks'
import { KeptPicture } from './keptPicture'
import { litFigures, litLands } from './lit'
import type { LandBook } from './land'
import { measureWith, MINOR, styleFor, tokenWeight } from './look'
import { NameLayer } from './nameLayer'
import { isUnder } from './namesUnder'
import type { NameLook } from './brush'
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
  readonly #names = new NameLayer()
  readonly #inks: Inks
  /** What lies under the marks. */
  readonly #under = new KeptPicture()
  readonly #held: HeldNames
  #spacing = 0
  #minor = 13
  relief: CanvasImageSource | null = null
  /** The open fan, and how far it has opened. */
  fan: { readonly fan: Fan; readonly share: number } | null = null
  #changed: Changed | null = null

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
    this.#inks = new Inks(book)
    this.#cards = cards
    this.#held = new HeldNames(rested)
  }

  get printed(): HTMLElement {
    return this.#sheet.element
  }

  /** The names, to lie over the marks. */
  get named(): SVGElement {
    return this.#names.element
  }

  get plan(): Plan {
    return this.#plan
  }

  /** After a change of theme, text size or fonts. */
  readTheme(): void {
    this.#theme = readTheme()
    this.#measure = measureWith(this.#theme)
  }

  sheet(standing: Standing, camera: Camera, first: boolean, moves: boolean): void {
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
    this.#sheet.paint(scene, fills, standing, camera, this.#theme, moves)
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
      ...[eventsForMap(state).events, state.view.selection, dayNames(state)],
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
    this.#spacing = style.spacing
    this.#minor = style.minor
  }

  /** The next plan seeks places for names anew. False: that waits already until what stands on the map rests. */
  seekNamesAnew(): boolean {
    if (this.#held.waits) return false
    this.#held.seekAnew()
    return true
  }

  /** Other figures: which names come first is another, but all stand where they may. */
  seekNamesLater(): void {
    this.#held.later()
  }

  destroy(): void {
    this.#held.destroy()
    this.#under.drop()
  }

  /** Lays the names of a map at rest out, each in the ink that the fills under it ask for. */
  names(camera: Camera, size: Size, moves: boolean): void {
    if (moves) this.#names.hide()
    else this.#names.show(this.#namesShown(camera, size), this.#look(), camera, size)
  }

  #namesShown(camera: Camera, size: Size): readonly PlacedName[] {
    const { fan } = this.fan ?? {}
    const { names } = this.#plan
    return fan ? names.filter((name) => !isUnder(fan, name, camera, size)) : names
  }

  #look(): NameLook {
    this.#inks.on(this.#book.fills(this.#store.state()), this.#theme)
    return { theme: this.#theme, spacing: this.#spacing, inkOf: (name) => this.#inks.of(name) }
  }

  over(context: CanvasRenderingContext2D, camera: Camera, size: Size, density: number, moves: boolean): void {
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
        changed: landsOf(units, this.#changed?.units ?? []),
        moved:
          this.#changed && this.#changed.pieces.length > 0 ? this.#book.land(this.#changed.pieces) : null,
        chosen: landsOf(units, chosenUnits(state)),
        hovered: [...landsOf(units, hoveredUnits), ...litLands(state, this.#book)],
        lit: litFigures(state),
        neat: this.#book.sheet.neat,
        traces: this.traces(),
        isLit: (trace) => trace.event === event || trace.event === selected,
        fan: this.fan && { ...this.fan, hovered: event ?? null, selected },
        hoveredGroup: group,
        shapeOf: ({ lead }) => this.#shapeOf(lead.event),
        names: moves ? this.#namesShown(camera, size) : [],
        look: this.#look(),
        minor: this.#minor
      },
      camera,
      size,
      density,
      this.#theme,
      this.#under
    )
  }

  /** Of what stands on a map at rest only the outline of a class follows figures. */
  get marksFollowFigures(): boolean {
    return this.#store.state().hoverClass !== null
  }

  /** Outlines what has just changed. False: nothing was outlined before, and nothing is now. */
  outline(changed: Changed | null): boolean {
    const some = changed && changed.units.length + changed.pieces.length > 0 ? changed : null
    const before = this.#changed
    this.#changed = some
    return some !== before
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
