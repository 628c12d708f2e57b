// Generated atlas folders in the system's temporary folder and the servers of the contest's pages over them; all go with `close`.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { folderReader } from '../../electron/folder'
import { startWeb, type Web } from '../../electron/web'
import { placeOf, standingOf } from '../../src/atlas/events'
import type { Atlas } from '../../src/atlas/model'
import { loadAtlas } from '../../src/load/load'
import type { Span } from '../../src/time/span'
import { extentOf } from '../../src/time/uncertain'
import { setOf, type Contestant } from './contestants'
import { generateAtlas } from './generate'
import type { PlainAtlas, PlainEvent } from './pages/contest'
import { pageBuilt } from './startup'

const ATLAS = path.resolve(import.meta.dirname, '../../out/renderer')

export interface Sites {
  /** Of the generated atlases. */
  readonly span: Span
  /** Address of the server that has this contestant's page and events, ending in a slash. */
  of(contestant: Contestant, events: number): string
  close(): Promise<void>
}

/** Generates the folders that these need, builds the pages and serves both. Some ten seconds for 100,000 events. */
export async function openSites(
  sizes: readonly number[],
  contestants: readonly Contestant[]
): Promise<Sites> {
  const work = mkdtempSync(path.join(os.tmpdir(), 'atlas-contest-'))
  const webs: Web[] = []
  const close = async () => {
    await Promise.all(webs.map((web) => web.close()))
    rmSync(work, { recursive: true, force: true })
  }
  try {
    const pages = { atlas: ATLAS, ours: path.join(work, 'ours'), peer: path.join(work, 'peer') }
    await pageBuilt('ours', pages.ours)
    await pageBuilt('peer', pages.peer)
    const addresses = new Map<string, string>()
    let span: Span | null = null
    // The built atlas tells how large its panes are, whoever takes part.
    const wanted = [false, ...contestants.map(({ placed = false }) => placed)]
    for (const events of sizes) {
      for (const placed of new Set(wanted)) {
        const set = setOf({ placed }, events)
        const data = path.join(work, `atlas-${set}`)
        generateAtlas(data, { events, placed })
        const plain = plainAtlas(await opened(data))
        span = plain.span
        writeFileSync(path.join(pages.peer, `events-${set}.json`), JSON.stringify(plain))
        for (const [page, renderer] of Object.entries(pages)) {
          const web = await startWeb({ renderer, data, start: { version: 'bench', lang: 'en' } })
          webs.push(web)
          addresses.set(`${page} ${set}`, web.address)
        }
      }
    }
    if (!span) throw new Error('no size to generate')
    return { span, of: (one, events) => addresses.get(`${one.page} ${setOf(one, events)}`) ?? '', close }
  } catch (error) {
    await close()
    throw error
  }
}

/** @throws Error when the folder does not open: then the generator and the loader disagree */
async function opened(folder: string): Promise<Atlas> {
  const { atlas, problems } = await loadAtlas({
    text: folderReader(folder),
    has: (file) => Promise.resolve(existsSync(path.join(folder, file))),
    pause: () => new Promise((go) => setImmediate(go)),
    progress: () => undefined
  })
  if (!atlas) throw new Error(JSON.stringify(problems.slice(0, 5)))
  return atlas
}

/** The events with what other libraries take of them. */
function plainAtlas(atlas: Atlas): PlainAtlas {
  const kinds = [...atlas.kinds.keys()]
  return {
    span: atlas.span,
    events: atlas.events.map((event): PlainEvent => {
      const place = standingOf(atlas, event) === 'map' ? placeOf(atlas, event) : undefined
      return {
        id: event.id,
        ...extentOf(event.date),
        lasts: event.date.kind === 'interval',
        title: event.title.en ?? '',
        kind: kinds.indexOf(event.kinds[0]!),
        at: place ? [place.lat, place.lon] : null
      }
    })
  }
}
