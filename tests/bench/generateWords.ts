// Chance from a seed, and words out of syllables that mean nothing, so that nobody takes a generated atlas for facts. Writes nothing.

type Language = 'en' | 'zh-Hans'

/** Whole numbers and choices that hang on the seed alone. Method: mulberry32 (Tommy Ettinger, public domain). */
export class Chance {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** 0 <= number < 1 */
  share(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number {
    return low + Math.floor(this.share() * (high - low + 1))
  }

  /** @throws Error when the list is empty */
  of<T>(list: readonly T[]): T {
    const one = list[this.whole(0, list.length - 1)]
    if (one === undefined) throw new Error('nothing to choose from')
    return one
  }
}

/** Hands out a list as a pack of cards: each once in chance's order, then all again. So shares hold better than by throwing dice. */
export class Pack<T> {
  readonly #chance: Chance
  readonly #cards: T[]
  #left = 0

  /** @throws Error when the list is empty */
  constructor(cards: readonly T[], chance: Chance) {
    if (cards.length === 0) throw new Error('a pack without cards')
    this.#cards = [...cards]
    this.#chance = chance
  }

  next(): T {
    if (this.#left === 0) this.#left = this.#cards.length
    const at = this.#chance.whole(0, --this.#left)
    // Both places lie in the list, which is not empty.
    const drawn = this.#cards[at] as T
    this.#cards[at] = this.#cards[this.#left] as T
    this.#cards[this.#left] = drawn
    return drawn
  }
}

const OPENINGS = ['b', 'd', 'k', 'l', 'm', 'n', 'r', 't', 'v']
const ENDINGS = ['a', 'o', 'u', 'al', 'ar', 'on', 'um']
const SYLLABLES = OPENINGS.flatMap((opening) => ENDINGS.map((ending) => opening + ending))
/** Signs that Chinese uses for the sound of foreign names; strung together they say nothing. */
const SIGNS = Array.from(
  '阿埃奥巴贝比布达德迪杜法菲弗戈格哈赫霍基卡科克库拉莱里卢罗马梅米莫纳内尼诺帕佩皮普萨塞斯塔特托图瓦维乌亚约泽佐'
)

/** Letters of Chinese for one of English, for texts that the shipped atlas has in English only; as its other texts have it. */
export const CHINESE_FOR_ENGLISH = 0.25

/** Words of exactly `length` UTF-16 units, in sentences where they are long. */
export function wordsOf(length: number, language: Language, chance: Chance): string {
  if (length <= 0) return ''
  return language === 'en' ? english(length, chance) : chinese(length, chance)
}

function english(length: number, chance: Chance): string {
  const sentences = length > 80
  let text = ''
  let untilStop = sentences ? chance.whole(8, 18) : Infinity
  let begins = true
  while (text.length < length) {
    let word = ''
    for (let n = chance.whole(1, 4); n > 0; n--) word += chance.of(SYLLABLES)
    text += begins ? word.slice(0, 1).toUpperCase() + word.slice(1) : word
    begins = --untilStop <= 0
    if (begins) untilStop = chance.whole(8, 18)
    text += begins ? '. ' : ' '
  }
  const cut = text.slice(0, sentences ? length - 1 : length).replace(/[ .]+$/, '')
  return cut.padEnd(sentences ? length - 1 : length, 'a') + (sentences ? '.' : '')
}

function chinese(length: number, chance: Chance): string {
  const sentences = length > 30
  let text = ''
  let untilStop = chance.whole(6, 16)
  while (text.length < length - 1) {
    text += chance.of(SIGNS)
    if (!sentences || --untilStop > 0) continue
    text += text.length < length - 2 ? chance.of(['，', '，', '。']) : ''
    untilStop = chance.whole(6, 16)
  }
  return text + (sentences ? '。' : chance.of(SIGNS))
}

/** An id of small letters and hyphens that no other `number` gets, of `length` letters where the number leaves room. */
export function idOf(number: number, length: number, chance: Chance): string {
  const tail = number.toString(36)
  let words = chance.of(SYLLABLES)
  while (words.length + 1 + tail.length < length) {
    words += (chance.share() < 0.35 ? '-' : '') + chance.of(SYLLABLES)
  }
  const room = Math.max(2, length - 1 - tail.length)
  return `${words.slice(0, room).replace(/-$/, 'a')}-${tail}`
}
