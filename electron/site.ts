// Puts together what is served: the built page, the opened atlas and what the page is told of its start.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { openDataset, shippedDataset } from './datasets'
import type { Options } from './options'
import type { Site } from './serve'

/**
 * The site of a program at `root` for the options of its start; a folder asked for is meant from `from`.
 * Throws a Refusal when that folder cannot be opened.
 */
export function siteFor(root: string, options: Pick<Options, 'data' | 'lang'>, from: string): Site {
  const manifest: unknown = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  const { version } = z.object({ version: z.string() }).parse(manifest)
  return {
    renderer: path.join(root, 'out', 'renderer'),
    data: openDataset(options.data, from, shippedDataset(root)),
    start: { version, ...(options.lang ? { lang: options.lang } : {}) }
  }
}
