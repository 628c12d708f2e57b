import { defineConfig } from 'vitest/config'
import path from 'node:path'

// Only what needs no browser; pages, canvases and both shells are tested by Playwright (playwright.config.ts).
export default defineConfig({
  test: {
    include: ['tests/{src,electron,data,docs,standin,rules,bench}/**/*.test.ts'],
    testTimeout: 20_000,
    // By itself vitest leaves a core free, which on two cores is half of them.
    maxWorkers: '100%',
    // One real `import 'electron'` in a unit test would try to download a binary.
    alias: { electron: path.resolve(import.meta.dirname, 'tests/standin/noElectron.ts') }
  }
})
