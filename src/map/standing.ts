// What stands in a pane, for lists beside the drawing: the same object until the pane comes to rest anew or a fan opens or folds. No painting.
import type { Camera, Size } from './camera'
import type { Fan } from './fan'
import type { Plan } from './plan'

/** What stands in the pane and where it looks. */
export interface Standing {
  readonly plan: Plan
  readonly fan: Fan | null
  readonly camera: Camera
  readonly size: Size
}

export interface StandingNow {
  now(): Standing
  /** Calls back when it is another; answers how to stop. */
  on(changed: () => void): () => void
  /** It is another. */
  tell(): void
}

export function standingNow(read: () => Standing): StandingNow {
  let known: Standing | null = null
  const listeners = new Set<() => void>()
  return {
    now: () => (known ??= read()),
    on(changed) {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    tell() {
      known = null
      for (const changed of listeners) changed()
    }
  }
}
