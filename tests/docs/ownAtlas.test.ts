// Opens what the guide to own atlases shows, and holds what it says against what the program does.
import { cpSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { check } from '../../electron/check'
import { folderReader } from '../../electron/folder'
import { loadAtlas } from '../../src/load/load'
import { problemText } from '../../src/load/problems'
import { dayOf } from '../../src/time/days'
import { readEdtf } from '../../src/time/edtf'
import { uncertainWords } from '../../src/words/uncertain'
import { emptyFolder, write } from '../electron/support/folders'
import { load, put, type Files } from '../src/load/support/atlases'
import { putAt, type Path } from '../src/load/support/spoil'
import { blocks, fragment, guide, prose, rowsOf, shownFiles } from './guide'

const ROOT = path.resolve(import.meta.dirname, '../..')

async function open(folder: string) {
  return loadAtlas({ text: folderReader(folder), pause: () => Promise.resolve(), progress: () => undefined })
}

async function checked(folder: string): Promise<{ code: number; out: string }> {
  let out = ''
  const code = await check([folder], ROOT, { out: (text) => (out += text), err: (text) => (out += text) })
  return { code, out }
}

/** The files of the larger example, parsed. */
function valley(): Files {
  const files = Object.entries(shownFiles('valley'))
  return Object.fromEntries(files.map(([name, text]) => [name, JSON.parse(text) as unknown]))
}

describe('the atlases of the guide', () => {
  test('the smallest is ten lines in two files', () => {
    const files = shownFiles('smallest')
    expect(Object.keys(files).sort()).toEqual(['atlas.json', 'events.json'])
    expect(Object.values(files).join('').trimEnd().split('\n')).toHaveLength(10)
  })

  test.each(['smallest', 'valley'])('the %s one opens from its folder without any problem', async (name) => {
    const folder = write(emptyFolder(), shownFiles(name))
    const { atlas, problems } = await open(folder)
    expect(problems.map(problemText)).toEqual([])
    expect(atlas?.id).toBe('willow-ford')
    const { code, out } = await checked(folder)
    expect(code).toBe(0)
    expect(out).toContain('; 0 errors, 0 warnings')
  })

  test('the command says of the smallest what the guide quotes', async () => {
    const folder = write(emptyFolder(), shownFiles('smallest'))
    const { out } = await checked(folder)
    expect(guide).toContain(`    ${out.trim().replace(folder, '../willow-ford')}\n`)
  })

  test('the larger one shows every file but the map', () => {
    const kinds = 'atlas events places people units eras indicators series estimates sources notes glossary'
    expect(Object.keys(shownFiles('valley'))).toEqual(kinds.split(' ').map((kind) => `${kind}.json`))
  })

  test('the smallest opens on the map that comes with the program, when that is taken along as told', async () => {
    const folder = emptyFolder()
    cpSync(path.join(ROOT, 'data/great-leap/geography'), path.join(folder, 'geography'), { recursive: true })
    const files: Files = Object.fromEntries(
      Object.entries(shownFiles('smallest')).map(([name, text]) => [name, JSON.parse(text) as unknown])
    )
    put(files['atlas.json'], 'files', fragment('atlas.files'))
    files['places.json'] = {
      places: [
        {
          id: 'ford',
          name: { en: 'Ford' },
          lat: 31.4,
          lon: 116.9,
          precision: 'locality',
          checked: true
        }
      ]
    }
    putAt(files['events.json'], ['events', 0, 'place'], 'ford')
    const text = await folderReader(folder)('geography/geography.json')
    const geography: unknown = JSON.parse(text.ok && 'text' in text ? text.text : '')
    putAt(geography, ['labels', 'units'], [])
    files['geography/geography.json'] = geography
    write(
      folder,
      Object.fromEntries(Object.entries(files).map(([name, value]) => [name, JSON.stringify(value)]))
    )
    const { atlas, problems } = await open(folder)
    expect(problems.map(problemText)).toEqual([])
    expect(atlas?.geography?.labels.units).toEqual([])
  })

  test.each<[string, string, Path]>([
    ['eras', 'eras.json', []],
    ['text', 'events.json', ['events', 0, 'title']],
    ['citation', 'events.json', ['events', 0, 'citations', 0]],
    ['series.territory', 'series.json', ['series', 0, 'territory']]
  ])('the fragment %s is sound where it belongs', async (name, file, at) => {
    const files = valley()
    if (at.length === 0) files[file] = fragment(name)
    else putAt(files[file], at, fragment(name))
    const { problems } = await load(files)
    expect(problems.map(problemText)).toEqual([])
  })

  test('nothing is shown that no test opens', () => {
    const known =
      /^(smallest|valley)\/\w+\.json$|^fragment (eras|text|citation|series\.territory|atlas\.files)$|^problems$/
    expect(blocks.filter(({ name }) => !known.test(name)).map(({ name }) => name)).toEqual([])
  })
})

describe('the problems that the guide quotes', () => {
  const first = (key: string): Path => ['events', 0, key]
  const slips: [Path, unknown][] = [
    [first('place'), 'wilow-ford'],
    [first('date'), '28.9.1958'],
    [first('confidence'), 'hihg'],
    [first('title'), undefined],
    [first('title'), 'The commune'],
    [['events', 0, 'figures', 0, 'value'], '412'],
    [first('citations'), []],
    [['events', 1, 'carefull'], { en: 'x' }]
  ]

  test('are what the program says, one for each slip', async () => {
    const text = shownFiles('valley')['events.json'] ?? ''
    const broken = text.replace('"id": "commune-founded",', '"id": "commune-founded"')
    const said = (await load({ ...valley(), 'events.json': broken })).problems.map(problemText)
    for (const [at, value] of slips) {
      const files = valley()
      putAt(files['events.json'], at, value)
      said.push(...(await load(files)).problems.map(problemText))
    }
    const quoted = blocks
      .find(({ name }) => name === 'problems')
      ?.text.trimEnd()
      .split('\n')
    expect(said).toEqual(quoted)
  })
})

describe('the dates of the guide', () => {
  const [, table = ''] = /\n(\| you write \|[\s\S]*?)\n\n/.exec(guide) ?? []
  const rows = rowsOf(table).map(([written = '', said = '']) => [written.replaceAll('`', ''), said] as const)

  test('are a table of every form', () => {
    expect(rows.length).toBeGreaterThan(15)
  })

  test.each(rows)('%s is said "%s"', (written, said) => {
    const read = readEdtf(written, { first: dayOf(1957), last: dayOf(1962, 12, 31) })
    if ('error' in read) throw new Error(read.error)
    expect(uncertainWords(read.date, 'en')).toBe(said)
  })
})

describe('the links of the guide', () => {
  test('lead to headings', () => {
    const headings = [...guide.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-')
    )
    const links = [...guide.matchAll(/\]\(#(.+?)\)/g)].map(([, to = '']) => to)
    expect(links.length).toBeGreaterThan(10)
    expect(links.filter((to) => !headings.includes(to))).toEqual([])
  })

  test('name no page that is not in the repository', () => {
    expect([...guide.matchAll(/\]\((?!#)(.+?)\)/g)].map(([, to]) => to)).toEqual([])
  })
})

test('the guide quotes the words of the page', () => {
  const quoted = ['Sources disagree', 'What could not be checked', 'Confidence in this entry: medium.']
  for (const words of quoted) expect(prose).toContain(`"${words}"`)
})
