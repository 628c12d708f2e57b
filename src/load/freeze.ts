// Makes what was built unchangeable all the way down; copies nothing.
import { isList } from './jsonTypes'

/** Freezes a value and all it holds. Does not recurse, so that no depth of nesting can overflow the stack. */
export function deepFreeze<T>(value: T): T {
  const waiting: unknown[] = [value]
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (typeof next !== 'object' || next === null || Object.isFrozen(next)) continue
    Object.freeze(next)
    if (isList(next)) {
      for (const entry of next) if (typeof entry === 'object') waiting.push(entry)
    } else {
      for (const key in next) {
        const member: unknown = next[key as keyof typeof next] // a key of for-in is one
        if (typeof member === 'object') waiting.push(member)
      }
    }
  }
  return value
}

/** A map of frozen values that throws when something wants to change it; Object.freeze alone leaves a Map's content open. */
class FrozenMap<K, V> extends Map<K, V> {
  #closed = false

  /** Once, after the last entry. */
  close(): this {
    this.#closed = true
    return Object.freeze(this)
  }

  override set(key: K, value: V): this {
    this.#refuse()
    return super.set(key, value)
  }

  override delete(key: K): boolean {
    this.#refuse()
    return super.delete(key)
  }

  override clear(): void {
    this.#refuse()
    super.clear()
  }

  #refuse(): void {
    if (this.#closed) throw new TypeError('An opened atlas cannot be changed.')
  }
}

export function frozenMap<K, V>(entries: Iterable<readonly [K, V]>): ReadonlyMap<K, V> {
  const map = new FrozenMap<K, V>()
  for (const [key, value] of entries) map.set(key, deepFreeze(value))
  return map.close()
}

/** By id, in the order of the list. */
export function byId<T extends { readonly id: unknown }>(records: readonly T[]): ReadonlyMap<T['id'], T> {
  return frozenMap(records.map((record) => [record.id, record] as const))
}

/** Entries between two pauses: some milliseconds of work. */
const ENTRIES = 25_000

/** As `byId`, for a long list of records that are frozen already. */
export async function byIdInSlices<T extends { readonly id: unknown }>(
  records: readonly T[],
  pause: () => Promise<void>
): Promise<ReadonlyMap<T['id'], T>> {
  const map = new FrozenMap<T['id'], T>()
  for (const [i, record] of records.entries()) {
    if (i > 0 && i % ENTRIES === 0) await pause()
    map.set(record.id, record)
  }
  return map.close()
}
