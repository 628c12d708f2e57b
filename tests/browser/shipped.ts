// What the shipped atlas holds, read from its own file, so that the specs of pages need not be told when it grows.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { SHIPPED } from './page'

interface ShippedEvent {
  readonly id: string
  readonly kinds: readonly string[]
}

const file = readFileSync(path.join(SHIPPED, 'events.json'), 'utf8')

/** In no order of time. */
export const EVENTS = (JSON.parse(file) as { readonly events: readonly ShippedEvent[] }).events

export const FAMINE = EVENTS.filter(({ kinds }) => kinds.includes('famine')).length
