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

  constructor(entries: Iterable<readonly [K, V]>) {
    super()
    for (const [key, value] of entries) super.set(key, deepFreeze(value))
    this.#closed = true
    Object.freeze(this)
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
  return new FrozenMap(entries)
}

/** By id, in the order of the list. */
export function byId<T extends { readonly id: unknown }>(records: readonly T[]): ReadonlyMap<T['id'], T> {
  return frozenMap(records.map((record) => [record.id, record] as const))
}
