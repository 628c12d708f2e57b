// Checks the form in which atlas files are written: stable, diffable, and without anything that is not known.
import { describe, expect, it } from 'vitest'
import { atlasFileText, atlasText } from '../../data/build/write'

describe('the text of an atlas file', () => {
  it('leaves out what is undefined and ends with a newline', () => {
    expect(atlasText({ a: 1, b: undefined, c: [{ d: undefined }] })).toBe('{ "a": 1, "c": [{}] }\n')
  })

  it('keeps the keys in the order given', () => {
    expect(atlasText({ z: 1, a: 2 })).toBe('{ "z": 1, "a": 2 }\n')
  })

  it('puts each record of a long list on a line of its own', () => {
    const records = Array.from({ length: 30 }, (_, i) => ({ id: `record-${i}` }))
    const lines = atlasText({ list: records }).split('\n')
    expect(lines.filter((line) => line.startsWith('    { "id": "record-'))).toHaveLength(30)
  })

  it('breaks a record that would run off the screen at its members', () => {
    const text = atlasText({ list: [{ id: 'long', words: 'x'.repeat(300) }] })
    expect(text).toContain('\n      "id": "long",\n')
  })

  it('reads back as what was given', () => {
    const value = {
      text: 'Lüliang “山西” \\ "quoted"',
      numbers: [0, -38.2, [2, 3]],
      nested: { empty: {}, none: [] }
    }
    expect(JSON.parse(atlasText(value))).toEqual(value)
  })

  it('refuses null and numbers that are none, which would pass for a value', () => {
    expect(() => atlasText({ value: null })).toThrow('null')
    expect(() => atlasText({ value: NaN })).toThrow('NaN')
    expect(() => atlasText({ value: [Infinity] })).toThrow('Infinity')
  })
})

describe('the text of a file in its place', () => {
  it('begins with where its form is described, as seen from the file', () => {
    expect(atlasFileText('eras.json', { eras: [] })).toBe(
      '{ "$schema": "../schema/eras.schema.json", "eras": [] }\n'
    )
    expect(atlasFileText('geography/geography.json', {})).toContain('"../../schema/geography.schema.json"')
  })
})
