// The note beside the pointer over the row of figures: what each series says of the time under it. It takes no pointer events.
import { useLayoutEffect, useRef } from 'react'
import { figuresOn } from '../../atlas/rowFigures'
import { rowFiguresNow } from '../../state/rowFigures'
import { useAtlas } from '../../store/react'
import { useSpeaker } from '../../store/speaker'
import { valueWords, whenWords } from './figureWords'

interface FigureTipProps {
  readonly day: number
  /** Puts the note where its middle and foot should be, px of the drawing. */
  readonly place: (tip: HTMLElement) => void
}

export function FigureTip({ day, place }: FigureTipProps) {
  const speaker = useSpeaker()
  const atlas = useAtlas((state) => state.atlas)
  const figures = useAtlas(rowFiguresNow)
  const element = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (element.current) place(element.current)
  })
  if (!figures) return null
  const said = figuresOn(figures, day)
  return (
    <div ref={element} className="tl-tip tl-figure-tip" aria-hidden="true">
      {said.length === 0 && <span>{speaker.t('timeline.figuresGap')}</span>}
      {said.map(({ series, figure }) => (
        <p key={series.id}>
          <b>
            {whenWords(figure.value, speaker)}: {valueWords(figure.value, speaker, atlas, figures)}
          </b>
          <span>{speaker.text(series.label).text}</span>
        </p>
      ))}
    </div>
  )
}
