// Reads the atlas folder and the research as plain data for the tests that compare them; compares nothing itself.
import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** A text of the atlas. */
export const Words = z.object({ en: z.string(), 'zh-Hans': z.string().optional() })
export type Words = z.infer<typeof Words>

export const Named = z.object({ id: z.string() })

function parsed(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
}

/** A file of the atlas folder, without the loader. Throws when it has not the shape that the test counts on. */
export function atlasFile<T>(file: string, shape: z.ZodType<T>): T {
  return shape.parse(parsed(`../../data/great-leap/${file}`))
}

/** The records of a list file of the atlas folder ("events"). */
export function atlasList<T>(name: string, shape: z.ZodType<T>): T[] {
  return atlasFile(`${name}.json`, z.object({ [name]: z.array(shape) }))[name] ?? []
}

/** A research fixture. */
export function research<T>(name: string, shape: z.ZodType<T>): T {
  return shape.parse(parsed(`../fixtures/research/${name}.json`))
}
