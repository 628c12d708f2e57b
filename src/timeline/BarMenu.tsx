// A button of the bar and what opens over the page above it, its right edge at the button's. It knows nothing of what is in it.
import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { Sign } from './icons'

/** Distance from the edges of the page, px. */
const EDGE = 8

interface BarMenuProps {
  /** Class of what opens. */
  readonly name: 'tl-kinds' | 'tl-lanes'
  readonly sign: Parameters<typeof Sign>[0]['name']
  /** What the button says, and what the menu is of. */
  readonly words: string
  readonly title: string
  /** Something is chosen that is not as at the start. */
  readonly on: boolean
  /** rem, where the page is wide enough. */
  readonly width: number
  /** Drawn only while it is open. */
  readonly children: () => ReactNode
}

export function BarMenu({ name, sign, words, title, on, width, children }: BarMenuProps) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const id = useId()

  useEffect(() => {
    if (!open) return
    const place = () => {
      if (button.current && list.current) standOver(list.current, button.current, width)
    }
    window.addEventListener('resize', place)
    return () => {
      window.removeEventListener('resize', place)
    }
  }, [open, width])

  return (
    <>
      <button
        type="button"
        className="tl-button tl-quiet"
        data-on={on || undefined}
        ref={button}
        popoverTarget={id}
        title={title}
      >
        <Sign name={sign} />
        <span className="tl-wide">{words}</span>
      </button>
      <div
        className={`over-list ${name}`}
        id={id}
        popover="auto"
        ref={list}
        role="group"
        aria-label={title}
        onBeforeToggle={(event) => {
          if (event.newState === 'open' && button.current)
            standOver(event.currentTarget, button.current, width)
        }}
        onToggle={(event) => {
          setOpen(event.newState === 'open')
        }}
      >
        {open && children()}
      </div>
    </>
  )
}

/** Above the button, its right edge at the button's, within the page. */
function standOver(list: HTMLElement, button: HTMLElement, rems: number): void {
  const { right, top } = button.getBoundingClientRect()
  const { clientWidth, clientHeight } = document.documentElement
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize)
  const width = Math.min(rems * rem, clientWidth - 2 * EDGE)
  list.style.width = `${width}px`
  list.style.left = `${Math.max(EDGE, Math.min(right - width, clientWidth - width - EDGE))}px`
  list.style.bottom = `${clientHeight - top + EDGE / 2}px`
  list.style.maxHeight = `${top - EDGE}px`
}
