import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  closeSync,
  cpSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { check } from '../../electron/check'
import { folderReader } from '../../electron/folder'
import { LARGEST_FILE } from '../../src/load/limits'
import { loadAtlas } from '../../src/load/load'
import { problemText } from '../../src/load/problems'
import { emptyFolder, write } from './support/folders'

const ROOT = path.resolve(import.meta.dirname, '../..')
const SMALL = path.join(ROOT, 'tests/fixtures/atlases/small')

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = ''
  let err = ''
  const code = await check(args, ROOT, { out: (text) => (out += text), err: (text) => (err += text) })
  return { code, out, err }
}

/** A copy of the small atlas that is gone after the test. */
function copyOfSmall(): string {
  const folder = emptyFolder()
  cpSync(SMALL, folder, { recursive: true })
  return folder
}

test('the atlas that comes with the program has no error', async () => {
  const { code, out } = await run()
  expect(out).not.toMatch(/^error/m)
  expect(out).toMatch(/great-leap: 322 events, .* 0 errors, \d+ warnings?\n$/)
  expect(code).toBe(0)
})

test('a sound folder is told in one line with what it holds', async () => {
  expect(await run(SMALL)).toEqual({
    code: 0,
    out: `${SMALL}: 3 events, 3 places, 2 units, 5 values, 2 estimates, 3 sources, 3 notes; 0 errors, 0 warnings\n`,
    err: ''
  })
})

test('a relief that is named but not there is a warning', async () => {
  const folder = copyOfSmall()
  rmSync(path.join(folder, 'geography/relief.webp'))
  const { code, out } = await run(folder)
  expect(code).toBe(0)
  expect(out).toMatch(
    /^warning {2}geography\/geography\.json files\.relief: found "relief\.webp", which is not there/
  )
})

test('every problem is printed in the words of the page, and errors end with 1', async () => {
  const folder = copyOfSmall()
  const events = readFileSync(path.join(folder, 'events.json'), 'utf8')
  writeFileSync(
    path.join(folder, 'events.json'),
    events.replace('"alpha-town"', '"alpha-twon"').replace('"label":', '"labl":')
  )
  writeFileSync(path.join(folder, 'eras.json'), '{ "eras": [,] }')
  const { problems } = await loadAtlas({
    text: folderReader(folder),
    pause: () => Promise.resolve(),
    progress: () => undefined
  })
  expect(problems).toHaveLength(3)
  const { code, out } = await run(folder)
  expect(code).toBe(1)
  expect(out.split('\n')).toEqual([
    ...problems.map((problem) => `${problem.severity.padEnd(8)} ${problemText(problem)}`),
    `${folder}: the atlas does not open; 2 errors, 1 warning`,
    ''
  ])
})

test('a folder without atlas.json has one error', async () => {
  const { code, out } = await run(emptyFolder())
  expect(out).toMatch(/^error {4}atlas\.json: found no such file/)
  expect(code).toBe(1)
})

test.each([
  [['--verbose'], 'unknown option --verbose'],
  [[SMALL, SMALL], 'one folder at a time'],
  [[path.join(SMALL, 'nothing')], 'there is no folder'],
  [[path.join(SMALL, 'atlas.json')], 'there is no folder']
])('a wrong call %j ends with 2 and one line', async (args, line) => {
  const { code, out, err } = await run(...args)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(line)
  expect(err.match(/\n/g)).toHaveLength(1)
})

test('help is printed and ends with 0', async () => {
  const { code, out } = await run('--help')
  expect(code).toBe(0)
  expect(out).toContain('npm run check-data -- DIR')
})

test('problems beyond those kept are counted', async () => {
  const folder = copyOfSmall()
  write(folder, { 'eras.json': `{"eras":[${'0,'.repeat(10_004)}0]}` })
  const { out } = await run(folder)
  expect(out).toContain('\nand 5 more\n')
  expect(out).toMatch(/10005 errors, 0 warnings\n$/)
})

test('progress is shown only to somebody who watches', async () => {
  const folder = copyOfSmall()
  const places = JSON.parse(readFileSync(path.join(folder, 'places.json'), 'utf8')) as { places: object[] }
  for (let i = 0; i < 5_000; i++) places.places.push({ ...places.places[1], id: `place-${i}` })
  write(folder, { 'places.json': JSON.stringify(places) })
  const shown: string[] = []
  const ignore = () => undefined
  await check([folder], ROOT, { out: ignore, err: ignore, progress: (text) => shown.push(text) })
  // How often it is told is the loader's affair: it rises, names the file, and the last word clears the line.
  const shares = shown.slice(0, -1).map((text) => Number(/^checking places\.json: (\d+) %$/.exec(text)?.[1]))
  expect(shares.length).toBeGreaterThan(1)
  expect(shares.filter(Number.isNaN)).toEqual([])
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  expect(shown.at(-1)).toBe('')
})

test('the command itself writes to both streams and sets the exit code', () => {
  const tsx = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs')
  const out = execFileSync(process.execPath, [tsx, 'electron/check.ts', SMALL], {
    cwd: ROOT,
    encoding: 'utf8'
  })
  expect(out).toContain('0 errors, 0 warnings')
  expect(() =>
    execFileSync(process.execPath, [tsx, 'electron/check.ts', '--x'], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: 'pipe'
    })
  ).toThrow(expect.objectContaining({ status: 2, stdout: '' }) as Error)
})

test('a link that leaves the folder is not followed, one that stays inside is', async () => {
  const folder = copyOfSmall()
  const secret = write(emptyFolder(), { 'people.json': '{ "people": [] }' })
  rmSync(path.join(folder, 'people.json'))
  symlinkSync(path.join(secret, 'people.json'), path.join(folder, 'people.json'))
  const { code, out } = await run(folder)
  expect(code).toBe(1)
  expect(out).toMatch(
    /^error {4}people\.json: found a file that may not be read \(.*leads out of the folder by a link\)/
  )
  rmSync(path.join(folder, 'people.json'))
  mkdirSync(path.join(folder, 'other'))
  cpSync(path.join(SMALL, 'people.json'), path.join(folder, 'other/people.json'))
  symlinkSync('other/people.json', path.join(folder, 'people.json'))
  expect((await run(folder)).code).toBe(0)
})

test('a folder in place of a file is a missing file', async () => {
  const folder = copyOfSmall()
  rmSync(path.join(folder, 'eras.json'))
  mkdirSync(path.join(folder, 'eras.json'))
  expect((await run(folder)).out).toMatch(/^error {4}eras\.json: found no such file/)
})

test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'a file without permission is unreadable',
  async () => {
    const folder = copyOfSmall()
    chmodSync(path.join(folder, 'eras.json'), 0)
    expect((await run(folder)).out).toMatch(
      /^error {4}eras\.json: found a file that may not be read \(.*no permission/
    )
  }
)

test('a file of more than 500 MB is refused with the limit, without being read', async () => {
  const folder = copyOfSmall()
  const file = openSync(path.join(folder, 'events.json'), 'w')
  ftruncateSync(file, LARGEST_FILE + 1024 * 1024)
  closeSync(file)
  const { code, out } = await run(folder)
  expect(code).toBe(1)
  expect(out).toMatch(/^error {4}events\.json: found a file of 501 MB, expected at most 500 MB\.\n/)
})

test('a reader answers a path that leaves the folder with a problem', async () => {
  const folder = write(emptyFolder(), { 'inside/a.json': '{}', 'b.json': '{}' })
  expect(await folderReader(path.join(folder, 'inside'))('../b.json')).toMatchObject({
    ok: false,
    problem: 'forbidden'
  })
})
