// The ten marks of kinds: shape and colour token, always both. Drawn for this atlas in a box from -8 to 8; no canvas, no DOM.
import type { Mark } from '../atlas/model'

const SHAPES: Record<Mark, { path: string; token: string }> = {
  square: { path: 'M-5.5-5.5h11v11h-11z', token: '--k-policy' },
  diamond: { path: 'M0-7.4L7.4 0 0 7.4-7.4 0z', token: '--k-party' },
  triangle: { path: 'M0-6.8L7 5.6H-7z', token: '--k-agriculture' },
  hexagon: { path: 'M-3.4-6h6.8L7 0 3.4 6h-6.8L-7 0z', token: '--k-industry' },
  disc: { path: 'M0-6.2A6.2 6.2 0 1 1 0 6.2 6.2 6.2 0 1 1 0-6.2z', token: '--k-society' },
  wedge: { path: 'M0 6.8L7-5.6H-7z', token: '--k-famine' },
  saltire: {
    path: 'M-6.6-4.2l2.4-2.4L0-2.4l4.2-4.2 2.4 2.4L2.4 0l4.2 4.2-2.4 2.4L0 2.4l-4.2 4.2-2.4-2.4L-2.4 0z',
    token: '--k-repression'
  },
  dome: { path: 'M-7 4A7 7 0 0 1 7 4z', token: '--k-environment' },
  cross: { path: 'M-2.1-6.8h4.2v4.7h4.7v4.2H2.1v4.7h-4.2V2.1h-4.7v-4.2h4.7z', token: '--k-science' },
  pennant: { path: 'M-6.5-5.2h7.5L7 0 1 5.2h-7.5z', token: '--k-international' }
}

/** SVG path data in a box from -8 to 8 about the mark's middle. */
export function markPath(mark: Mark): string {
  return SHAPES[mark].path
}

/** Name of the CSS custom property that holds the mark's colour in the theme in force. */
export function markToken(mark: Mark): string {
  return SHAPES[mark].token
}
