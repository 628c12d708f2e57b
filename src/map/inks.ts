// Which ink and halo names get from what lies under them; what lies there is asked once a name, no canvas.
import type { Theme } from '../marks/theme'
import type { NameInk } from './brush'
import { inkOn } from './colours'
import { contains } from './inside'
import type { Fill, Land, LandBook } from './land'
import type { PlacedName } from './plan'

/** Under the middle of a name: land that is filled, or the colour token of what never is. */
type Ground = Land | string

/** Names take the ink of the class they stand on and a halo of its colour; on bare land, foreign land or sea the plain ones. */
export class Inks {
  readonly #book: LandBook
  #fills: readonly Fill[] = []
  #theme: Theme | null = null
  #tokens: ReadonlyMap<Land, string> = new Map()
  #grounds = new WeakMap<PlacedName, Ground>()
  #inks = new Map<string, NameInk>()

  constructor(book: LandBook) {
    this.#book = book
  }

  /** Takes up colours, and the fills of a year. */
  on(fills: readonly Fill[], theme: Theme): void {
    if (theme !== this.#theme) this.#inks = new Map()
    this.#theme = theme
    if (fills === this.#fills) return
    // Another year fills the same land; only other borders or another layer make it another.
    const same = fills.length === this.#fills.length && fills.every(({ land }) => this.#tokens.has(land))
    if (!same) this.#grounds = new WeakMap()
    this.#fills = fills
    this.#tokens = new Map(fills.map(({ land, token }) => [land, token ?? '--hatch-bg']))
  }

  of(name: PlacedName): NameInk {
    const ground = this.#grounds.get(name) ?? this.#under(name)
    this.#grounds.set(name, ground)
    const token = typeof ground === 'string' ? ground : (this.#tokens.get(ground) ?? '--surface')
    const key = name.kind === 'around' ? `around ${token}` : token
    const ink = this.#inks.get(key) ?? this.#inkOn(token, name.kind)
    this.#inks.set(key, ink)
    return ink
  }

  #inkOn(token: string, kind: PlacedName['kind']): NameInk {
    const color = (of: string) => this.#theme?.color(of) ?? ''
    const halo = color(token)
    if (kind === 'around') return { ink: color('--ink-3'), halo }
    const own = color(`${token}-ink`)
    return { halo, ink: own || inkOn(halo, color('--ink'), color('--halo')) }
  }

  #under({ middle }: PlacedName): Ground {
    const fill = this.#fills.find(({ land }) => contains(land.region, middle))
    if (fill) return fill.land
    if (contains(this.#book.home, middle)) return '--surface'
    return this.#book.foreign().some((land) => contains(land, middle)) ? '--land' : '--sea'
  }
}
