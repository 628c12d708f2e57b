// Tries the edits of event texts on small events: what they replace, what they leave alone, what they refuse.
import { describe, expect, it } from 'vitest'
import { applyEdits, type Editable } from '../../data/build/applyEdits'
import { joinEdits, type EditFile, type Edits } from '../../data/build/edits'

const OPEN = { en: 'The day was not checked.', 'zh-Hans': '日期未核实。' }
const figure = (en: string) => ({ label: { en }, checked: false, sources: ['old'] })
const event = (id: string, more: Partial<Editable> = {}): Editable => ({
  id,
  date: '1958',
  title: { en: 'Steel', 'zh-Hans': '钢' },
  label: undefined,
  summary: { en: 'Steel was made.', 'zh-Hans': '炼钢。' },
  careful: undefined,
  kinds: ['industry'],
  scope: 'local',
  place: undefined,
  also: undefined,
  people: undefined,
  see: undefined,
  weight: 1,
  confidence: 'medium',
  dateChecked: undefined,
  open: [OPEN],
  citations: [
    { source: 'old', checked: true },
    { source: 'shut', checked: false }
  ],
  figures: [figure('Tonnes'), figure('Furnaces')],
  ...more
})
const ids = new Set(['a', 'b', 'c'])
const all = ['a', 'b', 'c'].map((id) => event(id))
const file = (edits: object, name = 'one.json'): EditFile => ({ file: name, text: JSON.stringify({ edits }) })
const join = (...files: EditFile[]): Edits => joinEdits(files, ids)
const applied = (edits: object): Editable[] => applyEdits(all, join(file(edits)))

describe('edits of events', () => {
  it('replace one language and leave the other', () => {
    const [a, b] = applied({ a: { title: { 'zh-Hans': '钢铁' }, summary: { en: 'They made steel.' } } })
    expect(a?.title).toEqual({ en: 'Steel', 'zh-Hans': '钢铁' })
    expect(a?.summary).toEqual({ en: 'They made steel.', 'zh-Hans': '炼钢。' })
    expect(b).toEqual(event('b'))
  })

  it('give the label of a figure its Chinese, found by its English', () => {
    const [a] = applied({ a: { figures: { Furnaces: { 'zh-Hans': '高炉', en: 'Small furnaces' } } } })
    expect(a?.figures?.map(({ label }) => label)).toEqual([
      { en: 'Tonnes' },
      { en: 'Small furnaces', 'zh-Hans': '高炉' }
    ])
  })

  it('replace people, kinds, weight, scope and places as a whole and keep no trace of facts', () => {
    const edit = { people: ['x'], kinds: ['society'], weight: 3, scope: 'regional', place: 'p', also: ['q'] }
    const fact = { field: 'summary', old: '1', new: '2', source: 'old', why: 'read' }
    expect(applied({ b: { ...edit, facts: [fact] } })[1]).toEqual(event('b', edit))
  })

  it('link events both ways, in the order given', () => {
    const [a, b, c] = applied({ c: { see: ['b', 'a'] }, a: { see: ['c'] } })
    expect([a?.see, b?.see, c?.see]).toEqual([['c'], ['c'], ['b', 'a']])
  })

  it('may be spread over files as long as nothing is given twice; links and facts add up', () => {
    const fact = { field: 'summary', old: '1', new: '2', source: 'old', why: 'read' }
    const two = [
      file({ a: { weight: 2, see: ['b'], facts: [fact] } }),
      file({ a: { title: { en: 'T' }, see: ['c'], facts: [fact] } }, 'two.json')
    ]
    expect(join(...two).of.get('a')).toEqual({
      weight: 2,
      title: { en: 'T' },
      see: ['b', 'c'],
      facts: [fact, fact]
    })
    const more = file({ a: { weight: 3 } }, 'three.json')
    expect(() => join(...two, more)).toThrow('three.json: a: weight is given in one.json, two.json already')
  })

  it('may speak of one figure in several files, of each of its members once', () => {
    const words = file({ a: { figures: { Furnaces: { 'zh-Hans': '高炉' } } } })
    const seen = file(
      { a: { figures: { Furnaces: { seenIn: 'old' }, Tonnes: { seenIn: 'old' } } } },
      'two.json'
    )
    expect(join(words, seen).of.get('a')?.figures).toEqual({
      Furnaces: { 'zh-Hans': '高炉', seenIn: 'old' },
      Tonnes: { seenIn: 'old' }
    })
    const again = file({ a: { figures: { Furnaces: { 'zh-Hans': '炉' } } } }, 'three.json')
    expect(() => join(words, seen, again)).toThrow(
      'three.json: a: Furnaces is given in one.json, two.json already'
    )
  })

  it('are refused, with file and event, where they meet nothing', () => {
    expect(() => join(file({ z: { weight: 1 } }))).toThrow('one.json: no event "z"')
    expect(() => applied({ a: { figures: { Rails: { 'zh-Hans': '铁轨' } } } })).toThrow(
      'one.json: a: no figure "Rails"; there are: Tonnes; Furnaces'
    )
    expect(() => applied({ a: { see: ['z'] } })).toThrow('one.json: a: see "z"')
    expect(() => applied({ a: { see: ['a'] } })).toThrow('one.json: a: see "a"')
  })

  it('are refused where one name stands for two figures', () => {
    const twice = event('a', { figures: [figure('Tonnes'), figure('Tonnes')] })
    expect(() =>
      applyEdits([twice], join(file({ a: { figures: { Tonnes: { 'zh-Hans': '吨' } } } })))
    ).toThrow('several figures "Tonnes"')
  })

  it('are refused with an event twice in one file, though JSON would keep the last', () => {
    const text = '{ "edits": { "a": { "weight": 1 }, "b": { "weight": 2 }, "a": { "weight": 3 } } }'
    expect(() => join({ file: 'one.json', text })).toThrow('one.json: "a" stands there twice')
  })

  it('are refused with unknown members, labels too long for the timeline and careful text in one language', () => {
    expect(() => join(file({ a: { sumary: {} } }))).toThrow(/one\.json[^]*sumary/)
    expect(() => join(file({ a: { label: { en: 'x'.repeat(35) } } }))).toThrow(/one\.json[^]*34/)
    expect(() => applied({ a: { careful: { en: 'Bodies.' } } })).toThrow('careful lacks one of its languages')
    expect(() => applied({ a: { label: { 'zh-Hans': '钢' } } })).toThrow('label lacks one of its languages')
  })

  it('change a date or how sure an event is only with a fact that says why', () => {
    const fact = { field: 'date', old: '1958', new: '1959', source: 'old', why: 'the decree is dated' }
    for (const [field, value] of [
      ['date', '1959'],
      ['confidence', 'low']
    ] as const) {
      const told = `one.json: a: the ${field} is changed`
      expect(() => join(file({ a: { [field]: value } }))).toThrow(told)
      expect(applied({ a: { [field]: value, facts: [{ ...fact, field }] } })[0]?.[field]).toBe(value)
    }
  })

  it('are refused when they are no JSON', () => {
    expect(() => join({ file: 'one.json', text: '{' })).toThrow('one.json is not JSON')
  })
})
