// How main, preload and page are built: two CommonJS files without further dependencies, and a page for Electron and browsers.
import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin, UserConfig } from 'vite'
import { serveAtlas } from './electron/devServe'

/** Names the upright Latin faces in the page's head, so that they are fetched beside the scripts and not after them. */
function preloadFirstFonts(): Plugin {
  const first = /source-(sans-3|serif-4)-latin-(wght|opsz)-normal-[\w-]+\.woff2$/
  return {
    name: 'preload-first-fonts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((file) => first.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `./${file}` },
            injectTo: 'head' as const
          }))
    }
  }
}

/** The page; also used by the development server for browsers. */
export const renderer = {
  root: 'src',
  // Every address in the page is relative to it, whatever the shell's origin is called.
  base: './',
  plugins: [react(), serveAtlas(), preloadFirstFonts()],
  build: {
    rolldownOptions: { input: path.resolve(import.meta.dirname, 'src/index.html') },
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
