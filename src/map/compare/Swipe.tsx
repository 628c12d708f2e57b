// Two maps one over the other, parted by a line with a handle: left of it the first, right of it the second. It cuts; the maps draw.
import {
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode
} from 'react'
import { keyIn } from '../../state/keys'
import { useSpeaker } from '../../store/speaker'

/** Steps of the keys, in hundredths of the width. */
const STEP = 2
const FAR = 10

interface SwipeProps {
  readonly left: ReactNode
  readonly right: ReactNode
  /** What is left and what is right of the line, for those who do not see it. */
  readonly names: readonly [left: string, right: string]
}

export function Swipe({ left, right, names }: SwipeProps) {
  const speaker = useSpeaker()
  const box = useRef<HTMLDivElement>(null)
  const held = useRef<number | null>(null)
  const [share, setShare] = useState(50)
  const put = (to: number) => {
    setShare(Math.min(100, Math.max(0, Math.round(to * 10) / 10)))
  }

  const down = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    held.current = event.pointerId
  }
  const move = (event: PointerEvent<HTMLDivElement>) => {
    const element = box.current
    if (held.current !== event.pointerId || !element) return
    const { left: from, width } = element.getBoundingClientRect()
    put(((event.clientX - from) * 100) / width)
  }
  const up = (event: PointerEvent<HTMLDivElement>) => {
    if (held.current === event.pointerId) held.current = null
  }
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    const to = shareAfter(event.nativeEvent, share)
    if (to === null) return
    event.preventDefault()
    event.stopPropagation()
    put(to)
  }

  // Custom properties are not in React's type of a style.
  const style = { '--cmp-share': `${share}%` } as CSSProperties
  return (
    <div className="cmp-swipe" ref={box} style={style}>
      <div className="cmp-swipe-right">{right}</div>
      <div className="cmp-swipe-left">{left}</div>
      <div
        className="cmp-handle"
        role="slider"
        tabIndex={0}
        aria-orientation="horizontal"
        aria-label={speaker.t('compare.handle')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(share)}
        aria-valuetext={speaker.t('compare.share', {
          left: names[0],
          right: names[1],
          leftShare: Math.round(share),
          rightShare: 100 - Math.round(share)
        })}
        title={speaker.t('compare.handleHint')}
        onPointerDown={down}
        onPointerMove={move}
        onPointerUp={up}
        onPointerCancel={up}
        onDoubleClick={() => put(50)}
        onKeyDown={press}
      >
        <span className="cmp-grip" aria-hidden="true">
          <svg viewBox="0 0 20 20" width="1.25rem" height="1.25rem">
            <path d="M7.5 5 3 10l4.5 5M12.5 5 17 10l-4.5 5" />
          </svg>
        </span>
      </div>
    </div>
  )
}

/** Where a key takes the line, hundredths of the width; null for keys that are not its own. */
function shareAfter(press: Parameters<typeof keyIn>[1], share: number): number | null {
  switch (keyIn('compare', press)) {
    case 'left':
      return share - STEP
    case 'right':
      return share + STEP
    case 'farLeft':
      return share - FAR
    case 'farRight':
      return share + FAR
    case 'first':
      return 0
    case 'last':
      return 100
    case 'previous':
    case 'next':
    case 'choose':
    case null:
      return null
  }
}
