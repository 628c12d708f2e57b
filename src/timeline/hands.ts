// Turns pointers into clicks, drags and pinches: a machine fed with points, without DOM or clock; pointers.ts feeds it.

export interface Point {
  readonly id: number
  readonly x: number
  readonly y: number
  /** ms on any steady clock */
  readonly time: number
  readonly touch: boolean
}

/** A drag that has begun. Exactly one of `end` and `stop` closes it. */
export interface Drag {
  move(point: Point): void
  /** Let go with this speed, px a ms to the right. */
  end(speed: number): void
  /** Taken away: pointer lost, window left, or a second finger down. */
  stop(): void
}

interface Pinch {
  /** `factor` above 1: fingers went apart; `x` their middle, `dx` its way. */
  move(factor: number, x: number, dx: number): void
  end(): void
}

/** What an area does with hands. */
export interface Hands {
  /** Something went down; nothing may change yet but what moves by itself. */
  touched(): void
  drag(at: Point): Drag
  pinch(): Pinch
  click(at: Point, twice: boolean): void
}

export interface Machine {
  down(point: Point): void
  move(point: Point): void
  up(point: Point): void
  /** The pointer is gone without having been let go. */
  lost(id: number): void
  allLost(): void
  readonly busy: () => boolean
}

/** px that a pressed pointer may move and still click. */
const STILL = { mouse: 4, touch: 10 } as const
const TWICE = { ms: 400, px: 24 } as const
/** Speed is taken over this much of the end of a drag, ms. */
const RECENT = 90
/** Fingers nearer than this count as this far apart, px. */
const NEAREST = 24

type Doing =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'pressed'; readonly at: Point }
  | { readonly kind: 'dragging'; readonly drag: Drag }
  | { readonly kind: 'pinching'; readonly pinch: Pinch }

export function handMachine(hands: Hands): Machine {
  const down = new Map<number, Point>()
  let doing: Doing = { kind: 'nothing' }
  let trail: Point[] = []
  let lastClick: Point | null = null

  function stop(): void {
    if (doing.kind === 'dragging') doing.drag.stop()
    if (doing.kind === 'pinching') doing.pinch.end()
    doing = { kind: 'nothing' }
  }

  function lost(id: number): void {
    if (!down.delete(id)) return
    stop()
    const rest = [...down.values()].at(0)
    if (rest) dragOn(rest)
  }

  /** A finger that stays after a pinch goes on as a drag: it never was a click. */
  function dragOn(point: Point): void {
    trail = [point]
    doing = { kind: 'dragging', drag: hands.drag(point) }
  }

  return {
    busy: () => down.size > 0,
    down(point) {
      // Its end was not heard.
      lost(point.id)
      const [first] = down.values()
      // Fingers pinch with fingers; a mouse beside a finger, or a third finger, waits until the others are up.
      if (down.size >= 2 || (first && !(first.touch && point.touch))) return
      down.set(point.id, point)
      hands.touched()
      if (down.size === 1) {
        trail = [point]
        doing = { kind: 'pressed', at: point }
        return
      }
      stop()
      doing = { kind: 'pinching', pinch: hands.pinch() }
    },
    move(point) {
      const before = down.get(point.id)
      if (!before) return
      if (doing.kind === 'pressed') {
        const { at } = doing
        if (Math.hypot(point.x - at.x, point.y - at.y) <= (point.touch ? STILL.touch : STILL.mouse)) return
        doing = { kind: 'dragging', drag: hands.drag(at) }
      }
      const pair = [...down.values()]
      down.set(point.id, point)
      if (doing.kind === 'dragging') {
        trail = [...trail.filter(({ time }) => point.time - time <= RECENT), point]
        doing.drag.move(point)
      } else if (doing.kind === 'pinching') {
        const [was, is] = [spread(pair), spread([...down.values()])]
        doing.pinch.move(is.apart / was.apart, is.x, is.x - was.x)
      }
    },
    up(point) {
      if (!down.has(point.id)) return
      if (doing.kind === 'pressed') {
        down.delete(point.id)
        doing = { kind: 'nothing' }
        const twice = lastClick !== null && point.time - lastClick.time <= TWICE.ms && Math.hypot(point.x - lastClick.x, point.y - lastClick.y) <= TWICE.px // prettier-ignore
        lastClick = twice ? null : point
        hands.click(point, twice)
      } else if (doing.kind === 'dragging') {
        down.delete(point.id)
        const { drag } = doing
        doing = { kind: 'nothing' }
        drag.end(speedOf(trail, point))
      } else lost(point.id)
    },
    lost,
    allLost() {
      down.clear()
      stop()
    }
  }
}

function spread(points: readonly Point[]): { apart: number; x: number } {
  const [a, b] = points
  if (!a || !b) return { apart: 1, x: a?.x ?? 0 }
  return { apart: Math.max(NEAREST, Math.hypot(a.x - b.x, a.y - b.y)), x: (a.x + b.x) / 2 }
}

/** px a ms over the last moments; a pointer that rested before it was let go has none. */
function speedOf(trail: readonly Point[], end: Point): number {
  const recent = trail.filter(({ time }) => end.time - time <= RECENT)
  const first = recent[0]
  const last = recent.at(-1)
  if (!first || !last || last.time <= first.time) return 0
  return (last.x - first.x) / Math.max(1, end.time - first.time)
}
