import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { README, REPORT, reportText, shippedAtlas, withCounts } from '../../data/build/report/report'
import { withoutPlace } from '../../data/build/report/sources'
import { share, tableText } from '../../data/build/report/table'
import { fatesOf } from '../../data/build/report/values'

const atlas = await shippedAtlas()

describe('the report on the data', () => {
  test('is as counted: after a change of data, `npm run data-report` writes it anew', () => {
    expect(readFileSync(REPORT, 'utf8')).toBe(reportText(atlas))
  })
  test('is quoted in the README as counted', () => {
    const readme = readFileSync(README, 'utf8')
    expect(readme).toBe(withCounts(readme, atlas))
    expect(readme).toContain(`${atlas.events.length} events`)
  })
  test('refuses a README that has lost its marks', () => {
    expect(() => withCounts('# Great Leap Atlas', atlas)).toThrow(/lost the marks/)
  })
  test('knows what becomes of every value of a province', () => {
    const values = [...atlas.series.values()]
      .flatMap((series) => series.values)
      .filter(({ unit }) => unit !== undefined)
    expect(fatesOf(atlas).size).toBe(values.length)
    for (const [value, fate] of fatesOf(atlas)) {
      if (fate === 'painted') expect(value).toMatchObject({ checked: true })
      if (fate === 'unchecked') expect(value.checked).toBe(false)
    }
  })
  test('gives each citation of an event without a locator one reason', () => {
    const bare = atlas.events
      .flatMap((event) => event.citations)
      .filter(({ locator }) => locator === undefined)
    const counted = withoutPlace(atlas).rows.map(([, count]) => Number(count))
    expect(counted.reduce((sum, one) => sum + one, 0)).toBe(bare.length)
    expect(counted).not.toContain(0)
  })
  test('never rounds nearly all to all, nor a little to nothing', () => {
    expect([share(999, 1000), share(1, 1000), share(0, 10), share(10, 10), share(0, 0)]).toEqual([
      '99 %',
      '1 %',
      '0 %',
      '100 %',
      '-'
    ])
  })
  test('sets numbers to the right', () => {
    expect(tableText({ title: 'T', head: ['a', 'b'], rows: [['x', 1]] })).toBe(
      '## T\n\n| a | b |\n| --- | ---: |\n| x | 1 |\n'
    )
  })
})
