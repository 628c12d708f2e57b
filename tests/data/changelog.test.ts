// Tries the changelog of the atlas on small lists, and holds the shipped one to what the build makes.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { changelogText, makeChangelog, type ChangelogHand } from '../../data/build/changelog'

const fact = {
  field: 'summary',
  old: '300 dead',
  new: '250 dead',
  source: 's',
  why: 'The report counts them.'
}
const hand: ChangelogHand = { head: ['Head.'], readings: [], facts: [] }
const events = [
  { id: 'a', title: 'First' },
  { id: 'b', title: 'Second' }
]
const sources = [{ id: 's', title: 'A report' }]

describe('the changelog of the atlas', () => {
  it('names each fact under its event, in the order of events, with old, new, reason and source', () => {
    const edits = new Map([
      ['b', { facts: [fact] }],
      ['a', { facts: [fact, { ...fact, field: 'date' }], weight: 2 }]
    ])
    const text = changelogText(hand, edits, events, sources)
    const lines = [
      '  - was: 300 dead',
      '  - is: 250 dead',
      '  - because: The report counts them.',
      '  - source: A report (`s`)'
    ].join('\n')
    expect(text).toContain(`### First (\`a\`)\n\n- summary\n${lines}\n- date\n${lines}\n\n### Second (\`b\`)`)
  })

  it('says so where there are none, and leaves out events without a fact', () => {
    const text = changelogText(hand, new Map([['a', { weight: 2 }]]), events, sources)
    expect(text).toContain('## Facts that depart from the research\n\nNone.')
    expect(text).not.toContain('First')
  })

  it('lists facts of other records and what second readers found', () => {
    const more = {
      ...hand,
      facts: [{ ...fact, record: 'places luoyang', field: 'lat' }],
      readings: [
        {
          title: 'Chinese of 1958',
          texts: 9,
          found: [{ record: 'a', field: 'title', finding: 'Too long.' }]
        },
        { title: 'Uncounted', found: [{ record: 'b', field: 'label', finding: 'Unclear.' }] }
      ]
    }
    const text = changelogText(more, new Map(), events, sources)
    expect(text).toContain('### Other records\n\n- `places luoyang`, lat\n  - was: 300 dead')
    expect(text).toContain('### Chinese of 1958\n\nTexts read: 9. Findings: 1.\n\n- `a`, title: Too long.')
    expect(text).toContain('### Uncounted\n\nFindings: 1.\n\n- `b`, label: Unclear.')
  })

  it('refuses a fact without a source of the atlas', () => {
    const edits = new Map([['a', { facts: [{ ...fact, source: 'hearsay' }] }]])
    expect(() => changelogText(hand, edits, events, sources)).toThrow('a: a fact rests on "hearsay"')
  })

  it('is shipped as the build makes it', () => {
    const there = readFileSync(new URL('../../data/great-leap/CHANGELOG.md', import.meta.url), 'utf8')
    expect(there === makeChangelog(), 'run npx tsx data/build/changelog.ts').toBe(true)
  })
})
