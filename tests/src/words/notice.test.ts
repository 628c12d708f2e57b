// Tests that whatever is exported with land in it says the neutrality notice, in the page's language, on single lines.
import { describe, expect, test } from 'vitest'
import { noticeLines } from '../../../src/words/notice'
import { speakerFor } from '../../../src/words/speaker'
import { shippedAtlas } from '../timeline/support/shipped'

const atlas = await shippedAtlas()

describe('an export says', () => {
  test.each([
    ['en', /imply no position on sovereignty/, /Great Leap Atlas, \d/],
    ['zh-Hans', /不代表对主权归属/, /大跃进历史地图集, \d/]
  ] as const)('the notice first, then the atlas and its version, in %s', (language, notice, title) => {
    const lines = noticeLines(atlas, speakerFor(language, atlas.languages))
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(notice)
    expect(lines[1]).toMatch(title)
  })

  test('it on one line even where the atlas breaks it', () => {
    const broken = { ...atlas, notice: { en: 'One\n  line,\r\nand another. ' } }
    expect(noticeLines(broken, speakerFor('en', ['en']))[0]).toBe('One line, and another.')
  })
})
