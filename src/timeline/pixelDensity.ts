// Hears of a screen with another number of pixels; it measures nothing.

/** A window moved to another screen, or zoomed by the browser. */
export function onDensityChange(changed: () => void): () => void {
  let query: MediaQueryList | null = null
  const listen = () => {
    query?.removeEventListener('change', heard)
    query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`)
    query.addEventListener('change', heard)
  }
  const heard = () => {
    changed()
    listen()
  }
  listen()
  return () => query?.removeEventListener('change', heard)
}
