// Tests that marks of events abroad are seen: clear of cards, in the pane, apart from other marks; and never among the marks of a province.
import { describe, expect, test } from 'vitest'
import type { EventId } from '../../../src/atlas/model'
import { fitCamera, toPane, zoomCamera, type Camera, type Size } from '../../../src/map/camera'
import { roomOf } from '../../../src/map/fit'
import type { PlacedGroup, Plan } from '../../../src/map/plan'
import { planMap } from '../../../src/map/planMap'
import { sceneOf } from '../../../src/map/sceneOf'
import { insideBox, type Box } from '../../../src/map/sheet'
import { select } from '../../../src/state/actions'
import type { AppState } from '../../../src/state/appState'
import { speakerFor } from '../../../src/words/speaker'
import { measure, style, shippedMap } from './support/plans'

const { atlas, geography, book, first } = await shippedMap()

/** Panes of the page in windows of 1366 x 768, 1024 x 600 and 1080 x 1920: stamp, legend, tools. */
const panes: readonly { readonly size: Size; readonly cards: readonly Box[] }[] = [
  {
    size: { width: 934, height: 448 },
    cards: [[16, 16, 316, 146], [16, 154, 316, 432], [884, 16, 918, 304]] // prettier-ignore
  },
  {
    size: { width: 664, height: 336 },
    cards: [[16, 16, 296, 116], [16, 220, 256, 320], [488, 16, 648, 146]] // prettier-ignore
  },
  {
    size: { width: 1080, height: 930 },
    cards: [[16, 16, 316, 126], [16, 634, 316, 912], [1030, 16, 1064, 304]] // prettier-ignore
  }
]

function homeOf(size: Size, cards: readonly Box[]): Camera {
  return fitCamera(book.home.bounds, size, roomOf(cards, size))
}

function planOf(state: AppState, camera: Camera, size: Size, cards: readonly Box[]): Plan {
  const speaker = speakerFor('en', atlas.languages)
  return planMap(sceneOf(state, geography, book, speaker, 3), camera, size, cards, style, measure)
}

const abroadIn = ({ groups, dots }: Plan): PlacedGroup[] =>
  [...groups, ...dots].filter(({ lead }) => lead.beyond !== undefined)

describe('marks of events abroad', () => {
  test('stand in the pane beside the cards, with their counts, on the whole map', () => {
    for (const { size, cards } of panes) {
      const camera = homeOf(size, cards)
      const marks = abroadIn(planOf(first, camera, size, cards))
      expect(marks.length).toBeGreaterThan(1)
      for (const { lead, count, radius } of marks) {
        const [x, y] = toPane(camera, size, lead.at)
        const disc: Box = [x - radius, y - radius, x + radius, y + radius]
        const boxes = count
          ? [disc, [x + count.box[0], y + count.box[1], x + count.box[2], y + count.box[3]] as const]
          : [disc]
        for (const [left, top, right, bottom] of boxes) {
          expect(Math.min(left, top, size.width - right, size.height - bottom)).toBeGreaterThan(0)
          for (const card of cards) {
            const apart = left > card[2] || right < card[0] || top > card[3] || bottom < card[1]
            expect(apart, `${lead.event.id} in ${size.width} x ${size.height}`).toBe(true)
          }
        }
      }
    }
  })

  test('stand on the paper of the sheet and apart from all other marks', () => {
    for (const { size, cards } of panes) {
      const camera = homeOf(size, cards)
      const plan = planOf(first, camera, size, cards)
      for (const one of abroadIn(plan)) {
        expect(insideBox(book.sheet.neat, one.lead.at)).toBe(true)
        const [x, y] = toPane(camera, size, one.lead.at)
        for (const other of [...plan.groups, ...plan.dots]) {
          const [ox, oy] = toPane(camera, size, other.lead.at)
          if (other !== one) expect(Math.hypot(ox - x, oy - y)).toBeGreaterThan(2 * style.radius)
        }
      }
    }
  })

  test('all stand at the place of their group, which can only fan out or be listed', () => {
    const [{ size, cards }] = panes as [(typeof panes)[number]]
    const moved = abroadIn(planOf(first, homeOf(size, cards), size, cards)).filter(
      ({ size: many }) => many > 1
    )
    expect(moved.length).toBeGreaterThan(0)
    for (const { marks, lead, size: many } of moved) {
      expect(marks).toHaveLength(many)
      expect(new Set(marks.map(({ at }) => at.join()))).toEqual(new Set([lead.at.join()]))
    }
  })

  test('do not come among the marks of a province where the map looks closely, but for the selected one', () => {
    for (const { size, cards } of panes) {
      const close = zoomCamera(homeOf(size, cards), size, [size.width * 0.7, size.height * 0.6], 5)
      const seen = (state: AppState) =>
        abroadIn(planOf(state, close, size, cards)).filter(({ lead }) => {
          const [x, y] = toPane(close, size, lead.at)
          return insideBox([0, 0, size.width, size.height], [x, y])
        })
      expect(seen(first)).toEqual([])
      const id = 'bucharest-meeting' as EventId // an id of the shipped atlas
      const [only, ...more] = seen(select({ kind: 'event', id })(first))
      expect(only?.lead.event.id).toBe(id)
      expect(more).toEqual([])
    }
  })
})
