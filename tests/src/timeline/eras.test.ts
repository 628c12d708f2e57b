import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Era } from '../../../src/atlas/model'
import { dayOf } from '../../../src/time/days'
import { readEdtf } from '../../../src/time/edtf'
import { overlaps, timeScale, type Span } from '../../../src/time/span'
import { eraBoxes } from '../../../src/timeline/eras'
import { canvasRows } from '../../../src/timeline/rows'

const decade: Span = { start: dayOf(1956), end: dayOf(1967) }

function eraOf(id: string, edtf: string): Era {
  const read = readEdtf(edtf, { first: dayOf(1956), last: dayOf(1966, 12, 31) })
  if (!('date' in read)) throw new Error(edtf)
  return { id, date: read.date, label: { en: id }, citations: [] }
}
const eras = [
  eraOf('First Five-Year Plan', '1953-01-01/1957-12-31'),
  eraOf('Second Five-Year Plan', '1958-01-01/1962-12-31'),
  eraOf('Great Leap Forward', '1958-05/1961-01'),
  eraOf('Great Famine', '1959/1961'),
  eraOf('Readjustment', '1961-01/1965-12')
]
const boxes = (span: Span, width: number, height: number, of = eras) =>
  eraBoxes(
    of,
    timeScale(span, width),
    canvasRows(height),
    ({ id }) => id,
    (text) => text.length * 6.5,
    0
  )

describe('eras that overlap', () => {
  test('have rows of their own as far as there are rows', () => {
    const high = boxes(decade, 1300, 400)
    expect(new Map(high.filter(({ height }) => height > 10).map(({ id, y }) => [id, y]))).toEqual(
      new Map([['First Five-Year Plan', 0], ['Great Leap Forward', 0], ['Readjustment', 0], ['Great Famine', 24]]) // prettier-ignore
    )
  })
  test('beyond them are stripes at the foot of the last row, with their names beside the others, the shortest first', () => {
    const famine = boxes(decade, 1300, 172).find(({ id }) => id === 'Great Famine')
    expect(famine?.height).toBe(5)
    expect(famine?.name?.text).toBe('Great Famine')
    expect(boxes(decade, 1300, 172).map(({ id }) => id)).not.toContain('Second Five-Year Plan')
  })
  test('leave the last of several rows to the shorter one, with the name of both', () => {
    const high = boxes(decade, 1300, 400)
    const [famine, plan] = ['Great Famine', 'Second Five-Year Plan'].map((id) =>
      high.find((one) => one.id === id)!
    )
    expect([famine!.height, plan!.height]).toEqual([22, 5])
    expect([famine!.name?.text, plan!.name?.text]).toEqual(['Great Famine', 'Second Five-Year Plan'])
    expect(famine!.name!.y).toBe(plan!.name!.y)
  })
  test('are left out where their name finds no room, or where there are no rows', () => {
    expect(boxes(decade, 300, 172).map(({ id }) => id)).not.toContain('Great Famine')
    expect(boxes(decade, 1300, 120)).toEqual([])
  })
  test('never put one name over another or beside its era, whatever their dates and the window', () => {
    const year = fc.integer({ min: 1956, max: 1966 })
    const dates = fc
      .tuple(year, fc.integer({ min: 0, max: 6 }), fc.constantFrom('', '~', '-05'))
      .map(([from, years, mark]) => `${from}${mark}/${from + years}${mark === '~' ? '~' : mark && '-11'}`)
    const windows = fc.tuple(fc.integer({ min: decade.start, max: decade.end - 400 }), fc.integer({ min: 30, max: 400 })) // prettier-ignore
    fc.assert(
      fc.property(
        fc.array(dates, { maxLength: 12 }),
        windows,
        fc.integer({ min: 0, max: 2000 }),
        fc.integer({ min: 0, max: 500 }),
        (all, [start, length], width, height) => {
          // prettier-ignore
          const found = boxes({ start, end: start + length }, width, height, all.map((date, i) => eraOf(`era number ${i}`, date))) // prettier-ignore
          const names = found.flatMap(({ name, soft }) => (name ? [{ ...name, soft }] : []))
          names.forEach((a, i) => {
            expect(a.x).toBeGreaterThanOrEqual(a.soft.left)
            expect(a.x + a.width).toBeLessThanOrEqual(a.soft.right)
            for (const b of names.slice(i + 1))
              if (a.y === b.y)
                expect(overlaps({ start: a.x, end: a.x + a.width }, { start: b.x, end: b.x + b.width })).toBe(
                  false
                )
          })
          expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
        }
      ),
      { numRuns: 200 }
    )
  })
})
