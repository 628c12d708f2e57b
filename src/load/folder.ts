// Finds the files that atlas.json names and has them read, all at once; a name that leads elsewhere becomes a problem.
import type { EarlyEvents } from './early'
import { isObject } from './jsonTypes'
import { readParsed, type Parsed } from './parsed'
import { shown, type Step } from './problems'
import type { Reading } from './reading'
import type { Report } from './report'
import { COLLECTIONS, type CollectionName } from './schema/collections'
import { MANIFEST } from './schema/manifest'

export interface GeographyFiles {
  readonly main: Parsed
  readonly units?: Parsed
  readonly water?: Parsed
  readonly hatch?: Parsed
}

export interface Folder {
  /** Collections that the manifest names. */
  readonly lists: ReadonlyMap<CollectionName, Parsed>
  readonly geography?: GeographyFiles
  /** Where the events were looked at while they came in. */
  readonly early?: EarlyEvents
}

/**
 * Reads all files that the manifest names, at the same time. Unsafe names are reported and not read. Where the events' file is large,
 * `early` is called with all others and looks at the events as they come in.
 */
export async function readFolder(
  manifest: Record<string, unknown>,
  reading: Reading,
  report: Report,
  early: (others: Folder) => Promise<EarlyEvents | null>
): Promise<Folder> {
  const files = isObject(manifest.files) ? manifest.files : {}
  const named = (key: string) => safeName(files[key], MANIFEST, ['files', key], report)
  const lists = COLLECTIONS.map(({ name }): [CollectionName, Promise<Listed>] | null => {
    if (files[name] === undefined) return null
    const file = named(name)
    if (file === null) return [name, Promise.resolve({ file: MANIFEST, value: undefined })]
    const looker = name === 'events' ? async () => early(await others) : undefined
    return [name, readParsed(file, reading, report, name, looker)]
  })
  const main = named('geography')
  const geography = main === null ? Promise.resolve(undefined) : readGeography(main, reading, report)
  const found = lists.filter((one) => one !== null)
  const others = gathered(
    found.filter(([name]) => name !== 'events'),
    geography
  )
  return gathered(found, geography)
}

type Listed = Parsed & { readonly looked?: EarlyEvents }

async function gathered(
  lists: readonly [CollectionName, Promise<Listed>][],
  geography: Promise<GeographyFiles | undefined>
): Promise<Folder> {
  const read = await Promise.all(lists.map(async ([name, list]) => [name, await list] as const))
  const files = await geography
  const early = read.find(([, { looked }]) => looked)?.[1].looked
  return { lists: new Map(read), ...(files && { geography: files }), ...(early && { early }) }
}

async function readGeography(file: string, reading: Reading, report: Report): Promise<GeographyFiles> {
  const main = await readParsed(file, reading, report)
  if (!isObject(main.value) || !isObject(main.value.files)) return { main }
  const { files } = main.value
  const part = (key: string) => {
    const name = safeName(files[key], file, ['files', key], report)
    return name === null ? undefined : readParsed(beside(file, name), reading, report)
  }
  const relief = safeName(files.relief, file, ['files', 'relief'], report)
  if (relief !== null && (await reading.has?.(beside(file, relief))) === false) {
    report.warning(file, ['files', 'relief'], {
      given: `${shown(relief)}, which is not there`,
      expected: 'a file beside this one',
      mend: 'The map is drawn without it.'
    })
  }
  const [units, water, hatch] = await Promise.all([part('units'), part('water'), part('hatch')])
  return { main, ...(units && { units }), ...(water && { water }), ...(hatch && { hatch }) }
}

/** The path from the atlas folder of a file that another file names. */
export function beside(file: string, name: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1) + name
}

/** A name that stays inside the folder on every system and in every address; null, and reported, when it is another text. */
function safeName(name: unknown, file: string, path: readonly Step[], report: Report): string | null {
  if (typeof name !== 'string') return null
  const safe = name.split('/').every((part) => /^[^\\:%?#*"<>|\p{Cc}]+$/u.test(part) && !/^\.+$/.test(part))
  if (safe) return name
  report.error(file, path, {
    given: shown(name),
    expected: 'the name of a file inside the folder, with "/" between folders and without ".."'
  })
  return null
}
