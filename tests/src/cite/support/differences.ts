// In what our lines differ from those of the reference formatter on purpose: each class takes its difference out of both.
import type { Source } from '../../../../src/atlas/model'
import { titleOf } from '../../../../src/cite/title'

interface Class {
  readonly name: string
  readonly reason: string
  /** Both lines with the difference taken out. */
  readonly without: (lines: Lines, source: Source) => Lines
}
interface Lines {
  readonly theirs: string
  readonly ours: string
}

const both = ({ theirs, ours }: Lines, change: (line: string) => string): Lines => ({
  theirs: change(theirs),
  ours: change(ours)
})
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const DAY =
  /(January|February|March|April|May|June|July|August|September|October|November|December) (\d+), (\d{4})/gi

/** In the order in which they are taken out. */
export const CLASSES: readonly Class[] = [
  {
    name: 'case',
    reason:
      'Titles keep the capitals of the record: changing them by rule harms names, pinyin and quotations, and the record tells how the work itself prints them.',
    without: (lines) => both(lines, (line) => line.toLowerCase())
  },
  {
    name: 'day',
    reason:
      'Days are written as everywhere in the atlas, 21 November 2026; the manual allows it where many full dates are given.',
    without: ({ theirs, ours }) => ({ theirs: theirs.replace(DAY, '$2 $1 $3'), ours })
  },
  {
    name: 'access',
    reason:
      'The day on which a work was looked at dates an address; without an address to look at again it says nothing.',
    without: ({ theirs, ours }, { URL }) =>
      URL === undefined ? { theirs: theirs.replace(/[,.] accessed [\w ]+/, ''), ours } : { theirs, ours }
  },
  {
    name: 'unsigned',
    reason:
      'What nobody signed begins with its title, as in the notes, and not with the site or newspaper: else half of the bibliography would stand under a few encyclopedias.',
    without(lines, source) {
      const container = source['container-title']?.toLowerCase().replace(/'/g, '’')
      if (container === undefined || source.author || source.editor || !lines.theirs.startsWith(container))
        return lines
      const title = new RegExp(`[.”]* *《?${escaped(container)}》?(?=[ ,.(])`)
      return {
        theirs: lines.theirs
          .slice(container.length)
          .replace(/^[. ]+/, '')
          .replace(/[.,]”/, '”')
          .replace(/” /, '”, '),
        ours: lines.ours
          .replace(/[.,]”/, '”')
          .replace(title, (found) => (found.startsWith('.”') || found.startsWith('”') ? '”' : ''))
      }
    }
  },
  {
    name: 'title',
    reason:
      'Chinese titles stand in 《》, translations outside the marks, descriptions without brackets or marks, as the field and the manual’s chapters on Chinese and on untitled works have them.',
    without(lines, source) {
      const titles = ['title', 'container-title', 'collection-title'].map((field) => titleOf(source, field))
      const own = titles.some((title) => title && (title.chinese || title.described || title.translation))
      return own
        ? both(lines, (line) => line.replace(/[“”‘’"《》〈〉[\]]/g, '').replace(/([?!。？！])[.,]/g, '$1'))
        : lines
    }
  },
  {
    name: 'stops',
    reason: 'Where titles stand in other marks, or first, full stops and commas move with them.',
    without: (lines) => both(lines, (line) => line.replace(/[.,]+(?=[ ”]|$)/g, '').replace(/[“”]/g, ''))
  },
  {
    name: 'names',
    reason:
      'Chinese names stand with the family name first and without a comma, also in English records and of editors and translators; names of other languages keep their own order in Chinese records.',
    without(lines, source) {
      const people = [...(source.author ?? []), ...(source.editor ?? []), ...(source.translator ?? [])]
      return both(lines, (line) =>
        people.reduce(
          (rest, { family, given }) => {
            if (family === undefined || given === undefined) return rest
            const [last, first] = [family.toLowerCase(), given.toLowerCase().replace(/\.$/, '')]
            const forms = [`${last} ${first}`, `${first} ${last}`, `${last}${first}`].map(escaped).join('|')
            return rest.replace(new RegExp(`(?:${forms})( and)?`, 'g'), `<${last} ${first}>$1`)
          },
          line.replace(/,(?= and )/g, '')
        )
      )
    }
  },
  {
    name: 'issue',
    reason: 'The number of an issue is kept for magazines too: Chinese ones are found by it.',
    without({ theirs, ours }, { type, issue }) {
      if (type !== 'article-magazine' || typeof issue !== 'string') return { theirs, ours }
      return {
        theirs,
        ours: ours.replace(new RegExp(`,? no\\.? ${escaped(issue)} \\((.+?)\\)`), ' $1')
      }
    }
  },
  {
    name: 'number',
    reason: 'The number of a working paper is kept: it is how such papers are asked for.',
    without({ theirs, ours }, { type, number }) {
      if (type !== 'report' || typeof number !== 'string') return { theirs, ours }
      return { theirs, ours: ours.replace(`${number.toLowerCase()} `, '') }
    }
  },
  {
    name: 'volume',
    reason: 'A volume that the title names already is not named again.',
    without: ({ theirs, ours }, { volume }) =>
      typeof volume !== 'string'
        ? { theirs, ours }
        : {
            theirs: theirs
              .replace(` vol ${volume} `, ' ')
              .replace(new RegExp(` vol\\.? ${escaped(volume)}(?! ?:)(?=[ .(])`), ''),
            ours
          }
  },
  {
    name: 'law',
    reason:
      'A decree is cited with who issued it and its day, as other papers are; the style writes only what the law of the United States needs.',
    without: ({ theirs, ours }, { type }) =>
      type === 'legislation'
        ? { theirs: theirs.replace(/\(1958\)/, ''), ours: ours.replace(/\(?standing.*1958\)?/, '') }
        : { theirs, ours }
  },
  {
    name: 'speech',
    reason: 'A lecture is cited with where and when it was given wherever the record has it.',
    without: ({ theirs, ours }, { type }) =>
      type === 'speech'
        ? both({ theirs, ours }, (line) =>
            line.replace(/\(?renmin university of china|nd\)?|n\.d\)?|\b2017\b/g, '')
          )
        : { theirs, ours }
  }
]

/** The names of the classes that lie between two lines; null when something else does. */
export function classesBetween(lines: Lines, source: Source): readonly string[] | null {
  const found: string[] = []
  // A note ends where its writer ends it.
  let left = both(lines, (line) => line.replace(/\.$/, ''))
  const same = ({ theirs, ours }: Lines) =>
    theirs.replace(/\s+/g, ' ').trim() === ours.replace(/\s+/g, ' ').trim()
  for (const { name, without } of CLASSES) {
    if (same(left)) return found
    const next = without(left, source)
    if (next.theirs !== left.theirs || next.ours !== left.ours) found.push(name)
    left = next
  }
  if (!same(left) && process.env['SHOW']) console.log(source.id, '\n', left.theirs, '\n', left.ours)
  return same(left) ? found : null
}
