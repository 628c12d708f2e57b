// How main, preload and page are built: two CommonJS files without further dependencies, and a page for Electron and browsers.
import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { UserConfig } from 'vite'
import { serveAtlas } from './electron/devServe'
import { firstScripts, nameFirstPage } from './electron/firstPage'

/** The page; also used by the development server for browsers. */
export const renderer = {
  root: 'src',
  // Every address in the page is relative to it, whatever the shell's origin is called.
  base: './',
  plugins: [react(), serveAtlas(), nameFirstPage()],
  build: {
    rolldownOptions: {
      input: path.resolve(import.meta.dirname, 'src/index.html'),
      output: { codeSplitting: { groups: [{ name: firstScripts(import.meta.dirname) }] } }
    },
    // The same files open in any browser of the last years, not only in Electron's own.
    target: 'es2022',
    minify: true,
    // Counted in kB before compression; what the page may weigh is held by the bench, compressed.
    chunkSizeWarningLimit: 2500,
    // The page's policy allows fonts and scripts as files only.
    assetsInlineLimit: 0
  },
  server: { host: '127.0.0.1', strictPort: false }
} satisfies UserConfig

const commonJs = { format: 'cjs', entryFileNames: '[name].cjs' } as const

export default defineConfig({
  main: {
    build: {
      externalizeDeps: false,
      rolldownOptions: { input: { index: 'electron/main.ts' }, output: commonJs }
    }
  },
  preload: {
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: 'electron/preload.ts' },
        output: commonJs,
        // The port's schemas stand beside its channel names; without this their library would come along unused.
        treeshake: { manualPureFunctions: ['z'] }
      }
    }
  },
  renderer
})
