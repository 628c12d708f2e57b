// Tells what kind of JSON value something is; nothing more.

/** An object in { }. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A list in [ ]; Array.isArray would make its entries `any`. */
export function isList(value: unknown): value is unknown[] {
  return Array.isArray(value)
}
