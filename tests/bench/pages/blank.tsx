// The floor of any React page: one word, and the mark after the frame that shows it.
import { useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { markAfterFrame } from './mark'

function Blank() {
  useEffect(() => markAfterFrame('blank-drawn'), [])
  return <p>Blank</p>
}

createRoot(document.getElementById('root')!).render(<Blank />)
