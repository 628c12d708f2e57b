// Paints single marks onto a canvas that only writes down what it is asked, to see that they say how sure an event is.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { AtlasEvent } from '../../../src/atlas/model'
import { paintToken } from '../../../src/map/paintMarks'
import { markDrawing } from '../../../src/marks/certainty'

type Sure = Pick<AtlasEvent, 'confidence' | 'dateChecked'>

/** What stands for a path of the browser: only its shape is asked for. */
class Path {
  constructor(readonly shape: string) {}
}

beforeEach(() => vi.stubGlobal('Path2D', Path))
afterEach(() => vi.unstubAllGlobals())

/** What is done with the sign's own path, in order: filled or drawn, in which colour, at which size, dashed or not. */
function signOf(sure: Sure, unsure = false): readonly string[] {
  const done: string[] = []
  let rings = 0
  let dashes: readonly number[] = []
  let scale = 1
  const context = {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 0,
    save: () => undefined,
    restore: () => undefined,
    translate: () => undefined,
    beginPath: () => undefined,
    arc: () => undefined,
    scale: (x: number) => {
      scale = x
    },
    setLineDash: (given: readonly number[]) => {
      dashes = given
    },
    fill: (path?: Path) => {
      if (path) done.push(`fill ${context.fillStyle} ${scale}`)
    },
    stroke: (path?: Path) => {
      if (path) done.push(`line ${context.strokeStyle}${dashes.length > 0 ? ' dashed' : ''}`)
      else if (dashes.length > 0) rings++
    }
  }
  const lead = { event: sure, at: [0, 0], look: 'token', selected: false, unsure }
  const theme = { color: (token: string) => token, px: 1 }
  const given: unknown = [
    { ctx: context, theme, at: (point: unknown) => point },
    { lead, marks: [lead], radius: 12 },
    { minor: 13, shapeOf: () => 'square' },
    false
  ]
  // Only what painting a token asks of its brush, group and scene.
  paintToken(...(given as Parameters<typeof paintToken>))
  if (rings > 0) done.push('dashed ring')
  return done
}

describe('the mark of an event on the map', () => {
  test('is full at high confidence, framed with a full middle at medium, framed and open at low', () => {
    expect(signOf({ confidence: 'high', dateChecked: true })).toEqual(['fill --k-policy 1'])
    expect(signOf({ confidence: 'medium', dateChecked: true })).toEqual([
      'fill --surface 1',
      'line --k-policy',
      'fill --k-policy 0.5'
    ])
    expect(signOf({ confidence: 'low', dateChecked: true })).toEqual(['fill --surface 1', 'line --k-policy'])
  })

  test('has a dashed frame where its date was not checked, and the middle of the timeline’s mark', () => {
    for (const confidence of ['high', 'medium', 'low'] as const) {
      const done = signOf({ confidence, dateChecked: false })
      const { core } = markDrawing({ confidence, dateChecked: false })
      expect(done.slice(0, 2)).toEqual(['fill --surface 1', 'line --k-policy dashed'])
      expect(done.slice(2)).toEqual(core > 0 ? [`fill --k-policy ${core}`] : [])
    }
  })

  test('says nothing of its place, which the ring around it does', () => {
    const sure = { confidence: 'high', dateChecked: true } as const
    expect(signOf(sure, true)).toEqual([...signOf(sure), 'dashed ring'])
  })
})
