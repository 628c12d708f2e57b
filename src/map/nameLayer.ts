// The names on the map as SVG text over its marks: placed as the plan has them, inked as the land under them asks. It seeks no places.
import type { Theme } from '../marks/theme'
import type { NameInk, NameLook } from './brush'
import { sameCamera, toPane, type Camera, type Size } from './camera'
import type { PlacedName } from './plan'
import { HALO, handOf } from './paintNames'
import { setAttributes, svgElement } from './svg'

interface Row {
  readonly text: SVGTextElement
  ink: NameInk | null
}

/**
 * SVG, because another year gives only some names another ink, which a canvas would have to be painted anew for. It is for a map at
 * rest: of one that moves all names would be painted anew by the browser for each frame, over all that lies there.
 */
export class NameLayer {
  readonly element = svgElement('svg', { class: 'map-names', 'aria-hidden': 'true' })
  readonly #group = svgElement('g')
  #rows = new Map<PlacedName, Row>()
  #theme: Theme | null = null
  #stood: { readonly camera: Camera; readonly size: Size } | null = null

  constructor() {
    this.element.append(this.#group)
  }

  /** Until `show`. */
  hide(): void {
    this.element.style.visibility = 'hidden'
  }

  show(names: readonly PlacedName[], look: NameLook, camera: Camera, size: Size): void {
    this.element.style.visibility = ''
    if (this.#theme !== look.theme) {
      this.#theme = look.theme
      this.#rows.clear()
      this.#group.replaceChildren()
      setAttributes(this.#group, {
        'stroke-width': HALO.width * look.theme.px,
        'stroke-opacity': HALO.strength
      })
    }
    const fresh = this.#take(names, look)
    this.#place(fresh, camera, size)
    for (const [name, row] of this.#rows) {
      const ink = look.inkOf(name)
      if (row.ink?.ink !== ink.ink) row.text.setAttribute('fill', ink.ink)
      if (row.ink?.halo !== ink.halo) row.text.setAttribute('stroke', ink.halo)
      row.ink = ink
    }
  }

  /** Takes up which names there are; those that say the same keep their element. Answers which have to be placed. */
  #take(names: readonly PlacedName[], look: NameLook): ReadonlySet<PlacedName> {
    const before = this.#rows
    const fresh = new Set(names.filter((name) => !before.has(name)))
    if (fresh.size === 0 && names.length === before.size) return fresh
    const kept = new Set(names)
    const free = new Map<string, Row[]>()
    for (const [name, row] of before) {
      if (kept.has(name)) continue
      const key = saying(name)
      free.set(key, [...(free.get(key) ?? []), row])
    }
    this.#rows = new Map(
      names.map((name) => [name, before.get(name) ?? free.get(saying(name))?.pop() ?? this.#made(name, look)])
    )
    for (const rows of free.values()) for (const { text } of rows) text.remove()
    return fresh
  }

  #made(name: PlacedName, { theme, spacing }: NameLook): Row {
    const { family, weight } = handOf(name)
    const text = svgElement('text', {
      'font-family': theme[family],
      'font-weight': weight,
      'font-size': `${name.size}px`,
      ...(name.kind === 'around' && { 'letter-spacing': `${spacing}px` })
    })
    text.textContent = name.text
    this.#group.append(text)
    return { text, ink: null }
  }

  #place(fresh: ReadonlySet<PlacedName>, camera: Camera, size: Size): void {
    const stood = this.#stood
    const same =
      stood !== null &&
      sameCamera(stood.camera, camera) &&
      stood.size.width === size.width &&
      stood.size.height === size.height
    for (const [name, { text }] of this.#rows) {
      if (same && !fresh.has(name)) continue
      const [x, y] = toPane(camera, size, name.at)
      const [dx, dy] = name.offset
      text.setAttribute('transform', `translate(${x + dx} ${y + dy + name.size * handOf(name).drop})`)
    }
    this.#stood = { camera, size }
  }
}

function saying({ kind, text, size }: PlacedName): string {
  return `${kind} ${size} ${text}`
}
