// An atlas of odd figures and odd places in a real browser: the page draws it and throws nothing.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { drawn, expect, painted, test } from './mapPage'

const SMALL = path.resolve(import.meta.dirname, '../fixtures/atlases/small')

interface Value {
  unit?: string
  year?: number
  value: number
}
interface Small {
  indicators: { kind: string; breaks?: number[]; middle?: number; drawn: string[] }[]
  series: { values: Value[] }[]
  places: { lat: number; lon: number }[]
}

/** A copy of the small atlas with a file changed; the caller takes it away. */
function copyWith(changes: Partial<Record<keyof Small, (file: Small) => void>>): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'atlas-odd-'))
  cpSync(SMALL, folder, { recursive: true })
  for (const [name, change] of Object.entries(changes)) {
    const file = path.join(folder, `${name}.json`)
    const read = JSON.parse(readFileSync(file, 'utf8')) as Small // the fixture's own shape
    change(read)
    writeFileSync(file, JSON.stringify(read))
  }
  return folder
}

const ODD = {
  'one value, a million millions, as a circle': copyWithFigures('count', [1e12]),
  'values below zero as circles': copyWithFigures('count', [-40, 10]),
  'equal values in one class': copyWithFigures('rate', [7, 7]),
  'a figure of another century': copyWithFigures('rate', [7, 9], 1899),
  'places at the pole and on the antimeridian': {
    places({ places }: Small) {
      Object.assign(places[0] ?? {}, { lat: 90, lon: 0 })
      Object.assign(places[1] ?? {}, { lat: 40, lon: 180 })
    }
  }
}

function copyWithFigures(kind: string, values: readonly number[], year = 1960) {
  return {
    indicators({ indicators }: Small) {
      for (const indicator of indicators) {
        indicator.kind = kind
        indicator.drawn = indicator.drawn.slice(0, 1)
        delete indicator.breaks
        delete indicator.middle
      }
    },
    series({ series }: Small) {
      const units = ['CN-AA', 'CN-BB']
      Object.assign(series[0] ?? {}, {
        values: values.map((value, i) => ({ unit: units[i], year, value, checked: true, how: 'seen' }))
      })
    }
  }
}

for (const [name, changes] of Object.entries(ODD)) {
  test(`${name}: the map is drawn and answers @full`, async ({ serving }) => {
    const folder = copyWith(changes)
    try {
      const page = await serving.open('v=1&day=1960-06-01&layer=death-rate', folder)
      await drawn(page)
      await page.locator('.map-sheet').focus()
      for (const key of ['+', '+', 'ArrowRight', 'Home', 'f']) await page.keyboard.press(key)
      await page.mouse.move(500, 300)
      await painted(page)
      await expect(page.locator('.map-stamp')).toBeVisible()
      await expect(page.locator('.map-legend')).toBeVisible()
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
}
