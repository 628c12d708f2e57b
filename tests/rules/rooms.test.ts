import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')

interface Cruised {
  modules: { source: string }[]
  summary: { violations: { rule: { name: string } }[]; totalCruised: number }
}

function cruise(cwd: string, ...folders: string[]): Cruised {
  const bin = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const args = [
    bin,
    '--config',
    path.join(root, '.dependency-cruiser.cjs'),
    '--output-type',
    'json',
    ...folders
  ]
  try {
    return JSON.parse(
      execFileSync(process.execPath, args, { cwd, encoding: 'utf8', maxBuffer: 1e8 })
    ) as Cruised
  } catch (cause) {
    // It exits with the number of errors and still prints what it found.
    return JSON.parse((cause as { stdout: string }).stdout) as Cruised
  }
}

const sources = (folder: string) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts')
  )

describe('the rooms', () => {
  test('are all looked at: every source file is among the modules cruised', () => {
    const { modules } = cruise(root, 'src', 'electron')
    const seen = new Set(modules.map((m) => m.source))
    const missing = ['src', 'electron'].flatMap((folder) =>
      sources(folder)
        .map((file) => `${folder}/${file.split(path.sep).join('/')}`)
        .filter((file) => !seen.has(file))
    )
    expect(missing).toEqual([])
    expect(modules.length).toBeGreaterThan(100)
  }, 60_000)

  describe('refuse', () => {
    // A copy inside the project's ignored results, so that node_modules resolves and nothing of the project is touched.
    mkdirSync(path.join(root, 'test-results'), { recursive: true })
    const copy = mkdtempSync(path.join(root, 'test-results/rooms-'))
    cpSync(path.join(root, 'src'), path.join(copy, 'src'), { recursive: true })
    cpSync(path.join(root, 'electron'), path.join(copy, 'electron'), { recursive: true })
    cpSync(path.join(root, 'tsconfig.json'), path.join(copy, 'tsconfig.json'))
    cpSync(path.join(root, 'tsconfig.base.json'), path.join(copy, 'tsconfig.base.json'))
    afterAll(() => rmSync(copy, { recursive: true }))

    test.each([
      ['src/time/wrong.ts', `import { wordsIn } from '../atlas/text'\nexport const x = wordsIn`, 'room-time'],
      ['src/map/wrong.ts', `import { Header } from '../panels/Header'\nexport const x = Header`, 'room-map'],
      [
        'src/state/wrong.ts',
        `import { createStore } from 'zustand/vanilla'\nexport const x = createStore`,
        'packages-state'
      ],
      ['src/panels/wrong.ts', `import L from 'leaflet'\nexport const x = L`, 'packages-panels'],
      ['src/panels/sources/wrong.ts', `import Papa from 'papaparse'\nexport const x = Papa`, 'charts-apart'],
      [
        'src/store/wrong.ts',
        `import { readFile } from 'node:fs'\nexport const x = readFile`,
        'page-without-node'
      ],
      [
        'src/wrong.ts',
        `import { serve } from '../electron/serve'\nexport const x = serve`,
        'page-without-shell'
      ],
      [
        'electron/serve2.ts',
        `import { app } from 'electron'\nexport const x = app`,
        'electron-only-where-needed'
      ],
      ['electron/wrong.ts', `import { App } from '../src/App'\nexport const x = App`, 'shell-without-views'],
      ['src/time/ring.ts', `import { y } from './ring2'\nexport const x = y`, 'no-cycles']
    ])(
      '%s with a forbidden import',
      (file, text, rule) => {
        if (file.endsWith('ring.ts')) {
          writeFileSync(
            path.join(copy, 'src/time/ring2.ts'),
            `import { x } from './ring'\nexport const y: unknown = x`
          )
        }
        writeFileSync(path.join(copy, file), text)
        const broken = cruise(copy, file).summary.violations.map((v) => v.rule.name)
        rmSync(path.join(copy, file))
        expect(broken).toContain(rule)
      },
      60_000
    )
  })
})
