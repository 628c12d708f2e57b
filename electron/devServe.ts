// Lets the development server answer the atlas's files and shell.json through the very same `serve`.
import type { Plugin } from 'vite'
import type { Site } from './serve'
import { answerHttp } from './web'

/** Environment variable by which the dev command names the site to the configuration, as JSON. */
export const SITE_VARIABLE = 'ATLAS_DEV_SITE'

/** Answers /data/ and /shell.json before Vite sees them; does nothing in a build. */
export function serveAtlas(): Plugin {
  return {
    name: 'serve-atlas',
    configureServer(server) {
      const given = process.env[SITE_VARIABLE]
      if (given === undefined) throw new Error('Start the development server by npm run dev.')
      const site = JSON.parse(given) as Site // written by dev.ts of this same program
      server.middlewares.use((req, res, next) => {
        if (/^\/(data\/|shell\.json($|\?))/.test(req.url ?? '')) void answerHttp(req, res, site)
        else next()
      })
    }
  }
}
