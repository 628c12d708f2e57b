// Sizes of the four panes for a screen, a text size and what dividers were put to: pure arithmetic, no DOM.

/** CSS px. */
export interface ScreenSize {
  readonly width: number
  readonly height: number
}

/** Where dividers were put, px at the usual text size; null: by the layout. */
export interface KeptSizes {
  readonly panelWidth: number | null
  readonly panelHeight: number | null
  readonly timeHeight: number | null
}

/** Least, present and largest size that a divider can give its pane, CSS px. */
export interface Range {
  readonly least: number
  readonly now: number
  readonly most: number
}

/** All in CSS px. */
export interface Layout {
  /** CSS px of one px of the design: the screen's scale times the text size. */
  readonly unit: number
  /** The panel stands beside the map or below it. */
  readonly panel: 'beside' | 'below'
  readonly head: number
  readonly map: number
  /** Width of the panel beside the map, height of it below. */
  readonly panelSize: Range
  readonly timeHeight: Range
  /** The panes do not fit one screen: the page is taller than it and scrolls. */
  readonly scrolls: boolean
}

/** From this size on the page is drawn at twice the size: a 4K screen shows what a screen of half its size does. */
const DOUBLE = { longer: 3200, shorter: 1800 } as const

/** How many CSS px one px of the design has on a screen, before the text size: 1 or 2. */
export function screenScale({ width, height }: ScreenSize): 1 | 2 {
  return Math.max(width, height) >= DOUBLE.longer && Math.min(width, height) >= DOUBLE.shorter ? 2 : 1
}

/** Sizes at the usual text size, from the largest screen down; the first that fits holds. */
const BESIDE = [
  { width: 2400, height: 1280, head: 64, panel: 672, time: 400 },
  { width: 1600, height: 896, head: 56, panel: 568, time: 328 },
  { width: 1280, height: 688, head: 48, panel: 432, time: 272 },
  { width: 0, height: 0, head: 48, panel: 360, time: 216 }
] as const
const BELOW = [
  { height: 1600, head: 72, time: 432 },
  { height: 1000, head: 56, time: 328 },
  { height: 700, head: 48, time: 272 },
  { height: 0, head: 48, time: 216 }
] as const

/** Narrower than this, or taller than wide, the panel goes below the map. */
const BESIDE_FROM = 1024
/** Down to this width it still stands beside the map where one above the other would not fit the screen. */
const BESIDE_AT_LEAST = 880
/** Share of the map in what map and panel have together when one is above the other. */
const MAP_SHARE = 1.9 / 2.9
/** A map or a panel lower than this is of no use: rather the page scrolls. */
const LEAST_MAP = 192
const LEAST_READING = 208
/** On a page that scrolls anyway the map is high enough for its layer, counts and legend. */
const SCROLLED_MAP = 288

const LIMITS = {
  panelWidth: { least: 320, share: 0.5 },
  panelHeight: { least: 160, share: 0.5 },
  timeHeight: { least: 160, share: 0.6 }
} as const

/**
 * @param size of the window
 * @param textScale text size as a factor, 1 to 2
 */
export function layoutOf(size: ScreenSize, textScale: number, kept: KeptSizes): Layout {
  // Everything is arranged in px of the design and handed back in those of the screen.
  const unit = screenScale(size) * textScale
  const width = size.width / unit
  const height = size.height / unit
  if (width < BESIDE_AT_LEAST || width < height) return below(height, unit, size, kept)
  if (width >= BESIDE_FROM) return beside(width, height, unit, size, kept)
  const stacked = below(height, unit, size, kept)
  return stacked.scrolls ? beside(width, height, unit, size, kept) : stacked
}

function beside(width: number, height: number, unit: number, size: ScreenSize, kept: KeptSizes): Layout {
  const fit = BESIDE.find((step) => width >= step.width && height >= step.height) ?? BESIDE[3]
  const panelSize = rangeOf('panelWidth', kept.panelWidth ?? fit.panel, unit, size, size.width)
  const timeHeight = rangeOf('timeHeight', kept.timeHeight ?? fit.time, unit, size, size.height)
  const head = fit.head * unit
  return {
    unit,
    panel: 'beside',
    head,
    map: Math.max(0, size.height - head - timeHeight.now),
    panelSize,
    timeHeight,
    scrolls: false
  }
}

function below(height: number, unit: number, size: ScreenSize, kept: KeptSizes): Layout {
  const fit = BELOW.find((step) => height >= step.height) ?? BELOW[3]
  const head = fit.head * unit
  const own = height - fit.head - fit.time
  if (own < LEAST_MAP + LEAST_READING) {
    const still = (now: number): Range => ({ least: now, now, most: now })
    return {
      unit,
      panel: 'below',
      head,
      map: SCROLLED_MAP * unit,
      panelSize: still(LEAST_READING * unit),
      timeHeight: still(fit.time * unit),
      scrolls: true
    }
  }
  const timeHeight = rangeOf('timeHeight', kept.timeHeight ?? fit.time, unit, size, size.height)
  const free = Math.max(0, size.height - head - timeHeight.now)
  const panelSize = rangeOf(
    'panelHeight',
    kept.panelHeight ?? (free / unit) * (1 - MAP_SHARE),
    unit,
    size,
    free
  )
  return {
    unit,
    panel: 'below',
    head,
    map: Math.max(0, free - panelSize.now),
    panelSize,
    timeHeight,
    scrolls: false
  }
}

/** `wanted` in px of the design, within the limits of a pane that shares `whole` CSS px. */
function rangeOf(
  pane: keyof typeof LIMITS,
  wanted: number,
  unit: number,
  size: ScreenSize,
  whole: number
): Range {
  const { least: px, share } = LIMITS[pane]
  const most = Math.round(whole * share)
  const least = Math.min(px * screenScale(size), most)
  return { least, now: Math.round(Math.min(Math.max(wanted * unit, least), most)), most }
}
