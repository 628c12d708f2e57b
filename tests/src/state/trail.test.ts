import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  chose,
  isChoice,
  moved,
  rest,
  SETTLED,
  trailAt,
  type Step,
  type Trail
} from '../../../src/state/trail'
import { firstView } from '../../../src/state/view'
import { dayOf } from '../../../src/time/days'
import { eventId, kindId } from '../atlas/support/atlas'
import { atlas } from './support/state'

const say = (text: string) => () => text

/** A browser's history fed with the machine's writes: the entries, the last being in force, and a clock that keeps its alarms. */
class Browser {
  entries = ['start']
  trail: Trail = trailAt('start')
  view = 'start'
  alarm: number | null = null
  now = 0
  playing = false

  #take({ trail, writes, wake }: Step): void {
    this.trail = trail
    for (const { how, text } of writes) {
      if (how === 'push') this.entries.push(text)
      else this.entries.splice(-1, 1, text)
    }
    this.alarm = wake ?? this.alarm
  }
  wait(ms: number): this {
    const until = this.now + ms
    while (this.alarm !== null && this.alarm <= until) {
      this.now = this.alarm
      this.alarm = null
      this.#take(rest(this.trail, say(this.view), this.now, false, this.playing))
    }
    this.now = until
    return this
  }
  move(view: string): this {
    this.view = view
    this.#take(moved(this.trail, say(view), this.now))
    return this
  }
  choose(view: string): this {
    const before = this.view
    this.view = view
    this.#take(chose(this.trail, say(before), say(view), this.now))
    return this
  }
  play(on: boolean): this {
    this.playing = on
    this.#take(rest(this.trail, say(this.view), this.now, on))
    return this
  }
  leave(): this {
    this.#take(rest(this.trail, say(this.view), this.now, true))
    return this
  }
}

describe('the entries of the history', () => {
  test('are one for a gesture however long it goes on, with the view in which it ended', () => {
    const browser = new Browser()
    for (let i = 0; i < 200; i++) browser.move(`pan ${i}`).wait(16)
    expect(browser.entries).toEqual(['start', 'pan 0'])
    expect(browser.wait(SETTLED).entries).toEqual(['start', 'pan 199'])
  })
  test('are one for two gestures with less than the settling time between them, two with more', () => {
    expect(
      new Browser()
        .move('a')
        .wait(SETTLED - 1)
        .move('b')
        .wait(SETTLED).entries
    ).toEqual(['start', 'b'])
    expect(new Browser().move('a').wait(SETTLED).move('b').wait(SETTLED).entries).toEqual(['start', 'a', 'b'])
  })
  test('hold a gesture from its beginning, so that Back undoes it in its midst', () => {
    expect(new Browser().move('a').entries).toEqual(['start', 'a'])
  })
  test('are made by a choice at once', () => {
    expect(new Browser().choose('a').entries).toEqual(['start', 'a'])
    expect(new Browser().choose('a').wait(250).choose('b').entries).toEqual(['start', 'a', 'b'])
  })
  test('keep a gesture that a choice cuts short, as it was then', () => {
    const browser = new Browser().move('pan').wait(100).move('pan on').wait(100).choose('select')
    expect(browser.entries).toEqual(['start', 'pan on', 'select'])
  })
  test('let what follows from a choice take its place: the map that moves there', () => {
    const browser = new Browser().choose('select').wait(380).move('select, map moved').wait(SETTLED)
    expect(browser.entries).toEqual(['start', 'select, map moved'])
    expect(browser.wait(5000).move('pan').entries).toEqual(['start', 'select, map moved', 'pan'])
  })
  test('are not made a hundredfold by a key held down', () => {
    const browser = new Browser()
    for (let i = 0; i < 100; i++) browser.choose(`event ${i}`).wait(33)
    expect(browser.wait(SETTLED).entries).toEqual(['start', 'event 99'])
  })
  test('are not made by changes too small for an address', () => {
    expect(new Browser().move('start').wait(SETTLED).entries).toEqual(['start'])
    expect(new Browser().choose('start').wait(SETTLED).entries).toEqual(['start'])
  })
  test('are one for a whole run through time, apart from the gesture before it, and are never behind for long', () => {
    const browser = new Browser().move('zoom').wait(100).play(true)
    for (let i = 1; i <= 100; i++) {
      browser.move(`tick ${i}`).wait(1000)
      expect(browser.entries).toEqual(['start', 'zoom', `tick ${i}`])
    }
    browser.play(false).wait(SETTLED)
    expect(browser.trail.open).toBe(false)
    expect(browser.wait(5000).move('pan').entries).toEqual(['start', 'zoom', 'tick 100', 'pan'])
  })
  test('hold the end of a run that was too fast to be written on its way', () => {
    const browser = new Browser().play(true)
    for (let i = 1; i <= 20; i++) browser.move(`tick ${i}`).wait(250)
    expect(browser.entries).toEqual(['start', 'tick 1'])
    expect(browser.play(false).wait(SETTLED).entries).toEqual(['start', 'tick 20'])
  })
  test('hold the last view when the page is left in the midst of a gesture', () => {
    expect(new Browser().move('a').wait(50).move('b').leave().entries).toEqual(['start', 'b'])
  })
  test('end with the view, are never two alike by one change, and stay few, whatever is done', () => {
    const deed = fc.record({
      choice: fc.boolean(),
      view: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      pause: fc.constantFrom(0, 16, 100, 250, 599, 600, 2000)
    })
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 60 }), (deeds) => {
        const browser = new Browser()
        for (const { choice, view, pause } of deeds) {
          if (view === browser.view) continue
          if (choice) browser.choose(view)
          else browser.move(view)
          browser.wait(pause)
        }
        browser.wait(SETTLED)
        expect(browser.entries.at(-1)).toBe(browser.view)
        expect(browser.entries.length).toBeLessThanOrEqual(deeds.length + 1)
        expect(browser.trail.open).toBe(false)
        expect(browser.alarm).toBeNull()
      }),
      { numRuns: 500 }
    )
  })
})

describe('a choice', () => {
  const view = firstView(atlas)
  test('is what is picked, as against time, day and map, through which one moves', () => {
    expect(isChoice(view, { ...view, window: { start: dayOf(1958), end: dayOf(1960) }, day: dayOf(1959), map: { zoom: 1, lat: 1, lon: 1 } })).toBe(false) // prettier-ignore
    for (const change of [
      { selection: { kind: 'event', id: eventId('month') } },
      { layer: null },
      { pinnedYear: 1960 },
      { compare: dayOf(1961) },
      { filters: { hiddenKinds: [kindId('famine')] } },
      { locks: { time: true, map: true } },
      { lanes: 'kind' },
      { list: true },
      { language: 'zh-Hans' }
    ] as const) {
      expect(isChoice(view, { ...view, ...change }), JSON.stringify(change)).toBe(true)
    }
    const selected = { ...view, selection: { kind: 'event', id: eventId('month') } } as const
    expect(isChoice(selected, { ...selected, selection: { ...selected.selection } })).toBe(false)
  })
})
