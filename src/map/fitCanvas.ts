// Gives a canvas the size it is to have on the page at a density of the screen; nothing else.

/** Sizes in CSS px. One that has the size already keeps what is painted on it. */
export function fitCanvas(canvas: HTMLCanvasElement, width: number, height: number, density: number): void {
  const [across, down] = [Math.round(width * density), Math.round(height * density)]
  if (canvas.width !== across) canvas.width = across
  if (canvas.height !== down) canvas.height = down
  canvas.style.width = `${width}px`
  canvas.style.height = `${height}px`
}
