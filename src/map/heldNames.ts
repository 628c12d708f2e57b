// Tells whether names on the map may stay where they stand while marks change under them, and when they are to be sought anew. No planning.

/** How long marks have to rest before names are sought anew, ms: as often as words follow a gesture. */
export const MARKS_REST = 150

export class HeldNames {
  readonly #rested: () => void
  #keys: readonly unknown[] | null = null
  #timer: ReturnType<typeof setTimeout> | null = null

  /** @param rested called when names that stayed are to be sought anew */
  constructor(rested: () => void) {
    this.#rested = rested
  }

  /** Do names stay in the plan that is to be made now? `keys`: all that their places depend on but the marks (Object.is). */
  stay(keys: readonly unknown[]): boolean {
    const known = this.#keys
    const same = known?.length === keys.length && keys.every((key, i) => Object.is(key, known[i]))
    this.#keys = keys
    this.#stop()
    if (same) this.later()
    return same
  }

  /** Names are to be sought anew, but where they stand they are right for now: when nothing has changed for a while. */
  later(): void {
    this.#stop()
    this.#timer = setTimeout(() => {
      this.#timer = null
      this.seekAnew()
      this.#rested()
    }, MARKS_REST)
  }

  /** The next plan seeks names anew, whatever it depends on. */
  seekAnew(): void {
    this.#keys = null
  }

  /** Are names to be sought anew when the marks rest? */
  get waits(): boolean {
    return this.#timer !== null
  }

  #stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }

  destroy(): void {
    this.#stop()
  }
}
