// Tests what the evidence room shows of the state: which question is open, what the switch hides and counts, what is read.
import { beforeAll, describe, expect, test } from 'vitest'
import type { MeasureId } from '../../../src/atlas/model'
import { openRoom } from '../../../src/state/actions'
import { openState, type AppState } from '../../../src/state/appState'
import {
  estimateNow,
  exampleNow,
  measuresDisputed,
  questionNow,
  questionShown
} from '../../../src/state/evidence'
import { changeSettings } from '../../../src/state/settingsActions'
import { firstView } from '../../../src/state/view'
import { shippedAtlas } from '../timeline/support/shipped'
import { stateWith } from './support/state'

let first: AppState
const HARVEST = 'grain-harvest' as MeasureId // the id stands in the shipped manifest

beforeAll(async () => {
  const atlas = await shippedAtlas()
  first = openState(atlas, firstView(atlas))
})

const at = (measure: MeasureId | null, estimate: string | null = null) =>
  openRoom({ name: 'evidence', measure, estimate })(first)

describe('the evidence room', () => {
  test('opens on the first measure that is asked about, and on the one that a link names', () => {
    expect(questionNow(at(null))?.measure).toBe(measuresDisputed(first)[0])
    expect(questionNow(at(HARVEST))?.measure.id).toBe(HARVEST)
  })

  test('leaves out what was not checked and counts it; with the switch on nothing is left out', () => {
    for (const { id } of measuresDisputed(first)) {
      const closed = questionShown(at(id))
      const open = questionShown(changeSettings({ showUnchecked: true })(at(id)))
      const count = (shown: typeof open) =>
        shown ? shown.question.estimates.length + shown.question.beside.length : NaN
      expect(
        closed?.question.estimates.every(({ checked }) => checked),
        id
      ).toBe(true)
      expect(count(closed) + (closed?.unchecked ?? NaN), id).toBe(count(open))
    }
  })

  test('reads an estimate of its question, also one beside it, and none of another', () => {
    const toll = measuresDisputed(first)[0]?.id ?? null
    expect(estimateNow(at(toll, 'cao-2005'))?.id).toBe('cao-2005')
    expect(estimateNow(at(toll, 'official-pop-1960'))?.id).toBe('official-pop-1960')
    expect(estimateNow(at(HARVEST, 'cao-2005'))).toBeNull()
    expect(estimateNow(first)).toBeNull()
  })

  test('has a worked example where estimates tell how they were worked, else none', () => {
    expect(exampleNow(at(null))?.rates.length).toBeGreaterThan(2)
    expect(exampleNow(at(HARVEST))?.bases).toEqual([])
  })

  test('is empty in an atlas in which nothing is disputed', () => {
    expect([questionNow(stateWith({})), questionShown(stateWith({})), exampleNow(stateWith({}))]).toEqual([
      null,
      null,
      null
    ])
  })
})
