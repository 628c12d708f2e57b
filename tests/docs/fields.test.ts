// Holds the fields that the guide explains against those of the files in data/schema, both ways.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fieldTables, prose } from './guide'

const FOLDER = new URL('../../data/schema/', import.meta.url)

type Node = Readonly<Record<string, unknown>>

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Fields that a file's schema names, by the path of their object as the guide marks it, with whether they are required. */
const fields = new Map<string, Map<string, boolean>>()
const words = new Set<string>()
/** Top-level keys of the files that hold lists, which have no table. */
const lists: string[] = []

function gather(node: unknown, path: string): void {
  if (!isNode(node)) return
  const { properties, required, items, anyOf, enum: closed } = node
  if (Array.isArray(closed)) for (const word of closed) words.add(String(word))
  if (isNode(properties)) {
    const known = fields.get(path) ?? new Map<string, boolean>()
    fields.set(path, known)
    for (const [key, property] of Object.entries(properties)) {
      known.set(key, Array.isArray(required) && required.includes(key))
      gather(property, `${path}.${key}`)
    }
  }
  gather(items, `${path}[]`)
  if (Array.isArray(anyOf)) for (const branch of anyOf) gather(branch, path)
}

for (const file of readdirSync(FOLDER)) {
  const schema: unknown = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'))
  if (!isNode(schema)) throw new Error(`${file} is no object`)
  const name = file.replace('.schema.json', '')
  if (isNode(schema.$defs)) for (const [def, body] of Object.entries(schema.$defs)) gather(body, def)
  if (name === 'atlas' || name === 'geography') gather(schema, name)
  else if (isNode(schema.properties)) lists.push(...Object.keys(schema.properties))
}

describe('the fields of the guide', () => {
  test('are those of the objects in the schemas', () => {
    expect([...fieldTables.keys()].sort()).toEqual([...fields.keys()].sort())
  })

  test.each([...fields])(
    'of %s are all explained, none is made up, and what is required is told',
    (path, known) => {
      const told = (fieldTables.get(path) ?? []).map(([key = '', , required]) => [key.slice(1, -1), required])
      expect(told).toEqual([...known].map(([key, required]) => [key, required ? 'yes' : 'no']))
    }
  )

  test.each([...fieldTables])(
    'of %s have a type and a meaning each, and an example where nothing follows',
    (_, rows) => {
      for (const [key, type = '', , meaning = '', example = ''] of rows) {
        expect(type, key).not.toBe('')
        expect(meaning.length, key).toBeGreaterThan(8)
        if (!/below|\[Citation\]/.test(type)) expect(example, key).toMatch(/^`.+`$/)
      }
    }
  )

  test('the lists of the files are named, each beside its file', () => {
    for (const list of lists.filter((key) => key !== '$schema')) {
      expect(prose).toContain(`### ${list}.json`)
      expect(prose).toContain(`Each entry of \`${list}\`:`)
    }
    expect(lists.filter((key) => key === '$schema')).toHaveLength(11)
    expect(prose).toContain('may begin with `$schema`')
  })
})

test('the running text names no field, word or file that does not exist', () => {
  const keys = [...fields.values()].flatMap((known) => [...known.keys()])
  const known = new Set([...keys, ...words, ...lists, 'true', 'false', 'null'])
  // Folders and ids of the examples, the command, the file for a licence, a property of the shapes.
  const others = [
    'data',
    'willow-ford',
    'great-leap',
    'commune-founded',
    'CN-AH',
    'check-data',
    'LICENSE',
    'st'
  ]
  const named = [...prose.matchAll(/`([$\w-]*[a-z][$\w-]*)`/gi)].map(([, word = '']) => word)
  const dates = /^\d{3}[\dX](-\d\d)*$/
  expect(named.length).toBeGreaterThan(40)
  const strange = named.filter((word) => !known.has(word) && !others.includes(word) && !dates.test(word))
  expect(strange).toEqual([])
})
