// Facts about how often a broken page is loaded again.
import { expect, test } from 'vitest'
import { reloadBudget } from '../../electron/recovery'

const MINUTE = 60_000

test('three breakdowns in five minutes are mended by loading again, the fourth is not', () => {
  const budget = reloadBudget()
  expect([0, 1, 2, 3].map((minute) => budget.spend(minute * MINUTE))).toEqual([
    'reload',
    'reload',
    'reload',
    'relaunch'
  ])
})

test('what lies five minutes back no longer counts', () => {
  const budget = reloadBudget()
  for (const minute of [0, 1, 2]) budget.spend(minute * MINUTE)
  expect(budget.spend(5 * MINUTE - 1)).toBe('relaunch')
  expect(budget.spend(5 * MINUTE)).toBe('reload')
  expect(budget.spend(5 * MINUTE)).toBe('relaunch')
})

test('a page that breaks down now and then is loaded again for ever', () => {
  const budget = reloadBudget()
  for (let i = 0; i < 100; i++) expect(budget.spend(i * 2 * MINUTE)).toBe('reload')
})
