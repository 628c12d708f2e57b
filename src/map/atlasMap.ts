// Ties the store to the map of one pane: what changes in the state is painted, what hands do becomes actions. No words, no React.
import type { Map as LeafletMap } from 'leaflet'
import type { Geography } from '../atlas/geography'
import { onThemeChange } from '../marks/theme'
import { setMapView, showPlaces } from '../state/actions'
import type { AppState } from '../state/appState'
import { layerNow } from '../state/queries'
import { eventsForMap } from '../state/shown'
import type { MapView } from '../state/view'
import { calmly } from '../store/calm'
import type { AtlasStore } from '../store/store'
import { revealPoint, shownBox, toPane, type Camera } from './camera'
import { dayNames } from './dayNames'
import { placesIn } from './extent'
import { Eye } from './eye'
import { boxOfSelection, fitQuarter, pointToShow, roomOf } from './fit'
import { listenToPointers } from './gestures'
import { FanHand } from './fanHand'
import { handsOn, type Opened, type Tip } from './hands'
import type { LandBook } from './land'
import type { PlacedGroup } from './plan'
import { dressForPrint } from './printing'
import { figuresAmongNames } from './sceneOf'
import { reliefFrom } from './relief'
import { Scenery, type Changed } from './scenery'
import { grownBox, insideBox, type Box, type Point } from './sheet'
import { Stage, type Stale } from './stage'
import { standingNow, type StandingNow } from './standing'
import { listenToEscape, listenToKeys, listenToWheel, zoomBy } from './wheelAndKeys'

export interface Pane {
  readonly map: LeafletMap
  readonly store: AtlasStore
  readonly geography: Geography
  readonly book: LandBook
  /** Address of the relief picture. */
  readonly relief?: string
  /** What lies over the map, px of the pane. */
  readonly cards: () => readonly Box[]
  /** Lists over the map, which names do not give way to. */
  readonly lists: () => readonly Box[]
  readonly tip: (tip: Tip | null, at: Point) => void
  /** What stood as one was opened. */
  readonly opened: (opened: Opened) => void
  /** After the first frame that shows all units filled. */
  readonly drawn: () => void
  /** Where this map is one of several that look at the same: called as its view moves, and instead of the store when it rests. */
  readonly looked?: (view: MapView | null, rests: boolean) => void
}

export interface AtlasMap {
  /** Looks where another map looks, at once. */
  follow(view: MapView | null): void
  readonly standing: Pick<StandingNow, 'now' | 'on'>
  /** Opens what stands as one. */
  open(group: PlacedGroup): void
  /** Folds what is fanned out. */
  fold(): void
  zoom(levels: number): void
  home(): void
  /** Shows what is selected as large as the pane allows. */
  fit(): void
  /** Has what is selected a place to show? */
  fits(state: AppState): boolean
  /** Calls now and whenever the view has moved, also in every frame of a gesture; answers how to end it. */
  watch(moved: (camera: Camera) => void): () => void
  /** The size of the pane has changed. */
  resized(): void
  /** Cards have moved or changed their size. */
  cardsChanged(): void
  /** Outlines units and land that have just changed, until another call; null: nothing. */
  outline(changed: Changed | null): void
  destroy(): void
}

/** How long a move to a chosen place takes, ms. */
const MOVE = 240

export function startMap(pane: Pane): AtlasMap {
  const { map, store, geography, book, cards } = pane
  const element = map.getContainer()
  let asked: MapView | null = store.state().view.map
  let told = false
  let ownChoice = false
  const watching = new Set<(camera: Camera) => void>()
  const within = placesIn(store.state().atlas.places.values(), book.sheet)

  const room = () => {
    const { x: width, y: height } = map.getSize()
    return roomOf(cards(), { width, height })
  }
  const eye = new Eye(map, {
    sheet: book.sheet,
    home: book.home.bounds,
    room,
    settled(view) {
      if (view === null && asked === null) return
      asked = view
      if (pane.looked) pane.looked(view, true)
      else store.act(setMapView(view))
    },
    moved() {
      fan.fold()
      tellPlaces()
      for (const tell of watching) tell(eye.camera)
      pane.looked?.(eye.viewNow(), false)
    }
  })
  const scenery = new Scenery(store, geography, book, cards, () => stage.invalidate({ plan: true }))
  const stage = new Stage({
    camera: () => eye.camera,
    printed: scenery.printed,
    sheet: (...view) => scenery.sheet(...view),
    plan(camera, size) {
      scenery.replan(camera, size)
      fan.keep((event) => scenery.groupOf(event) !== null)
      listed.soon()
    },
    over: (...view) => scenery.over(...view),
    named: scenery.named,
    names: (...view) => scenery.names(...view),
    drawn() {
      if (told) return
      told = true
      pane.drawn()
      // Not before: decoding the picture would take the time of the first drawing.
      requestAnimationFrame(showRelief)
    }
  })
  const fan = new FanHand({
    eye,
    cards: () => [...cards(), ...pane.lists()],
    style: () => scenery.tokenStyle(eye.size),
    changed() {
      scenery.fan = fan.fan && { fan: fan.fan, share: fan.share }
      stage.invalidate()
      if (fan.fan !== standing.now().fan) standing.tell()
    }
  })
  const standing = standingNow(() => ({
    plan: scenery.plan,
    fan: fan.fan,
    camera: eye.camera,
    size: eye.size
  }))
  const listed = calmly(() => standing.tell())
  eye.follow(asked, 0)
  stage.addTo(map)

  // Several painters may be called in one frame; the stage paints once when they are through.
  let flushing = false
  const paintNow = (stale: Stale) => {
    stage.invalidate(stale)
    if (flushing) return
    flushing = true
    queueMicrotask(() => {
      flushing = false
      stage.draw()
    })
  }
  const dress = () => {
    scenery.readTheme()
    stage.invalidate({ sheet: true, plan: true })
  }
  const stops = [
    store.onFrame((state) => [book.fills(state), book.borders(state)], () => {
      scenery.seekNamesLater()
      paintNow({ sheet: true, marks: scenery.marksFollowFigures })
    }),
    store.onFrame((state) => [dayNames(state), layerNow(state), figuresAmongNames(state, book)], () => paintNow({ plan: true })),
    store.onFrame((state) => [eventsForMap(state), state.view.selection, state.view.language], () => paintNow({ plan: true })),
    store.onFrame((state) => [state.hover, state.hoverClass], () => paintNow({})),
    store.onFrame(
      (state) => [state.view.map],
      ({ view }) => {
        if (view.map === asked) return
        asked = view.map
        eye.follow(asked, MOVE)
      }
    ),
    store.onFrame((state) => [state.view.locks.map], tellPlaces),
    store.subscribe((state, before) => {
      if (state.arrivals !== before.arrivals) {
        // Whatever was under way would lead on from the view that was come back to.
        asked = state.view.map
        eye.follow(asked, MOVE)
      } else if (state.view.selection !== before.view.selection && !ownChoice) reveal(state)
    }),
    onThemeChange(dress),
    dressForPrint(() => {
      dress()
      stage.draw()
    })
  ] // prettier-ignore

  const { tip, opened } = pane
  const hands = handsOn({
    store,
    book,
    eye,
    fan,
    plan: () => scenery.plan,
    traces: () => scenery.traces(),
    tip,
    opened
  })
  stops.push(
    listenToPointers(element, eye, {
      ...hands,
      tap(at, kind) {
        ownChoice = true
        hands.tap(at, kind)
        ownChoice = false
      }
    }),
    listenToWheel(element, eye),
    listenToKeys(element, eye, { home: () => eye.goHome(MOVE), fit }),
    listenToEscape(element, () => {
      const open = fan.fan !== null
      fan.fold()
      return open
    })
  )

  function tellPlaces(): void {
    if (store.state().view.locks.map) store.act(showPlaces(within(shownBox(eye.camera, eye.size))))
  }

  function fit(): void {
    const box = boxOfSelection(store.state(), book)
    if (box) eye.glide(fitQuarter(box, eye.size, room()), MOVE)
  }

  /** Brings the place of what was chosen elsewhere into view, if it is not. */
  function reveal(state: AppState): void {
    const { camera, size } = eye
    const point = pointToShow(state, book, geography, shownBox(camera, size, -48))
    if (!point) return
    const at = toPane(camera, size, point)
    const margins = { left: 48, top: 48, right: 48, bottom: 48 }
    const card = cards().find((box) => insideBox(grownBox(box, 12), at))
    if (card && card[0] < size.width / 2) margins.left = card[2] + 32
    else if (card) margins.right = size.width - card[0] + 32
    const next = revealPoint(camera, size, point, margins)
    if (next !== camera) eye.glide(next, MOVE)
  }

  let gone = false
  function showRelief(): void {
    if (pane.relief === undefined || gone) return
    void reliefFrom(pane.relief, book.ground, book.sheet).then((relief) => {
      if (gone || !relief) return
      scenery.relief = relief
      stage.invalidate({ sheet: true, marks: false })
    })
  }

  return {
    follow(view) {
      asked = view
      eye.follow(view, 0)
    },
    zoom: (levels) => zoomBy(eye, levels),
    home: () => eye.goHome(MOVE),
    fit,
    fits: (state) => boxOfSelection(state, book) !== null,
    watch(moved) {
      watching.add(moved)
      moved(eye.camera)
      return () => watching.delete(moved)
    },
    resized() {
      const { width, height } = eye.size
      eye.resized()
      // A resized canvas is empty until it is painted; an observer also calls when it begins to look.
      if (eye.size.width !== width || eye.size.height !== height) stage.draw()
    },
    cardsChanged() {
      if (scenery.seekNamesAnew()) stage.invalidate({ plan: true })
    },
    standing,
    open: (group) => hands.open(group.marks, toPane(eye.camera, eye.size, group.lead.at)),
    fold: () => fan.fold(),
    outline(changed) {
      if (scenery.outline(changed)) stage.invalidate()
    },
    destroy() {
      gone = true
      listed.stop()
      for (const stop of stops) stop()
      eye.destroy()
      scenery.destroy()
      stage.remove()
    }
  }
}
