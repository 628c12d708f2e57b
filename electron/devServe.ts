// Lets the development server answer the atlas's files and shell.json through the very same `serve`.
import path from 'node:path'
import type { Plugin } from 'vite'
import { shippedDataset } from './datasets'
import type { Site } from './serve'
import { answerHttp } from './web'

/** Environment variable by which the dev command names the site to the configuration, as JSON. */
export const SITE_VARIABLE = 'ATLAS_DEV_SITE'

/** Answers /data/ and /shell.json before Vite sees them. */
export function serveAtlas(): Plugin {
  const root = path.resolve(import.meta.dirname, '..')
  const given = process.env[SITE_VARIABLE]
  const site: Site = given
    ? (JSON.parse(given) as Site) // written by dev.ts of this same program
    : { renderer: root, data: shippedDataset(root), start: { version: '0.0.0' } }
  return {
    name: 'serve-atlas',
    configureServer(server) {
      server.middlewares.use((req, res, next) => {
        if (/^\/(data\/|shell\.json($|\?))/.test(req.url ?? '')) void answerHttp(req, res, site)
        else next()
      })
    }
  }
}
