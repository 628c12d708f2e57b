// The hand-digitised lines that cut present-day provinces into the pieces of 1956-66; drawn from published facts, no map was traced.
import type { Point } from './albers'

/** A ring in degrees (longitude, latitude), open, that overshoots its province; only the part inside it is cut out. */
export interface Cut {
  /** Id of the piece that is cut out. */
  readonly piece: string
  /** Code of the polygon it is cut from. */
  readonly from: string
  /** Cuts of one round do not overlap; a later round takes only what the earlier ones left. */
  readonly round: 0 | 1 | 2
  readonly ring: readonly Point[]
}

export const cuts: readonly Cut[] = [
  // Alxa and Ejin, under Gansu until April 1956. East side: the gap of Wuhai, the bank of the Yellow River, the west edge of
  // Dengkou county, the west end of the Urad Rear Banner.
  {
    piece: 'NM-ALXA',
    from: 'NM',
    round: 0,
    // prettier-ignore
    ring: [
      [96, 36.5], [104.2, 36.5], [106.2, 37.8], [106.55, 39.0], [106.8, 39.3], [106.62, 39.45],
      [106.6, 39.58], [106.74, 39.68], [106.8, 39.9], [106.83, 40.12], [106.42, 40.14], [106.13, 40.33],
      [106.08, 40.62], [105.7, 40.7], [105.3, 40.95], [105.13, 41.3], [105.22, 41.6], [105.28, 42.3],
      [96, 44]
    ]
  },
  // The Qinzhou-Lianzhou coast, under Guangdong from 1955 to June 1965: ridge of the Shiwandashan, north limits of Qin, Lingshan
  // and Pubei counties, the line between Pubei and Hepu and Bobai.
  {
    piece: 'GX-QL',
    from: 'GX',
    round: 0,
    // prettier-ignore
    ring: [
      [107.3, 21.3], [107.36, 21.62], [107.5, 21.66], [107.62, 21.82], [107.86, 21.9], [108.03, 21.99],
      [108.02, 22.15], [108.2, 22.33], [108.42, 22.42], [108.62, 22.42], [108.8, 22.55], [109.02, 22.64],
      [109.28, 22.62], [109.42, 22.66], [109.6, 22.68], [109.8, 22.6], [109.84, 22.42], [109.72, 22.22],
      [109.66, 22.03], [109.7, 21.9], [109.58, 21.82], [109.63, 21.72], [109.74, 21.67], [110.1, 21.66],
      [110.1, 20.8], [107.3, 20.8]
    ]
  },
  // Beijing as a municipality in January 1956: the city, Haidian, Fengtai, the eastern suburb, Shijingshan, the western mining
  // area, Nanyuan.
  {
    piece: 'BJ-0',
    from: 'BJ',
    round: 0,
    // prettier-ignore
    ring: [
      [115.3, 40.1], [115.36, 39.93], [115.5, 39.83], [115.75, 39.8], [115.95, 39.86], [116.08, 39.8],
      [116.2, 39.74], [116.38, 39.74], [116.5, 39.8], [116.62, 39.85], [116.63, 40.02], [116.56, 40.09],
      [116.42, 40.07], [116.28, 40.14], [116.1, 40.16], [115.95, 40.12], [115.82, 40.17], [115.62, 40.17]
    ]
  },
  // Changping, joined in March 1956.
  {
    piece: 'BJ-CP',
    from: 'BJ',
    round: 1,
    // prettier-ignore
    ring: [
      [115.8, 40.16], [115.95, 40.11], [116.1, 40.16], [116.28, 40.14], [116.42, 40.07], [116.5, 40.08],
      [116.52, 40.22], [116.46, 40.3], [116.3, 40.4], [116.1, 40.38], [115.96, 40.3], [115.84, 40.24]
    ]
  },
  // Huairou, Miyun, Pinggu and Yanqing, joined in October 1958; what no cut takes (Tong, Shunyi, Daxing, Liangxiang, Fangshan)
  // came in March 1958.
  {
    piece: 'BJ-N',
    from: 'BJ',
    round: 2,
    // prettier-ignore
    ring: [
      [115.6, 40.18], [115.82, 40.18], [115.84, 40.24], [115.98, 40.28], [116.1, 40.36], [116.28, 40.38],
      [116.42, 40.29], [116.56, 40.28], [116.72, 40.3], [116.88, 40.27], [116.95, 40.17], [116.95, 40.03],
      [117.3, 39.98], [117.8, 40.2], [117.8, 41.3], [115.6, 41.3]
    ]
  },
  // Shanghai in 1956-57, about 650 square kilometres.
  {
    piece: 'SH-0',
    from: 'SH',
    round: 0,
    // prettier-ignore
    ring: [
      [121.34, 31.2], [121.38, 31.12], [121.47, 31.12], [121.53, 31.13], [121.57, 31.2], [121.64, 31.28],
      [121.66, 31.34], [121.56, 31.39], [121.5, 31.41], [121.46, 31.36], [121.38, 31.32], [121.33, 31.26]
    ]
  },
  // Jiading, Baoshan and Shanghai counties, joined in January 1958.
  {
    piece: 'SH-1',
    from: 'SH',
    round: 1,
    // prettier-ignore
    ring: [
      [121.1, 31.26], [121.22, 31.23], [121.34, 31.2], [121.3, 31.13], [121.33, 31.02], [121.38, 30.98],
      [121.5, 31.02], [121.52, 31.1], [121.47, 31.12], [121.38, 31.12], [121.34, 31.2], [121.33, 31.26],
      [121.38, 31.32], [121.46, 31.36], [121.5, 31.41], [121.44, 31.51], [121.33, 31.54], [121.1, 31.6]
    ]
  },
  // Tianjin as a municipality in 1956: the city, its suburbs, Tanggu; the rest of today's Tianjin was Hebei all the time.
  {
    piece: 'TJ-0',
    from: 'TJ',
    round: 0,
    // prettier-ignore
    ring: [
      [117.0, 39.13], [117.03, 38.98], [117.2, 38.9], [117.42, 38.84], [117.55, 38.8], [118.0, 38.8],
      [118.0, 39.08], [117.7, 39.12], [117.5, 39.18], [117.32, 39.26], [117.15, 39.24]
    ]
  },
  // Aksai Chin as India claimed it on maps of 1954-62 (Karakoram pass, crest of the Kunlun, Lanak La), the part in Xinjiang.
  {
    piece: 'XJ-AC',
    from: 'XJ',
    round: 0,
    // prettier-ignore
    ring: [
      [77.0, 34.0], [77.0, 35.5], [77.82, 35.51], [78.02, 35.64], [78.22, 35.88], [78.62, 36.06],
      [79.1, 36.12], [79.58, 36.06], [80.05, 35.92], [80.38, 35.65], [80.5, 35.25], [80.4, 34.98],
      [80.08, 34.78], [79.8, 34.58], [79.54, 34.39], [79.3, 34.0]
    ]
  },
  // The same claim, the part in Tibet.
  {
    piece: 'XZ-AC',
    from: 'XZ',
    round: 1,
    // prettier-ignore
    ring: [
      [77.0, 34.0], [77.0, 35.5], [77.82, 35.51], [78.02, 35.64], [78.22, 35.88], [78.62, 36.06],
      [79.1, 36.12], [79.58, 36.06], [80.05, 35.92], [80.38, 35.65], [80.5, 35.25], [80.4, 34.98],
      [80.08, 34.78], [79.8, 34.58], [79.54, 34.39], [79.3, 34.38], [78.9, 34.0]
    ]
  },
  // South of the demarcation line of 1954, the Ben Hai river at about 17 degrees north.
  {
    piece: 'VN-S',
    from: 'VN',
    round: 0,
    // prettier-ignore
    ring: [
      [102, 5], [111, 5], [111, 17.1], [107.12, 17.02], [107.02, 16.99], [106.9, 17.0], [106.7, 16.92],
      [106.55, 17.0], [106.3, 17.1], [102, 17.1]
    ]
  }
]
