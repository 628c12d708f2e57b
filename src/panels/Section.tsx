// A titled part of the reading panel, and the button that unfolds one; layout only.
import { useId, useState, type ReactNode } from 'react'
import { Icon } from './icons'

/** `aside`: a few words beside the title, lighter. */
export function Section({
  title,
  aside,
  children
}: {
  title: ReactNode
  aside?: ReactNode
  children: ReactNode
}) {
  const id = useId()
  return (
    <section className="panel-sec" aria-labelledby={id}>
      <h3 id={id} className="panel-head3">
        {title}
        {aside !== undefined && <span className="panel-aside">{aside}</span>}
      </h3>
      {children}
    </section>
  )
}

interface FoldProps {
  words: (open: boolean) => ReactNode
  /** The button is the heading of its part. */
  heading?: boolean
  /** Unfolded at first. */
  unfolded?: boolean
  children: () => ReactNode
}

/** A button that shows and hides what belongs to it; nothing folded is in the page. */
export function Fold({ words, heading = false, unfolded = false, children }: FoldProps) {
  const [open, setOpen] = useState(unfolded)
  const id = useId()
  const button = (
    <button
      type="button"
      className="panel-fold"
      aria-expanded={open}
      aria-controls={open ? id : undefined}
      onClick={() => {
        setOpen(!open)
      }}
    >
      <Icon name="unfold" size={14} />
      {words(open)}
    </button>
  )
  return (
    <>
      {heading ? <h3 className="panel-fold-head">{button}</h3> : button}
      {open && (
        <div id={id} className="panel-folded">
          {children()}
        </div>
      )}
    </>
  )
}
