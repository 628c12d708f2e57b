// Whether things may glide: the person's own setting on the page, or the system's.

/** True where whatever moves by itself has to jump. */
export function reducedMotion(): boolean {
  return (
    document.documentElement.dataset['motion'] === 'reduced' ||
    matchMedia('(prefers-reduced-motion: reduce)').matches
  )
}
