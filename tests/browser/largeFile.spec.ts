// Facts about atlas folders whose events come in one large file: a worker reads it, and what is broken in it is told as ever.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { generateAtlas } from '../bench/generate'
import { expect, test } from './page'

let folder = ''
test.beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'atlas-large-'))
  generateAtlas(folder, { events: 4_000 })
})
test.afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

test(
  'a large file of events is read by a worker and opens whole',
  { tag: '@full' },
  async ({ page, serving }) => {
    const workers: string[] = []
    page.on('worker', (worker) => workers.push(worker.url()))
    await serving.open('', folder)
    expect(workers.filter((url) => url.includes('largeFileWorker'))).toHaveLength(1)
    await expect(page.locator('.app')).toContainText('4,000')
    // It has ended with the file.
    expect(page.workers()).toHaveLength(0)
  }
)

test(
  'a slip far down a large file is told with line and column',
  { tag: '@full' },
  async ({ page, serving }) => {
    const file = path.join(folder, 'events.json')
    const lines = readFileSync(file, 'utf8').split('\n')
    lines[3_500] = `,${lines[3_500] ?? ''}`
    writeFileSync(file, lines.join('\n'))
    await serving.open('', folder)
    await expect(page.locator('.panel-screen')).toContainText('line 3501, column 1')
  }
)
