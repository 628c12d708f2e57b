// What the built program tells the command that started it, over node's channel between parent and child.
import { z } from 'zod'

/** "shown": a window can be seen. "second": another start already has the window and was brought to the front. */
export const StarterMessage = z.object({ atlas: z.enum(['shown', 'second']) })
export type StarterMessage = z.infer<typeof StarterMessage>

/** Tells the starter, if there is one; resolves when it was handed over. */
export function tellStarter(atlas: StarterMessage['atlas']): Promise<void> {
  return new Promise((resolve) => {
    const message: StarterMessage = { atlas }
    if (process.send && process.connected) process.send(message, () => resolve())
    else resolve()
  })
}
