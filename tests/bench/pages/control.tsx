// The control of the atlas page: the same modules and styles, the same files fetched and parsed, nothing checked and nothing drawn.
import '../../../src/look/tokens.css'
import '../../../src/look/themes.css'
import '../../../src/look/latinFonts.css'
import '../../../src/look/base.css'
import '../../../src/look/over.css'
import { createRoot } from 'react-dom/client'
import { App } from '../../../src/App'
import { openFolder } from '../../../src/open'
import { LoadingScreen } from '../../../src/panels/LoadingScreen'
import { ProblemsScreen } from '../../../src/panels/ProblemsScreen'
import { getPort } from '../../../src/shell'
import { openState } from '../../../src/state/appState'
import { parseViewText } from '../../../src/state/viewText'
import { mirrorAddress } from '../../../src/store/address'
import { createAtlasStore } from '../../../src/store/store'
import { markAfterFrame } from './mark'

// Kept reachable, so that the bundle holds what the atlas's bundle holds.
const kept = [
  App,
  openFolder,
  LoadingScreen,
  ProblemsScreen,
  openState,
  parseViewText,
  mirrorAddress,
  createAtlasStore
]
Object.assign(globalThis, { kept })

interface Manifest {
  files: Record<string, string>
}
interface Sheet {
  files: Record<string, string>
}

async function start(): Promise<void> {
  const root = createRoot(document.getElementById('root')!)
  const { data } = await getPort().startOptions()
  const text = async (file: string) => (await fetch(data + file)).text()
  const manifest = JSON.parse(await text('atlas.json')) as Manifest
  const parsed = await Promise.all(
    Object.values(manifest.files).map(async (file) => {
      const read: unknown = JSON.parse(await text(file))
      if (!file.startsWith('geography/')) return [read]
      const more = Object.values((read as Sheet).files).filter((name) => name.endsWith('.json'))
      return [
        read,
        ...(await Promise.all(
          more.map(async (name) => JSON.parse(await text(`geography/${name}`)) as unknown)
        ))
      ]
    })
  )
  Object.assign(globalThis, { parsed })
  root.render(<p>{parsed.length}</p>)
  markAfterFrame('control-drawn')
}

void start()
