// A button that names what is chosen and opens a list to choose another from; the list is a chunk of its own.
import { Suspense, useRef, useState } from 'react'
import { fetched } from '../store/fetched'
import { Tool } from './Icons'
import type { OptionGroup } from './option'

const ChoiceList = fetched(async () => (await import('./ChoiceList')).ChoiceList)

interface ChoiceProps {
  readonly label: string
  readonly chosen: string
  readonly groups: readonly OptionGroup[]
  readonly choose: (id: string) => void
  /** Stands on the button in place of the option's words. */
  readonly words?: string
}

export function Choice({ label, chosen, groups, choose, words }: ChoiceProps) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const now =
    words ?? groups.flatMap(({ options }) => options).find(({ id }) => id === chosen)?.words ?? label
  return (
    <>
      <button
        ref={button}
        type="button"
        className="map-choose"
        aria-label={`${label}: ${now}`}
        aria-haspopup="listbox"
        aria-expanded={open}
        onClick={() => {
          setOpen(!open)
        }}
      >
        <span>{now}</span>
        <Tool name="fold" size={14} />
      </button>
      {open && (
        <Suspense fallback={null}>
          <ChoiceList
            label={label}
            chosen={chosen}
            groups={groups}
            choose={choose}
            trigger={button}
            onClose={() => {
              setOpen(false)
            }}
          />
        </Suspense>
      )}
    </>
  )
}
