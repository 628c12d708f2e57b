// Writes data/schema/*.schema.json, one for each kind of file, and the tables of fields in docs/own-atlas.md; holds no words.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { withTables } from './schema/guide'
import { jsonSchemas } from './schema/jsonSchema'
import { runAlone } from './write'

const GUIDE = fileURLToPath(new URL('../../docs/own-atlas.md', import.meta.url))
const FOLDER = fileURLToPath(new URL('../schema/', import.meta.url))

/** The text of every file that is made, by its path. Throws where words and shapes do not fit. */
export async function makeSchemaFiles(): Promise<ReadonlyMap<string, string>> {
  const files = new Map([[GUIDE, withTables(readFileSync(GUIDE, 'utf8'))]])
  const options = await resolveConfig(`${FOLDER}any.json`)
  for (const [name, schema] of jsonSchemas()) {
    const text = await format(JSON.stringify(schema), { ...options, parser: 'json' })
    files.set(`${FOLDER}${name}.schema.json`, text)
  }
  return files
}

if (runAlone(import.meta.url)) {
  mkdirSync(FOLDER, { recursive: true })
  for (const [path, text] of await makeSchemaFiles()) writeFileSync(path, text)
}
