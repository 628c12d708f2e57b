import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { handMachine, type Hands, type Point } from '../../../src/timeline/hands'

function recorded() {
  const log: string[] = []
  let open = 0
  const closed = (what: string) => {
    open--
    log.push(what)
  }
  const hands: Hands = {
    touched: () => log.push('touched'),
    drag: ({ x }) => {
      open++
      log.push(`drag from ${x}`)
      return {
        move: (to) => log.push(`to ${to.x}`),
        end: (speed) => closed(`let go ${speed.toFixed(2)}`),
        stop: () => closed('stopped')
      }
    },
    pinch: () => {
      open++
      log.push('pinch')
      return {
        move: (factor, x, dx) => log.push(`apart ${factor.toFixed(2)} about ${x} by ${dx}`),
        end: () => closed('pinched')
      }
    },
    click: ({ x }, twice) => log.push(`${twice ? 'double ' : ''}click ${x}`)
  }
  return { log, machine: handMachine(hands), open: () => open }
}
const at = (x: number, time = 0, given: Partial<Point> = {}): Point => ({
  id: 1,
  x,
  y: 20,
  time,
  touch: false,
  ...given
})
const finger = (id: number, x: number, time = 0) => at(x, time, { id, touch: true })

describe('hands', () => {
  test('click when let go near where they were put down, and only then', () => {
    const { log, machine } = recorded()
    machine.down(at(100))
    expect(log).toEqual(['touched'])
    machine.move(at(103, 20))
    machine.up(at(103, 40))
    expect(log).toEqual(['touched', 'click 103'])
  })
  test('click twice when the second is soon and near', () => {
    const { log, machine } = recorded()
    for (const time of [0, 250, 500, 2000]) {
      machine.down(at(100, time))
      machine.up(at(100, time + 30))
    }
    expect(log.filter((line) => line !== 'touched')).toEqual(['click 100', 'double click 100', 'click 100', 'click 100']) // prettier-ignore
  })
  test('drag from where they were put down, and are let go with their speed', () => {
    const { log, machine } = recorded()
    machine.down(at(100, 0))
    machine.move(at(110, 10))
    machine.move(at(130, 30))
    machine.up(at(130, 30))
    expect(log).toEqual(['touched', 'drag from 100', 'to 110', 'to 130', 'let go 1.00'])
  })
  test('are let go without speed when they rested before', () => {
    const { log, machine } = recorded()
    machine.down(at(100, 0))
    machine.move(at(200, 20))
    machine.up(at(200, 600))
    expect(log.at(-1)).toBe('let go 0.00')
  })
  test('turn a drag into a pinch with the second finger, and back with the first lifted', () => {
    const { log, machine } = recorded()
    machine.down(finger(1, 100))
    machine.move(finger(1, 120))
    machine.down(finger(2, 220))
    machine.move(finger(2, 320))
    machine.up(finger(1, 120))
    machine.move(finger(2, 330))
    machine.up(finger(2, 330, 900))
    expect(log).toEqual(['touched', 'drag from 100', 'to 120', 'touched', 'stopped', 'pinch', 'apart 2.00 about 220 by 50', 'pinched', 'drag from 320', 'to 330', 'let go 0.00']) // prettier-ignore
  })
  test('never click after a pinch', () => {
    const { log, machine } = recorded()
    machine.down(finger(1, 100))
    machine.down(finger(2, 200))
    machine.up(finger(2, 200))
    machine.up(finger(1, 100))
    expect(log.some((line) => line.includes('click'))).toBe(false)
  })
  test('leave a third finger and a mouse beside a finger alone', () => {
    const { log, machine } = recorded()
    machine.down(finger(1, 100))
    machine.down(at(300, 0, { id: 9 }))
    machine.down(finger(2, 200))
    machine.down(finger(3, 250))
    machine.move(finger(3, 900))
    machine.move(at(400, 0, { id: 9 }))
    machine.up(at(400, 0, { id: 9 }))
    expect(log).toEqual(['touched', 'touched', 'pinch'])
  })
  test('stop without speed or click when the pointer is lost or the window left', () => {
    const { log, machine } = recorded()
    machine.down(at(100))
    machine.move(at(150, 10))
    machine.lost(1)
    machine.up(at(150, 20))
    machine.down(at(100, 30))
    machine.allLost()
    machine.up(at(100, 40))
    expect(log).toEqual(['touched', 'drag from 100', 'to 150', 'stopped', 'touched'])
    expect(machine.busy()).toBe(false)
  })
  test('close every gesture that they opened, whatever pointers do', () => {
    const act = fc.record({
      what: fc.constantFrom('down', 'move', 'up', 'lost', 'blur'),
      id: fc.integer({ min: 1, max: 4 }),
      x: fc.integer({ min: 0, max: 500 }),
      touch: fc.boolean()
    })
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        const { machine, open } = recorded()
        acts.forEach(({ what, id, x, touch }, i) => {
          const point = at(x, i * 16, { id, touch })
          if (what === 'lost') machine.lost(id)
          else if (what === 'blur') machine.allLost()
          else machine[what](point)
          expect(open()).toBeLessThanOrEqual(1)
          if (!machine.busy()) expect(open()).toBe(0)
        })
        // Each pointer that is still down ends in a way of its own; the machine needs no more than that.
        for (const id of [1, 2, 3, 4]) {
          if (id % 2 === 0) machine.lost(id)
          else machine.up(at(0, 9999, { id, touch: true }))
        }
        expect(machine.busy()).toBe(false)
        expect(open()).toBe(0)
      }),
      { numRuns: 1000 }
    )
  })
})
