// Serves the built page and the shipped atlas over loopback HTTP for tests in a plain browser: `page.goto('/')` is the atlas.
import path from 'node:path'
import { test as base } from '@playwright/test'
import { siteFor } from '../../../electron/site'
import { startWeb } from '../../../electron/web'

const root = path.resolve(import.meta.dirname, '../../..')

/** A test in the browser; `atlasFolder` opens another atlas than the shipped one. */
export const test = base.extend<object, { atlasFolder: string | undefined; atlasAddress: string }>({
  atlasFolder: [undefined, { option: true, scope: 'worker' }],
  atlasAddress: [
    async ({ atlasFolder }, use) => {
      const web = await startWeb(siteFor(root, atlasFolder === undefined ? {} : { data: atlasFolder }, root))
      await use(web.address)
      await web.close()
    },
    { scope: 'worker' }
  ],
  baseURL: async ({ atlasAddress }, use) => use(atlasAddress)
})
export { expect } from '@playwright/test'
