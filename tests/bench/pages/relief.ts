// The floor of a map that is dragged and zoomed: the relief picture alone, moved by a transform. Nothing is drawn anew.
import { getPort } from '../../../src/shell'
import { nextFrame, offer } from './contest'

const asked = new URLSearchParams(location.search)
const slot = document.getElementById('map')!
slot.style.cssText = `width: ${asked.get('width')}px; height: ${asked.get('height')}px`
const image = new Image()
const place = { x: 0, y: 0, scale: 1 }

function show(): void {
  image.style.transform = `translate(${place.x}px, ${place.y}px) scale(${place.scale})`
}

/** Asked for as often as a mouse tells, done once a frame. */
let frame = 0
function soon(): void {
  frame ||= requestAnimationFrame(() => {
    frame = 0
    show()
  })
}

function listen(): void {
  let from: readonly [number, number] | null = null
  slot.addEventListener('pointerdown', (event) => {
    slot.setPointerCapture(event.pointerId)
    from = [event.clientX, event.clientY]
  })
  slot.addEventListener('pointermove', ({ clientX, clientY }) => {
    if (!from) return
    place.x += clientX - from[0]
    place.y += clientY - from[1]
    from = [clientX, clientY]
    soon()
  })
  slot.addEventListener('pointerup', () => (from = null))
  slot.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault()
      const factor = 2 ** (-event.deltaY / 240)
      place.x = event.clientX - (event.clientX - place.x) * factor
      place.y = event.clientY - (event.clientY - place.y) * factor
      place.scale *= factor
      soon()
    },
    { passive: false }
  )
}

offer({
  ready: getPort()
    .startOptions()
    .then(async ({ data }) => {
      image.src = `${data}geography/relief.webp`
      await image.decode()
    }),
  async mount() {
    const begin = performance.now()
    image.width = slot.clientWidth
    image.draggable = false
    slot.append(image)
    show()
    listen()
    await nextFrame()
    return performance.now() - begin
  }
})
