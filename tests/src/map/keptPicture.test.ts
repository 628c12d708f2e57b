// Tests when a picture is made and laid down instead of painting, on canvases that only count. What a picture looks like is not theirs to tell.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { KeptPicture } from '../../../src/map/keptPicture'

let closed = 0
beforeEach(() => {
  closed = 0
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      getContext() {
        return { painted: 0 }
      }
      transferToImageBitmap() {
        return { close: () => closed++ }
      }
    }
  )
})
afterEach(() => {
  vi.unstubAllGlobals()
})

/** A canvas of a size, and how often a picture was laid on it. */
function canvas(width: number, height: number) {
  const laid: unknown[] = []
  const ctx = {
    canvas: { width, height },
    globalAlpha: 1,
    setTransform: () => undefined,
    drawImage: (picture: unknown) => laid.push(picture)
  }
  // Of the context nothing else is used.
  return { ctx: ctx as unknown as CanvasRenderingContext2D, laid }
}

describe('what is the same in several paintings', () => {
  test('is painted twice, then once more for its picture, which is laid down from then on', () => {
    const { ctx, laid } = canvas(100, 80)
    const kept = new KeptPicture()
    const paint = vi.fn<() => void>()
    for (let time = 0; time < 6; time++) kept.paint(ctx, ['view', 1], paint)
    expect(paint).toHaveBeenCalledTimes(3)
    expect(laid).toHaveLength(4)
    expect(new Set(laid).size).toBe(1)
    expect(closed).toBe(0)
  })

  test('is painted again as soon as anything that it depends on is another, the size of the canvas as well', () => {
    const { ctx, laid } = canvas(100, 80)
    const kept = new KeptPicture()
    const paint = vi.fn<() => void>()
    const names: readonly string[] = []
    for (let time = 0; time < 3; time++) kept.paint(ctx, ['view', names], paint)
    expect(laid).toHaveLength(1)
    kept.paint(ctx, ['view', [...names]], paint)
    expect(laid).toHaveLength(1)
    expect(closed).toBe(1)
    expect(paint).toHaveBeenCalledTimes(4)
    const wider = canvas(200, 80)
    kept.paint(wider.ctx, ['view', names], paint)
    kept.paint(wider.ctx, ['view', names], paint)
    expect(wider.laid).toHaveLength(0)
  })

  test('is painted each time on a canvas too large to be kept twice', () => {
    const { ctx, laid } = canvas(6000, 4000)
    const kept = new KeptPicture()
    const paint = vi.fn<() => void>()
    for (let time = 0; time < 6; time++) kept.paint(ctx, ['view'], paint)
    expect(paint).toHaveBeenCalledTimes(6)
    expect(laid).toHaveLength(0)
  })

  test('is forgotten when it is let go', () => {
    const { ctx } = canvas(100, 80)
    const kept = new KeptPicture()
    for (let time = 0; time < 4; time++) kept.paint(ctx, ['view'], () => undefined)
    kept.drop()
    expect(closed).toBe(1)
  })
})
