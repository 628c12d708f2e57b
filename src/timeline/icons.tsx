// The four signs on the timeline's buttons: strokes of the text's colour in a 16 px box.
const SIGNS = {
  previous: 'M10 3L5 8l5 5',
  next: 'M6 3l5 5-5 5',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10'
} as const

export function Sign({ name }: { name: keyof typeof SIGNS }) {
  return (
    <svg className="tl-sign" viewBox="0 0 16 16" aria-hidden="true">
      <path d={SIGNS[name]} />
    </svg>
  )
}
