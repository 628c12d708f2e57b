// Sees to it that the tests look at what is built from the sources as they are now.
import path from 'node:path'
import { ensureBuilt } from '../../../electron/build'

// eslint-disable-next-line no-restricted-exports -- Playwright calls the default export
export default function buildFirst(): Promise<void> {
  return ensureBuilt(path.resolve(import.meta.dirname, '../../..'), (line) => console.log(line))
}
