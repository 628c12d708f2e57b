import { describe, expect, test } from 'vitest'
import { actDone } from '../../../../src/panels/help/hints'
import { panTime, select, selectEnd, setDay, setLayer, setWindow } from '../../../../src/state/actions'
import { dayOf } from '../../../../src/time/days'
import { stateWith } from '../../state/support/state'

const near = stateWith({ window: { start: dayOf(1958), end: dayOf(1960) }, day: dayOf(1959) })
const done = (action: (state: typeof near) => typeof near) => actDone(action(near).view, near.view)

describe('a hint goes', () => {
  test('when its act is done', () => {
    expect(done(setWindow({ start: dayOf(1958), end: dayOf(1959, 6) }))).toBe('zoom')
    expect(done(selectEnd('first'))).toBe('select')
    expect(done(setDay(dayOf(1959, 3)))).toBe('day')
  })
  test('not for what merely came along: a window moved on, a layer, nothing selected', () => {
    expect(done(panTime(600))).toBeNull()
    expect(done(setLayer(null))).toBeNull()
    const chosen = selectEnd('first')(near)
    expect(actDone(select(null)(chosen).view, chosen.view)).toBeNull()
  })
})
