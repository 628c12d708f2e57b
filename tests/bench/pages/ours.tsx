// One pane of the atlas alone: its timeline, what paints that timeline and takes its input, or its map. No panel.
import '../../../src/look/tokens.css'
import '../../../src/look/themes.css'
import '../../../src/look/latinFonts.css'
import '../../../src/look/base.css'
import '../../../src/look/over.css'
import '../../../src/timeline/timeline.css'
import { createRoot } from 'react-dom/client'
import type { Atlas } from '../../../src/atlas/model'
import { firstFonts } from '../../../src/look/firstFonts'
import { MapPane } from '../../../src/map/MapPane'
import { openFolder } from '../../../src/open'
import { getPort } from '../../../src/shell'
import { setDay, setWindow } from '../../../src/state/actions'
import { openState } from '../../../src/state/appState'
import { FIRST_SETTINGS } from '../../../src/state/settings'
import { firstView } from '../../../src/state/view'
import { AtlasStoreProvider } from '../../../src/store/react'
import { calmOf } from '../../../src/store/calm'
import { createAtlasStore, type AtlasStore } from '../../../src/store/store'
import { applyLook } from '../../../src/store/theme'
import { gripOn } from '../../../src/timeline/grip'
import { mainArea } from '../../../src/timeline/mainArea'
import { listenToPointers } from '../../../src/timeline/pointers'
import { TimelinePane } from '../../../src/timeline/TimelinePane'
import { timelineView } from '../../../src/timeline/view'
import { STROKE_REST } from '../../../src/timeline/wheel'
import { nextFrame, offer } from './contest'
import { turnsOf } from './turns'

const asked = new URLSearchParams(location.search)
const slot = document.getElementById('slot')!
slot.style.cssText = `width: ${asked.get('width')}px; height: ${asked.get('height')}px; overflow: hidden`

let folder = ''
let atlas: Atlas | null = null
let store: AtlasStore | null = null

async function open(): Promise<void> {
  applyLook(FIRST_SETTINGS)
  folder = (await getPort().startOptions()).data
  const opened = await openFolder(folder, () => undefined)
  if (!opened.atlas) throw new Error(JSON.stringify(opened.problems.slice(0, 5)))
  atlas = opened.atlas
  await firstFonts()
}

function wholePane(from: AtlasStore): Promise<void> {
  return new Promise((drawn) => {
    createRoot(slot).render(
      <AtlasStoreProvider value={from}>
        <TimelinePane onDrawn={drawn} />
      </AtlasStoreProvider>
    )
  })
}

/** The same elements as the pane's, without its bar, sliders and spoken words. */
function painterOnly(from: AtlasStore): Promise<void> {
  slot.innerHTML =
    '<div class="tl"><div class="tl-strip"><canvas></canvas></div><div class="tl-main"><div class="tl-focus"><canvas></canvas></div></div></div>'
  const root = slot.querySelector<HTMLElement>('.tl')!
  const [strip, main] = [...slot.querySelectorAll('canvas')]
  return new Promise((drawn) => {
    const view = timelineView(from, { root, strip: strip!, main: main! }, drawn)
    const grip = gripOn(from, view)
    listenToPointers(main!, mainArea(from, view, grip, main!), view.inset)
  })
}

/** With `inner`, a wheel above it moves the window as above a timeline of that width; without it the map keeps its own hands. */
function mapAlone(from: AtlasStore): Promise<void> {
  const inner = asked.get('inner')
  const { span } = from.state().atlas
  if (inner !== null) {
    const window = () => from.state().view.window
    let end: (() => void) | null = null
    let timer: ReturnType<typeof setTimeout> | undefined
    turnsOf(slot, Number(inner), span, window, (next) => {
      // A gesture, as the timeline tells of it.
      end ??= calmOf(from).begin()
      clearTimeout(timer)
      timer = setTimeout(() => {
        end?.()
        end = null
      }, STROKE_REST)
      from.act(setWindow(next))
    })
  }
  return new Promise((drawn) => {
    createRoot(slot).render(
      <AtlasStoreProvider value={from}>
        <MapPane onDrawn={drawn} folder={folder} />
      </AtlasStoreProvider>
    )
  })
}

const PARTS = { pane: wholePane, painter: painterOnly, map: mapAlone }

offer({
  ready: open(),
  async mount() {
    if (!atlas) throw new Error('mounted before it was ready')
    const begin = performance.now()
    store = createAtlasStore(openState(atlas, firstView(atlas, 'en')))
    // The bench asks for one of these.
    await PARTS[asked.get('part') as keyof typeof PARTS](store)
    await nextFrame()
    return performance.now() - begin
  },
  window: () => store!.state().view.window,
  go: (window) => store!.act(setWindow(window)),
  day: (day) => store!.act(setDay(day))
})
