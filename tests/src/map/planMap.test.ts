// Tests the plan of the shipped atlas in real panes: no name lies on another, on a mark or under a card, and no event is lost.
import { describe, expect, test } from 'vitest'
import { fitCamera, toPane, zoomCamera, type Camera } from '../../../src/map/camera'
import { markAt } from '../../../src/map/hit'
import { contains } from '../../../src/map/inside'
import type { Plan } from '../../../src/map/plan'
import { planMap } from '../../../src/map/planMap'
import { sceneOf } from '../../../src/map/sceneOf'
import { boxesMeet, type Box } from '../../../src/map/sheet'
import { select, setDay, setWindow } from '../../../src/state/actions'
import type { AppState } from '../../../src/state/appState'
import { eventsInWindow } from '../../../src/state/shown'
import { dayOf } from '../../../src/time/days'
import { speakerFor } from '../../../src/words/speaker'
import { eventId } from '../atlas/support/atlas'
import { bruteMarks } from './support/bruteCrowd'
import { measure, size, style, shippedMap } from './support/plans'

const { atlas, geography, book, first } = await shippedMap()

const cards: Box[] = [
  [24, 24, 368, 174],
  [24, 480, 368, 672],
  [1302, 24, 1336, 122]
]

function homeCamera(): Camera {
  return fitCamera(book.home.bounds, size, { left: 376, top: 0, right: 50, bottom: 0 })
}

function planOf(state: AppState, camera: Camera): Plan {
  const speaker = speakerFor(state.view.language, atlas.languages)
  return planMap(sceneOf(state, geography, book, speaker, 3), camera, size, cards, style, measure)
}

function nameBoxes({ names }: Plan, camera: Camera): Box[] {
  return names.map(({ at, offset, text, size: px, kind }): Box => {
    const [x, y] = toPane(camera, size, at)
    const half = measure(text, px, 400, 'serif', kind === 'unit' ? 0 : style.spacing) / 2
    return [x + offset[0] - half, y + offset[1] - px / 2, x + offset[0] + half, y + offset[1] + px / 2]
  })
}

const days = [dayOf(1956), dayOf(1958, 11, 1), dayOf(1960, 3, 15), dayOf(1966, 6, 1)]
const cameras = () => [2.6, 4, 5.5].map((zoom) => zoomCamera(homeCamera(), size, [900, 330], zoom))

describe('a planned pane', () => {
  test('has no name on another, on a token or under a card, on any day at any zoom', () => {
    for (const day of days) {
      const state = setDay(day)(first)
      for (const camera of [homeCamera(), ...cameras()]) {
        const plan = planOf(state, camera)
        const boxes = nameBoxes(plan, camera)
        boxes.forEach((box, i) => {
          expect(boxes.some((other, j) => j > i && boxesMeet(box, other))).toBe(false)
          expect(cards.some((card) => boxesMeet(box, card))).toBe(false)
          for (const { lead, radius } of plan.groups) {
            const [x, y] = toPane(camera, size, lead.at)
            const [nx, ny] = [Math.max(box[0], Math.min(x, box[2])), Math.max(box[1], Math.min(y, box[3]))]
            expect(Math.hypot(nx - x, ny - y)).toBeGreaterThan(radius - 0.5)
          }
        })
      }
    }
  })

  test('shows every event that has a place on the sheet exactly once', () => {
    const placed = bruteMarks(
      sceneOf(first, geography, book, speakerFor('en', atlas.languages), 3).standers
    ).length
    for (const camera of [homeCamera(), ...cameras()]) {
      const { groups, dots } = planOf(first, camera)
      const events = [...groups, ...dots].flatMap(({ marks }) => marks.map(({ event }) => event))
      expect(events).toHaveLength(placed)
      expect(new Set(events).size).toBe(placed)
    }
    expect(placed).toBeGreaterThan(200)
  })

  test('counts on each token all that it stands for but its lead', () => {
    for (const { marks, count } of planOf(first, homeCamera()).groups) {
      expect(count?.text).toBe(marks.length > 1 ? `+${marks.length - 1}` : undefined)
    }
  })

  test('names most provinces on the first view, in both languages', () => {
    for (const language of ['en', 'zh-Hans'] as const) {
      const names = planOf({ ...first, view: { ...first.view, language } }, homeCamera()).names
      expect(names.filter(({ kind }) => kind === 'unit').length).toBeGreaterThan(20)
      expect(names.filter(({ kind }) => kind === 'around').length).toBeGreaterThan(8)
    }
  })

  test('names all units of the day when no event stands in the way', () => {
    const quiet = { ...first, atlas: { ...atlas, events: [] } }
    const camera = zoomCamera(homeCamera(), size, [760, 340], 2.3)
    const names = new Set(planOf(quiet, camera).names.map(({ text }) => text))
    for (const name of ['Beijing', 'Shanghai', 'Ningxia', 'Anhui', 'Tibet', 'Inner Mongolia']) {
      expect(names).toContain(name)
    }
  })

  test('anchors every name on the land that bears it that day, also where it was much smaller', () => {
    for (const day of days) {
      for (const { at, region, text } of sceneOf(
        setDay(day)(first),
        geography,
        book,
        speakerFor('en', ['en']),
        3
      ).units) {
        expect(contains(region, at), `${text} on day ${day}`).toBe(true)
      }
    }
  })

  test('does not name Ningxia before it was formed', () => {
    const before = setDay(dayOf(1958, 10, 24))(first)
    const names = planOf(before, homeCamera()).names.map(({ text }) => text)
    expect(names).not.toContain('Ningxia')
  })

  test('puts a flag at the selected event, which is always a token of its own lead', () => {
    const id = eventId('xinyang-incident')
    const chosen = select({ kind: 'event', id })(first)
    const plan = planOf(chosen, homeCamera())
    expect(plan.flag?.text).toBe('Xinyang')
    const group = plan.groups.find(({ lead }) => lead.selected)
    expect(group?.lead.event.id).toBe(id)
  })

  test('keeps the selected event when the window no longer holds it', () => {
    const chosen = select({ kind: 'event', id: eventId('xinyang-incident') })(first)
    const later = setWindow({ start: dayOf(1965), end: dayOf(1966) })(chosen)
    expect(eventsInWindow(later).some(({ id }) => id === eventId('xinyang-incident'))).toBe(false)
    expect(planOf(later, homeCamera()).groups.some(({ lead }) => lead.selected)).toBe(true)
  })
})

describe('a pointer', () => {
  test('hits the mark that it is on, and nothing far from all marks', () => {
    const camera = homeCamera()
    const plan = planOf(first, camera)
    for (const group of plan.groups) {
      const hit = markAt(plan, camera, size, toPane(camera, size, group.lead.at), 4)
      expect(hit?.part === 'count' || hit?.group === group).toBe(true)
    }
    expect(markAt(plan, camera, size, [30, 300], 14)).toBeNull()
  })

  test('hits a count in its middle', () => {
    const camera = homeCamera()
    const plan = planOf(first, camera)
    const group = plan.groups.find(({ count }) => count)
    if (!group?.count) throw new Error('the first view has groups')
    const [x, y] = toPane(camera, size, group.lead.at)
    const [left, top, right, bottom] = group.count.box
    const hit = markAt(plan, camera, size, [x + (left + right) / 2, y + (top + bottom) / 2], 4)
    expect(hit).toEqual({ group, part: 'count' })
  })
})
