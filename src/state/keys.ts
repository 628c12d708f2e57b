// The one table of keys and gestures: the rooms read their keys from it, the help sheet shows it. What they do is in the rooms.

/** Where a key or gesture is at home. `page`: anywhere but while typing. `list`: the events as a list, also over the drawing. `sliders`: the day and the ends of the window. `mapList`: the map as a list. */
export const PANES = [
  'page',
  'timeline',
  'list',
  'sliders',
  'strip',
  'map',
  'mapList',
  'panel',
  'charts',
  'compare',
  'evidence',
  'sources',
  'dividers'
] as const
export type Pane = (typeof PANES)[number]

interface Row {
  readonly pane: Pane
  /** What a key of the pane is called in code; unique in its pane. */
  readonly id: string
  /** What it does, by the name of its words: `help.does.<does>`. Rows with the same are one line of the help sheet. */
  readonly does: string
  /** `KeyboardEvent.key` values, shown as keys. */
  readonly keys?: readonly string[]
  /** Keys that do the same without being shown: the same place on other keyboards. */
  readonly also?: readonly string[]
  /** Only with Shift held; without this, Shift makes no difference. */
  readonly shift?: true
  /** Ctrl stands for Cmd as well. Without this the key means nothing while one of them is held. */
  readonly held?: 'Alt' | 'Ctrl'
  /** What hands do, by the name of its words: `help.gesture.<gesture>`. */
  readonly gestures?: readonly Gesture[]
}

export type Gesture =
  | 'wheel'
  | 'pinch'
  | 'wheelAside'
  | 'drag'
  | 'dragHandle'
  | 'dragDay'
  | 'dragWindow'
  | 'click'
  | 'clickPaper'
  | 'clickOutside'
  | 'clickCount'
  | 'doubleClick'
  | 'hover'
  | 'type'

export const ROWS = [
  { pane: 'page', id: 'help', does: 'help', keys: ['?'], also: ['？'] },
  { pane: 'page', id: 'close', does: 'close', keys: ['Escape'] },
  { pane: 'page', id: 'back', does: 'history', keys: ['ArrowLeft'], held: 'Alt' },
  { pane: 'page', id: 'forward', does: 'history', keys: ['ArrowRight'], held: 'Alt' },
  { pane: 'page', id: 'larger', does: 'textSize', keys: ['+'], also: ['='], held: 'Ctrl' },
  { pane: 'page', id: 'smaller', does: 'textSize', keys: ['-'], also: ['_'], held: 'Ctrl' },
  { pane: 'page', id: 'usualSize', does: 'textSize', keys: ['0'], held: 'Ctrl' },

  { pane: 'timeline', id: 'zoom', does: 'timeZoom', gestures: ['wheel', 'pinch'] },
  { pane: 'timeline', id: 'pan', does: 'timePan', gestures: ['drag', 'wheelAside'] },
  { pane: 'timeline', id: 'closer', does: 'timeCloser', gestures: ['doubleClick'] },
  { pane: 'timeline', id: 'window', does: 'timeWindow', gestures: ['dragHandle'] },
  { pane: 'timeline', id: 'day', does: 'timeDay', gestures: ['dragDay', 'clickPaper'] },
  { pane: 'timeline', id: 'select', does: 'timeSelect', gestures: ['click'] },
  { pane: 'timeline', id: 'previous', does: 'timeStep', keys: ['ArrowLeft'] },
  { pane: 'timeline', id: 'next', does: 'timeStep', keys: ['ArrowRight'] },
  { pane: 'timeline', id: 'first', does: 'timeEnds', keys: ['Home'] },
  { pane: 'timeline', id: 'last', does: 'timeEnds', keys: ['End'] },
  { pane: 'timeline', id: 'zoomIn', does: 'timeZoom', keys: ['+'], also: ['='] },
  { pane: 'timeline', id: 'zoomOut', does: 'timeZoom', keys: ['-'], also: ['_'] },
  { pane: 'timeline', id: 'play', does: 'timePlay', keys: [' '] },
  { pane: 'timeline', id: 'goTo', does: 'timeGoTo', keys: ['g'], also: ['G', 'ｇ'] },
  { pane: 'timeline', id: 'deselect', does: 'deselect', keys: ['Escape'] },

  { pane: 'list', id: 'previous', does: 'listMove', keys: ['ArrowUp'] },
  { pane: 'list', id: 'next', does: 'listMove', keys: ['ArrowDown'] },
  { pane: 'list', id: 'pageUp', does: 'listPage', keys: ['PageUp'] },
  { pane: 'list', id: 'pageDown', does: 'listPage', keys: ['PageDown'] },
  { pane: 'list', id: 'first', does: 'listEnds', keys: ['Home'] },
  { pane: 'list', id: 'last', does: 'listEnds', keys: ['End'] },
  { pane: 'list', id: 'choose', does: 'timeSelect', keys: ['Enter', ' '], gestures: ['click'] },
  { pane: 'list', id: 'find', does: 'listFind', gestures: ['type'] },

  { pane: 'sliders', id: 'dayEarlier', does: 'day', keys: ['ArrowLeft'], also: ['ArrowDown'] },
  { pane: 'sliders', id: 'dayLater', does: 'day', keys: ['ArrowRight'], also: ['ArrowUp'] },
  {
    pane: 'sliders',
    id: 'monthEarlier',
    does: 'month',
    keys: ['ArrowLeft'],
    also: ['ArrowDown'],
    shift: true
  },
  { pane: 'sliders', id: 'monthLater', does: 'month', keys: ['ArrowRight'], also: ['ArrowUp'], shift: true },
  { pane: 'sliders', id: 'yearEarlier', does: 'year', keys: ['PageDown'] },
  { pane: 'sliders', id: 'yearLater', does: 'year', keys: ['PageUp'] },
  { pane: 'sliders', id: 'first', does: 'limits', keys: ['Home'] },
  { pane: 'sliders', id: 'last', does: 'limits', keys: ['End'] },
  { pane: 'sliders', id: 'type', does: 'typeDay', keys: ['Enter'] },

  { pane: 'strip', id: 'move', does: 'stripMove', gestures: ['dragWindow', 'clickOutside'] },
  { pane: 'strip', id: 'widen', does: 'stripWiden', gestures: ['dragHandle'] },
  { pane: 'strip', id: 'zoom', does: 'timeZoom', gestures: ['wheel', 'pinch'] },

  { pane: 'map', id: 'zoom', does: 'mapZoom', gestures: ['wheel', 'pinch'] },
  { pane: 'map', id: 'pan', does: 'mapPan', gestures: ['drag'] },
  { pane: 'map', id: 'closer', does: 'mapCloser', gestures: ['doubleClick'] },
  { pane: 'map', id: 'select', does: 'mapSelect', gestures: ['click'] },
  { pane: 'map', id: 'open', does: 'mapOpen', gestures: ['clickCount'] },
  { pane: 'map', id: 'tell', does: 'mapTell', gestures: ['hover'] },
  { pane: 'map', id: 'left', does: 'mapPan', keys: ['ArrowLeft'] },
  { pane: 'map', id: 'right', does: 'mapPan', keys: ['ArrowRight'] },
  { pane: 'map', id: 'up', does: 'mapPan', keys: ['ArrowUp'] },
  { pane: 'map', id: 'down', does: 'mapPan', keys: ['ArrowDown'] },
  { pane: 'map', id: 'farLeft', does: 'mapFar', keys: ['ArrowLeft'], shift: true },
  { pane: 'map', id: 'farRight', does: 'mapFar', keys: ['ArrowRight'], shift: true },
  { pane: 'map', id: 'farUp', does: 'mapFar', keys: ['ArrowUp'], shift: true },
  { pane: 'map', id: 'farDown', does: 'mapFar', keys: ['ArrowDown'], shift: true },
  { pane: 'map', id: 'zoomIn', does: 'mapZoom', keys: ['+'], also: ['='] },
  { pane: 'map', id: 'zoomOut', does: 'mapZoom', keys: ['-'], also: ['_'] },
  { pane: 'map', id: 'whole', does: 'mapWhole', keys: ['Home'] },
  { pane: 'map', id: 'fit', does: 'mapFit', keys: ['f'], also: ['F', 'ｆ'] },

  { pane: 'mapList', id: 'previous', does: 'mapListMove', keys: ['ArrowUp'] },
  { pane: 'mapList', id: 'next', does: 'mapListMove', keys: ['ArrowDown'] },
  { pane: 'mapList', id: 'pageUp', does: 'listPage', keys: ['PageUp'] },
  { pane: 'mapList', id: 'pageDown', does: 'listPage', keys: ['PageDown'] },
  { pane: 'mapList', id: 'first', does: 'listEnds', keys: ['Home'] },
  { pane: 'mapList', id: 'last', does: 'listEnds', keys: ['End'] },
  { pane: 'mapList', id: 'choose', does: 'mapListChoose', keys: ['Enter', ' '], gestures: ['click'] },
  { pane: 'mapList', id: 'find', does: 'mapListFind', gestures: ['type'] },
  { pane: 'mapList', id: 'back', does: 'mapListBack', keys: ['Escape'] },

  { pane: 'panel', id: 'deselect', does: 'deselect', keys: ['Escape'] },

  { pane: 'charts', id: 'previous', does: 'chartStep', keys: ['ArrowLeft'], also: ['ArrowDown'] },
  { pane: 'charts', id: 'next', does: 'chartStep', keys: ['ArrowRight'], also: ['ArrowUp'] },
  { pane: 'charts', id: 'first', does: 'chartEnds', keys: ['Home'] },
  { pane: 'charts', id: 'last', does: 'chartEnds', keys: ['End'] },
  { pane: 'charts', id: 'go', does: 'chartGo', keys: ['Enter'], also: [' '], gestures: ['click'] },

  { pane: 'compare', id: 'previous', does: 'compareStep', keys: ['ArrowUp'] },
  { pane: 'compare', id: 'next', does: 'compareStep', keys: ['ArrowDown'] },
  { pane: 'compare', id: 'first', does: 'compareEnds', keys: ['Home'] },
  { pane: 'compare', id: 'last', does: 'compareEnds', keys: ['End'] },
  { pane: 'compare', id: 'choose', does: 'compareChoose', keys: ['Enter'], also: [' '], gestures: ['click'] },
  { pane: 'compare', id: 'left', does: 'swipeMove', keys: ['ArrowLeft'], gestures: ['drag'] },
  { pane: 'compare', id: 'right', does: 'swipeMove', keys: ['ArrowRight'] },
  { pane: 'compare', id: 'farLeft', does: 'swipeFar', keys: ['ArrowLeft'], shift: true },
  { pane: 'compare', id: 'farRight', does: 'swipeFar', keys: ['ArrowRight'], shift: true },

  { pane: 'evidence', id: 'previous', does: 'estimateStep', keys: ['ArrowUp'] },
  { pane: 'evidence', id: 'next', does: 'estimateStep', keys: ['ArrowDown'] },
  { pane: 'evidence', id: 'first', does: 'estimateEnds', keys: ['Home'] },
  { pane: 'evidence', id: 'last', does: 'estimateEnds', keys: ['End'] },
  { pane: 'evidence', id: 'read', does: 'estimateRead', keys: ['Enter'], also: [' '], gestures: ['click'] },

  { pane: 'sources', id: 'previous', does: 'sourceStep', keys: ['ArrowUp'] },
  { pane: 'sources', id: 'next', does: 'sourceStep', keys: ['ArrowDown'] },
  { pane: 'sources', id: 'first', does: 'sourceEnds', keys: ['Home'] },
  { pane: 'sources', id: 'last', does: 'sourceEnds', keys: ['End'] },
  { pane: 'sources', id: 'all', does: 'sourceAll', keys: ['Escape'] },

  { pane: 'dividers', id: 'drag', does: 'dividerMove', gestures: ['drag'] },
  { pane: 'dividers', id: 'left', does: 'dividerMove', keys: ['ArrowLeft'] },
  { pane: 'dividers', id: 'right', does: 'dividerMove', keys: ['ArrowRight'] },
  { pane: 'dividers', id: 'up', does: 'dividerMove', keys: ['ArrowUp'] },
  { pane: 'dividers', id: 'down', does: 'dividerMove', keys: ['ArrowDown'] },
  { pane: 'dividers', id: 'least', does: 'dividerEnds', keys: ['Home'] },
  { pane: 'dividers', id: 'most', does: 'dividerEnds', keys: ['End'] },
  { pane: 'dividers', id: 'reset', does: 'dividerReset', gestures: ['doubleClick'] }
] as const satisfies readonly Row[]

type Rows = (typeof ROWS)[number]
export type Does = Rows['does']
/** Names of what the keys of a pane do. */
export type KeyOf<P extends Pane> = Extract<Rows, { pane: P; keys: readonly string[] }>['id']

export interface KeyPress {
  readonly key: string
  readonly shiftKey?: boolean
  readonly ctrlKey?: boolean
  readonly altKey?: boolean
  readonly metaKey?: boolean
}

function heldWith({ ctrlKey, altKey, metaKey }: KeyPress): Row['held'] | 'other' {
  if (ctrlKey || metaKey) return altKey ? 'other' : 'Ctrl'
  return altKey ? 'Alt' : undefined
}

/** What a key means in a pane; null for keys that are not its own. */
export function keyIn<P extends Pane>(pane: P, press: KeyPress): KeyOf<P> | null {
  const held = heldWith(press)
  const rows: readonly Row[] = ROWS
  const own = rows.filter(
    (row) =>
      row.pane === pane &&
      row.held === held &&
      (row.keys?.includes(press.key) || row.also?.includes(press.key))
  )
  const row = (press.shiftKey && own.find(({ shift }) => shift)) || own.find(({ shift }) => !shift)
  // Found among the rows of this pane that have keys.
  return (row?.id ?? null) as KeyOf<P> | null
}
