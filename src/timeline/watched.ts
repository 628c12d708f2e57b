// A value that a painter sets and React reads, for the few words that follow from a drawing.

export interface Watched<T> {
  readonly get: () => T
  readonly subscribe: (listener: () => void) => () => void
}

/** @param same two values that need no telling apart */
export function watched<T>(first: T, same: (a: T, b: T) => boolean): Watched<T> & { set(value: T): void } {
  let value = first
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set(next) {
      if (same(value, next)) return
      value = next
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    }
  }
}
