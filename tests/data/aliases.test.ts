// Holds the other names of people and places: the spellings of the time lead to the right one, and to one only.
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { atlasList, Named, Words } from './folderFiles'

const Known = Named.extend({ name: Words, also: z.array(z.string()).optional() })
const lists = { people: atlasList('people', Known), places: atlasList('places', Known) }
const called = (list: readonly z.infer<typeof Known>[], name: string): string[] =>
  list.filter(({ also = [] }) => also.includes(name)).map(({ id }) => id)

describe('other names', () => {
  it('lead from the spellings of the time to who and what is meant', () => {
    for (const [name, id] of [
      ['Mao Tse-tung', 'mao-zedong'],
      ['Chou En-lai', 'zhou-enlai'],
      ["Liu Shao-ch'i", 'liu-shaoqi'],
      ["Teng Hsiao-p'ing", 'deng-xiaoping'],
      ['Li Hsien-nien', 'li-xiannian'],
      ["K'o Ch'ing-shih", 'ke-qingshi']
    ] as const)
      expect(called(lists.people, name), name).toEqual([id])
    for (const [name, id] of [
      ['Peking', 'beijing'],
      ['北平', 'beijing'],
      ['Chungking', 'chongqing'],
      ['Canton', 'guangzhou'],
      ['Tihwa', 'wulumuqi'],
      ['归绥', 'huhehaote'],
      ['Tachai', 'dazhai']
    ] as const)
      expect(called(lists.places, name), name).toEqual([id])
  })

  it('repeat no name and belong to one record', () => {
    for (const [what, list] of Object.entries(lists)) {
      for (const { id, name, also = [] } of list) {
        for (const other of also) {
          expect(called(list, other), `${what} ${other}`).toEqual([id])
          expect([name.en, name['zh-Hans']], `${what} ${id}`).not.toContain(other)
        }
      }
    }
  })
})
