// Tests the committed geometry against towns, areas and borders that are known; the map's drawing is tested elsewhere.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { borderPairs, homePieces } from '../../data/build/geography'
import { FRAME, project, unproject, type Point } from '../../data/build/geometry/albers'
import { buildHatch } from '../../data/build/geometry/hatch'
import areas from '../fixtures/areas.json'
import towns from '../fixtures/towns.json'
import geography from '../../data/great-leap/geography/geography.json'
import hatch from '../../data/great-leap/geography/hatch.json'
import { units } from '../../data/great-leap/units.json'
import { piecesAt, polygons, topology } from './support/pieces'

const folder = 'data/great-leap/geography'
/** Square kilometres in the equal-area plane. */
function areaOf(piece: string): number {
  const ringArea = (ring: Position[]): number => {
    const plane = ring.map(([x = 0, y = 0]) => project([x, y]))
    const twice = plane.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = plane[(i + 1) % plane.length] ?? [x, y]
      return sum + x * nextY - nextX * y
    }, 0)
    return Math.abs(twice) / 2e6
  }
  return (polygons.get(piece) ?? []).reduce(
    (sum, [outer = [], ...holes]) => sum + ringArea(outer) - holes.reduce((all, h) => all + ringArea(h), 0),
    0
  )
}

function piecesOn(day: string): Map<string, string[]> {
  return new Map(
    units
      .map((unit): [string, string[]] => {
        const held = unit.pieces as { piece: string; from: string; to?: string }[] // JSON types lose the optional member
        return [unit.id, held.filter((p) => p.from <= day && day <= (p.to ?? '9')).map((p) => p.piece)]
      })
      .filter(([, pieces]) => pieces.length > 0)
  )
}

describe('the pieces', () => {
  it('are 41 at home, each with its own id and a state', () => {
    expect(homePieces(topology)).toHaveLength(41)
    expect(polygons.size).toBe(topology.objects.units.geometries.length)
    for (const { id, properties } of topology.objects.units.geometries)
      expect(properties).toMatchObject({ id })
  })

  it('hold each of 58 towns on the side of the cut where it lay', () => {
    expect(towns.towns.length).toBeGreaterThanOrEqual(40)
    const wrong = towns.towns
      .map(({ name, at, piece }) => ({ name, piece, found: piecesAt([at[0] ?? 0, at[1] ?? 0]) }))
      .filter(({ piece, found }) => found.length !== 1 || found[0] !== piece)
    expect(wrong).toEqual([])
  })

  it('do not overlap at twenty thousand scattered points', () => {
    let seed = 12345
    const next = (): number => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648
    const points = Array.from({ length: 20_000 }, (): Point => [73 + next() * 62, 18 + next() * 36])
    expect(points.filter((point) => piecesAt(point).length > 1)).toEqual([])
  })

  it.each(Object.entries(areas))(
    'make up the areas of the units on %s within half a per cent',
    (day, expected) => {
      const held = piecesOn(day)
      expect(held.size).toBe(expected.units)
      for (const [unit, km2] of Object.entries(expected.km2)) {
        const found = (held.get(`CN-${unit}`) ?? []).reduce((sum, piece) => sum + areaOf(piece), 0)
        expect(Math.abs(found / km2 - 1), `${unit}: ${found.toFixed(0)} for ${km2}`).toBeLessThan(0.005)
      }
    }
  )
})

describe('the sheet', () => {
  it('is projected and brought back without loss', () => {
    for (let lon = 60; lon <= 145; lon += 5) {
      for (let lat = 5; lat <= 58; lat += 5) {
        const [x, y] = unproject(project([lon, lat]))
        expect(Math.hypot(x - lon, y - lat)).toBeLessThan(1e-9)
      }
    }
  })

  it('keeps area: a degree square near the pole side is as large as on the sphere', () => {
    const square: Point[] = []
    for (let i = 0; i < 100; i++) square.push([80 + i / 100, 45])
    for (let i = 0; i < 100; i++) square.push([81, 45 + i / 100])
    for (let i = 0; i < 100; i++) square.push([81 - i / 100, 46])
    for (let i = 0; i < 100; i++) square.push([80, 46 - i / 100])
    const plane = square.map(project)
    const flat = plane.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = plane[(i + 1) % plane.length] ?? [x, y]
      return sum + (x * nextY - nextX * y) / 2
    }, 0)
    const D = Math.PI / 180
    const sphere = 6371007.2 ** 2 * D * (Math.sin(46 * D) - Math.sin(45 * D))
    expect(Math.abs(flat / sphere - 1)).toBeLessThan(1e-6)
  })

  it('says the projection in which the geometry was made', () => {
    expect(geography.projection).toEqual({
      kind: 'albers',
      parallels: [25, 47],
      meridian: 105,
      origin: 36,
      radius: 6371007.2
    })
    expect(geography.frame).toEqual(FRAME)
  })

  it('names the neighbours inside the neatline and no point twice', () => {
    const { x, y } = geography.neat
    for (const { text, at } of geography.labels.around) {
      const [px, py] = project([at[0] ?? 0, at[1] ?? 0])
      expect(px > (x[0] ?? 0) && px < (x[1] ?? 0) && py > (y[0] ?? 0) && py < (y[1] ?? 0), text.en).toBe(true)
    }
    const names = geography.labels.around.map(({ text }) => text.en)
    expect(new Set(names).size).toBe(names.length)
  })

  it('puts the label of every large unit on its own land of 1958', () => {
    const held = piecesOn('1958-12-01')
    // The names of these four stand beside or above them where there is room.
    const beside = new Set(['CN-TJ', 'CN-BJ', 'CN-SH', 'CN-NX'])
    expect(geography.labels.units.map(({ unit }) => unit).sort()).toEqual(units.map(({ id }) => id).sort())
    for (const { unit, at } of geography.labels.units) {
      if (beside.has(unit)) continue
      const [piece] = piecesAt([at[0] ?? 0, at[1] ?? 0])
      expect(held.get(unit), unit).toContain(piece)
    }
  })
})

describe('disputed land', () => {
  it('has only lines that are borders of the topology', () => {
    const pairs = borderPairs(topology)
    expect(geography.disputedLines.filter(([a, b]) => !pairs.has(`${a}|${b}`))).toEqual([])
  })

  it('dashes every border between China and India or Bhutan', () => {
    const dashed = new Set(geography.disputedLines.flatMap(([a, b]) => [`${a}|${b}`, `${b}|${a}`]))
    const home = new Set(homePieces(topology))
    const sought = [...borderPairs(topology)].filter((pair) => {
      const [a = '', b = ''] = pair.split('|')
      return home.has(a) && (b === 'BT' || b === 'IN' || b.startsWith('IN-'))
    })
    expect(sought.length).toBeGreaterThanOrEqual(6)
    expect(sought.filter((pair) => !dashed.has(pair))).toEqual([])
  })

  it('is hatched inside the three areas and nowhere else', () => {
    const held = new Set(geography.disputedAreas)
    for (const [[ax = 0, ay = 0] = [], [bx = 0, by = 0] = []] of hatch.coordinates) {
      const found = piecesAt([(ax + bx) / 2, (ay + by) / 2])
      expect(
        found.every((piece) => held.has(piece)),
        `${ax},${ay} ${found.join()}`
      ).toBe(true)
      expect(found.length).toBe(1)
    }
  })

  it('has the hatch that the kept script makes', () => {
    const temporary = mkdtempSync(join(tmpdir(), 'hatch-'))
    try {
      buildHatch(`${folder}/units.topo.json`, join(temporary, 'hatch.json'))
      expect(readFileSync(join(temporary, 'hatch.json'), 'utf8')).toBe(
        readFileSync(`${folder}/hatch.json`, 'utf8')
      )
    } finally {
      rmSync(temporary, { recursive: true })
    }
  })
})

describe('where it comes from', () => {
  it('is written down with the hashes that the build script insists on', () => {
    const provenance = readFileSync(`${folder}/PROVENANCE.md`, 'utf8')
    const hashes =
      readFileSync('data/build/geometry/packages.ts', 'utf8').match(/sha512-[A-Za-z0-9+/=]{80,}/g) ?? []
    expect(hashes).toHaveLength(3)
    for (const hash of hashes) expect(provenance).toContain(hash)
  })
})
