import { describe, expect, test } from 'vitest'
import { isTyped, NOTHING_TYPED, typedTo, typeOn } from '../../../src/state/typeAhead'

const titles = [
  ['Great Leap begins'],
  ['庐山会议', 'The Lushan conference'],
  ['Grain quota of 1959'],
  ['Mess halls'],
  ['Guangxi: mess halls close'],
  ['Peng’s “letter”']
]
const find = (typed: string, from = -1) => typedTo(typed, from, titles.length, (i) => titles[i]!)

describe('what is typed in the list', () => {
  test('finds the title that begins so, then a title with a word that does', () => {
    expect(find('me')).toBe(3)
    expect(find('leap')).toBe(0)
    expect(find('1959')).toBe(2)
    expect(find('eap')).toBeNull()
    expect(find('x')).toBeNull()
  })
  test('finds a title in either language, Chinese by any of its characters', () => {
    expect(find('庐山')).toBe(1)
    expect(find('会')).toBe(1)
    expect(find('the lushan')).toBe(1)
    expect(find('lushan')).toBe(1)
  })
  test('finds quotation marks and apostrophes of print by those of the keyboard, and by themselves', () => {
    expect(find("peng's")).toBe(5)
    expect(find('"letter"')).toBe(5)
    expect(find('peng’s “l')).toBe(5)
  })
  test('of one letter goes on from where one is, round the end; of more keeps to it while it fits', () => {
    expect(find('g', 0)).toBe(2)
    expect(find('gg', 2)).toBe(4)
    expect(find('g', 4)).toBe(0)
    expect(find('gr', 2)).toBe(2)
    expect(find('gre', 2)).toBe(0)
    expect(find('m', 3)).toBe(3)
  })
  test('is one word while it goes on, and a new one after a pause', () => {
    const first = typeOn(NOTHING_TYPED, 'L', 1000)
    expect(first.text).toBe('l')
    expect(typeOn(first, 'U', 1900).text).toBe('lu')
    expect(typeOn(first, 'u', 2100).text).toBe('u')
  })
  test('are letters, figures and characters; a space or a hyphen only within a word', () => {
    for (const key of ['a', 'É', '7', '会']) expect(isTyped(key, NOTHING_TYPED, 0), key).toBe(true)
    for (const key of ['Enter', 'F5', '+', '=', '?', ' ', '-', 'Tab']) expect(isTyped(key, NOTHING_TYPED, 0), key).toBe(false) // prettier-ignore
    const begun = typeOn(NOTHING_TYPED, 'the', 0)
    expect(isTyped(' ', begun, 500)).toBe(true)
    expect(isTyped(' ', begun, 1500)).toBe(false)
  })
  test('is nothing that an empty list could answer', () => {
    expect(typedTo('a', -1, 0, () => [])).toBeNull()
  })
})
