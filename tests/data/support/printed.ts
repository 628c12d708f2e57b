// Sets all words in a value as the atlas prints them, for tests that hold it against what was typed; expects nothing.
import { typographic } from '../../../data/build/typography'

/** A value with all words in it, in whichever language, set as printed; keys stay. */
export function printed<T>(value: T): T {
  if (typeof value === 'string') return typographic(value) as T & string // a string as before
  if (Array.isArray(value)) return value.map(printed) as T & unknown[] // entries of the same shapes
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, printed<unknown>(member)])
  ) as T // as above
}
