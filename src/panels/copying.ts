// Puts a text on the clipboard and remembers for a moment whether it went there; words and buttons are elsewhere.
import { useEffect, useRef, useState } from 'react'

/** How long the answer stands, ms: long enough to be read and to be spoken. */
const STANDS = 4000

export type Copied = 'done' | 'refused' | null

/** The answer to the last copying, until it fades, and the function that copies. */
export function useCopying(): readonly [Copied, (text: string) => void] {
  const [copied, setCopied] = useState<Copied>(null)
  const timer = useRef(0)
  useEffect(
    () => () => {
      clearTimeout(timer.current)
    },
    []
  )
  const copy = (text: string) => {
    void copyText(text).then((done) => {
      setCopied(done ? 'done' : 'refused')
      clearTimeout(timer.current)
      timer.current = window.setTimeout(() => {
        setCopied(null)
      }, STANDS)
    })
  }
  return [copied, copy]
}

/** True when the text is on the clipboard. The older way is for shells that grant a page no permissions at all. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyBySelection(text)
  }
}

function copyBySelection(text: string): boolean {
  const focused = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  field.className = 'unseen'
  // A modal dialog leaves all else inert, so the field has to stand inside an open one.
  const home = (focused instanceof HTMLElement && focused.closest('dialog')) || document.body
  home.append(field)
  field.select()
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way without a permission
  const done = document.execCommand('copy')
  field.remove()
  if (focused instanceof HTMLElement) focused.focus()
  return done
}
