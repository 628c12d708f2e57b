// Makes the water layer: rivers and lakes of Natural Earth with their names, and the drawn rivers; nothing of the land.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import type { Feature, Geometry, MultiLineString, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { CLIP, PROJ4 } from './albers'
import { drawnRivers, type River } from './drawnRivers'
import { cache, dataPackage, mapshaper } from './packages'

/** Lines of the river set by their place in it (the set carries no names), found by looking at them one by one. */
const RIVERS: readonly (River & { readonly lines: readonly number[] })[] = [
  { en: 'Yangtze', zh: '长江', rank: 1, lines: [84, 83, 49, 61, 22, 91] },
  { en: 'Yellow River', zh: '黄河', rank: 1, lines: [5, 42, 43] },
  { en: 'Han', zh: '汉江', rank: 2, lines: [37, 4] },
  { en: 'Min and Dadu', zh: '岷江 大渡河', rank: 3, lines: [24] },
  { en: 'Gan', zh: '赣江', rank: 3, lines: [32, 3] },
  { en: 'Yuan', zh: '沅江', rank: 3, lines: [94, 14] },
  { en: 'Pearl (Xi)', zh: '珠江 西江', rank: 1, lines: [62, 41, 70, 89, 87] },
  { en: 'Red River', zh: '元江 红河', rank: 3, lines: [40] },
  { en: 'Mekong', zh: '澜沧江', rank: 2, lines: [95, 55, 60] },
  { en: 'Salween', zh: '怒江', rank: 2, lines: [67, 66, 71] },
  { en: 'Yarlung Tsangpo', zh: '雅鲁藏布江', rank: 2, lines: [59, 93, 27, 21] },
  { en: 'Irtysh', zh: '额尔齐斯河', rank: 3, lines: [29, 28, 1] },
  { en: 'Tarim', zh: '塔里木河', rank: 2, lines: [92, 79, 53] },
  { en: 'Songhua', zh: '松花江', rank: 2, lines: [76] },
  { en: 'Liao', zh: '辽河', rank: 2, lines: [86, 88, 56] },
  { en: 'Amur', zh: '黑龙江', rank: 2, lines: [17, 38] },
  { en: 'Argun', zh: '额尔古纳河', rank: 2, lines: [18, 36] },
  { en: 'Irrawaddy', zh: '伊洛瓦底江', rank: 3, lines: [19, 65] },
  { en: 'Indus', zh: '印度河', rank: 3, lines: [74, 46] },
  { en: 'Sutlej', zh: '象泉河', rank: 3, lines: [12, 77] },
  { en: 'Selenga', zh: '色楞格河', rank: 3, lines: [44, 72] },
  { en: 'Ganges', zh: '恒河', rank: 3, lines: [33] }
]

const LAKES: ReadonlyMap<number, readonly [en: string, zh: string]> = new Map([
  [7, ['Qinghai Hu', '青海湖']],
  [19, ['Poyang', '鄱阳湖']],
  [15, ['Tai', '太湖']],
  [2, ['Hongze', '洪泽湖']],
  [16, ['Nam Co', '纳木错']],
  [14, ['Hulun', '呼伦湖']],
  [18, ['Bosten', '博斯腾湖']],
  [37, ['Chao', '巢湖']],
  [5, ['Khanka', '兴凯湖']]
])

/** Reservoirs younger than 1966 (Nam Ngum, Toktogul, Pong) and a double. */
const NOT_DRAWN = new Set([27, 53, 68, 60])

type Asia = Topology<{ rivers: GeometryCollection; lakes: GeometryCollection }>

/** The 1:50 million set for Asia inside a bundle meant for browsers, evaluated in a context of its own. */
function readAsia(): Asia {
  const file = join(dataPackage('plotly.js'), 'dist/plotly-geo-assets.js')
  const context = createContext({ module: { exports: {} }, exports: {}, window: {}, self: {} })
  const found: unknown = runInContext(
    `${readFileSync(file, 'utf8')}\n;JSON.stringify((module.exports.topojson || window.PlotlyGeoAssets?.topojson || self.PlotlyGeoAssets?.topojson).asia_50m)`,
    context
  )
  if (typeof found !== 'string') throw new Error(`${file} holds no map of Asia`)
  // The package has this shape; a changed copy is refused by its hash.
  return JSON.parse(found) as Asia
}

function linesOf(geometry: Geometry | undefined): Position[][] {
  if (geometry?.type === 'LineString') return [geometry.coordinates]
  if (geometry?.type === 'MultiLineString') return geometry.coordinates
  throw new Error(`a river line of the set is missing or is a ${geometry?.type}`)
}

function riverFeature(river: River, coordinates: Position[][], drawn: boolean): Feature<MultiLineString> {
  const properties = { n: river.en, zh: river.zh, rk: river.rank, ...(drawn ? { src: 'drawn' } : {}) }
  return { type: 'Feature', properties, geometry: { type: 'MultiLineString', coordinates } }
}

/** Makes the topology of water (objects `rivers` and `lakes`, properties n, zh, rk) at `output`. */
export function buildWater(output: string): void {
  const asia = readAsia()
  const lines = feature(asia, asia.objects.rivers).features
  const rivers = [
    ...RIVERS.map((river) =>
      riverFeature(
        river,
        river.lines.flatMap((i) => linesOf(lines[i]?.geometry)),
        false
      )
    ),
    ...drawnRivers.map((river) => riverFeature(river, [river.line.map((point) => [...point])], true))
  ]
  const lakes = feature(asia, asia.objects.lakes).features.flatMap((lake, i): Feature[] => {
    const name = LAKES.get(i)
    return NOT_DRAWN.has(i) ? [] : [{ ...lake, properties: name ? { n: name[0], zh: name[1] } : {} }]
  })
  for (const [name, features] of [
    ['rivers', rivers],
    ['lakes', lakes]
  ] as const) {
    // prettier-ignore
    writeFileSync(join(cache, `${name}.geojson`), JSON.stringify({ type: 'FeatureCollection', features }))
  }
  mapshaper(
    '-i', 'rivers.geojson', 'lakes.geojson', 'combine-files',
    '-proj', PROJ4, 'target=*', '-clip', CLIP, 'target=*',
    '-simplify', 'interval=700', 'keep-shapes', 'target=*', '-proj', 'wgs84', 'target=*',
    '-o', output, 'format=topojson', 'quantization=40000', 'target=*'
  ) // prettier-ignore
}
