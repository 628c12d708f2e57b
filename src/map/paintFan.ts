// Paints an open fan: a disc of paper, thin lines from the place, its events as tokens; canvas calls only, no state.
import type { AtlasEvent } from '../atlas/model'
import type { Brush, FanScene, OverScene } from './brush'
import { MINOR } from './look'
import { paintToken } from './paintMarks'
import type { Point } from './sheet'
import type { Canvas2D } from './surface'

export function paintFan(brush: Brush, { fan, share, hovered, selected }: FanScene, scene: OverScene): void {
  const { ctx, theme, at } = brush
  const unit = scene.minor / MINOR
  const place = at(fan.at)
  const from = ([dx, dy]: Point): Point => [place[0] + dx * share, place[1] + dy * share]
  disc(ctx, from(fan.middle), fan.reach * share)
  ctx.globalAlpha = 0.94
  ctx.fillStyle = theme.color('--surface')
  ctx.fill()
  ctx.globalAlpha = 1
  ctx.strokeStyle = theme.color('--control')
  ctx.lineWidth = theme.px
  ctx.stroke()

  // Where the circle gave way to a card or the pane's edge, its lines run over land.
  for (const [token, width] of [['--surface', 3.5], ['--ink-2', 1]] as const) {
    ctx.beginPath()
    for (const { offset } of fan.members) {
      ctx.moveTo(...place)
      ctx.lineTo(...from(offset))
    }
    ctx.strokeStyle = theme.color(token)
    ctx.lineWidth = width * unit
    ctx.stroke()
  } // prettier-ignore
  disc(ctx, place, 4.5 * unit)
  ctx.fillStyle = theme.color('--surface')
  ctx.fill()
  disc(ctx, place, 3 * unit)
  ctx.fillStyle = theme.color('--ink-2')
  ctx.fill()

  for (const { mark, offset } of fan.members) {
    const { event, unsure } = mark
    const lead = { event, at: mark.at, unsure, look: 'token', selected: event === selected } as const
    const token = { lead, size: 1, marks: [lead], holds: (one: AtlasEvent) => one === event, radius: fan.radius }
    paintToken({ ...brush, at: () => from(offset) }, token, scene, event === hovered)
  } // prettier-ignore
}

function disc(ctx: Canvas2D, [x, y]: Point, radius: number): void {
  ctx.beginPath()
  ctx.arc(x, y, radius, 0, Math.PI * 2)
}
