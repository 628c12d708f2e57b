import { expect, test } from 'vitest'
import { largestFirst } from '../../../../src/atlas/difference'
import { changesCsv } from '../../../../src/panels/compare/changesCsv'
import { changesCompared, comparedNow } from '../../../../src/state/compare'
import { dayOf } from '../../../../src/time/days'
import { speakerFor } from '../../../../src/words/speaker'
import { stateWith } from '../../state/support/state'

const speaker = speakerFor('en', ['en'])
function csvOf(from: number, to: number, label = 'Rate', notice = 'No position.') {
  const given = stateWith({ day: dayOf(to, 3, 1), compare: dayOf(from, 3, 1) })
  const rate = [...given.atlas.indicators.values()][0]!
  const atlas = {
    ...given.atlas,
    notice: { en: notice },
    indicators: new Map([...given.atlas.indicators, [rate.id, { ...rate, label: { en: label } }]])
  }
  const compared = comparedNow({ ...given, atlas })!
  return changesCsv(
    atlas,
    compared,
    largestFirst(compared.difference.changes).changes,
    changesCompared({ ...given, atlas }),
    speaker
  )
}

test('a file of changes says what was subtracted, keeps the notice, and has one line a unit', () => {
  const lines = csvOf(1960, 1961).split('\r\n')
  expect(lines[0]).toMatch(/^\uFEFFAtlas,/)
  expect(lines.join('\n')).toContain('Change,1961 minus 1960')
  expect(lines.join('\n')).toContain('No position.')
  const head = lines.findIndex((line) => line.startsWith('Place,1960,'))
  expect(lines.slice(head + 1).map((line) => line.split(',').slice(0, 6))).toEqual([
    ['south (south)', '99', '', '20', '', '-79'],
    ['north (north)', '19.9', '', '9', '', '-10.9']
  ])
})

test('units with a figure of one year only have their number and no change', () => {
  const lines = csvOf(1961, 1962).split('\r\n')
  const rows = lines.slice(lines.findIndex((line) => line.startsWith('Place,')) + 1)
  expect(rows.map((line) => line.split(',').slice(0, 6))).toEqual([
    ['north (north)', '9', '', '', '', ''],
    ['south (south)', '20', '', '', '', '']
  ])
})

test('texts that a spreadsheet would run are defused', () => {
  expect(csvOf(1960, 1961, '=1+1')).toContain("'=1+1")
})
