// Looks at the events as a whole: what each province has, what the whole span tells, what belongs together, what was added.
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { atlasList, Named } from './folderFiles'
import { added, byId, events } from './support/events'

const places = new Map(
  atlasList('places', Named.extend({ unit: z.string().optional() })).map((place) => [place.id, place.unit])
)
const units = atlasList('units', Named).map(({ id }) => id)

/** Events on one thing, told more than once: they stay apart, and lead to each other. */
const TOGETHER: readonly (readonly string[])[] = [
  ['red-flag-canal-begins', 'red-flag-canal'],
  ['grain-import-decision', 'grain-imports-begin'],
  ['jiabiangou-camp', 'jiabiangou-starvation', 'jiabiangou-survivors-released'],
  ['sichuan-famine', 'sichuan-famine-continues'],
  ['communal-canteens', 'end-of-mess-halls'],
  ['xinyang-incident', 'xinyang-exposed'],
  ['blind-migrants-1957', 'blind-migrants-1959']
]

describe('the events as a whole', () => {
  it('leave no province with fewer than three, but for Tianjin, which was a city of Hebei', () => {
    const touched = (unit: string): number =>
      events.filter(
        ({ units: named = [], place }) => named.includes(unit) || places.get(place ?? '') === unit
      ).length
    expect(units.filter((unit) => touched(unit) < 3)).toEqual(['CN-TJ'])
  })

  it('link those that tell one thing to each other', () => {
    for (const group of TOGETHER)
      for (const id of group)
        expect(byId.get(id)?.see, id).toEqual(expect.arrayContaining(group.filter((other) => other !== id)))
  })

  it('have names short enough for the whole span where they weigh most, in both languages', () => {
    const heavy = events.filter(({ weight }) => weight >= 4)
    for (const { id, title, label = title } of heavy) {
      expect(label.en.length, id).toBeLessThanOrEqual(30)
      expect(label['zh-Hans']?.length ?? 99, id).toBeLessThanOrEqual(12)
    }
  })

  it('tell the period in the whole span: hope, launch, communes, purchases, hunger, retreat, strife', () => {
    const heaviest = events.filter(({ weight }) => weight === 5).map(({ id }) => id)
    expect(heaviest).toEqual([
      'second-session-eighth-congress',
      'beidaihe-conference-1958',
      'communes-nationwide',
      'lushan-conference-opens',
      'xinyang-incident',
      'seven-thousand-cadres',
      'may-16-notification'
    ])
    const heavy = new Set(events.filter(({ weight }) => weight >= 4).map(({ id }) => id))
    for (const id of ['hundred-flowers-policy', 'procurement-peak-1959', 'sichuan-famine', 'twelve-articles'])
      expect(heavy, id).toContain(id)
  })

  it('call testimony what rests on one witness', () => {
    for (const id of ['baicheng-famine', 'jianyang-memoir']) {
      expect(byId.get(id), id).toMatchObject({ confidence: 'low' })
      expect(byId.get(id)?.title.en, id).toMatch(/^Testimony /)
    }
  })

  it('were added only where two opened sources tell of them, each figure from one of these', () => {
    for (const { id, citations, figures } of added) {
      const opened = new Set(citations.flatMap(({ source, checked }) => (checked ? [source] : [])))
      expect(opened.size, id).toBeGreaterThanOrEqual(2)
      for (const figure of figures ?? [])
        expect([...opened], id).toEqual(expect.arrayContaining(figure.sources))
    }
  })
})
