// Counts and gathers the marks of a stretch of days by place: how many, which comes first, and all of a group when it is asked. No px.
import type { AtlasEvent } from '../atlas/model'
import type { Span } from '../time/span'
import type { Cell, Look, Mark, MarkBook, Rank } from './marks'

/** What is to be grouped: the events of a list that can touch a stretch of days, and the selected one, which always stands. */
export interface Standers {
  readonly book: MarkBook
  /** Whole days, or all time. */
  readonly span: Span
  readonly selected: AtlasEvent | null
}

/** Marks drawn as one, at the place of the first. */
export interface Group {
  readonly lead: Mark
  /** How many there are, the lead among them. */
  readonly size: number
  /** All of them, the lead first; gathered when first asked for. */
  readonly marks: readonly Mark[]
  holds(event: AtlasEvent): boolean
}

/** The part of a cell that belongs to a group: positions in the list, half-open. */
export interface Share {
  readonly cell: Cell
  readonly from: number
  readonly before: number
}

/** What touches the span of one place in one rank. */
export interface Present {
  readonly cell: Cell
  /** At least 1; the selected event is not among them. */
  readonly count: number
  /** Position of the first of them in the list. */
  readonly first: number
}

export class Gathering {
  readonly #standers: Standers
  readonly #start: number
  readonly #end: number
  /** Where the selected event is in the list, if it is. */
  readonly #chosen: ReturnType<Standers['book']['standOf']>

  constructor(standers: Standers) {
    this.#standers = standers
    this.#start = standers.span.start
    this.#end = standers.span.end
    this.#chosen = standers.selected && standers.book.standOf(standers.selected)
  }

  /** The places that have marks of a rank, in the order of their first. */
  present({ cells }: Rank): readonly Present[] {
    const all: Present[] = []
    for (const cell of cells) {
      const { touch, positions } = cell
      const index = touch.first(this.#start, this.#end)
      if (index < 0) continue
      let count = touch.count(this.#start, this.#end)
      if (this.#chosen?.cell === cell && this.#touches(this.#standers.selected)) count--
      if (count > 0) all.push({ cell, count, first: positions[index] ?? 0 })
    }
    return all.sort((a, b) => a.first - b.first)
  }

  #touches(event: AtlasEvent | null): boolean {
    return event !== null && event.date.earliest < this.#end && event.date.latest + 1 > this.#start
  }

  /** How many of a place come before each bound but the first, and after the last; bounds are positions in the list, rising. */
  split({ cell, count }: Present, bounds: readonly number[]): readonly number[] {
    const counts = bounds.map(() => 0)
    let part = 0
    let passed = 0
    if (bounds.length > 1) {
      cell.touch.each(this.#start, this.#end, (index) => {
        const position = cell.positions[index] ?? 0
        while (part + 1 < bounds.length && position >= (bounds[part + 1] ?? 0)) part++
        if (part === bounds.length - 1) return false
        counts[part] = (counts[part] ?? 0) + 1
        passed++
        return true
      })
    }
    counts[bounds.length - 1] = count - passed
    return counts
  }

  event(position: number): AtlasEvent {
    const event = this.#standers.book.events[position]
    if (!event) throw new Error(`The list has no event at ${position}`)
    return event
  }

  mark(event: AtlasEvent, spot: number, look: Look): Mark {
    const place = this.#standers.book.spots[spot]
    if (!place) throw new Error(`There is no place ${spot} on the sheet`)
    const { at, unsure, beyond } = place
    const selected = event === this.#standers.selected
    return { event, at, selected, look, unsure, ...(beyond !== undefined && { beyond }) }
  }

  group(lead: Mark, size: number, shares: readonly Share[]): Group {
    let known: readonly Mark[] | null = null
    const holds = (event: AtlasEvent) => {
      if (event === lead.event) return true
      const stand = this.#touches(event) ? this.#standers.book.standOf(event) : null
      const position = stand?.cell.positions[stand.index]
      if (!stand || position === undefined || event === this.#standers.selected) return false
      return shares.some(({ cell, from, before }) => cell === stand.cell && position >= from && position < before)
    } // prettier-ignore
    const gathered = (): readonly Mark[] => {
      const marks = this.#gathered(lead, shares)
      return lead.selected ? [lead, ...marks] : marks
    }
    return {
      lead,
      size,
      get marks() {
        return (known ??= gathered())
      },
      holds
    }
  }

  /** By rank, then as in the list. */
  #gathered(lead: Mark, shares: readonly Share[]): Mark[] {
    const { book, selected } = this.#standers
    const found: { readonly cell: Cell; readonly position: number }[] = []
    for (const { cell, from, before } of shares) {
      cell.touch.each(this.#start, this.#end, (index) => {
        const position = cell.positions[index] ?? 0
        if (position >= from && position < before) found.push({ cell, position })
        return position < before
      })
    }
    found.sort((a, b) => a.cell.rank - b.cell.rank || a.position - b.position)
    return found.flatMap(({ cell, position }) => {
      const event = this.event(position)
      if (event === selected) return []
      return event === lead.event
        ? [lead]
        : [this.mark(event, cell.spot, book.ranks[cell.rank]?.look ?? 'dot')]
    })
  }
}
