// The state's door to zod, set so that a strict Content-Security-Policy holds; the small build, since this is on the first paint.
import * as z from 'zod/mini'

// With its compiler on, zod would call `new Function`, which the page's policy forbids.
z.config({ jitless: true })

export { z }
