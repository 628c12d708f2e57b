// How the lines of a chart are told apart: hue, dash and the shape of the points, always all three. Shapes as corners; it draws nothing.
import type { SymbolImplementation } from '@observablehq/plot'

const LOOKS = 8

/** Corners about a middle at 0, 0, in a circle of radius 1; none: the circle itself. Clockwise from the top. */
const SHAPES: readonly (readonly (readonly [x: number, y: number])[])[] = [
  [],
  polygon(4, Math.PI / 4, 1.1),
  polygon(3, 0, 1.25),
  polygon(4, 0, 1.2),
  polygon(3, Math.PI, 1.25),
  polygon(6, 0, 1.1),
  cross(0),
  cross(Math.PI / 4)
]

const DASHES = ['none', '7 3', '2 3', '9 3 2 3', '4 2', '12 4', '2 2 6 2', '1 4'] as const

function polygon(corners: number, turn: number, radius: number): readonly (readonly [number, number])[] {
  return Array.from({ length: corners }, (_, i) => {
    const angle = turn + (2 * Math.PI * i) / corners
    return [radius * Math.sin(angle), -radius * Math.cos(angle)] as const
  })
}

function cross(turn: number): readonly (readonly [number, number])[] {
  const [a, b] = [0.36, 1.15]
  const arm = [
    [-a, -b], [a, -b], [a, -a], [b, -a], [b, a], [a, a], [a, b], [-a, b], [-a, a], [-b, a], [-b, -a], [-a, -a]
  ] as const // prettier-ignore
  const [sin, cos] = [Math.sin(turn), Math.cos(turn)]
  return arm.map(([x, y]) => [x * cos - y * sin, x * sin + y * cos] as const)
}

/** The look of the nth series of a chart; from the ninth on they begin again. */
export interface Look {
  readonly colour: string
  readonly dash: string
  readonly symbol: SymbolImplementation
  /** The shape as the `d` of a path, with this radius in px. */
  readonly path: (radius: number) => string
}

/** Of many small charts without a key, in which the first series leads: it, and all that say something else. */
export function leadLook(index: number): Look {
  return index === 0 ? lookOf(0) : { ...lookOf(2), dash: 'none' }
}

export function lookOf(index: number): Look {
  const at = index % LOOKS
  const corners = SHAPES[at] ?? []
  const points = (radius: number) => corners.map(([x, y]) => [x * radius, y * radius] as const)
  return {
    colour: `var(--fig-${at + 1})`,
    dash: DASHES[at] ?? 'none',
    symbol: {
      // `size` is the area of the circle that the shape stands for.
      draw(context, size) {
        const radius = Math.sqrt(size / Math.PI)
        const [first, ...rest] = points(radius)
        if (!first) {
          context.moveTo(radius, 0)
          context.arc(0, 0, radius, 0, 2 * Math.PI)
          return
        }
        context.moveTo(...first)
        for (const point of rest) context.lineTo(...point)
        context.closePath()
      }
    },
    path(radius) {
      const [first, ...rest] = points(radius).map((point) => point.map((px) => px.toFixed(2)).join(' '))
      if (first === undefined)
        return `M${radius} 0A${radius} ${radius} 0 1 1 ${-radius} 0A${radius} ${radius} 0 1 1 ${radius} 0Z`
      return `M${[first, ...rest].join('L')}Z`
    }
  }
}
