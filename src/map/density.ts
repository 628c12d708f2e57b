// Tells when the window comes to a screen of another density; sizes only.

/** Calls back after each change of device px a CSS px; answers how to stop. */
export function onDensityChange(changed: () => void): () => void {
  let query: MediaQueryList | null = null
  const again = () => {
    changed()
    listen()
  }
  const listen = () => {
    // A query holds for one density only, so each change needs a new one.
    query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`)
    query.addEventListener('change', again, { once: true })
  }
  listen()
  return () => query?.removeEventListener('change', again)
}
